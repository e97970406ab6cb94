// The ABI of C++: type_infos and lists of clauses as a compiler lays them out, exceptions through begin and end of handlers.
import assert from 'node:assert/strict';
import test from 'node:test';
import { run } from './compiled.mjs';
import { load } from './loader.mjs';

const vtables = {
  class: '_ZTVN10__cxxabiv117__class_type_infoE', si: '_ZTVN10__cxxabiv120__si_class_type_infoE', vmi: '_ZTVN10__cxxabiv121__vmi_class_type_infoE',
  pointer: '_ZTVN10__cxxabiv119__pointer_type_infoE', member: '_ZTVN10__cxxabiv129__pointer_to_member_type_infoE', function: '_ZTVN10__cxxabiv120__function_type_infoE',
};
const names = [
  ...Object.values(vtables), '__cxa_allocate_exception', '__cxa_throw', '__cxa_begin_catch', '__cxa_end_catch', '__cxa_rethrow', '__cxa_get_exception_ptr',
  '__cxa_current_exception_type', '__cxa_current_primary_exception', '__cxa_rethrow_primary_exception', '__cxa_increment_exception_refcount',
  '__cxa_decrement_exception_refcount', '__cxa_uncaught_exceptions', '__cxa_call_unexpected', '__cxa_bad_cast', '__cxa_demangle', '__dynamic_cast',
  '_ZSt9terminatev', '_ZSt13set_terminatePFvvE', '_ZSt14set_unexpectedPFvvE', '_Unwind_RaiseException', '_Unwind_DeleteException', '_Unwind_Resume',
  'emMatch', 'emResume', '$emThrown', '$emUncaught', 'emNullMember',
  '_ZTIi', '_ZTIPi', '_ZTIPKi', '_ZTIv', '_ZTIPv', '_ZTIPKv', '_ZTIDn', '_ZTIPKc', '_ZTISt8bad_cast', '_ZTISt9exception', '_ZTISt13bad_exception',
];

/** A world with the library, and makers of type_infos. */
function world(options) {
  const w = load(names, options);
  const words = (...list) => {
    const at = w.room(4 * list.length);
    w.HEAP32.set(list, at >> 2);
    return at;
  };
  const info = (kind, name, ...rest) => words(w['_' + vtables[kind]] + 8, w.text(name), ...rest);
  return Object.assign(w, {
    words,
    plain: (name) => info('class', name),
    single: (name, base) => info('si', name, base),
    /** Bases are [type, offset, 'public' | 'private', isVirtual]. */
    many: (name, ...bases) => info('vmi', name, 0, bases.length, ...bases.flatMap(([type, offset, access, isVirtual]) => [type, (offset << 8) | (access === 'public' ? 2 : 0) | (isVirtual ? 1 : 0)])),
    pointer: (name, to, flags = 0) => info('pointer', name, flags, to),
    member: (name, to, of, flags = 0) => info('member', name, flags, to, of),
    func: (name) => info('function', name),
    list: (...clauses) => words(clauses.length, ...clauses.flatMap((clause) => (Array.isArray(clause) ? [clause.length + 1, ...clause] : [0, clause]))),
    /** Throws an object of these words; returns what the unwinder carries. */
    raise: (type, object = [], destructor = 0) => {
      const at = w.___cxa_allocate_exception(4 * object.length);
      w.HEAP32.set(object, at >> 2);
      return caught(w, () => w.___cxa_throw(at, type, destructor));
    },
  });
}

function caught(w, work) {
  try {
    work();
  } catch (e) {
    if (e instanceof w.emThrown) return e.pointer;
    throw e;
  }
  return assert.fail('nothing was thrown');
}

