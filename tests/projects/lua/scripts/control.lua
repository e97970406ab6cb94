-- Coroutines, errors through C (setjmp and longjmp), tail calls, the debug library.
local function generate(n)
  return coroutine.wrap(function() for i = 1, n do coroutine.yield(i, i * i) end return "done" end)
end
for i, s in generate(4) do io.write(i, "=", tostring(s), " ") if i == "done" then break end end
print()
local co = coroutine.create(function(a, b)
  print("start", a, b)
  local c = coroutine.yield(a + b)
  print("got", c, coroutine.isyieldable(), coroutine.running() ~= nil)
  local d, e = coroutine.yield(c * 2)
  error({ code = d + e })
end)
print(coroutine.resume(co, 1, 2))
print(coroutine.status(co), coroutine.resume(co, 10))
local ok, e = coroutine.resume(co, 3, 4)
print(ok, type(e), e.code, coroutine.status(co), coroutine.resume(co))
local function permutations(list, n)
  n = n or #list
  if n <= 1 then coroutine.yield(list) end
  for i = 1, n do
    list[n], list[i] = list[i], list[n]
    permutations(list, n - 1)
    list[n], list[i] = list[i], list[n]
  end
end
local count = 0
for p in coroutine.wrap(function() permutations { "a", "b", "c", "d" } end) do
  count = count + 1
  if count % 6 == 0 then print(table.concat(p)) end
end
-- A yield across pcall, a metamethod and an iterator.
local across = coroutine.wrap(function()
  print(pcall(function() coroutine.yield(1) error("after", 0) end))
  local t = setmetatable({}, { __add = function(_, n) return coroutine.yield(n) end })
  print("sum", t + 5)
  table.sort({ 3, 1, 2 }, function(a, b) return a < b end)
  for v in function(_, last) return coroutine.yield(last) end do print("it", v) end
  return "end"
end)
print(across(), across(), across("added"), across("x"), across(nil))
print(pcall(coroutine.wrap(function() table.sort({ 1, 2 }, coroutine.yield) end)))
for i = 1, 3 do
  print(pcall(error, i), pcall(error), (select(2, pcall(error, "m", i))))
end
local function deep(n) if n == 0 then error("bottom") end return 1 + deep(n - 1) end
print(pcall(deep, 150))
local function endless() return 1 + endless() end
print((select(2, pcall(endless)):gsub("^(.-overflow).*", "%1")))
print(pcall(string.rep, "x", 1 << 40))
local function loop(n) if n == 0 then return "tail" end return loop(n - 1) end
print(loop(200000))
print(xpcall(function() local x = nil; return x.field end, function(m) return "handled: " .. m end))
print(select(2, xpcall(function() error("first") end, function() error("second") end)))
local caught = 0
for i = 1, 20000 do
  if not pcall(error, i) then caught = caught + 1 end
end
print(caught)
print(pcall(function() local t = setmetatable({}, { __index = function(t, k) error("no " .. k, 2) end }); return t.x end))
print(select("#", assert(1, 2, 3)), pcall(assert, false, "said"), pcall(assert, nil))
local lines = {}
debug.sethook(function(_, line) lines[#lines + 1] = line end, "l")
local x = 1
x = x + 1
debug.sethook()
print(#lines, debug.getinfo(1, "l").currentline, debug.getinfo(print).what)
print((debug.traceback("trace", 1):gsub("\n.*", "")))
local ran = coroutine.wrap(function() local c <close> = setmetatable({}, { __close = function() print("close in coroutine") end }) coroutine.yield() end)
ran()
local sus = coroutine.create(function() local c <close> = setmetatable({}, { __close = function() print("closed by close") end }) coroutine.yield() end)
coroutine.resume(sus)
print(coroutine.close(sus), coroutine.status(sus))
