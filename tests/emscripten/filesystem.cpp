// std::filesystem and streams of files.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

namespace fs = std::filesystem;

int main() {
  fs::create_directories("dir/sub");
  std::ofstream("dir/a.txt") << "hello";
  std::ofstream("dir/sub/b.txt") << "there, all\nof you\n";
  std::uintmax_t total = 0;
  for (const auto &entry : fs::recursive_directory_iterator("dir"))
    if (entry.is_regular_file()) total += entry.file_size();
  std::cout << total << ' ' << fs::exists("dir/none") << ' ' << fs::path("dir/../x.tar.gz").lexically_normal() << '\n';
  fs::rename("dir/a.txt", "dir/c.txt");
  std::ifstream in("dir/sub/b.txt");
  for (std::string line; std::getline(in, line);) std::cout << '[' << line << "]\n";
  std::fstream both("dir/c.txt", std::ios::in | std::ios::out);
  both.seekp(1);
  both << 'u';
  both.seekg(0);
  std::string text;
  both >> text;
  std::cout << text << ' ' << fs::file_size("dir/c.txt") << '\n';
  both.close();
  std::cout << fs::remove_all("dir") << '\n';
  std::error_code error;
  fs::file_size("none", error);
  std::cout << (error == std::errc::no_such_file_or_directory) << '\n';
  try {
    fs::create_directory("none/sub");
  } catch (const fs::filesystem_error &e) {
    std::cout << e.path1() << '\n';
  }
  return 0;
}