test('a handler for the type, a base, or everything catches; others do not', () => {
  const w = world();
  const base = w.plain('4Base'), derived = w.single('7Derived', base), other = w.plain('5Other');
  const thrown = w.raise(derived, [7]);
  assert.equal(w._emMatch(thrown, w.list(other, base, derived)), base);
  assert.equal(w._emMatch(thrown, w.list(derived, base)), derived);
  assert.equal(w._emMatch(thrown, w.list(other)), 0);
  assert.equal(w._emMatch(thrown, w.list(other, 0)), 1);
  assert.equal(w._emMatch(thrown, w.list()), 0);
  assert.equal(w._emMatch(w.raise(base), w.list(derived)), 0);
  assert.equal(w._emMatch(w.raise(w.__ZTIi, [3]), w.list(base, w.__ZTIi)), w.__ZTIi);
});

test('handlers get the base subobject; ambiguous and private bases are not caught', () => {
  const w = world();
  const a = w.plain('1A'), b = w.plain('1B');
  const both = w.many('4Both', [a, 0, 'public'], [b, 8, 'public']), hidden = w.many('6Hidden', [b, 4, 'private']);
  const left = w.many('4Left', [both, 0, 'public']), twice = w.many('5Twice', [left, 0, 'public'], [both, 16, 'public']);
  let thrown = w.raise(both, [0, 0, 5]);
  assert.equal(w._emMatch(thrown, w.list(b)), b);
  assert.equal(w.___cxa_begin_catch(thrown), thrown + 32 + 8);
  w.___cxa_end_catch();
  assert.equal(w._emMatch(w.raise(hidden), w.list(b)), 0);
  thrown = w.raise(twice);
  assert.equal(w._emMatch(thrown, w.list(b, both)), 0);
  assert.equal(w._emMatch(thrown, w.list(left)), left);
});

test('a virtual base is one object, found through the vtable', () => {
  const w = world();
  const base = w.plain('4Base'), left = w.many('4Left', [base, -12, 'public', true]), right = w.many('5Right', [base, -12, 'public', true]);
  const whole = w.many('5Whole', [left, 0, 'public'], [right, 4, 'private']);
  const table = w.words(8, 0, whole) + 12, second = w.words(4, -4, whole) + 12;
  const thrown = w.raise(whole, [table, second, 9]);
  assert.equal(w._emMatch(thrown, w.list(right, base)), base);
  assert.equal(w.___cxa_begin_catch(thrown), thrown + 32 + 8);
});

test('a null pointer becomes one to a virtual base of a base that is not at the start', () => {
  const w = world();
  const base = w.plain('4Base'), left = w.many('4Left', [base, -12, 'private', true]), right = w.many('5Right', [base, -12, 'public', true]);
  const whole = w.many('5Whole', [left, 0, 'public'], [right, 4, 'public']);
  const thrown = w.raise(w.pointer('P5Whole', whole), [0]), wanted = w.pointer('P4Base', base);
  assert.equal(w._emMatch(thrown, w.list(wanted)), wanted);
  assert.equal(w.___cxa_get_exception_ptr(thrown), 0);
});

