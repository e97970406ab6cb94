// regcomp: POSIX basic and extended regular expressions, with the GNU library's \+ \? \| \w \W \s
// \S \b \B \< \> in them.
#include "program.h"
#include <ctype.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

enum { MOST_NODES = 200000, MOST_REPEATS = 32767, DEEPEST = 1000 };

typedef struct {
  Program *program;
  const char *at;
  int extended, error, depth;
  // Groups that were closed: what \1 may be.
  unsigned closed;
} Parser;

static int fail(Parser *parser, int error) {
  if (!parser->error) parser->error = error;
  return 0;
}

// Room for one more element; false without memory.
static int grow(void *list, int count, int *room, size_t size) {
  if (count < *room) return 1;
  int larger = *room ? *room * 2 : 16;
  void *old, *more;
  memcpy(&old, list, sizeof old);
  more = realloc(old, larger * size);
  if (!more) return 0;
  memcpy(list, &more, sizeof more);
  *room = larger;
  return 1;
}

static int add(Parser *parser, Kind kind, int value, int left, int right) {
  Program *program = parser->program;
  if (program->node_count >= MOST_NODES || !grow(&program->nodes, program->node_count, &program->node_room, sizeof(Node)))
    return fail(parser, REG_ESPACE);
  int groups = kind == GROUP;
  if (kind >= GROUP) groups |= program->nodes[left].groups;
  if (kind == CAT || kind == ALT) groups |= program->nodes[right].groups;
  program->nodes[program->node_count] = (Node){.kind = kind, .value = value, .left = left, .right = right, .groups = groups};
  return program->node_count++;
}

static int copy(Parser *parser, int node) {
  Node from = parser->program->nodes[node];
  int left = 0, right = 0;
  if (parser->error) return 0;
  if (from.kind >= GROUP) left = copy(parser, from.left);
  if (from.kind == CAT || from.kind == ALT) right = copy(parser, from.right);
  return parser->error ? 0 : add(parser, from.kind, from.value, left, right);
}

static wint_t next_character(const char **text) {
  wchar_t c;
  size_t size = mbrtowc(&c, *text, 4, &(mbstate_t){0});
  if ((int)size <= 0) {
    c = (unsigned char)**text;
    size = 1;
  }
  *text += size;
  return c;
}

static int add_range(Parser *parser, Set *set, wint_t first, wint_t last) {
  // Doubled at powers of two.
  if (!(set->range_count & (set->range_count - 1))) {
    Range *more = realloc(set->ranges, (set->range_count ? set->range_count * 2 : 1) * sizeof *more);
    if (!more) return fail(parser, REG_ESPACE);
    set->ranges = more;
  }
  set->ranges[set->range_count++] = (Range){first, last};
  return 1;
}

static int add_kind(Parser *parser, Set *set, const char *name, size_t length) {
  char copy[16];
  if (length >= sizeof copy) return fail(parser, REG_ECTYPE);
  memcpy(copy, name, length);
  copy[length] = 0;
  wctype_t kind = wctype(copy);
  // Without case, large letters are also the small ones.
  if (parser->program->flags & REG_ICASE && (!strcmp(copy, "upper") || !strcmp(copy, "lower"))) kind = wctype("alpha");
  if (!kind) return fail(parser, REG_ECTYPE);
  for (int i = 0; i < set->kind_count; i++)
    if (set->kinds[i] == kind) return 1;
  set->kinds[set->kind_count++] = kind;
  return 1;
}

static Set *add_set(Parser *parser) {
  Program *program = parser->program;
  Set *more = realloc(program->sets, (program->set_count + 1) * sizeof *more);
  if (!more) {
    fail(parser, REG_ESPACE);
    return NULL;
  }
  program->sets = more;
  Set *set = &more[program->set_count++];
  *set = (Set){0};
  return set;
}

// One end of a range, or a character alone: as it is, or as [.x.].
static int set_element(Parser *parser, wint_t *to) {
  const char *at = parser->at;
  if (!*at) return fail(parser, REG_EBRACK);
  if (at[0] == '[' && (at[1] == '.' || at[1] == '=')) {
    char mark = at[1];
    at += 2;
    if (!*at) return fail(parser, REG_EBRACK);
    *to = next_character(&at);
    if (at[0] != mark || at[1] != ']') return fail(parser, REG_ECOLLATE);
    parser->at = at + 2;
    return 1;
  }
  *to = next_character(&parser->at);
  return 1;
}

