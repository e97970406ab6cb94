-- Patterns, string.format and the conversions between numbers and strings.
local text = "The rain in Spain, 2024-02-29; falls (mainly) on the plain: 0x1F, 3.25e-3"
for word in text:gmatch("%a+") do io.write(word, ".") end
print()
for y, m, d in text:gmatch("(%d+)-(%d+)-(%d+)") do print(y, m, d) end
print(text:gsub("%f[%w]%w", string.upper))
print(text:gsub("(%w+) (%w+)", "%2 %1", 3))
print(text:find("%b()"), text:find("in", 10, true), text:match("^(%u)(%l*)%s*()"))
print((text:gsub("%w+", { rain = "snow", Spain = "Sweden", falls = false })))
print(text:rep(2, "|"):len(), text:reverse():sub(-5, -1), text:byte(1, 5))
print(pcall(string.find, "x", "[a"))
print(pcall(string.rep, "x", -1))
print(string.format("%5d|%-5d|%05d|%+d|%x|%X|%#o|%c|%i", 42, 42, 42, 42, 48879, 48879, 8, 65, -7))
print(string.format("%q", 'line\nwith "quotes" and \0 zero\r'))
print(string.format("%q %q %q", 1 / 3, math.mininteger, 0 / 1))
print(string.format("%-10s|%10s|%.3s|%5.1s|", "left", "right", "truncate", "one"))
for _, x in ipairs { 0.0, -0.0, 1.0, 0.1, 1 / 3, 2 / 3, 1e15, 1e16, 123456789.125, 1e100, 5e-324, 1.7976931348623157e308, -2.5, 3.5 } do
  print(x, string.format("%.0f %.3f %e %.10g %g %a %.14g %.17g", x, x, x, x, x, x, x, x))
end
print(1 / 0, -1 / 0, string.format("%f %5.1f %g", 1 / 0, -1 / 0, 1 / 0))
for _, s in ipairs { "10", "0x10", "1e1", "  12  ", "0x1p4", "1e", "", "0x", "1 2", ".5", "5.", "-0x8000000000000000", "9223372036854775808", "inf", "nan" } do
  print(s, tonumber(s), math.type(tonumber(s)))
end
print(tonumber("zz", 36), tonumber("777", 8), tonumber("8", 8), tonumber("-ff", 16))
print(10 // 3, -10 // 3, 10 % -3, -10 % 3, 7.5 // 2, -7.5 % 2, 1e308 * 10, 2 ^ 53, 3 | 4, 5 & 6, 1 << 63, 1 >> 1, ~0)
print(math.maxinteger + 1 == math.mininteger, math.maxinteger * 2.0, math.ult(1, -1), 7 // 0.0, pcall(function() return 7 // 0 end))
print(math.floor(-3.5), math.ceil(3.2), math.fmod(-7, 3), math.tointeger(3.0), math.tointeger(3.5), math.abs(math.mininteger))
print(string.pack("<i4 >I2 z s1 d", -2, 513, "zero", "short", 1.5):byte(1, -1))
print(string.unpack("<i4 >I2 z s1 d", string.pack("<i4 >I2 z s1 d", -2, 513, "zero", "short", 1.5)))
print(utf8.char(72, 228, 8364, 128512), utf8.len("Hä€😀"), utf8.codepoint("Hä€😀", 1, -1))
for p, c in utf8.codes("aä€") do io.write(p, ":", c, " ") end
print(("x"):rep(3, ","), ("%d"):format(3.0), pcall(string.format, "%d", 3.5))
print(table.concat({ 1, 2.5, "three" }, "-"), #"\u{10FFFF}", "\x41\65\z
       end")
print(os.date("!%Y-%m-%d %H:%M:%S %j %a %A %b %B %p %y %%", 1709210096), os.date("%c", 86400 * 200))
print(os.time { year = 2024, month = 2, day = 29, hour = 12 }, os.time { year = 2023, month = 14, day = -3, hour = 0 }, os.date("*t", 1e9).yday)
local t = os.date("*t", 1720000000)
print(t.year, t.month, t.day, t.hour, t.min, t.sec, t.wday, t.isdst, os.difftime(10, 5), type(os.clock()), os.getenv("NO_SUCH_VARIABLE"))
print(pcall(os.date, "%Ez", 0))
