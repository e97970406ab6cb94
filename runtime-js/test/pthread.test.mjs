// POSIX threads with one thread.
import assert from 'node:assert/strict';
import test from 'node:test';
import { load, run } from './compiled.mjs';
import { errors } from './errno.mjs';

const { EAGAIN, EBUSY, EDEADLK, EINVAL, EPERM, ETIMEDOUT } = errors;

test('a lock is taken once, a recursive one any number of times', () => {
  const w = load(['pthread_mutex_lock', 'pthread_mutex_init', 'pthread_mutexattr_init', 'pthread_mutexattr_settype', 'pthread_mutex_unlock', 'pthread_mutex_trylock', 'pthread_mutex_destroy']);
  const [mutex, kind] = [w.room(24), w.room(4)];
  assert.equal(w._pthread_mutex_init(mutex, 0), 0);
  assert.equal(w._pthread_mutex_lock(mutex), 0);
  assert.equal(w._pthread_mutex_trylock(mutex), EBUSY);
  assert.equal(w._pthread_mutex_lock(mutex), EDEADLK);
  assert.equal(w._pthread_mutex_destroy(mutex), EBUSY);
  assert.equal(w._pthread_mutex_unlock(mutex), 0);
  assert.equal(w._pthread_mutex_destroy(mutex), 0);
  assert.equal(w._pthread_mutexattr_init(kind), 0);
  assert.equal(w._pthread_mutexattr_settype(kind, 1), 0);
  assert.equal(w._pthread_mutexattr_settype(kind, 7), EINVAL);
  assert.equal(w._pthread_mutex_init(mutex, kind), 0);
  assert.equal(w._pthread_mutex_lock(mutex) + w._pthread_mutex_lock(mutex), 0);
  assert.equal(w._pthread_mutex_unlock(mutex) + w._pthread_mutex_unlock(mutex), 0);
});

test('readers share a lock, a writer does not', () => {
  const w = load(['pthread_rwlock_init', 'pthread_rwlock_rdlock', 'pthread_rwlock_wrlock', 'pthread_rwlock_tryrdlock', 'pthread_rwlock_trywrlock', 'pthread_rwlock_unlock', 'pthread_rwlock_destroy']);
  const lock = w.room(32);
  assert.equal(w._pthread_rwlock_init(lock, 0), 0);
  assert.equal(w._pthread_rwlock_rdlock(lock) + w._pthread_rwlock_tryrdlock(lock), 0);
  assert.equal(w._pthread_rwlock_trywrlock(lock), EBUSY);
  assert.equal(w._pthread_rwlock_wrlock(lock), EDEADLK);
  assert.equal(w._pthread_rwlock_unlock(lock) + w._pthread_rwlock_unlock(lock), 0);
  assert.equal(w._pthread_rwlock_unlock(lock), EPERM);
  assert.equal(w._pthread_rwlock_wrlock(lock), 0);
  assert.equal(w._pthread_rwlock_rdlock(lock), EDEADLK);
  assert.equal(w._pthread_rwlock_destroy(lock), EBUSY);
  assert.equal(w._pthread_rwlock_unlock(lock) + w._pthread_rwlock_destroy(lock), 0);
});

test('a wait ends, with ETIMEDOUT where it has a time', () => {
  const w = load(['pthread_cond_init', 'pthread_cond_wait', 'pthread_cond_timedwait', 'pthread_cond_broadcast', 'clock_gettime']);
  const [condition, mutex, end] = [w.room(48), w.room(24), w.room(16)];
  w.HEAP32.fill(0, end >> 2, (end >> 2) + 4);
  assert.equal(w._pthread_cond_init(condition, 0), 0);
  assert.equal(w._pthread_cond_wait(condition, mutex), 0);
  assert.equal(w._pthread_cond_timedwait(condition, mutex, end), ETIMEDOUT);
  w._clock_gettime(0, end);
  w.HEAP32[end >> 2] += 1;
  const before = Date.now();
  assert.equal(w._pthread_cond_timedwait(condition, mutex, end), ETIMEDOUT);
  assert.ok(Date.now() - before > 500);
  assert.equal(w._pthread_cond_broadcast(condition), 0);
});

test('keys hold values, and once is once', () => {
  let calls = 0;
  const w = load(['pthread_key_create', 'pthread_setspecific', 'pthread_getspecific', 'pthread_key_delete', 'pthread_once', 'pthread_self', 'pthread_equal']);
  const [to, flag] = [w.room(4), w.room(4)];
  assert.equal(w._pthread_key_create(to, 0), 0);
  const key = w.HEAP32[to >> 2];
  assert.ok(key > 0);
  assert.equal(w._pthread_getspecific(key), 0);
  assert.equal(w._pthread_setspecific(key, 77), 0);
  assert.equal(w._pthread_getspecific(key), 77);
  assert.equal(w._pthread_setspecific(99, 1), EINVAL);
  assert.equal(w._pthread_key_delete(key), 0);
  assert.equal(w._pthread_key_delete(key), EINVAL);
  assert.equal(w._pthread_key_create(to, 0) + w.HEAP32[to >> 2], key);
  for (let more = key; more < 128; more++) assert.equal(w._pthread_key_create(to, 0), 0);
  assert.equal(w._pthread_key_create(to, 0), EAGAIN);
  w.HEAP32[flag >> 2] = 0;
  const work = w.addFunction(() => void calls++, 'v');
  assert.equal(w._pthread_once(flag, work) + w._pthread_once(flag, work), 0);
  assert.equal(calls, 1);
  assert.equal(w._pthread_equal(w._pthread_self(), w._pthread_self()), 1);
});

test('no thread can be started; the end of the first one is that of the program', () => {
  const source = `
    #include <errno.h>
    #include <pthread.h>
    #include <stdio.h>
    static pthread_key_t key;
    static void *work(void *x) { return x; }
    static void last(void *x) { printf("destructor %s\\n", (char *)x); }
    int main(void) {
      pthread_t thread;
      pthread_attr_t attributes;
      size_t size;
      pthread_attr_init(&attributes);
      if (pthread_attr_setstacksize(&attributes, 1 << 20) || pthread_attr_getstacksize(&attributes, &size) || size != 1 << 20) return 2;
      if (pthread_create(&thread, &attributes, work, 0) != EAGAIN) return 3;
      if (pthread_join(pthread_self(), 0) != EDEADLK || pthread_detach(5) != ESRCH) return 4;
      pthread_key_create(&key, last);
      pthread_setspecific(key, "called");
      pthread_exit(0);
    }`;
  for (const { target, status, stdout, stderr } of run(source)) {
    assert.equal(stdout, 'destructor called\n', target + stderr);
    assert.equal(status, 0, target);
  }
});
