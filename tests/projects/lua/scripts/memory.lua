-- The collector: weak tables, finalisers, resurrection, many strings and tables in every mode.
local weak = setmetatable({}, { __mode = "v" })
local keyed = setmetatable({}, { __mode = "k" })
for i = 1, 100 do weak[i] = { i }; keyed[{}] = i end
local kept = { "kept" }
weak[50] = kept
collectgarbage()
local n = 0
for _ in pairs(weak) do n = n + 1 end
print(n, kept[1], next(keyed))
local log = {}
for i = 1, 5 do setmetatable({}, { __gc = function() log[#log + 1] = i end }) end
collectgarbage()
print(table.concat(log, " "))
local saved
do
  local o = setmetatable({ name = "risen" }, { __gc = function(o) saved = o end })
  o = nil
end
collectgarbage() collectgarbage()
print(saved and saved.name)
local function tree(depth) if depth == 0 then return {} end return { tree(depth - 1), tree(depth - 1) } end
local function size(t) if not t[1] then return 1 end return 1 + size(t[1]) + size(t[2]) end
for _, mode in ipairs { "incremental", "generational" } do
  print(collectgarbage(mode))
  local total = 0
  for i = 1, 10 do total = total + size(tree(11)) end
  local parts = {}
  for i = 1, 20000 do parts[#parts + 1] = ("%d:%s"):format(i, ("x"):rep(i % 50)) end
  local whole = table.concat(parts, ",")
  local hash = 0
  for i = 1, #whole, 97 do hash = (hash * 31 + whole:byte(i)) & 0xffffffff end
  print(total, #whole, hash)
  collectgarbage("step", 100)
end
collectgarbage("incremental")
collectgarbage("stop")
print(collectgarbage("isrunning"))
collectgarbage("restart")
local cached = {}
for i = 1, 50000 do cached[i % 1000] = tostring(i) .. "!" end
print(cached[0], cached[999], collectgarbage("count") < 16000)
setmetatable({}, { __gc = function() print("at the end") end })