test('pointers gain qualifiers, become void* and pointers to bases; null stays null', () => {
  const w = world();
  const base = w.plain('4Base'), derived = w.many('7Derived', [w.plain('1A'), 0, 'public'], [base, 4, 'public']);
  const toBase = w.pointer('P4Base', base), toConst = w.pointer('PK4Base', base, 1), toDerived = w.pointer('P7Derived', derived);
  const thrown = w.raise(toDerived, [4096]);
  const catches = (pointer, type) => (w._emMatch(pointer, w.list(type)) ? w.___cxa_get_exception_ptr(pointer) : null);
  assert.equal(catches(thrown, toDerived), 4096);
  assert.equal(catches(thrown, toBase), 4100);
  assert.equal(catches(thrown, toConst), 4100);
  assert.equal(catches(thrown, w.__ZTIPv), 4096);
  assert.equal(catches(w.raise(toDerived, [0]), toBase), 0);
  assert.equal(catches(w.raise(toBase, [4096]), toDerived), null);
  assert.equal(catches(w.raise(toConst, [4096]), toBase), null);
  assert.equal(catches(w.raise(w.__ZTIPKi, [4096]), w.__ZTIPv), null);
  assert.equal(catches(w.raise(w.__ZTIPKi, [4096]), w.__ZTIPKv), 4096);
  const func = w.func('FvvE'), toFunc = w.pointer('PFvvE', func), plain = w.pointer('PDoFvvE', func, 64);
  assert.equal(catches(w.raise(toFunc, [3]), w.__ZTIPv), null);
  assert.equal(catches(w.raise(plain, [3]), toFunc), 3);
  assert.equal(catches(w.raise(toFunc, [3]), plain), null);
  // int ** is no const int **, but a const int *const *.
  const deep = w.pointer('PPi', w.__ZTIPi);
  assert.equal(catches(w.raise(deep, [64]), w.pointer('PPKi', w.__ZTIPKi)), null);
  assert.equal(catches(w.raise(deep, [64]), w.pointer('PKPKi', w.__ZTIPKi, 1)), 64);
});

test('nullptr is any null pointer, also one to a member', () => {
  const w = world();
  const thrown = w.raise(w.__ZTIDn, [0]), of = w.plain('1A');
  assert.equal(w._emMatch(thrown, w.list(w.__ZTIi)), 0);
  assert.equal(w._emMatch(thrown, w.list(w.__ZTIPi)), w.__ZTIPi);
  assert.equal(w.___cxa_get_exception_ptr(thrown), 0);
  const data = w.member('M1Ai', w.__ZTIi, of), method = w.member('M1AFvvE', w.func('FvvE'), of);
  assert.equal(w._emMatch(thrown, w.list(data)), data);
  assert.equal(w.HEAP32[w.___cxa_get_exception_ptr(thrown) >> 2], -1);
  assert.equal(w._emMatch(thrown, w.list(method)), method);
  assert.equal(w.HEAP32[w.___cxa_get_exception_ptr(thrown) >> 2], 0);
});

test('pointers to a class that is incomplete are compared by name', () => {
  const w = world();
  const one = w.pointer('P1A', w.plain('1A'), 8), other = w.pointer('P1A', w.plain('1A'));
  assert.equal(w._emMatch(w.raise(one, [64]), w.list(other)), other);
});

test('exceptions are destroyed at the end of their last handler', () => {
  const destroyed = [];
  const w = world({ functions: [null, (object) => destroyed.push(w.HEAP32[object >> 2])] });
  const type = w.plain('1A'), first = w.raise(type, [1], 1);
  assert.equal(w.___cxa_uncaught_exceptions(), 1);
  w._emMatch(first, w.list(0));
  assert.equal(w.___cxa_begin_catch(first), first + 32);
  assert.equal(w.___cxa_uncaught_exceptions(), 0);
  const second = w.raise(type, [2], 1);
  w._emMatch(second, w.list(type));
  w.___cxa_begin_catch(second);
  assert.equal(w.___cxa_current_exception_type(), type);
  w.___cxa_end_catch();
  assert.deepEqual(destroyed, [2]);
  // Thrown again, it outlives its handler.
  assert.equal(caught(w, () => w.___cxa_rethrow()), first);
  assert.equal(w.___cxa_uncaught_exceptions(), 1);
  w.___cxa_end_catch();
  assert.deepEqual(destroyed, [2]);
  w._emMatch(first, w.list(type));
  w.___cxa_begin_catch(first);
  w.___cxa_end_catch();
  assert.deepEqual(destroyed, [2, 1]);
  assert.equal(w.___cxa_current_exception_type(), 0);
});

