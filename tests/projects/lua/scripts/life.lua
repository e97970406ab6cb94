-- Work for the interpreter: a sieve, queens, a game of life, a small matrix and text made by buffers.
local function sieve(n)
  local flags, count = {}, 0
  for i = 2, n do flags[i] = true end
  for i = 2, n do
    if flags[i] then
      count = count + 1
      for j = i * i, n, i do flags[j] = false end
    end
  end
  return count
end
print(sieve(200000))
local function queens(n)
  local columns, up, down, found = {}, {}, {}, 0
  local function place(row)
    if row > n then found = found + 1 return end
    for c = 1, n do
      if not (columns[c] or up[row + c] or down[row - c]) then
        columns[c], up[row + c], down[row - c] = true, true, true
        place(row + 1)
        columns[c], up[row + c], down[row - c] = nil, nil, nil
      end
    end
  end
  place(1)
  return found
end
print(queens(7))
local width, height = 40, 20
local cells = {}
for y = 0, height - 1 do
  cells[y] = {}
  for x = 0, width - 1 do cells[y][x] = (x * x + y * 7 + x * y * y) % 3 == 0 and 1 or 0 end
end
for _ = 1, 30 do
  local new = {}
  for y = 0, height - 1 do
    new[y] = {}
    for x = 0, width - 1 do
      local around = 0
      for dy = -1, 1 do
        for dx = -1, 1 do
          if dx ~= 0 or dy ~= 0 then around = around + cells[(y + dy) % height][(x + dx) % width] end
        end
      end
      new[y][x] = (around == 3 or around == 2 and cells[y][x] == 1) and 1 or 0
    end
  end
  cells = new
end
for y = 0, height - 1 do
  local row = {}
  for x = 0, width - 1 do row[#row + 1] = cells[y][x] == 1 and "#" or "." end
  print(table.concat(row))
end
local function matrix(n)
  local a, b, c = {}, {}, {}
  for i = 1, n do
    a[i], b[i], c[i] = {}, {}, {}
    for j = 1, n do a[i][j], b[i][j] = i / j, j - i / 3 end
  end
  for i = 1, n do
    for j = 1, n do
      local s = 0.0
      for k = 1, n do s = s + a[i][k] * b[k][j] end
      c[i][j] = s
    end
  end
  return c[1][1], c[n][n], c[n // 2][3]
end
print(matrix(50))