// What is behind '['.
static int parse_set(Parser *parser) {
  Set *set = add_set(parser);
  if (!set) return 0;
  int value = parser->program->set_count - 1;
  if (*parser->at == '^') {
    set->negated = 1;
    parser->at++;
    if (parser->program->flags & REG_NEWLINE && !add_range(parser, set, '\n', '\n')) return 0;
  }
  if (!*parser->at) return fail(parser, REG_BADPAT);
  for (const char *start = parser->at; *parser->at != ']' || parser->at == start;) {
    if (!*parser->at) return fail(parser, REG_EBRACK);
    if (parser->at[0] == '[' && parser->at[1] == ':') {
      const char *name = parser->at + 2, *end = strstr(name, ":]");
      if (!end) return fail(parser, REG_EBRACK);
      if (!add_kind(parser, set, name, end - name)) return 0;
      parser->at = end + 2;
      continue;
    }
    wint_t first, last;
    if (!set_element(parser, &first)) return 0;
    last = first;
    if (parser->at[0] == '-' && parser->at[1] != ']') {
      parser->at++;
      if (!set_element(parser, &last)) return 0;
      if (last < first) return fail(parser, REG_ERANGE);
    }
    if (!add_range(parser, set, first, last)) return 0;
  }
  parser->at++;
  return add(parser, SET, value, 0, 0);
}

// \w and \s as sets.
static int parse_shorthand(Parser *parser, const char *kind, int underscore, int negated) {
  Set *set = add_set(parser);
  if (!set || !add_kind(parser, set, kind, 5) || (underscore && !add_range(parser, set, '_', '_'))) return 0;
  set->negated = negated;
  return add(parser, SET, parser->program->set_count - 1, 0, 0);
}

static int parse_alternatives(Parser *parser);

static int parse_group(Parser *parser) {
  int number = ++parser->program->group_count;
  if (++parser->depth > DEEPEST) return fail(parser, REG_ESPACE);
  int inner = parse_alternatives(parser);
  parser->depth--;
  if (parser->error) return 0;
  if (!parser->extended && *parser->at == '\\') parser->at++;
  if (*parser->at != ')') return fail(parser, REG_EPAREN);
  parser->at++;
  if (number < 10) parser->closed |= 1u << number;
  return add(parser, GROUP, number, inner, 0);
}

static int parse_escape(Parser *parser) {
  char c = *parser->at++;
  switch (c) {
    case 0: return fail(parser, REG_EESCAPE);
    case 'w': case 'W': return parse_shorthand(parser, "alnum", 1, c == 'W');
    case 's': case 'S': return parse_shorthand(parser, "space", 0, c == 'S');
    case 'b': return add(parser, BOUNDARY, 0, 0, 0);
    case 'B': return add(parser, NO_BOUNDARY, 0, 0, 0);
    case '<': return add(parser, WORD_BEGIN, 0, 0, 0);
    case '>': return add(parser, WORD_END, 0, 0, 0);
    case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
      if (!(parser->closed >> (c - '0') & 1)) return fail(parser, REG_ESUBREG);
      parser->program->has_back = 1;
      return add(parser, BACK, c - '0', 0, 0);
    default:
      parser->at--;
      return add(parser, CHARACTER, next_character(&parser->at), 0, 0);
  }
}

// Whether a branch ends here.
static int at_end(const Parser *parser) {
  const char *at = parser->at;
  if (!*at) return 1;
  if (parser->extended) return *at == '|' || (*at == ')' && parser->depth);
  return *at == '\\' && (at[1] == '|' || (at[1] == ')' && parser->depth));
}

