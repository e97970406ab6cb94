// regexec: the leftmost match, of those the longest, in time proportional to the text (Thompson,
// Regular expression search algorithm, 1968). Where the program asks for groups, the match is cut
// at the nodes of the tree from left to right, each part as long as the rest allows, as POSIX has
// it. With back references, all ways are tried.
#include "program.h"
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

typedef struct {
  const Program *program;
  const char *text;
  // The text's length; places are offsets in bytes.
  int end;
  int flags;
  // The states that are alive, with the places where their matches began, and those of the next
  // place.
  int *states, *begins, *next_states, *next_begins, *stack;
  // When a state was last added.
  int *added, stamp;
  regmatch_t *groups;
} Run;

// The character at a place, and where the next one is.
static wint_t character(const Run *run, int at, int *next) {
  wchar_t c;
  unsigned char byte = run->text[at];
  *next = at + 1;
  if (byte < 128) return byte;
  int size = mbrtowc(&c, run->text + at, run->end - at, &(mbstate_t){0});
  if (size <= 0) return byte;
  *next = at + size;
  return c;
}

// The place of the character that ends here.
static int place_before(const Run *run, int at) {
  for (int size = 2; size <= 4 && size <= at && (run->text[at - 1] & 0xc0) == 0x80; size++) {
    int next;
    if ((run->text[at - size] & 0xc0) == 0x80) continue;
    character(run, at - size, &next);
    if (next == at) return at - size;
    break;
  }
  return at - 1;
}

static int is_word(const Run *run, int at) {
  int next;
  wint_t c = at >= 0 && at < run->end ? character(run, at, &next) : 0;
  return c == '_' || iswalnum(c);
}

// Whether a node that reads nothing holds at a place.
static int holds(const Run *run, const Node *node, int at) {
  int before = at > 0 && is_word(run, place_before(run, at)), after = is_word(run, at), lines = run->program->flags & REG_NEWLINE;
  switch (node->kind) {
    case BEGIN: return at ? lines && run->text[at - 1] == '\n' : !(run->flags & REG_NOTBOL);
    case END: return at < run->end ? lines && run->text[at] == '\n' : !(run->flags & REG_NOTEOL);
    case WORD_BEGIN: return !before && after;
    case WORD_END: return before && !after;
    case BOUNDARY: return before != after;
    case NO_BOUNDARY: return before == after;
    default: return 1;
  }
}

static int set_has(const Set *set, wint_t c) {
  for (int i = 0; i < set->range_count; i++)
    if (c >= set->ranges[i].first && c <= set->ranges[i].last) return 1;
  for (int i = 0; i < set->kind_count; i++)
    if (iswctype(c, set->kinds[i])) return 1;
  return 0;
}

static int matches(const Program *program, const Node *node, wint_t c) {
  int fold = program->flags & REG_ICASE;
  if (node->kind == ANY) return c != '\n' || !(program->flags & REG_NEWLINE);
  if (node->kind == CHARACTER) {
    wint_t wanted = node->value;
    return c == wanted || (fold && (towlower(c) == towlower(wanted) || towupper(c) == towupper(wanted)));
  }
  const Set *set = &program->sets[node->value];
  return (set_has(set, c) || (fold && (set_has(set, towlower(c)) || set_has(set, towupper(c))))) != set->negated;
}

static int reads(const Node *node) {
  return node->kind == CHARACTER || node->kind == ANY || node->kind == SET;
}

// Adds a state, and what can be reached from it without reading, to the list. `stop` is the state
// that is not left. Edges are followed backward if `back`.
static void reach(Run *run, int *states, int *begins, int *count, int state, int begin, int at, int stop, int back) {
  const Program *program = run->program;
  const int *starts = back ? program->in_starts : program->out_starts, *list = back ? program->in : program->out;
  int depth = 0;
  if (run->added[state] == run->stamp) return;
  run->added[state] = run->stamp;
  run->stack[depth++] = state;
  while (depth) {
    state = run->stack[--depth];
    states[*count] = state;
    begins[(*count)++] = begin;
    if (state == stop) continue;
    for (int i = starts[state]; i < starts[state + 1]; i++) {
      const Edge *edge = &program->edges[list[i]];
      int to = back ? edge->from : edge->to;
      if (edge->node >= 0 && (reads(&program->nodes[edge->node]) || !holds(run, &program->nodes[edge->node], at))) continue;
      if (run->added[to] == run->stamp) continue;
      run->added[to] = run->stamp;
      run->stack[depth++] = to;
    }
  }
}

// The states behind those of the list when a character is read between two places. Gives how many
// there are.
static int step(Run *run, int count, wint_t c, int to, int stop, int back) {
  const Program *program = run->program;
  const int *starts = back ? program->in_starts : program->out_starts, *list = back ? program->in : program->out;
  int next = 0;
  run->stamp++;
  for (int k = 0; k < count; k++) {
    int state = run->states[k];
    if (state == stop) continue;
    for (int i = starts[state]; i < starts[state + 1]; i++) {
      const Edge *edge = &program->edges[list[i]];
      if (edge->node < 0 || !reads(&program->nodes[edge->node]) || !matches(program, &program->nodes[edge->node], c)) continue;
      reach(run, run->next_states, run->next_begins, &next, back ? edge->from : edge->to, run->begins[k], to, stop, back);
    }
  }
  int *states = run->states, *begins = run->begins;
  run->states = run->next_states;
  run->begins = run->next_begins;
  run->next_states = states;
  run->next_begins = begins;
  return next;
}

