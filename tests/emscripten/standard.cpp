// The standard library of C++: containers, streams, regular expressions, exceptions, smart pointers, functions, time.
#include <algorithm>
#include <chrono>
#include <functional>
#include <iomanip>
#include <iostream>
#include <map>
#include <memory>
#include <numeric>
#include <queue>
#include <regex>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <tuple>
#include <typeinfo>
#include <unordered_map>
#include <variant>
#include <vector>

struct Shape {
  virtual ~Shape() { std::cout << "  a shape goes\n"; }
  virtual double area() const = 0;
};

struct Square : Shape {
  double side;
  explicit Square(double side) : side(side) {}
  double area() const override { return side * side; }
};

struct Circle : Shape, std::enable_shared_from_this<Circle> {
  double radius;
  explicit Circle(double radius) : radius(radius) {}
  double area() const override { return 3 * radius * radius; }
};

class Failure : public std::runtime_error {
 public:
  int code;
  Failure(const std::string &what, int code) : std::runtime_error(what), code(code) {}
};

static void containers() {
  std::map<std::string, std::vector<int>> groups;
  std::unordered_map<std::string, int> counts;
  std::istringstream words("the quick brown fox jumps over the lazy dog the end");
  std::string word;
  for (int at = 0; words >> word; at++) {
    groups[word.substr(0, 1)].push_back(at);
    counts[word]++;
  }
  for (const auto &[letter, places] : groups) {
    std::cout << letter << ':';
    for (int place : places) std::cout << ' ' << place;
    std::cout << '\n';
  }
  std::vector<std::pair<std::string, int>> sorted(counts.begin(), counts.end());
  std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
    return std::tie(b.second, a.first) < std::tie(a.second, b.first);
  });
  for (const auto &[name, count] : sorted) std::cout << std::setw(6) << name << std::setw(3) << count << '\n';
  std::priority_queue<int> queue;
  for (int i = 0; i < 10; i++) queue.push(i * 7 % 10);
  for (; !queue.empty(); queue.pop()) std::cout << queue.top() << ' ';
  std::vector<int> numbers(1000);
  std::iota(numbers.begin(), numbers.end(), -500);
  std::stable_partition(numbers.begin(), numbers.end(), [](int n) { return n % 3 == 0; });
  std::nth_element(numbers.begin(), numbers.begin() + 100, numbers.end());
  std::cout << numbers[100] << ' ' << std::accumulate(numbers.begin(), numbers.end(), 0LL) << '\n';
}

static void streams() {
  std::ostringstream text;
  text << std::hex << std::showbase << 255 << std::dec << ' ' << std::fixed << std::setprecision(3) << 2.0 / 3 << ' '
       << std::scientific << 12345.678 << ' ' << std::boolalpha << true << ' ' << std::left << std::setw(5) << 'x' << '|';
  std::cout << text.str() << '\n';
  std::istringstream in("12 0x1f 3.5e2 rest of the line\nnext");
  int decimal, hexadecimal;
  double number;
  std::string line;
  in >> decimal >> std::hex >> hexadecimal >> number;
  std::getline(in, line);
  std::cout << decimal << ' ' << hexadecimal << ' ' << number << " [" << line << "]\n";
  in >> decimal;
  std::cout << in.fail() << in.eof() << '\n';
  while (std::getline(std::cin, line)) std::cout << "read " << line.size() << ' ' << line << '\n';
}

static void patterns() {
  const std::regex date("(\\d{4})-(\\d\\d)-(\\d\\d)");
  const std::string text = "from 2019-03-04 to 2021-12-31, not 21-1-1";
  for (std::sregex_iterator at(text.begin(), text.end(), date), end; at != end; ++at)
    std::cout << (*at)[3] << '.' << (*at)[2] << '.' << (*at)[1] << '\n';
  std::cout << std::regex_replace(text, date, "<$1>") << '\n';
  try {
    std::regex broken("(a[");
  } catch (const std::regex_error &) {
    std::cout << "a broken pattern\n";
  }
}

static int depth(int n) {
  std::shared_ptr<Square> kept = std::make_shared<Square>(n);
  if (n == 0) throw Failure("at the bottom", 42);
  return depth(n - 1) + 1;
}

static void exceptions() {
  try {
    depth(2);
  } catch (const std::exception &e) {
    const auto *failure = dynamic_cast<const Failure *>(&e);
    std::cout << e.what() << ' ' << (failure ? failure->code : -1) << '\n';
  }
  try {
    std::vector<int>().at(3);
  } catch (const std::out_of_range &) {
    std::cout << "out of range\n";
  }
  try {
    std::stoi("many");
  } catch (const std::invalid_argument &) {
    std::cout << "no number\n";
  }
  try {
    try {
      throw std::logic_error("inner");
    } catch (...) {
      std::throw_with_nested(Failure("outer", 1));
    }
  } catch (const Failure &outer) {
    std::cout << outer.what();
    try {
      std::rethrow_if_nested(outer);
    } catch (const std::logic_error &inner) {
      std::cout << " of " << inner.what() << '\n';
    }
  }
}

static void pointers() {
  std::weak_ptr<Circle> seen;
  {
    auto circle = std::make_shared<Circle>(2);
    seen = circle->shared_from_this();
    std::unique_ptr<Shape> square = std::make_unique<Square>(3);
    std::cout << circle->area() + square->area() << ' ' << circle.use_count() << '\n';
  }
  std::cout << seen.expired() << '\n';
  std::function<int(int)> twice = [](int n) { return 2 * n; };
  std::function<int(int)> power = [&](int n) { return n == 0 ? 1 : twice(power(n - 1)); };
  auto add = std::bind(std::plus<int>(), std::placeholders::_1, 5);
  std::cout << power(10) << ' ' << add(1) << '\n';
  try {
    std::function<void()>()();
  } catch (const std::bad_function_call &) {
    std::cout << "no function\n";
  }
  std::variant<int, std::string> either = "text";
  std::visit([](const auto &value) { std::cout << value << ' '; }, either);
  try {
    std::get<int>(either);
  } catch (const std::bad_variant_access &) {
    std::cout << "is no int\n";
  }
}

static void time() {
  using namespace std::chrono;
  const auto start = steady_clock::now();
  std::cout << duration_cast<seconds>(hours(2) + minutes(3)).count() << ' ' << (steady_clock::now() >= start) << ' '
            << (system_clock::now().time_since_epoch() > hours(24 * 365 * 50)) << '\n';
}

int main() {
  containers();
  streams();
  patterns();
  exceptions();
  pointers();
  time();
  return 0;
}
