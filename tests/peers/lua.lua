-- Calls, tables, strings, closures and sorting, as often as is asked for.
local rounds = ...

local function fib(n)
    if n < 2 then return n end
    return fib(n - 1) + fib(n - 2)
end

local function sieve(n)
    local composite, count = {}, 0
    for i = 2, n do
        if not composite[i] then
            count = count + 1
            for j = i * i, n, i do composite[j] = true end
        end
    end
    return count
end

local function words(n)
    local seen, text = {}, {}
    for i = 1, n do
        local word = string.format("w%d", i * 7919 % 1009)
        seen[word] = (seen[word] or 0) + 1
        text[#text + 1] = word
    end
    local all = table.concat(text, " ")
    local count = 0
    for word in all:gmatch("%w+") do if seen[word] > 1 then count = count + 1 end end
    return count, #all:gsub("w(%d)", "<%1>")
end

local function sorted(n)
    local list, seed = {}, 42
    for i = 1, n do
        seed = (seed * 1103515245 + 12345) % 2147483648
        list[i] = seed / 3.0
    end
    table.sort(list, function(a, b) return a > b end)
    return list[1], list[n // 2]
end

local function mandelbrot(n)
    local inside = 0
    for y = 0, n - 1 do
        for x = 0, n - 1 do
            local cr, ci, zr, zi, i = 2.0 * x / n - 1.5, 2.0 * y / n - 1.0, 0.0, 0.0, 0
            while i < 40 and zr * zr + zi * zi < 4.0 do
                zr, zi, i = zr * zr - zi * zi + cr, 2.0 * zr * zi + ci, i + 1
            end
            if i == 40 then inside = inside + 1 end
        end
    end
    return inside
end

for _ = 1, rounds do
    print(fib(24), sieve(60000), words(20000))
    print(sorted(20000))
    print(mandelbrot(90))
end