// Finds the leftmost and longest match.
static int search(Run *run, int *begin, int *end) {
  const Program *program = run->program;
  const Node *root = &program->nodes[program->root];
  int count = 0, found = 0;
  run->stamp++;
  for (int at = 0;;) {
    if (!found && !count)
      while (at < run->end && !(program->first[(unsigned char)run->text[at] / 32] >> (unsigned char)run->text[at] % 32 & 1)) at++;
    // Earlier beginnings come first in the list.
    if (!found) reach(run, run->states, run->begins, &count, root->entry, at, at, root->exit, 0);
    for (int k = 0; k < count; k++) {
      if (found && run->begins[k] > *begin) {
        count = k;
        break;
      }
      if (run->states[k] != root->exit) continue;
      found = 1;
      *begin = run->begins[k];
      *end = at;
    }
    if (at >= run->end || (found && !count)) return found;
    int next;
    wint_t c = character(run, at, &next);
    count = step(run, count, c, next, root->exit, 0);
    at = next;
  }
}

// Marks the places where a match of the node ends that begins at `at` (or begins, that ends there,
// if `back`), up to `limit`. `marks` are those from the lesser of the two places.
static void mark(Run *run, int at, int limit, const Node *node, int back, char *marks) {
  int count = 0, start = back ? limit : at, stop = back ? node->entry : node->exit;
  memset(marks, 0, (back ? at - limit : limit - at) + 1);
  run->stamp++;
  reach(run, run->states, run->begins, &count, back ? node->exit : node->entry, 0, at, stop, back);
  for (;;) {
    for (int k = 0; k < count; k++)
      if (run->states[k] == stop) marks[at - start] = 1;
    if (!count || at == limit) return;
    int next, other;
    if (back) next = place_before(run, at);
    else character(run, at, &next);
    if (back ? next < limit : next > limit) return;
    wint_t c = character(run, back ? next : at, &other);
    count = step(run, count, c, next, stop, back);
    at = next;
  }
}

static void forget(Run *run, int at) {
  const Node *node = &run->program->nodes[at];
  for (; node->groups; node = &run->program->nodes[node->right]) {
    if (node->kind == GROUP) run->groups[node->value] = (regmatch_t){-1, -1};
    if (node->kind != CAT && node->kind != ALT) {
      forget(run, node->left);
      return;
    }
    forget(run, node->left);
  }
}

static int matches_whole(Run *run, int node, int begin, int end, char *marks) {
  mark(run, begin, end, &run->program->nodes[node], 0, marks);
  return marks[end - begin];
}

// Sets the groups in a node that matches from `begin` to `end`. False without memory.
static int resolve(Run *run, int at, int begin, int end) {
  const Program *program = run->program;
  char *marks = malloc(2 * (end - begin + 1));
  if (!marks) return 0;
  int ok = 1;
  while (ok && program->nodes[at].groups) {
    const Node *node = &program->nodes[at];
    if (node->kind == GROUP) {
      run->groups[node->value] = (regmatch_t){begin, end};
      at = node->left;
    } else if (node->kind == CAT) {
      char *rest = marks + (end - begin + 1);
      mark(run, begin, end, &program->nodes[node->left], 0, marks);
      mark(run, end, begin, &program->nodes[node->right], 1, rest);
      int cut = end - begin;
      while (cut > 0 && !(marks[cut] && rest[cut])) cut--;
      ok = resolve(run, node->left, begin, begin + cut);
      begin += cut;
      at = node->right;
    } else if (node->kind == ALT) {
      at = matches_whole(run, node->left, begin, end, marks) ? node->left : node->right;
    } else if (node->kind == OPTION || begin == end) {
      // What repeats nothing, or the rest of x{1,2}, does not match the empty text once more.
      if ((begin == end && node->value) || !matches_whole(run, node->left, begin, end, marks)) break;
      at = node->left;
    } else {
      char *rest = marks + (end - begin + 1);
      int start = begin;
      mark(run, end, begin, node, 1, rest);
      rest[end - begin] = 1;
      while (ok && begin < end) {
        mark(run, begin, end, &program->nodes[node->left], 0, marks);
        int cut = end - begin;
        while (cut > 0 && !(marks[cut] && rest[begin - start + cut])) cut--;
        if (!cut) break;
        forget(run, node->left);
        ok = resolve(run, node->left, begin, begin + cut);
        begin += cut;
      }
      break;
    }
  }
  free(marks);
  return ok;
}

// What is still to be matched, for the search with back references.
typedef struct rest {
  enum { MATCH, CLOSE, AGAIN } what;
  int node, from;
  struct rest *next;
} Rest;

typedef struct {
  Run *run;
  int end;
  regmatch_t *best;
} Search;

