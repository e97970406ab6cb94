// malloc and its family: chunks with boundary tags in lists by size.
//
// A chunk starts with the size of the chunk before it, which is there only while that one is free, and its own size with
// flags. What the program gets follows, up to and with the first word of the next chunk. Chunks lie at 8 modulo 16, so that
// what the program gets is 16-aligned.
//
// Free chunks join their neighbours and hang in lists by size, exact below 1 KiB, four to a power of two above, with a map of
// the lists that have some (Masmano, Ripoll, Crespo, Real: TLSF, 2004). Small requests that no list has exactly are cut off
// one chunk, as from dlmalloc's designated victim.
//
// Before that, what is freed of a size below 256 waits for the next request of its size, as in glibc's fast bins: a program
// that takes and frees small things in turns neither joins chunks nor cuts them. They join their neighbours when a request
// would enlarge the heap otherwise.
#include "../errno/variable.h"
#include <malloc.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

typedef struct chunk {
  size_t before;
  size_t head;
  // Only in free chunks; `link` is what points to this one.
  struct chunk *next, **link;
} Chunk;

enum { BEFORE_USED = 1, USED = 2, WAITS = 4, FLAGS = 15 };
enum { HEAD = 8, ALIGN = 16, PAGE = 65536, QUICK = 256, SMALL = 512, EXACT = 1024, FRESH = 4096, LISTS = 160 };
// The largest memory of asm.js. No request above it can be met.
enum { MOST = 0x7f000000 };

static struct {
  Chunk *lists[LISTS];
  // Which lists may have chunks.
  unsigned map[LISTS / 32];
  // What was freed and waits, by size. It counts as used.
  Chunk *quick[QUICK / ALIGN];
  // Small requests are cut off this one. It counts as used.
  Chunk *fresh;
  // The head without a chunk at the end of the heap. It counts as used.
  Chunk *end;
  // Bytes of the heap.
  size_t total;
} heap;

#define SIZE(chunk) ((chunk)->head & ~(size_t)FLAGS)
#define AT(chunk, offset) ((Chunk *)((char *)(chunk) + (offset)))
#define CHUNK(pointer) AT(pointer, -HEAD)
#define POINTER(chunk) ((void *)((char *)(chunk) + HEAD))

// Names what free and realloc were given by mistake, and ends the program.
_Noreturn void __emback_bad_pointer(void *pointer);

static size_t chunk_size(size_t bytes) {
  return (bytes + (ALIGN + sizeof(size_t) - 1)) & -(size_t)ALIGN;
}

static unsigned list_of(size_t size) {
  if (size < EXACT) return size / ALIGN;
  unsigned log = 31 - __builtin_clz(size);
  return log * 4 + (size >> (log - 2) & 3) + (64 - 4 * 10);
}

static void unlink_chunk(Chunk *chunk) {
  Chunk *next = chunk->next;
  *chunk->link = next;
  if (next) next->link = chunk->link;
}

// Makes used memory a free chunk that joins its neighbours.
static void release(Chunk *chunk) {
  size_t size = SIZE(chunk);
  if (!(chunk->head & BEFORE_USED)) {
    size += chunk->before;
    // A second free of it is found.
    chunk->head = 0;
    chunk = AT(chunk, -chunk->before);
    unlink_chunk(chunk);
  }
  Chunk *next = AT(chunk, size);
  if (!(next->head & USED)) {
    unlink_chunk(next);
    size += SIZE(next);
    next = AT(chunk, size);
  }
  next->head &= ~(size_t)BEFORE_USED;
  next->before = size;
  chunk->head = size | BEFORE_USED;
  unsigned list = list_of(size);
  heap.map[list / 32] |= 1u << list % 32;
  Chunk **link = &heap.lists[list];
  if ((chunk->next = *link)) chunk->next->link = &chunk->next;
  chunk->link = link;
  *link = chunk;
}

// A chunk of at least this size. Large chunks of a list differ, and more than `tries` of them are not looked at.
static Chunk *find(size_t size, int tries) {
  unsigned list = list_of(size);
  if (size >= EXACT)
    for (Chunk *chunk = heap.lists[list++]; chunk && tries--; chunk = chunk->next)
      if (SIZE(chunk) >= size) return chunk;
  unsigned word = list / 32, bits = heap.map[word] & -1u << list % 32;
  for (;;) {
    while (!bits) {
      if (++word == LISTS / 32) return NULL;
      bits = heap.map[word];
    }
    Chunk *chunk = heap.lists[word * 32 + __builtin_ctz(bits)];
    if (chunk) return chunk;
    heap.map[word] &= ~(bits & -bits);
    bits &= bits - 1;
  }
}