// `first` says that there is nothing to repeat before it: operators are characters there in a basic
// expression. `leading` says that it is at the start of its branch.
static int parse_atom(Parser *parser, int first, int leading) {
  char c = *parser->at;
  int extended = parser->extended;
  if (c == '\\') {
    parser->at++;
    if (!extended && *parser->at == '(') {
      parser->at++;
      return parse_group(parser);
    }
    if (!extended && *parser->at == ')') return fail(parser, REG_EPAREN);
    if (!extended && *parser->at == '{') return fail(parser, REG_BADRPT);
    return parse_escape(parser);
  }
  if (c == '(' && extended) {
    parser->at++;
    return parse_group(parser);
  }
  if (c == '^' && (extended || leading)) {
    parser->at++;
    return add(parser, BEGIN, 0, 0, 0);
  }
  if (c == '$') {
    parser->at++;
    if (extended || at_end(parser)) return add(parser, END, 0, 0, 0);
    return add(parser, CHARACTER, c, 0, 0);
  }
  if (extended && (c == '*' || c == '+' || c == '?' || c == '{') && first) return fail(parser, REG_BADRPT);
  if (c == '.' || c == '[') {
    parser->at++;
    return c == '.' ? add(parser, ANY, 0, 0, 0) : parse_set(parser);
  }
  return add(parser, CHARACTER, next_character(&parser->at), 0, 0);
}

// Whether an interval ends here.
static int closes(const Parser *parser, const char *at) {
  return parser->extended ? *at == '}' : at[0] == '\\' && at[1] == '}';
}

// Reads a number in an interval, up to its comma or its end: -1 where there is none, -2 where
// something else is.
static int number(const Parser *parser, const char **at) {
  int value = -1;
  for (; **at != ',' && !closes(parser, *at); ++*at) {
    if (!**at) return -2;
    // An escaped bracket does not end it.
    if (parser->extended && **at == '\\' && (*at)[1]) ++*at;
    if (value == -2 || !isdigit((unsigned char)**at)) value = -2;
    else if (value <= MOST_REPEATS) value = (value < 0 ? 0 : value * 10) + **at - '0';
  }
  return value;
}

// The node from `least` to `most` times; without a bound, `most` is -1.
static int repeat(Parser *parser, int node, int least, int most) {
  if (!most) return add(parser, EMPTY, 0, 0, 0);
  int result = 0;
  // From the end: x{2,4} is xx(x(x)?)?, x{2,} is xxx*. What is behind the copies has `value` 1.
  int optional = most - least;
  if (most < 0) result = add(parser, least == 1 ? PLUS : STAR, least > 1, copy(parser, node), 0);
  else
    for (int i = 0; i < optional && !parser->error; i++) {
      int one = copy(parser, node);
      result = add(parser, OPTION, least > 0, i ? add(parser, CAT, 0, one, result) : one, 0);
    }
  if (most < 0 && least == 1) least = 0;
  for (int i = 0; i < least && !parser->error; i++) {
    int one = copy(parser, node);
    result = result ? add(parser, CAT, 0, one, result) : one;
  }
  return result;
}

// The operators behind an atom.
static int parse_repeats(Parser *parser, int node) {
  for (int before = 0; !parser->error; before = 1) {
    const char *at = parser->at;
    int escaped = !parser->extended && *at == '\\';
    char c = at[escaped];
    // A basic expression does not repeat what is repeated.
    if (before && !parser->extended && ((c == '*' && !escaped) || (c == '{' && escaped))) return fail(parser, REG_BADRPT);
    if (c == '*' && !escaped) {
      node = add(parser, STAR, 0, node, 0);
      parser->at = at + 1;
    } else if ((c == '+' || c == '?') && escaped != parser->extended) {
      node = add(parser, c == '+' ? PLUS : OPTION, 0, node, 0);
      parser->at = at + escaped + 1;
    } else if (c == '{' && escaped != parser->extended) {
      at += escaped + 1;
      int least = number(parser, &at), most = least;
      if (least == -1) {
        if (*at != ',') return fail(parser, REG_BADBR);
        least = 0;
      }
      if (least >= 0 && *at == ',') {
        at++;
        most = number(parser, &at);
      }
      if (least < 0 || most < -1 || !closes(parser, at)) return fail(parser, *at ? REG_BADBR : REG_EBRACE);
      if (most >= 0 && most < least) return fail(parser, REG_BADBR);
      if (least > MOST_REPEATS || most > MOST_REPEATS) return fail(parser, REG_ESIZE);
      if (!parser->extended) at++;
      node = repeat(parser, node, least, most);
      parser->at = at + 1;
    } else break;
  }
  return node;
}