static int try_node(Search *search, int at, int place, Rest *rest);

static int try_rest(Search *search, int place, Rest *rest) {
  Run *run = search->run;
  if (!rest) {
    if (place > search->end) {
      search->end = place;
      memcpy(search->best, run->groups, (run->program->group_count + 1) * sizeof *search->best);
    }
    return place == run->end;
  }
  if (rest->what == MATCH) return try_node(search, rest->node, place, rest->next);
  const Node *node = &run->program->nodes[rest->node];
  if (rest->what == AGAIN) {
    if (place > rest->from) {
      Rest again = {AGAIN, rest->node, place, rest->next};
      if (try_node(search, node->left, place, &again)) return 1;
    }
    return try_rest(search, place, rest->next);
  }
  regmatch_t old = run->groups[node->value];
  run->groups[node->value] = (regmatch_t){rest->from, place};
  if (try_rest(search, place, rest->next)) return 1;
  run->groups[node->value] = old;
  return 0;
}

// Tries all ways to match a node and what follows; true ends the search.
static int try_node(Search *search, int at, int place, Rest *rest) {
  Run *run = search->run;
  const Node *node = &run->program->nodes[at];
  int next;
  switch (node->kind) {
    case CHARACTER: case ANY: case SET:
      if (place >= run->end) return 0;
      if (!matches(run->program, node, character(run, place, &next))) return 0;
      return try_rest(search, next, rest);
    case BACK: {
      regmatch_t group = run->groups[node->value];
      int length = group.rm_eo - group.rm_so;
      if (group.rm_so < 0 || length > run->end - place) return 0;
      for (int i = 0, a, b; i < length; i = a - group.rm_so) {
        wint_t one = character(run, group.rm_so + i, &a), other = character(run, place + i, &b);
        if (one != other && !(run->program->flags & REG_ICASE && towlower(one) == towlower(other))) return 0;
      }
      return try_rest(search, place + length, rest);
    }
    case GROUP: return try_node(search, node->left, place, &(Rest){CLOSE, at, place, rest});
    case CAT: return try_node(search, node->left, place, &(Rest){MATCH, node->right, 0, rest});
    case ALT: return try_node(search, node->left, place, rest) || try_node(search, node->right, place, rest);
    case OPTION: return try_node(search, node->left, place, rest) || try_rest(search, place, rest);
    case STAR: case PLUS:
      if (try_node(search, node->left, place, &(Rest){AGAIN, at, place, rest})) return 1;
      return node->kind == STAR && try_rest(search, place, rest);
    default: return holds(run, node, place) && try_rest(search, place, rest);
  }
}

// The first place where there is a match with back references, of those there the longest.
static int search_back(Run *run, int *begin, int *end) {
  Search search = {run, -1, malloc((run->program->group_count + 1) * sizeof *search.best)};
  if (!search.best) return -1;
  for (int at = 0, next; at <= run->end; at = next) {
    for (int i = 0; i <= run->program->group_count; i++) run->groups[i] = (regmatch_t){-1, -1};
    try_node(&search, run->program->root, at, NULL);
    if (search.end >= 0) {
      *begin = at;
      *end = search.end;
      memcpy(run->groups, search.best, (run->program->group_count + 1) * sizeof *search.best);
      break;
    }
    next = at + 1;
    if (at < run->end) character(run, at, &next);
  }
  free(search.best);
  return search.end >= 0;
}

int regexec(const regex_t *regex, const char *text, size_t count, regmatch_t *matches, int flags) {
  const Program *program = regex->re_program;
  int states = program->state_count + 1, groups = program->group_count + 1, offset = 0;
  Run run = {.program = program, .text = text, .flags = flags};
  if (flags & REG_STARTEND) {
    offset = matches[0].rm_so;
    run.text += offset;
    run.end = matches[0].rm_eo - offset;
  } else run.end = strlen(text);
  int *room = calloc(6 * states, sizeof *room);
  run.groups = malloc(groups * sizeof *run.groups);
  int result = REG_ESPACE, begin = 0, end = 0;
  if (room && run.groups) {
    run.states = room;
    run.begins = room + states;
    run.next_states = room + 2 * states;
    run.next_begins = room + 3 * states;
    run.stack = room + 4 * states;
    run.added = room + 5 * states;
    if (program->flags & REG_NOSUB) count = 0;
    for (int i = 0; i < groups; i++) run.groups[i] = (regmatch_t){-1, -1};
    int found = program->has_back ? search_back(&run, &begin, &end) : search(&run, &begin, &end);
    if (found > 0 && !program->has_back && count > 1 && !resolve(&run, program->root, begin, end)) found = -1;
    result = found > 0 ? 0 : found ? REG_ESPACE : REG_NOMATCH;
    run.groups[0] = (regmatch_t){begin, end};
    for (size_t i = 0; result == 0 && i < count; i++) {
      matches[i] = i < (size_t)groups ? run.groups[i] : (regmatch_t){-1, -1};
      if (matches[i].rm_so >= 0) {
        matches[i].rm_so += offset;
        matches[i].rm_eo += offset;
      }
    }
  }
  free(room);
  free(run.groups);
  return result;
}