test('what an exception_ptr holds lives on, and can be on its way more than once', () => {
  const destroyed = [];
  const w = world({ functions: [null, (object) => destroyed.push(w.HEAP32[object >> 2])] });
  const type = w.plain('1A'), thrown = w.raise(type, [5], 1);
  w._emMatch(thrown, w.list(type));
  w.___cxa_begin_catch(thrown);
  const held = w.___cxa_current_primary_exception();
  w.___cxa_end_catch();
  assert.equal(held, thrown + 32);
  const again = [1, 2].map(() => caught(w, () => w.___cxa_rethrow_primary_exception(held)));
  for (const one of again) {
    assert.equal(w._emMatch(one, w.list(type)), type);
    assert.equal(w.___cxa_begin_catch(one), held);
  }
  w.___cxa_end_catch();
  w.___cxa_end_catch();
  assert.deepEqual(destroyed, []);
  w.___cxa_decrement_exception_refcount(held);
  assert.deepEqual(destroyed, [5]);
});

test('an exception specification lets through what it lists, and asks std::unexpected otherwise', () => {
  const w = world({ functions: [null, () => w.___cxa_throw(w.___cxa_allocate_exception(4), handler, 0)] });
  const base = w.plain('4Base'), derived = w.single('7Derived', base);
  let handler = derived;
  assert.equal(w._emMatch(w.raise(derived), w.list([base])), 0);
  assert.equal(w._emMatch(w.raise(derived), w.list([])), -1);
  const thrown = w.raise(w.__ZTIi, [1]);
  assert.equal(w._emMatch(thrown, w.list([base], 0)), -1);
  w.__ZSt14set_unexpectedPFvvE(1);
  const instead = caught(w, () => w.___cxa_call_unexpected(thrown));
  assert.equal(w._emMatch(instead, w.list(derived)), derived);
  // What is not allowed either becomes bad_exception, if that is.
  handler = w.__ZTIi;
  const bad = w.raise(w.__ZTIi, [2]);
  assert.equal(w._emMatch(bad, w.list([base, w.__ZTISt13bad_exception])), -1);
  assert.equal(w._emMatch(caught(w, () => w.___cxa_call_unexpected(bad)), w.list(w.__ZTISt13bad_exception)), w.__ZTISt13bad_exception);
  const worse = w.raise(w.__ZTIi, [3]);
  assert.equal(w._emMatch(worse, w.list([base])), -1);
  assert.throws(() => w.___cxa_call_unexpected(worse), /terminating due to uncaught exception of type int/);
});

test('an uncaught exception is named, with what it says', () => {
  const text = (w, thrown) => {
    try {
      w.emUncaught({ pointer: thrown });
    } catch (e) {
      return e.message;
    }
  };
  let w = world();
  assert.equal(text(w, w.raise(w.plain('N1a1bIiE1cE'), [])), 'Aborted(terminating due to uncaught exception of type a::b<int>::c)');
  w = world();
  assert.equal(text(w, w.raise(w.__ZTIPKc, [0])), 'Aborted(terminating due to uncaught exception of type char const*)');
  w = world({ functions: [null, null, null, () => w.text('out of luck')] });
  const mine = w.many('4Mine', [w.plain('1A'), 0, 'public'], [w.single('St13runtime_error', w.__ZTISt9exception), 4, 'public']);
  assert.equal(text(w, w.raise(mine, [0, w.words(1, 2, 3)])), 'Aborted(terminating due to uncaught exception of type Mine: out of luck)');
  assert.throws(() => world().__ZSt9terminatev(), /terminating without an active exception/);
  w = world({ functions: [null, () => { throw new w.ExitStatus(9); }] });
  w.__ZSt13set_terminatePFvvE(1);
  assert.throws(() => w.emUncaught({ pointer: w.raise(w.__ZTIi, [1]) }), { name: 'ExitStatus', status: 9 });
});

