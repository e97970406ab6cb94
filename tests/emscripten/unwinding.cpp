// Exceptions that are kept, thrown again and nested, destructors on the way, and the end of one that nothing catches.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <stdexcept>
#include <string>

struct Noted {
    const char *name;
    ~Noted() { std::printf("~%s %d\n", name, std::uncaught_exceptions()); }
};

static int parse(const std::string &text) {
    Noted noted{"parse"};
    if (text.empty()) throw std::invalid_argument("empty");
    return std::stoi(text);
}

static void nest() {
    try {
        throw std::runtime_error("inner");
    } catch (...) {
        std::throw_with_nested(std::logic_error("outer"));
    }
}

static void show(const std::exception &error, int level) {
    std::printf("%d %s\n", level, error.what());
    try {
        std::rethrow_if_nested(error);
    } catch (const std::exception &inner) {
        show(inner, level + 1);
    }
}

int main() {
    for (const char *text : {"42", "", "99999999999"}) {
        try {
            std::printf("%d\n", parse(text));
        } catch (const std::invalid_argument &error) {
            std::printf("invalid: %s\n", error.what());
        } catch (const std::exception &error) {
            std::printf("other\n");
        }
    }
    std::exception_ptr kept;
    try {
        throw std::string("kept");
    } catch (...) {
        kept = std::current_exception();
    }
    try {
        std::rethrow_exception(kept);
    } catch (const std::string &text) {
        std::printf("%s\n", text.c_str());
    }
    try {
        nest();
    } catch (const std::exception &error) {
        show(error, 0);
    }
    try {
        try {
            throw 7;
        } catch (...) {
            std::puts("again");
            throw;
        }
    } catch (int number) {
        std::printf("%d\n", number);
    }
    std::set_terminate([] {
        std::puts("terminate");
        std::fflush(stdout);
        std::_Exit(3);
    });
    throw std::out_of_range("last");
}
