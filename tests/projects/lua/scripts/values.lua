-- Tables, metatables, closures, varargs, goto, integer division of labour between array and hash parts.
local squares = {}
for i = 1, 1000 do squares[i] = i * i end
for i = 1000, 501, -1 do squares[i] = nil end
print(#squares, select("#", table.unpack(squares, 1, 200)), next({}), rawlen(squares))
local keys = { [1.0] = "one", [2 ^ 53] = "big", [true] = "yes", ["k"] = "v", [-0.0] = "zero" }
print(keys[1], keys[0], keys[2 ^ 53 | 0], keys[true], pcall(function() keys[0 / 0] = 1 end))
local Vector = {}
Vector.__index = Vector
Vector.__add = function(a, b) return setmetatable({ x = a.x + b.x, y = a.y + b.y }, Vector) end
Vector.__eq = function(a, b) return a.x == b.x and a.y == b.y end
Vector.__lt = function(a, b) return a.x < b.x end
Vector.__le = function(a, b) return a.x <= b.x end
Vector.__tostring = function(v) return "(" .. v.x .. ", " .. v.y .. ")" end
Vector.__len = function() return 2 end
Vector.__call = function(v, k) return v.x * k, v.y * k end
Vector.__concat = function(a, b) return tostring(a) .. "~" .. tostring(b) end
Vector.__close = function(v, e) print("closed", v, e) end
Vector.__unm = function(v) return setmetatable({ x = -v.x, y = -v.y }, Vector) end
Vector.__idiv = function() return "idiv" end
local a, b = setmetatable({ x = 1, y = 2.5 }, Vector), setmetatable({ x = 3, y = 4 }, Vector)
print(tostring(a + b), a == b, a < b, a <= b, #a, a .. b, a .. "s", a(10))
print(tostring(-a), a // 1, pcall(function() return a * b end))
do local v <close> = a; local w <const> = 5; print("in", w) end
print(pcall(function() local v <close> = b; error("left", 0) end))
local proxy = setmetatable({}, { __index = function(_, k) return k .. "!" end, __newindex = function(t, k, v) rawset(t, k, v * 2) end })
proxy.n = 21
print(proxy.n, proxy.other, rawget(proxy, "other"))
local function counter()
  local n = 0
  return function() n = n + 1; return n end, function() return n end
end
local up, get = counter()
up() up()
print(get(), (function(...) return select("#", ...), ... end)(nil, nil))
local made = {}
for i = 1, 3 do made[i] = function() i = i + 1; return i end end
print(made[1](), made[1](), made[2](), made[3]())
for i = 10, 1, -4 do io.write(i, " ") end
for i = 1.0, 2, 0.25 do io.write(i, " ") end
for i = math.maxinteger - 1, math.maxinteger do io.write(i, " ") end
print()
for i = 1, 3 do
  for j = 1, 3 do
    if j == 2 then goto continue end
    io.write(i, ":", j, " ")
    ::continue::
  end
end
print()
local words = { "pear", "apple", "fig", "banana", "kiwi", "date" }
table.sort(words, function(x, y) return #x < #y or #x == #y and x < y end)
print(table.concat(words, " "))
table.insert(words, 2, "cherry")
print(table.remove(words), table.remove(words, 1), table.concat(words, " "), table.concat(table.move(words, 1, 3, 2), " "))
local seed = 42
local function random(n) seed = (seed * 1103515245 + 12345) % 2147483648; return seed % n end
local numbers = {}
for i = 1, 20000 do numbers[i] = random(1000000) / 7 end
table.sort(numbers)
local ordered = true
for i = 2, #numbers do ordered = ordered and numbers[i - 1] <= numbers[i] end
print(ordered, numbers[1], numbers[10000], numbers[20000])
print(pcall(table.sort, { 3, 1, "x" }))
print(load("return 1 +")) print(load("x = = 1", "=chunk")) print(load("goto nowhere"))
print(load(string.dump(function(x) return x * 2 end), "dumped", "b")(21))
math.randomseed(7)
local sum = 0
for i = 1, 1000 do sum = sum + math.random(100) end
print(sum, math.random(0) ~= nil)
print(string.format("%.12f %.12f %.12f %.12f", math.sin(1), math.exp(1), math.log(10, 2), math.sqrt(2)), math.pi)
