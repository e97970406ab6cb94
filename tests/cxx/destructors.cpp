// Destructors that the library calls: of statics that a reference keeps alive (clang registers them with the type that they
// have, which returns `this` on wasm32), of arrays, of exceptions.
#include <cstdio>

struct Named {
  const char *name;
  Named(const char *name) : name(name) { std::printf("+%s\n", name); }
  Named(const Named &other) : name(other.name) { std::printf("copy of %s\n", name); }
  ~Named() { std::printf("-%s\n", name); }
};

struct Virtual {
  virtual ~Virtual() { std::puts("-virtual"); }
};

static const Named &outside = Named("outside");

void once() {
  static const Named &inside = Named("inside");
  static Named array[2] = {"first", "second"};
  static const Virtual &base = Virtual();
  (void)inside, (void)array, (void)base;
}

int main() {
  once();
  once();
  try {
    throw Named("thrown");
  } catch (const Named &caught) {
    std::printf("caught %s\n", caught.name);
  }
  (void)outside;
  return 0;
}
