// operator new and delete, for C++ programs that bring no library of their own. size_t is unsigned long (m) or unsigned int (j) in
// the names. A program may define one form alone: the others go through what it defined, as the standard has them.
#include <malloc.h>
#include <stdlib.h>

typedef void Handler(void);
typedef struct Tag Tag;
#define NAMED(symbol) __asm__(symbol)

// Sizes and tags are part of the names.
#pragma clang diagnostic ignored "-Wunused-parameter"

static Handler *handler;

Handler *__emback_set_new_handler(Handler *handler) NAMED("_ZSt15set_new_handlerPFvvE");
Handler *__emback_set_new_handler(Handler *new) {
  Handler *old = handler;
  handler = new;
  return old;
}

Handler *__emback_get_new_handler(void) NAMED("_ZSt15get_new_handlerv");
Handler *__emback_get_new_handler(void) {
  return handler;
}

// <new> defines it in the program where exceptions are on. The one of the runtime aborts.
_Noreturn void throw_bad_alloc(void) NAMED("_ZSt17__throw_bad_allocv");
// Calls the handler. False if it threw, which ends the exception.
int __emback_call_new_handler(Handler *handler);

static void *allocate(size_t bytes, size_t align) {
  if (!bytes) bytes = 1;
  return align > 16 ? memalign(align, bytes) : malloc(bytes);
}

static void *new_or_throw(size_t bytes, size_t align) {
  void *pointer;
  while (!(pointer = allocate(bytes, align))) {
    if (!handler) throw_bad_alloc();
    handler();
  }
  return pointer;
}

static void *new_or_null(size_t bytes, size_t align) {
  void *pointer;
  while (!(pointer = allocate(bytes, align)) && handler && __emback_call_new_handler(handler)) {}
  return pointer;
}

// What the program may define is no part of what calls it.
#pragma clang attribute push(__attribute__((noinline)), apply_to = function)

// All forms for one name of size_t.
#define FORMS(j) \
  void *new_##j(size_t bytes) NAMED("_Znw" #j); \
  void *new_##j(size_t bytes) { return new_or_throw(bytes, 0); } \
  void *new_array_##j(size_t bytes) NAMED("_Zna" #j); \
  void *new_array_##j(size_t bytes) { return new_##j(bytes); } \
  void *new_nothrow_##j(size_t bytes, Tag *tag) NAMED("_Znw" #j "RKSt9nothrow_t"); \
  void *new_nothrow_##j(size_t bytes, Tag *tag) { return new_or_null(bytes, 0); } \
  void *new_array_nothrow_##j(size_t bytes, Tag *tag) NAMED("_Zna" #j "RKSt9nothrow_t"); \
  void *new_array_nothrow_##j(size_t bytes, Tag *tag) { return new_nothrow_##j(bytes, tag); } \
  void *new_aligned_##j(size_t bytes, size_t align) NAMED("_Znw" #j "St11align_val_t"); \
  void *new_aligned_##j(size_t bytes, size_t align) { return new_or_throw(bytes, align); } \
  void *new_array_aligned_##j(size_t bytes, size_t align) NAMED("_Zna" #j "St11align_val_t"); \
  void *new_array_aligned_##j(size_t bytes, size_t align) { return new_aligned_##j(bytes, align); } \
  void *new_aligned_nothrow_##j(size_t bytes, size_t align, Tag *tag) NAMED("_Znw" #j "St11align_val_tRKSt9nothrow_t"); \
  void *new_aligned_nothrow_##j(size_t bytes, size_t align, Tag *tag) { return new_or_null(bytes, align); } \
  void *new_array_aligned_nothrow_##j(size_t bytes, size_t align, Tag *tag) NAMED("_Zna" #j "St11align_val_tRKSt9nothrow_t"); \
  void *new_array_aligned_nothrow_##j(size_t bytes, size_t align, Tag *tag) { return new_aligned_nothrow_##j(bytes, align, tag); } \
  void delete_sized_##j(void *pointer, size_t bytes) NAMED("_ZdlPv" #j); \
  void delete_sized_##j(void *pointer, size_t bytes) { delete(pointer); } \
  void delete_array_sized_##j(void *pointer, size_t bytes) NAMED("_ZdaPv" #j); \
  void delete_array_sized_##j(void *pointer, size_t bytes) { delete_array(pointer); } \
  void delete_sized_aligned_##j(void *pointer, size_t bytes, size_t align) NAMED("_ZdlPv" #j "St11align_val_t"); \
  void delete_sized_aligned_##j(void *pointer, size_t bytes, size_t align) { delete_aligned(pointer, align); } \
  void delete_array_sized_aligned_##j(void *pointer, size_t bytes, size_t align) NAMED("_ZdaPv" #j "St11align_val_t"); \
  void delete_array_sized_aligned_##j(void *pointer, size_t bytes, size_t align) { delete_array_aligned(pointer, align); }

void delete(void *pointer) NAMED("_ZdlPv");
void delete(void *pointer) {
  free(pointer);
}

void delete_array(void *pointer) NAMED("_ZdaPv");
void delete_array(void *pointer) {
  delete(pointer);
}

void delete_nothrow(void *pointer, Tag *tag) NAMED("_ZdlPvRKSt9nothrow_t");
void delete_nothrow(void *pointer, Tag *tag) {
  delete(pointer);
}

void delete_array_nothrow(void *pointer, Tag *tag) NAMED("_ZdaPvRKSt9nothrow_t");
void delete_array_nothrow(void *pointer, Tag *tag) {
  delete_array(pointer);
}

void delete_aligned(void *pointer, size_t align) NAMED("_ZdlPvSt11align_val_t");
void delete_aligned(void *pointer, size_t align) {
  free(pointer);
}

void delete_array_aligned(void *pointer, size_t align) NAMED("_ZdaPvSt11align_val_t");
void delete_array_aligned(void *pointer, size_t align) {
  delete_aligned(pointer, align);
}

void delete_aligned_nothrow(void *pointer, size_t align, Tag *tag) NAMED("_ZdlPvSt11align_val_tRKSt9nothrow_t");
void delete_aligned_nothrow(void *pointer, size_t align, Tag *tag) {
  delete_aligned(pointer, align);
}

void delete_array_aligned_nothrow(void *pointer, size_t align, Tag *tag) NAMED("_ZdaPvSt11align_val_tRKSt9nothrow_t");
void delete_array_aligned_nothrow(void *pointer, size_t align, Tag *tag) {
  delete_array_aligned(pointer, align);
}

FORMS(m)
FORMS(j)

#pragma clang attribute pop