// Frees what waits and what small requests are cut off, so that they join their neighbours.
static void join(void) {
  for (int i = 0; i < QUICK / ALIGN; i++)
    for (Chunk *chunk; (chunk = heap.quick[i]);) {
      heap.quick[i] = chunk->next;
      release(chunk);
    }
  if (heap.fresh) release(heap.fresh);
  heap.fresh = NULL;
}

// Moves the end of the heap so that a chunk of this size is free before it.
static int more(size_t size) {
  Chunk *end = heap.end;
  char *at = sbrk(0);
  size_t need = size;
  if (end && at == POINTER(end)) {
    if (!(end->head & BEFORE_USED) && end->before < size) need -= end->before;
  } else need += 2 * ALIGN;
  // Memories end with whole pages: this is too much only where less is, too.
  need += -((size_t)at + need) % PAGE;
  at = sbrk(need);
  if (at == (char *)-1) return 0;
  heap.total += need;
  Chunk *chunk = end;
  if (!end || at != POINTER(end)) {
    // The first memory, or other code has moved the end since.
    chunk = AT(((size_t)at + ALIGN - 1) & -ALIGN, HEAD);
    chunk->head = BEFORE_USED;
  }
  heap.end = end = CHUNK(((size_t)at + need) & -ALIGN);
  end->head = USED;
  chunk->head = ((char *)end - (char *)chunk) | USED | (chunk->head & BEFORE_USED);
  release(chunk);
  return 1;
}

// Cuts a used chunk to this size. The rest, if any, is another.
static Chunk *cut(Chunk *chunk, size_t size) {
  size_t rest = SIZE(chunk) - size;
  if (!rest) return NULL;
  chunk->head -= rest;
  chunk = AT(chunk, size);
  chunk->head = rest | USED | BEFORE_USED;
  return chunk;
}

static void use(Chunk *chunk) {
  unlink_chunk(chunk);
  chunk->head |= USED;
  AT(chunk, SIZE(chunk))->head |= BEFORE_USED;
}

static void *take(size_t size) {
  Chunk *chunk;
  int small = size < SMALL, joined = 0, tries = 32;
  if (small && (chunk = heap.lists[size / ALIGN])) {
    use(chunk);
    return POINTER(chunk);
  }
  for (;;) {
    int fits = heap.fresh && SIZE(heap.fresh) >= size;
    if (!(small && fits)) {
      chunk = find(size, tries);
      if (chunk) {
        use(chunk);
        size_t keep = !small ? size : SIZE(chunk) < FRESH ? SIZE(chunk) : FRESH;
        Chunk *rest = cut(chunk, keep);
        if (rest) release(rest);
        if (!small) return POINTER(chunk);
        if (heap.fresh) release(heap.fresh);
        heap.fresh = chunk;
        fits = 1;
      }
    }
    if (fits) {
      chunk = heap.fresh;
      heap.fresh = cut(chunk, size);
      return POINTER(chunk);
    }
    if (!joined++) join();
    else if (tries < 0) return NULL;
    else if (!more(size)) tries = -1;
  }
}

static void *none(void) {
  errno = ENOMEM;
  return NULL;
}

// What a program may define itself is called, also from here.
__attribute__((noinline)) void *malloc(size_t bytes) {
  if (bytes > MOST) return none();
  size_t size = chunk_size(bytes);
  Chunk *chunk;
  if (size >= QUICK || !(chunk = heap.quick[size / ALIGN])) return take(size);
  heap.quick[size / ALIGN] = chunk->next;
  chunk->head -= WAITS;
  return POINTER(chunk);
}

// What is no pointer that malloc gave, or was freed before, is named.
static Chunk *used_chunk(void *pointer) {
  Chunk *chunk = CHUNK(pointer);
  if ((size_t)pointer % ALIGN || (chunk->head & (USED | WAITS)) != USED) __emback_bad_pointer(pointer);
  return chunk;
}

