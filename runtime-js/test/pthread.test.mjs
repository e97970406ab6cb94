// POSIX threads with one thread.
import assert from 'node:assert/strict';
import test from 'node:test';
import { load } from './loader.mjs';

test('a lock is taken once, a recursive one any number of times', () => {
  const w = load(['pthread_mutex_lock', 'pthread_mutex_init', 'pthread_mutexattr_init', 'pthread_mutexattr_settype', 'pthread_mutex_unlock', 'pthread_mutex_trylock', 'pthread_mutex_destroy']);
  const [mutex, kind] = [w.room(24), w.room(4)];
  assert.equal(w._pthread_mutex_init(mutex, 0), 0);
  assert.equal(w._pthread_mutex_lock(mutex), 0);
  assert.equal(w._pthread_mutex_trylock(mutex), 16);
  assert.equal(w._pthread_mutex_lock(mutex), 35);
  assert.equal(w._pthread_mutex_destroy(mutex), 16);
  assert.equal(w._pthread_mutex_unlock(mutex), 0);
  assert.equal(w._pthread_mutex_destroy(mutex), 0);
  assert.equal(w._pthread_mutexattr_init(kind), 0);
  assert.equal(w._pthread_mutexattr_settype(kind, 1), 0);
  assert.equal(w._pthread_mutexattr_settype(kind, 7), 22);
  assert.equal(w._pthread_mutex_init(mutex, kind), 0);
  assert.equal(w._pthread_mutex_lock(mutex) + w._pthread_mutex_lock(mutex), 0);
  assert.equal(w._pthread_mutex_unlock(mutex) + w._pthread_mutex_unlock(mutex), 0);
});

test('a wait ends, with ETIMEDOUT where it has a time', () => {
  const w = load(['pthread_cond_init', 'pthread_cond_wait', 'pthread_cond_timedwait', 'pthread_cond_broadcast']);
  const [condition, mutex, end] = [w.room(48), w.room(24), w.room(16)];
  w.HEAP32.fill(0, end >> 2, (end >> 2) + 4);
  assert.equal(w._pthread_cond_init(condition, 0), 0);
  assert.equal(w._pthread_cond_wait(condition, mutex), 0);
  assert.equal(w._pthread_cond_timedwait(condition, mutex, end), 110);
  assert.equal(w._pthread_cond_broadcast(condition), 0);
});

test('keys hold values, and once is once', () => {
  let calls = 0;
  const w = load(['pthread_key_create', 'pthread_setspecific', 'pthread_getspecific', 'pthread_key_delete', 'pthread_once', 'pthread_self', 'pthread_equal'], {
    functions: { 5: () => void calls++ },
  });
  const [to, flag] = [w.room(4), w.room(4)];
  assert.equal(w._pthread_key_create(to, 0), 0);
  const key = w.HEAP32[to >> 2];
  assert.ok(key > 0);
  assert.equal(w._pthread_getspecific(key), 0);
  assert.equal(w._pthread_setspecific(key, 77), 0);
  assert.equal(w._pthread_getspecific(key), 77);
  assert.equal(w._pthread_setspecific(99, 1), 22);
  w.HEAP32[flag >> 2] = 0;
  assert.equal(w._pthread_once(flag, 5) + w._pthread_once(flag, 5), 0);
  assert.equal(calls, 1);
  assert.equal(w._pthread_equal(w._pthread_self(), w._pthread_self()), 1);
});
