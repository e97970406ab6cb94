// What a C++ program uses most of libc++: streams, containers, algorithms, strings, exceptions.
#include <iostream>
#include <map>
#include <string>
#include <algorithm>
#include <vector>
#include <stdexcept>
#include <sstream>
#include <memory>
struct Noisy { ~Noisy() { std::cout << "destroyed\n"; } };
static Noisy global;
int main() {
  std::map<std::string, int> m;
  for (std::string s : {"b", "a", "c", "a"}) m[s]++;
  for (auto &[k, v] : m) std::cout << k << "=" << v << "\n";
  std::vector<double> d = {3.5, 1.25, 2};
  std::sort(d.begin(), d.end());
  for (double x : d) std::cout << x << ' ';
  std::cout << std::endl;
  try { throw std::runtime_error("oops"); } catch (const std::exception &e) { std::cout << e.what() << "\n"; }
  try { std::vector<int>().at(3); } catch (const std::out_of_range &e) { std::cout << "range\n"; }
  try { throw 5; } catch (int i) { std::cout << i << "\n"; }
  std::ostringstream o; o << std::hex << 255 << " " << 1.5f; std::cout << o.str() << "\n";
  auto p = std::make_shared<Noisy>();
  std::string line; int n = 0; while (std::getline(std::cin, line)) n += line.size(); std::cout << n << "\n";
}
