// Classes, values, enums, vectors, maps and smart pointers of C++ in JavaScript, and JavaScript's values in C++.
#include <cstdio>
#include <emscripten.h>
#include <emscripten/bind.h>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>
using namespace emscripten;

static int add(int a, int b) { return a + b; }
static std::string greet(const std::string& who) { return "hello, " + who; }
static int sum(const std::vector<int>& values) {
    int total = 0;
    for (int value : values) total += value;
    return total;
}
static unsigned large() { return 4000000000u; }
static float half(float x) { return x / 2; }

struct Point {
    float x, y;
};
static Point flipped(Point point) { return {point.y, point.x}; }

enum class Colour { red = 1, blue = 5 };
static Colour other(Colour colour) { return colour == Colour::red ? Colour::blue : Colour::red; }

class Shape {
  public:
    virtual ~Shape() {}
    virtual std::string name() const { return "shape"; }
};

class Counter : public Shape {
    int count;

  public:
    explicit Counter(int count) : count(count) {}
    ~Counter() override { std::printf("counter of %d ends\n", count); }
    std::string name() const override { return "counter"; }
    void step() { ++count; }
    int get() const { return count; }
    void set(int value) { count = value; }
};

static std::shared_ptr<Counter> shared(int count) { return std::make_shared<Counter>(count); }
static std::string describe(const Shape& shape) { return "a " + shape.name(); }
static std::map<std::string, int> ages() { return {{"ann", 7}, {"bob", 9}}; }
static val call(val function, int value) { return function(value); }
static int checked(int value) {
    if (value < 0) throw std::runtime_error("negative");
    return value;
}

EMSCRIPTEN_BINDINGS(all) {
    function("add", &add);
    function("greet", &greet);
    function("sum", &sum);
    function("large", &large);
    function("half", &half);
    function("flipped", &flipped);
    function("other", &other);
    function("shared", &shared);
    function("describe", &describe);
    function("ages", &ages);
    function("call", &call);
    function("checked", &checked);
    constant("LIMIT", 12.5);
    value_object<Point>("Point").field("x", &Point::x).field("y", &Point::y);
    enum_<Colour>("Colour").value("red", Colour::red).value("blue", Colour::blue);
    class_<Shape>("Shape").constructor<>().function("name", &Shape::name);
    class_<Counter, base<Shape>>("Counter")
        .smart_ptr<std::shared_ptr<Counter>>("CounterPointer")
        .constructor<int>()
        .function("step", &Counter::step)
        .property("count", &Counter::get, &Counter::set);
    register_vector<int>("Ints");
    register_vector<std::string>("Names");
    register_map<std::string, int>("Ages");
}

int main() {
    val list = val::array();
    list.call<void>("push", 4, std::string("four"));
    list.set(2, val::null());
    std::printf("%s\n", val::global("JSON").call<std::string>("stringify", list).c_str());
    EM_ASM({
        function show(value) { out(JSON.stringify(value)); }
        show([Module.add(2, 3), Module.greet('wörld'), Module.large(), Module.half(3), Module.LIMIT]);
        show(Module.flipped({x: 1, y: 2.5}));
        show([Module.other(Module.Colour.red) === Module.Colour.blue, Module.Colour.blue.value]);
        var counter = new Module.Counter(3);
        counter.step();
        counter.count += 10;
        show([counter.count, counter.name(), Module.describe(counter), counter instanceof Module.Shape]);
        counter.delete();
        var pointer = Module.shared(8);
        var another = pointer.clone();
        pointer.delete();
        show(another.count);
        another.delete();
        var ints = new Module.Ints();
        ints.push_back(4);
        ints.push_back(38);
        show([ints.size(), ints.get(1), Module.sum(ints)]);
        ints.delete();
        var ages = Module.ages();
        show([ages.size(), ages.get('bob'), ages.get('eve') === undefined, ages.keys().size()]);
        ages.delete();
        show(Module.call(function(n) { return [n * 2]; }, 21));
        try {
            Module.add(1);
        } catch (e) {
            show([e.name, e.message]);
        }
        try {
            counter.step();
        } catch (e) {
            show([e.name, e.message]);
        }
        try {
            Module.checked(-1);
        } catch (e) {
            show('caught');
        }
    });
    std::puts("end");
}
