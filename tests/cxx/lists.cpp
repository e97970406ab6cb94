// std::initializer_list: in constructors, in loops, copied, of temporaries that are destroyed, also when making one throws.
#include <cstdio>
#include <initializer_list>

struct Counted {
  static int alive;
  int n;
  Counted(int n) : n(n) {
    if (n < 0) throw n;
    alive++;
  }
  Counted(const Counted &other) : n(other.n) { alive++; }
  ~Counted() { alive--; }
};
int Counted::alive;

static int sum(std::initializer_list<Counted> list) {
  int all = 0;
  for (const Counted &counted : list) all += counted.n;
  std::printf("%d of %d; ", (int)list.size(), Counted::alive);
  return all;
}

struct Sum {
  long long all = 0;
  constexpr Sum(std::initializer_list<int> list) {
    for (int n : list) all += n;
  }
  Sum(int a, int b) : all(a * b) {}
};
static_assert(Sum{1, 2, 3}.all == 6, "");

int main() {
  std::printf("%d\n", sum({1, 2, 3}));
  std::printf("%d\n", sum({}));
  try { sum({1, 2, -3, 4}); } catch (int n) { std::printf("threw %d, %d alive\n", n, Counted::alive); }
  std::printf("%lld %lld\n", Sum{6, 7}.all, Sum(6, 7).all);
  std::initializer_list<const char *> words = {"one", "two", "three"}, copy = words;
  for (auto word = std::begin(copy); word != std::end(copy); ++word) std::printf("%s ", *word);
  std::printf("\n");
  for (int n : {3, 1, 2}) std::printf("%d ", n);
  std::printf("%d alive\n", Counted::alive);
  return 0;
}
