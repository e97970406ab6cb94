-- io on files, in the current folder.
local name = "written.txt"
local f = assert(io.open(name, "w"))
print(io.type(f), f:write("first line\n", 2, " ", 3.5, "\nthird\n\nlast without end") == f, f:seek("cur"), f:seek("set", 6), f:write("LINE") == f)
print(f:close(), io.type(f), pcall(f.write, f, "x"))
for l in io.lines(name) do print("[" .. l .. "]") end
for l in io.lines(name, "L") do io.write(l) end
print()
for a, b in io.lines(name, 3, 2) do io.write(a, "/", tostring(b), " ") end
print()
f = assert(io.open(name, "r+"))
print(f:read("l", "n", "n", "l", "L", "a", "a", "l"))
print(f:seek("end", -4), f:read(100), f:read(0), f:read(1))
f:seek("set", 0)
f:write("FIRST")
f:seek("set", 0)
print(f:read("a"))
f:close()
f = assert(io.open(name, "a+b"))
f:write("\0binary\255\r\n")
f:flush()
f:seek("set")
print(#f:read("a"), f:seek("end"))
f:close()
-- The number of an error is the platform's.
local function failure(result, message, number) return result, message, math.type(number) end
print(failure(io.open("no/such/file")))
print(pcall(io.lines, "no such file"))
print(pcall(io.open, name, "q"))
io.output("numbers.txt")
for i = 1, 2000 do io.write(i * 0.5, " ", i % 7 == 0 and "\n" or "") end
io.close()
io.output(io.stdout)
io.input("numbers.txt")
local sum, n = 0, 0
while true do
  local v = io.read("n")
  if not v then break end
  sum, n = sum + v, n + 1
end
io.close(io.input())
io.input(io.stdin)
print(sum, n)
f = assert(io.open("buffered.txt", "w"))
f:setvbuf("full", 100)
for i = 1, 300 do f:write(i, "\n") end
local before = assert(io.open("buffered.txt")):read("a")
print(#before < 1092, f:setvbuf("no"), f:close(), #io.open("buffered.txt"):read("a"))
print(os.rename("buffered.txt", "renamed.txt"), os.remove("renamed.txt"), failure(os.remove("renamed.txt")))
print(failure(os.rename("no such file", "x")))
local t = os.tmpname()
print(type(t), (os.remove(t)))
f = io.tmpfile()
f:write("temporary") f:seek("set", 3)
print(f:read("a"))
f:close()
local m = assert(io.open("module.lua", "w"))
m:write("local name = ... return { name = name, double = function(x) return 2 * x end }")
m:close()
package.path = "./?.lua"
print(require("module").double(21), require("module").name, package.loaded.module ~= nil)
print((select(2, pcall(require, "absent"))):match("^[^\n]*"))
print(loadfile(name) == nil, dofile("module.lua").double(4))
os.remove("module.lua") os.remove(name) os.remove("numbers.txt")
print("standard input:")
print(io.read("n", "n", "l"))
print(io.read("L"), io.read(5), io.read("l"))
for l in io.lines() do print("<" .. l .. ">") end
print(io.read("a"), io.read("l"))
io.stderr:write("")