static int parse_branch(Parser *parser) {
  int root = -1, tail = -1;
  const char *start = parser->at;
  for (int first = 1; !parser->error && !at_end(parser);) {
    int node = parse_atom(parser, first, parser->at == start);
    if (parser->error) return 0;
    Kind kind = parser->program->nodes[node].kind;
    // An anchor is not repeated.
    first = kind >= BEGIN && kind <= NO_BOUNDARY;
    if (!first) node = parse_repeats(parser, node);
    if (parser->error) return 0;
    // To the right, so that what follows a node is a node.
    if (root < 0) root = node;
    else if (tail < 0) root = tail = add(parser, CAT, 0, root, node);
    else {
      int cat = add(parser, CAT, 0, parser->program->nodes[tail].right, node);
      parser->program->nodes[tail].right = cat;
      tail = cat;
    }
  }
  // Which nodes have groups is known as soon as the automaton is built.
  return root < 0 ? add(parser, EMPTY, 0, 0, 0) : root;
}

static int parse_alternatives(Parser *parser) {
  int node = parse_branch(parser);
  while (!parser->error && *parser->at) {
    if (parser->extended ? *parser->at != '|' : parser->at[0] != '\\' || parser->at[1] != '|') break;
    parser->at += parser->extended ? 1 : 2;
    int right = parse_branch(parser);
    if (!parser->error) node = add(parser, ALT, 0, node, right);
  }
  return node;
}

static void add_edge(Parser *parser, int from, int to, int node) {
  Program *program = parser->program;
  if (!grow(&program->edges, program->edge_count, &program->edge_room, sizeof(Edge))) {
    fail(parser, REG_ESPACE);
    return;
  }
  program->edges[program->edge_count++] = (Edge){from, to, node};
}

// The automaton of a node. Chains to the right, which are as long as the pattern, are no recursion.
static void build(Parser *parser, int at) {
  Program *program = parser->program;
  Node *node = &program->nodes[at];
  if (node->kind == CAT) {
    int last = at, with_groups = 0;
    for (; program->nodes[last].kind == CAT; last = program->nodes[last].right) {
      int left = program->nodes[last].left;
      build(parser, left);
      with_groups += program->nodes[left].groups;
    }
    build(parser, last);
    with_groups += program->nodes[last].groups;
    for (int cat = at; cat != last; cat = program->nodes[cat].right) {
      const Node *left = &program->nodes[program->nodes[cat].left];
      program->nodes[cat].entry = left->entry;
      program->nodes[cat].exit = program->nodes[last].exit;
      program->nodes[cat].groups = with_groups > 0;
      with_groups -= left->groups;
    }
    for (int cat = at; cat != last; cat = program->nodes[cat].right)
      add_edge(parser, program->nodes[program->nodes[cat].left].exit, program->nodes[program->nodes[cat].right].entry, -1);
    return;
  }
  if (!is_leaf(node->kind)) {
    build(parser, node->left);
    node->groups = node->kind == GROUP || program->nodes[node->left].groups;
  }
  if (node->kind == GROUP) {
    node->entry = program->nodes[node->left].entry;
    node->exit = program->nodes[node->left].exit;
    return;
  }
  int entry = node->entry = program->state_count++, exit = node->exit = program->state_count++;
  if (is_leaf(node->kind)) {
    add_edge(parser, entry, exit, node->kind == EMPTY ? -1 : at);
    return;
  }
  const Node *left = &program->nodes[node->left];
  add_edge(parser, entry, left->entry, -1);
  add_edge(parser, left->exit, exit, -1);
  if (node->kind == ALT) {
    build(parser, node->right);
    const Node *right = &program->nodes[node->right];
    node->groups |= right->groups;
    add_edge(parser, entry, right->entry, -1);
    add_edge(parser, right->exit, exit, -1);
  }
  if (node->kind == OPTION || node->kind == STAR) add_edge(parser, entry, exit, -1);
  if (node->kind == STAR || node->kind == PLUS) add_edge(parser, left->exit, left->entry, -1);
}