__attribute__((noinline)) void free(void *pointer) {
  if (!pointer) return;
  Chunk *chunk = used_chunk(pointer);
  size_t size = SIZE(chunk);
  if (size >= QUICK) {
    release(chunk);
    return;
  }
  chunk->head += WAITS;
  chunk->next = heap.quick[size / ALIGN];
  heap.quick[size / ALIGN] = chunk;
}
void cfree(void *pointer) __attribute__((alias("free")));

void *realloc(void *pointer, size_t bytes) {
  if (!pointer) return malloc(bytes);
  if (!bytes) {
    free(pointer);
    return NULL;
  }
  if (bytes > MOST) return none();
  Chunk *chunk = used_chunk(pointer);
  size_t size = chunk_size(bytes), have = SIZE(chunk);
  if (have < size) {
    // Takes the room behind it, and makes some at the end of the heap.
    for (;;) {
      Chunk *next = AT(chunk, have);
      if (next == heap.fresh) {
        heap.fresh = NULL;
        release(next);
      }
      size_t room = next->head & USED ? 0 : SIZE(next);
      if (have + room >= size) {
        use(next);
        chunk->head += room;
        break;
      }
      if (AT(next, room) != heap.end || !more(size - have)) {
        void *copy = malloc(bytes);
        if (copy) {
          memcpy(copy, pointer, have - sizeof(size_t));
          free(pointer);
        }
        return copy;
      }
    }
  }
  Chunk *rest = cut(chunk, size);
  if (rest) release(rest);
  return pointer;
}

void *calloc(size_t count, size_t size) {
  if ((count | size) >> 16 && size && count > MOST / size) return none();
  void *pointer = malloc(count * size);
  return pointer ? memset(pointer, 0, count * size) : NULL;
}

void *reallocarray(void *pointer, size_t count, size_t size) {
  if ((count | size) >> 16 && size && count > MOST / size) return none();
  return realloc(pointer, count * size);
}

void *memalign(size_t align, size_t bytes) {
  if (align <= ALIGN) return malloc(bytes);
  if (align & (align - 1)) {
    errno = EINVAL;
    return NULL;
  }
  if (bytes > MOST || align > MOST - bytes) return none();
  size_t size = chunk_size(bytes);
  char *pointer = take(size + align);
  if (!pointer) return NULL;
  Chunk *chunk = CHUNK(pointer);
  size_t front = -(size_t)pointer % align;
  if (front) {
    Chunk *first = chunk;
    chunk = cut(chunk, front);
    release(first);
  }
  Chunk *rest = cut(chunk, size);
  if (rest) release(rest);
  return POINTER(chunk);
}
void *aligned_alloc(size_t align, size_t bytes) __attribute__((alias("memalign")));

int posix_memalign(void **to, size_t align, size_t bytes) {
  if (!align || align & (align - 1) || align % sizeof(void *)) return EINVAL;
  int before = errno;
  void *pointer = memalign(align, bytes);
  errno = before;
  if (!pointer) return ENOMEM;
  *to = pointer;
  return 0;
}

size_t malloc_usable_size(void *pointer) {
  return pointer ? SIZE(CHUNK(pointer)) - sizeof(size_t) : 0;
}

int malloc_trim(size_t keep) {
  join();
  Chunk *end = heap.end;
  if (!end || end->head & BEFORE_USED || sbrk(0) != POINTER(end)) return 0;
  Chunk *last = AT(end, -end->before);
  if (SIZE(last) <= keep + 2 * PAGE) return 0;
  size_t less = (SIZE(last) - keep - ALIGN) & -(size_t)PAGE;
  unlink_chunk(last);
  sbrk(-(long)less);
  heap.total -= less;
  heap.end = end = AT(end, -less);
  end->head = USED;
  last->head = (SIZE(last) - less) | USED | BEFORE_USED;
  release(last);
  return 1;
}

struct mallinfo mallinfo(void) {
  struct mallinfo info = {0};
  join();
  for (int i = 0; i < LISTS; i++)
    for (Chunk *chunk = heap.lists[i]; chunk; chunk = chunk->next) {
      info.ordblks++;
      info.fordblks += SIZE(chunk);
    }
  info.arena = heap.total;
  info.uordblks = heap.total - info.fordblks;
  if (heap.end && !(heap.end->head & BEFORE_USED)) info.keepcost = heap.end->before;
  return info;
}
