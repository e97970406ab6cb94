extern "C" int two(void) {
  auto [a, b] = (int[2]){1, 1};
  return a + b;
}