// Edges by the state that they leave, or reach.
static int *sorted_edges(const Program *program, int incoming, int **starts) {
  int *list = malloc((program->edge_count + 1) * sizeof *list);
  int *first = *starts = calloc(program->state_count + 2, sizeof *first);
  if (!list || !first) return list;
  for (int i = 0; i < program->edge_count; i++) first[(incoming ? program->edges[i].to : program->edges[i].from) + 2]++;
  for (int s = 2; s <= program->state_count; s++) first[s] += first[s - 1];
  for (int i = 0; i < program->edge_count; i++) list[first[(incoming ? program->edges[i].to : program->edges[i].from) + 1]++] = i;
  return list;
}

// The bytes that a match may begin with, by what can be reached without reading any.
static int find_first(Program *program) {
  int *stack = malloc((program->state_count + 1) * sizeof *stack), count = 0;
  char *seen = calloc(program->state_count + 1, 1);
  int all = !stack || !seen, ok = !all;
  if (ok) {
    stack[count++] = program->nodes[program->root].entry;
    seen[stack[0]] = 1;
  }
  while (count && !all) {
    int state = stack[--count];
    if (state == program->nodes[program->root].exit) all = 1;
    for (int i = program->out_starts[state]; i < program->out_starts[state + 1] && !all; i++) {
      const Edge *edge = &program->edges[program->out[i]];
      const Node *node = edge->node < 0 ? NULL : &program->nodes[edge->node];
      if (node && node->kind == CHARACTER) {
        wint_t forms[3] = {node->value, towlower(node->value), towupper(node->value)};
        for (int k = 0; k < (program->flags & REG_ICASE ? 3 : 1); k++)
          if (forms[k] < 128) program->first[forms[k] / 32] |= 1u << forms[k] % 32;
          else
            for (int word = 4; word < 8; word++) program->first[word] = -1u;
      } else if (node && (node->kind == ANY || node->kind == SET || node->kind == BACK)) all = 1;
      else if (!seen[edge->to]) {
        seen[edge->to] = 1;
        stack[count++] = edge->to;
      }
    }
  }
  if (all) memset(program->first, 255, sizeof program->first);
  free(stack);
  free(seen);
  return ok;
}

int regcomp(regex_t *regex, const char *pattern, int flags) {
  Program *program = calloc(1, sizeof *program);
  if (!program) return REG_ESPACE;
  Parser parser = {.program = program, .at = pattern, .extended = flags & REG_EXTENDED};
  program->flags = flags;
  regex->re_program = program;
  // Node 0 is what failures give.
  add(&parser, EMPTY, 0, 0, 0);
  if (!parser.error) program->root = parse_alternatives(&parser);
  if (!parser.error && *parser.at) parser.error = REG_EPAREN;
  if (!parser.error) build(&parser, program->root);
  if (!parser.error) {
    program->out = sorted_edges(program, 0, &program->out_starts);
    program->in = sorted_edges(program, 1, &program->in_starts);
    if (!program->out || !program->in || !program->out_starts || !program->in_starts || !find_first(program)) parser.error = REG_ESPACE;
  }
  regex->re_nsub = program->group_count;
  if (parser.error) regfree(regex);
  return parser.error;
}

void regfree(regex_t *regex) {
  Program *program = regex->re_program;
  regex->re_program = NULL;
  if (!program) return;
  for (int i = 0; i < program->set_count; i++) free(program->sets[i].ranges);
  free(program->sets);
  free(program->nodes);
  free(program->edges);
  free(program->out);
  free(program->out_starts);
  free(program->in);
  free(program->in_starts);
  free(program);
}

size_t regerror(int error, const regex_t *regex, char *to, size_t size) {
  static const char texts[] =
    "Success\0No match\0Invalid regular expression\0Invalid collation character\0Invalid character class name\0"
    "Trailing backslash\0Invalid back reference\0Unmatched [, [^, [:, [., or [=\0Unmatched ( or \\(\0Unmatched \\{\0"
    "Invalid content of \\{\\}\0Invalid range end\0Memory exhausted\0Invalid preceding regular expression\0"
    "Premature end of regular expression\0Regular expression too big\0Unmatched ) or \\)\0Unknown error\0";
  const char *text = texts;
  (void)regex;
  for (int i = error < 0 || error > REG_ERPAREN ? REG_ERPAREN + 1 : error; i; i--) text += strlen(text) + 1;
  return strlcpy(to, text, size) + 1;
}