test('what a new handler throws ends where operator new gives null', () => {
  const w = load(['__emback_call_new_handler', '__cxa_throw', '__cxa_allocate_exception', '__cxa_uncaught_exceptions', '_ZTIi'], {
    functions: [null, () => w.___cxa_throw(w.___cxa_allocate_exception(4), w.__ZTIi, 0), () => {}],
  });
  assert.equal(w.___emback_call_new_handler(1), 0);
  assert.equal(w.___cxa_uncaught_exceptions(), 0);
  assert.equal(w.___emback_call_new_handler(2), 1);
});

test('operator new asks its handler, and goes through what the program defines', () => {
  const source = `
#include <cstdio>
#include <cstdlib>
#include <new>
static int left = 3;
static char *reserve;
static void handler() {
  std::printf("handler %d\\n", left);
  if (!--left) std::set_new_handler(nullptr);
}
struct alignas(64) Wide { char bytes[64]; };
void operator delete(void *pointer) noexcept { std::puts("mine"); std::free(pointer); }
int main() {
  std::set_new_handler(handler);
  std::printf("%d\\n", std::get_new_handler() == handler);
  char *none = new (std::nothrow) char[0x7ffffff0u];
  std::printf("%d %d\\n", none == nullptr, left);
  int *one = new int(1), *many = new int[3];
  Wide *wide = new Wide, *wides = new (std::nothrow) Wide[2];
  std::printf("%d %d\\n", int((unsigned long)wide % 64), int((unsigned long)wides % 64));
  delete one;
  delete[] many;
  delete wide;
  delete[] wides;
}
`;
  const expected = 'handler 3\nhandler 2\nhandler 1\n';
  for (const { target, ...result } of run(source, { language: 'c++', flags: ['-std=c++17', '-fno-exceptions', '-fno-rtti'] }))
    assert.deepEqual(result, { status: 0, stdout: `1\n${expected}1 0\n0 0\nmine\nmine\n`, stderr: '' }, target);
});

test('what other languages raise is caught by catch (...) alone and deleted by its own function', () => {
  const deleted = [];
  const w = world({ functions: [null, (reason, pointer) => deleted.push([reason, pointer])] });
  const panic = w.words(0x52555354, 0x4d4f5a00, 1, 0, 0);
  assert.equal(caught(w, () => w.__Unwind_RaiseException(panic)), panic);
  assert.equal(w._emMatch(panic, w.list(w.__ZTIi)), 0);
  assert.equal(w._emMatch(panic, w.list([w.__ZTIi])), -1);
  assert.equal(w._emMatch(panic, w.list(w.__ZTIi, 0)), 1);
  assert.equal(caught(w, () => w.__Unwind_Resume(panic)), panic);
  w.___cxa_begin_catch(panic);
  assert.equal(w.___cxa_current_exception_type(), 0);
  w.___cxa_end_catch();
  assert.deepEqual(deleted, [[1, panic]]);
});

test('dynamic_cast goes down, across and nowhere', () => {
  const w = world();
  const a = w.plain('1A'), b = w.plain('1B'), c = w.many('1C', [a, 0, 'public'], [b, 8, 'public']), d = w.single('1D', c), other = w.plain('5Other');
  const cast = (object, from, to) => w.___dynamic_cast(object, from, to, -1);
  const object = w.words(w.words(0, d) + 8, 0, w.words(-8, d) + 8, 0);
  assert.equal(cast(object, a, c), object);
  assert.equal(cast(object, a, d), object);
  assert.equal(cast(object + 8, b, c), object);
  assert.equal(cast(object, a, b), object + 8);
  assert.equal(cast(object + 8, b, a), object);
  assert.equal(cast(object, a, other), 0);
  // Bases that are private, or there twice.
  const secret = w.many('6Secret', [a, 0, 'public'], [b, 8, 'private']);
  const hiding = w.words(w.words(0, secret) + 8, 0, w.words(-8, secret) + 8, 0);
  assert.equal(cast(hiding, a, b), 0);
  assert.equal(cast(hiding, a, secret), hiding);
  assert.equal(cast(hiding + 8, b, secret), 0);
  assert.equal(cast(hiding + 8, b, a), 0);
  const l = w.single('1L', a), r = w.single('1R', a), both = w.many('4Both', [l, 0, 'public'], [r, 8, 'public'], [b, 16, 'public']);
  const two = w.words(w.words(0, both) + 8, 0, w.words(-8, both) + 8, 0, w.words(-16, both) + 8, 0);
  assert.equal(cast(two + 16, b, a), 0);
  assert.equal(cast(two + 16, b, r), two + 8);
  assert.equal(cast(two + 8, a, l), two);
  assert.equal(cast(two + 8, a, both), two);
  assert.equal(w._emMatch(caught(w, () => w.___cxa_bad_cast()), w.list(w.__ZTISt9exception)), w.__ZTISt9exception);
});

