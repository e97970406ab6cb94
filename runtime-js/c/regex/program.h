// What regcomp makes of a pattern: a tree, of which each node is also a part of one automaton of
// Thompson's.
#ifndef EMBACK_REGEX_PROGRAM_H
#define EMBACK_REGEX_PROGRAM_H

#include <regex.h>
#include <wctype.h>

typedef enum {
  EMPTY,     // matches nothing, at any place
  CHARACTER, // `value`
  ANY,
  SET,   // that of index `value`
  BEGIN, // ^
  END,   // $
  WORD_BEGIN,
  WORD_END,
  BOUNDARY,
  NO_BOUNDARY,
  BACK,  // what the group `value` matched
  GROUP, // `left`, as group `value`
  CAT,   // `left`, then `right`
  ALT,   // `left` or `right`
  OPTION,
  STAR,
  PLUS,
} Kind;

typedef struct {
  Kind kind;
  int value;
  int left, right;
  // States of the automaton. Nothing inside the node leads to `entry` or from `exit`.
  int entry, exit;
  // Whether there are groups in it.
  int groups;
} Node;

typedef struct {
  wint_t first, last;
} Range;

typedef struct {
  int negated;
  Range *ranges;
  int range_count;
  wctype_t kinds[12];
  int kind_count;
} Set;

typedef struct {
  // From and to states: by a node that matches a character, by one that looks at the place, or -1
  // for nothing.
  int from, to, node;
} Edge;

typedef struct {
  int flags;
  Node *nodes;
  int node_count, node_room;
  Set *sets;
  int set_count;
  Edge *edges;
  int edge_count, edge_room;
  // Edges from a state, and to a state: indices of `edges`, those of state s from starts[s] to
  // starts[s + 1].
  int *out, *out_starts, *in, *in_starts;
  int state_count;
  int root, group_count;
  int has_back;
  // Bytes that a match may begin with. All, if one may be empty.
  unsigned first[8];
} Program;

static inline int is_leaf(Kind kind) { return kind <= BACK; }

#endif
