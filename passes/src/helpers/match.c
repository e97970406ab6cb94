// Which handler takes an exception of C++, for modules without the JavaScript runtime: what emMatch does there
// (runtime-js/lib/cxx). match.ll is compiled of this as quad.ll is: see there.
//
// Type descriptions, and what lies before the header of an exception, are those of the Itanium C++ ABI, as libc++abi and
// libsupc++ have them for 32 bits: https://itanium-cxx-abi.github.io/cxx-abi/abi.html#rtti-layout and abi-eh.html#cxx-data.

typedef unsigned int u32;

typedef struct Type {
  const char *const *vtable;
  const char *name;
} Type;

// Of a class with one base, public and at its start; of any other class; of a pointer; of a pointer to a member.
typedef struct { Type type; const Type *base; } Single;
typedef struct { const Type *type; int flags; } Base;
typedef struct { Type type; u32 flags, count; Base bases[]; } Several;
typedef struct { Type type; u32 flags; const Type *pointee; const Type *class; } Pointer;

extern const char *const _ZTVN10__cxxabiv117__class_type_infoE[], *const _ZTVN10__cxxabiv120__si_class_type_infoE[],
    *const _ZTVN10__cxxabiv121__vmi_class_type_infoE[], *const _ZTVN10__cxxabiv119__pointer_type_infoE[],
    *const _ZTVN10__cxxabiv129__pointer_to_member_type_infoE[], *const _ZTVN10__cxxabiv120__function_type_infoE[];

enum { OTHER, CLASS, SINGLE, SEVERAL, POINTER, MEMBER, FUNCTION };
enum { CONST = 1, QUALIFIERS = 7, INCOMPLETE = 24, FUNCTION_KINDS = 96 }; // flags of pointers
enum { VIRTUAL = 1, PUBLIC = 2 };                                       // of bases

static int __emback_type_kind(const Type *type) {
  const char *const *vtable = type->vtable - 2;
  if (vtable == _ZTVN10__cxxabiv117__class_type_infoE) return CLASS;
  if (vtable == _ZTVN10__cxxabiv120__si_class_type_infoE) return SINGLE;
  if (vtable == _ZTVN10__cxxabiv121__vmi_class_type_infoE) return SEVERAL;
  if (vtable == _ZTVN10__cxxabiv119__pointer_type_infoE) return POINTER;
  if (vtable == _ZTVN10__cxxabiv129__pointer_to_member_type_infoE) return MEMBER;
  if (vtable == _ZTVN10__cxxabiv120__function_type_infoE) return FUNCTION;
  return OTHER;
}

static int __emback_is_class(const Type *type) {
  int is = __emback_type_kind(type);
  return is == CLASS || is == SINGLE || is == SEVERAL;
}

static int __emback_same_name(const Type *a, const Type *b) {
  const char *x = a->name, *y = b->name;
  while (*x && *x == *y) x++, y++;
  return *x == *y;
}

// Whether two descriptions that those of pointers refer to are of one type. An incomplete class has a description in every
// file, so that names are compared; `flags` are those of both pointers.
static int __emback_same_class(const Type *a, const Type *b, u32 flags) {
  return a == b || (flags & INCOMPLETE && __emback_same_name(a, b));
}

typedef struct {
  const Type *wanted;
  char *seen, *found;
  int any, open, several;
} Search;

// Visits a class and its bases, once for every way to one. Without an object (null) virtual bases cannot be found, and those of
// one type count as one.
static void __emback_visit_bases(Search *search, const Type *type, char *at, int is_public, int is_null) {
  if (type == search->wanted) {
    if (search->any && search->seen != at) search->several = 1;
    search->any = 1;
    search->seen = at;
    if (is_public) search->open = 1, search->found = at;
  }
  int is = __emback_type_kind(type);
  if (is == SINGLE) __emback_visit_bases(search, ((const Single *)type)->base, at, is_public, is_null);
  if (is != SEVERAL) return;
  const Several *class = (const Several *)type;
  for (u32 i = 0; i < class->count; i++) {
    const Base *base = &class->bases[i];
    char *to = at + (base->flags >> 8);
    if (base->flags & VIRTUAL) to = is_null ? (char *)-(u32)base->type : at + *(int *)(*(char **)at + (base->flags >> 8));
    __emback_visit_bases(search, base->type, to, is_public && base->flags & PUBLIC, is_null);
  }
}

// Goes from an object to its only base of a type, or to itself, if there is a public way.
static int __emback_to_base(const Type *type, char **object, const Type *wanted) {
  Search search = {wanted, 0, 0, 0, 0, 0};
  __emback_visit_bases(&search, type, *object, 1, !*object);
  if (!search.open || search.several) return 0;
  if (*object) *object = search.found;
  return 1;
}

