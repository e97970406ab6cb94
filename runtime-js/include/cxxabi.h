#ifndef EMBACK_CXXABI_H
#define EMBACK_CXXABI_H

#ifdef __cplusplus

#include <stddef.h>
#include <typeinfo>

namespace __cxxabiv1 {

extern "C" {

struct __cxa_eh_globals {
  void *caughtExceptions;
  unsigned int uncaughtExceptions;
};
__cxa_eh_globals *__cxa_get_globals() EMBACK_NOEXCEPT;
__cxa_eh_globals *__cxa_get_globals_fast() EMBACK_NOEXCEPT;

// What comes before the pointer that handlers and __cxa_begin_catch are given is the library's own.
void *__cxa_allocate_exception(size_t size) EMBACK_NOEXCEPT;
void __cxa_free_exception(void *object) EMBACK_NOEXCEPT;
#ifdef __wasm__
void *__cxa_init_primary_exception(void *object, std::type_info *type, void *(*destructor)(void *)) EMBACK_NOEXCEPT;
__attribute__((__noreturn__)) void __cxa_throw(void *object, std::type_info *type, void *(*destructor)(void *));
#else
void *__cxa_init_primary_exception(void *object, std::type_info *type, void (*destructor)(void *)) EMBACK_NOEXCEPT;
__attribute__((__noreturn__)) void __cxa_throw(void *object, std::type_info *type, void (*destructor)(void *));
#endif
void *__cxa_get_exception_ptr(void *exception) EMBACK_NOEXCEPT;
void *__cxa_begin_catch(void *exception) EMBACK_NOEXCEPT;
void __cxa_end_catch();
__attribute__((__noreturn__)) void __cxa_rethrow();
std::type_info *__cxa_current_exception_type() EMBACK_NOEXCEPT;
void *__cxa_current_primary_exception() EMBACK_NOEXCEPT;
__attribute__((__noreturn__)) void __cxa_rethrow_primary_exception(void *object);
void __cxa_increment_exception_refcount(void *object) EMBACK_NOEXCEPT;
void __cxa_decrement_exception_refcount(void *object) EMBACK_NOEXCEPT;
bool __cxa_uncaught_exception() EMBACK_NOEXCEPT;
unsigned int __cxa_uncaught_exceptions() EMBACK_NOEXCEPT;
__attribute__((__noreturn__)) void __cxa_call_unexpected(void *exception);

#if !__cpp_exceptions
__attribute__((__noreturn__)) void __cxa_bad_cast();
__attribute__((__noreturn__)) void __cxa_bad_typeid();
__attribute__((__noreturn__)) void __cxa_throw_bad_array_new_length();
#endif
__attribute__((__noreturn__)) void __cxa_pure_virtual();
__attribute__((__noreturn__)) void __cxa_deleted_virtual();
void *__dynamic_cast(const void *object, const void *source, const void *target, ptrdiff_t hint);
char *__cxa_demangle(const char *name, char *room, size_t *size, int *status);
int __cxa_atexit(void (*function)(void *), void *argument, void *owner) EMBACK_NOEXCEPT;

} // extern "C"

} // namespace __cxxabiv1

namespace abi = __cxxabiv1;

#endif

#endif
