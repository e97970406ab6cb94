/* No guard: NDEBUG may change between two inclusions. */
#ifdef __cplusplus
extern "C" {
#endif
__attribute__((__noreturn__)) void __assert_fail(const char *condition, const char *file, unsigned line, const char *func);
#ifdef __cplusplus
}
#endif

#undef assert
#ifdef NDEBUG
#define assert(condition) ((void)0)
#else
#define assert(condition) ((condition) ? (void)0 : __assert_fail(#condition, __FILE__, __LINE__, __func__))
#endif
#if !defined(__cplusplus) && !defined(static_assert)
#define static_assert _Static_assert
#endif