// Whether pointers below the first level differ in qualifiers only, and no const is missing on the way: `flags` are those of
// the level above.
static int __emback_qualifies(const Type *to, const Type *from, u32 flags) {
  for (;;) {
    int is = __emback_type_kind(to);
    if (!(flags & CONST) || is != __emback_type_kind(from) || (is != POINTER && is != MEMBER)) return 0;
    const Pointer *more = (const Pointer *)to, *less = (const Pointer *)from;
    if (less->flags & ~more->flags & QUALIFIERS || more->flags & ~less->flags & FUNCTION_KINDS) return 0;
    u32 both = more->flags | less->flags;
    if (is == MEMBER && !__emback_same_class(more->class, less->class, both)) return 0;
    if (__emback_same_class(more->pointee, less->pointee, both)) return 1;
    to = more->pointee;
    from = less->pointee;
    flags = more->flags;
  }
}

// Converts a thrown pointer to one that a handler wants: more qualifiers, fewer noexcept, void, a public base.
static int __emback_pointer_converts(const Pointer *wanted, const Pointer *thrown, int is, char **pointer) {
  const Type *to = wanted->pointee, *from = thrown->pointee;
  u32 both = wanted->flags | thrown->flags;
  if (wanted == thrown || (both & INCOMPLETE && __emback_same_name(&wanted->type, &thrown->type))) return 1;
  if (thrown->flags & ~wanted->flags & QUALIFIERS || wanted->flags & ~thrown->flags & FUNCTION_KINDS) return 0;
  if (is == MEMBER && !__emback_same_class(wanted->class, thrown->class, both)) return 0;
  if (__emback_same_class(to, from, both)) return 1;
  if (is == POINTER && to->name[0] == 'v' && !to->name[1]) return __emback_type_kind(from) != FUNCTION;
  int below = __emback_type_kind(to);
  if (is == MEMBER || below == POINTER || below == MEMBER) return __emback_qualifies(to, from, wanted->flags);
  return __emback_is_class(to) && __emback_is_class(from) && __emback_to_base(from, pointer, to);
}

// Null pointers to members: to data, and to functions, which have two words.
static const int __emback_null_member[] = {-1, 0, 0};

// Whether a handler for `wanted` takes what has the type `thrown`. `object` is adjusted: to the base, or for a pointer to what
// the handler gets.
static int __emback_can_catch(const Type *wanted, const Type *thrown, char **object) {
  int is = __emback_type_kind(wanted);
  if (is != POINTER && is != MEMBER)
    return wanted == thrown ||
           (__emback_is_class(wanted) && __emback_is_class(thrown) && __emback_to_base(thrown, object, wanted));
  if (thrown->name[0] == 'D' && thrown->name[1] == 'n' && !thrown->name[2]) { // nullptr
    int below = __emback_type_kind(((const Pointer *)wanted)->pointee);
    *object = is == MEMBER ? (char *)&__emback_null_member[below == FUNCTION] : 0;
    return 1;
  }
  if (is != __emback_type_kind(thrown)) return 0;
  char *value = *object;
  if (is == POINTER && value) value = *(char **)value;
  if (!__emback_pointer_converts((const Pointer *)wanted, (const Pointer *)thrown, is, &value)) return 0;
  *object = value;
  return 1;
}

// Whether an exception specification allows a type: a clause of `*count - 1` types.
static int __emback_allows(const u32 *count, const Type *thrown) {
  for (u32 i = 1; i < *count; i++) {
    char *none = 0;
    if (__emback_can_catch((const Type *)count[i], thrown, &none)) return 1;
  }
  return 0;
}

// The selector of a landing pad: what ir/src/abi/mod.rs says of MATCH.
int __emback_match(char *exception, const u32 *list) {
  // The class is CLNGC++ or GNUCC++, and 0, or 1 for an exception that stands for another (std::rethrow_exception).
  u32 low = *(u32 *)exception, high = *(u32 *)(exception + 4);
  int native = (low & ~1) == 0x432b2b00 && (high == 0x434c4e47 || high == 0x474e5543);
  char *object = exception + 32;
  const Type *thrown = 0;
  if (native) {
    if (low & 1) object = *(char **)(exception - (high == 0x434c4e47 ? 4 : 48));
    thrown = *(const Type **)(object - 80);
    // What catches adjusts it.
    *(char **)(exception - 8) = object;
  }
  int clauses = (int)*list++;
  for (int i = 0; i < clauses; i++) {
    u32 filter = *list;
    if (filter) {
      if (!native || !__emback_allows(list, thrown)) return -1 - i;
      list += filter;
      continue;
    }
    const Type *wanted = (const Type *)list[1];
    if (!wanted) return 1;
    if (native && __emback_can_catch(wanted, thrown, &object)) {
      *(char **)(exception - 8) = object;
      return (int)wanted;
    }
    list += 2;
  }
  return 0;
}