test('__cxa_demangle fills the given room, or makes some, and reports what is no name', () => {
  const w = world();
  const demangle = (name) => {
    const status = w.room(4), at = w.___cxa_demangle(w.text(name), 0, 0, status);
    return w.HEAP32[status >> 2] ? w.HEAP32[status >> 2] : w.string(at);
  };
  assert.equal(demangle('_Z1fv'), 'f()');
  assert.equal(demangle('PKc'), 'char const*');
  assert.equal(demangle('hello'), -2);
  assert.equal(demangle('_Z'), -2);
  assert.equal(w.___cxa_demangle(0, 0, 0, 0), 0);
  const room = w._malloc ? w._malloc(64) : w.room(64), size = w.words(64);
  assert.equal(w.___cxa_demangle(w.text('_ZN1aC1Ei'), room, size, 0), room);
  assert.equal(w.string(room), 'a::a(int)');
});

// As c++filt of binutils prints them.
const demangled = `
_ZStlsISt11char_traitsIcEERSt13basic_ostreamIcT_ES5_PKc	std::basic_ostream<char, std::char_traits<char> >& std::operator<< <std::char_traits<char> >(std::basic_ostream<char, std::char_traits<char> >&, char const*)
_ZNSdC1EOSd	std::basic_iostream<char, std::char_traits<char> >::basic_iostream(std::iostream&&)
_ZNSt8ios_base7failureB5cxx11D2Ev	std::ios_base::failure[abi:cxx11]::~failure()
_ZThn16_NSdD0Ev	non-virtual thunk to std::basic_iostream<char, std::char_traits<char> >::~basic_iostream()
_ZNKSt8functionIFvPKcEEclES1_	std::function<void (char const*)>::operator()(char const*) const
_Z1fIJicEEvDpT_	void f<int, char>(int, char)
_Z3fooPFvPFiiEEPA3_A4_i	foo(void (*)(int (*)(int)), int (*) [3][4])
_ZN12_GLOBAL__N_11gEM1AFivEMS0_i	(anonymous namespace)::g(int (A::*)(), int A::*)
_ZZ4mainENKUliE_clEi	main::{lambda(int)#1}::operator()(int) const
_ZNO1AcvT_IiEEv	A::operator int<int>() &&
_Z1hILi5ELb1ELDn0EEvv	void h<5, true, (decltype(nullptr))0>()
_ZTI1A	typeinfo for A
_ZTv0_n12_N1BD1Ev	virtual thunk to B::~B()
_ZGVZ1fvE1x	guard variable for f()::x
_Z1fIiEDTcl1gfp_EET_	decltype (g({parm#1})) f<int>(int)
_ZN5outerIiE5innerINS_IcEEE1mERKS2_	outer<int>::inner<outer<char> >::m(outer<char> const&)
`;

test('names are demangled as c++filt does', () => {
  const w = world();
  for (const line of demangled.trim().split('\n')) {
    const [name, expected] = line.split('\t');
    assert.equal(w.string(w.___cxa_demangle(w.text(name), 0, 0, 0)), expected, name);
  }
});
