/* Finds the imports and exports of a JavaScript module without parsing it, as es-module-lexer does: comments, strings,
   templates, regular expressions and brackets are skipped. Text is UTF-16, positions are indices of it. */
#include <stdlib.h>
#include <string.h>

typedef unsigned short Char;

struct import {
  /* The specifier, the statement, and the bracket of import(), -1 of a statement or -2 of import.meta. */
  int start, end, statement_start, statement_end, dynamic;
};
struct export {
  int start, end;
};

/* What an open bracket is. */
enum { BLOCK, EXPRESSION, PAREN, HEAD, INDEX, TEMPLATE, DYNAMIC };

static struct {
  Char *text;
  int length, at;
  struct import *imports;
  struct export *exports;
  int import_count, import_room, export_count, export_room;
  struct {
    int kind, import;
  } stack[1024];
  int depth;
  /* Whether what was read last ends an expression, so that a slash divides. */
  int value;
  /* The kind of the bracket that a `(` or `{` opens here. */
  int paren, brace;
} l;

static int is_space(int c) {
  return c == ' ' || (c >= 9 && c <= 13) || c == 160 || c == 0xfeff || c == 0x2028 || c == 0x2029;
}
static int is_word(int c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$' || c == '\\' || (c >= 128 && !is_space(c));
}
static int peek(int ahead) { return l.at + ahead < l.length ? l.text[l.at + ahead] : 0; }

static void skip_line(void) {
  while (l.at < l.length && peek(0) != '\n' && peek(0) != '\r') l.at++;
}
static int skip_comment(void) {
  for (l.at += 2; l.at < l.length; l.at++)
    if (peek(0) == '*' && peek(1) == '/') {
      l.at += 2;
      return 1;
    }
  return 0;
}
static int skip_space(void) {
  for (;;) {
    if (l.at < l.length && is_space(peek(0))) l.at++;
    else if (peek(0) == '/' && peek(1) == '/') skip_line();
    else if (peek(0) == '/' && peek(1) == '*') skip_comment();
    else return peek(0);
  }
}
static int skip_string(int quote) {
  for (l.at++; l.at < l.length; l.at++) {
    int c = peek(0);
    if (c == '\\') l.at++;
    else if (c == quote) return l.at++, 1;
    else if (c == '\n' || c == '\r') return 0;
  }
  return 0;
}
/* Up to `${`, which is opened, or the end of the template. */
static int skip_template(void) {
  for (; l.at < l.length; l.at++) {
    int c = peek(0);
    if (c == '\\') l.at++;
    else if (c == '`') {
      l.at++;
      l.value = 1;
      return 1;
    } else if (c == '$' && peek(1) == '{') {
      if (l.depth == 1024) return 0;
      l.stack[l.depth++].kind = TEMPLATE;
      l.at += 2;
      l.value = 0;
      return 1;
    }
  }
  return 0;
}
static int skip_regex(void) {
  int in_class = 0;
  for (l.at++; l.at < l.length; l.at++) {
    int c = peek(0);
    if (c == '\\') l.at++;
    else if (c == '[') in_class = 1;
    else if (c == ']') in_class = 0;
    else if (c == '\n' || c == '\r') return 0;
    else if (c == '/' && !in_class) {
      l.at++;
      while (is_word(peek(0))) l.at++;
      l.value = 1;
      return 1;
    }
  }
  return 0;
}

static int word_is(int start, int end, const char *word) {
  int length = strlen(word);
  if (end - start != length) return 0;
  for (int i = 0; i < length; i++)
    if (l.text[start + i] != (unsigned char)word[i]) return 0;
  return 1;
}
static int read_word(int *end) {
  int start = l.at;
  while (is_word(peek(0))) l.at++;
  *end = l.at;
  return start;
}
static int at_word(const char *word) {
  int end = l.at;
  while (end < l.length && is_word(l.text[end])) end++;
  return word_is(l.at, end, word);
}

static struct import *add_import(int start, int end, int from, int to, int dynamic) {
  if (l.import_count == l.import_room) l.imports = realloc(l.imports, (l.import_room = l.import_room * 2 + 16) * sizeof *l.imports);
  l.imports[l.import_count] = (struct import){start, end, from, to, dynamic};
  return &l.imports[l.import_count++];
}
static void add_export(int start, int end) {
  if (l.export_count == l.export_room) l.exports = realloc(l.exports, (l.export_room = l.export_room * 2 + 16) * sizeof *l.exports);
  l.exports[l.export_count++] = (struct export){start, end};
}

static int open_bracket(int kind) {
  if (l.depth == 1024) return 0;
  l.stack[l.depth++].kind = kind;
  l.at++;
  l.value = 0;
  l.paren = PAREN;
  l.brace = kind == BLOCK ? BLOCK : EXPRESSION;
  return 1;
}

/* A string, and an object of attributes behind `with`, of a statement that begins at `from`. */
static int specifier(int from) {
  int quote = skip_space();
  if (quote != '"' && quote != '\'') return 0;
  int start = l.at + 1;
  if (!skip_string(quote)) return 0;
  int end = l.at - 1, to = l.at;
  skip_space();
  if (at_word("with") || at_word("assert")) {
    l.at += at_word("with") ? 4 : 6;
    if (skip_space() == '{') {
      while (l.at < l.length && peek(0) != '}') {
        int c = skip_space();
        if (c == '"' || c == '\'') {
          if (!skip_string(c)) return 0;
        } else if (c != '}') l.at++;
      }
      to = ++l.at;
    }
  }
  l.at = to;
  add_import(start, end, from, to, -1);
  l.value = 0;
  l.brace = BLOCK;
  return 1;
}

static int import_at(int from) {
  int c = skip_space();
  if (c == '(') {
    int bracket = l.at;
    if (!open_bracket(DYNAMIC)) return 0;
    c = skip_space();
    int start = l.at;
    l.stack[l.depth - 1].import = l.import_count;
    struct import *import = add_import(start, -1, from, 0, bracket);
    if (c == '"' || c == '\'') {
      if (!skip_string(c)) return 0;
      int end = l.at;
      c = skip_space();
      if (c == ',' || c == ')') import->end = end;
      else l.at = end;
      l.value = 1;
    }
    return 1;
  }
  if (c == '.') {
    l.at++;
    skip_space();
    if (!at_word("meta")) return 1;
    l.at += 4;
    add_import(from, l.at, from, l.at, -2);
    l.value = 1;
    return 1;
  }
  if (l.depth) return 1;
  if (c == '"' || c == '\'') return specifier(from);
  while (l.at < l.length) {
    c = skip_space();
    if (c == '"' || c == '\'') {
      /* A name that is a string is followed by `as`. */
      int before = l.at;
      if (!skip_string(c)) return 0;
      skip_space();
      if (at_word("as") || peek(0) == ',') continue;
      l.at = before;
      return specifier(from);
    }
    l.at++;
  }
  return 0;
}

static void export_word(void) {
  int end, start = read_word(&end);
  if (end > start) add_export(start, end);
}

/* The names that a pattern binds, up to its end. */
static void pattern(void) {
  int close = peek(0) == '{' ? '}' : ']', depth = 0;
  l.at++;
  for (;;) {
    int c = skip_space();
    if (!c) return;
    if (!depth && c == close) {
      l.at++;
      return;
    }
    if (c == '(' || c == '[' || c == '{') depth++;
    if (c == ')' || c == ']' || c == '}') depth--;
    if (!depth && is_word(c)) {
      int end, start = read_word(&end);
      c = skip_space();
      if (c == ',' || c == close) add_export(start, end);
      continue;
    }
    if (!depth && c == '.' && peek(1) == '.') {
      l.at += 3;
      continue;
    }
    l.at++;
  }
}

static int export_at(int from) {
  int c = skip_space(), end, start;
  l.value = 0;
  l.brace = BLOCK;
  if (c == '*') {
    l.at++;
    skip_space();
    if (at_word("as")) {
      l.at += 2;
      c = skip_space();
      if (c == '"' || c == '\'') {
        start = l.at;
        if (!skip_string(c)) return 0;
        add_export(start, l.at);
      } else export_word();
      skip_space();
    }
    if (!at_word("from")) return 0;
    l.at += 4;
    return specifier(from);
  }
  if (c == '{') {
    l.at++;
    while ((c = skip_space()) && c != '}') {
      start = l.at;
      if (c == '"' || c == '\'') {
        if (!skip_string(c)) return 0;
      } else read_word(&end);
      end = l.at;
      skip_space();
      if (at_word("as")) {
        l.at += 2;
        c = skip_space();
        start = l.at;
        if (c == '"' || c == '\'') {
          if (!skip_string(c)) return 0;
        } else read_word(&end);
        end = l.at;
        skip_space();
      }
      add_export(start, end);
      if (peek(0) == ',') l.at++;
      else if (peek(0) != '}') return 0;
    }
    if (!c) return 0;
    l.at++;
    int after = l.at;
    skip_space();
    if (!at_word("from")) {
      l.at = after;
      return 1;
    }
    l.at += 4;
    return specifier(from);
  }
  start = read_word(&end);
  if (word_is(start, end, "default")) {
    add_export(start, end);
    return 1;
  }
  if (word_is(start, end, "async")) {
    skip_space();
    start = read_word(&end);
  }
  if (word_is(start, end, "function") || word_is(start, end, "class")) {
    if (skip_space() == '*') l.at++, skip_space();
    export_word();
    return 1;
  }
  if (word_is(start, end, "const") || word_is(start, end, "let") || word_is(start, end, "var"))
    do {
      c = skip_space();
      if (c == ',') l.at++, c = skip_space();
      if (c == '{' || c == '[') pattern();
      else export_word();
    } while (skip_space() == ',');
  return 1;
}

static int word(void) {
  int end, before = l.at ? l.text[l.at - 1] : 0, start = read_word(&end);
  static const char *const operators[] = {"return", "typeof", "case", "in", "of", "instanceof", "new", "delete", "void", "throw", "yield", "await", "else", "do"};
  l.paren = PAREN;
  if (before == '.' && !(start >= 3 && l.text[start - 2] == '.')) {
    l.value = 1;
    l.brace = EXPRESSION;
    return 1;
  }
  l.value = 1;
  if (word_is(start, end, "import")) {
    l.value = 0;
    return import_at(start);
  }
  if (!l.depth && word_is(start, end, "export")) return export_at(start);
  if (word_is(start, end, "if") || word_is(start, end, "while") || word_is(start, end, "for") || word_is(start, end, "with")) l.paren = HEAD;
  for (unsigned i = 0; i < sizeof operators / sizeof *operators; i++)
    if (word_is(start, end, operators[i])) l.value = 0;
  l.brace = l.value || word_is(start, end, "else") || word_is(start, end, "do") ? BLOCK : EXPRESSION;
  return 1;
}

static int step(int c) {
  if (is_word(c)) return word();
  switch (c) {
    case '"':
    case '\'':
      l.value = 1;
      return skip_string(c);
    case '`':
      l.at++;
      return skip_template();
    case '/':
      if (!l.value) return skip_regex();
      l.at++;
      l.value = 0;
      l.brace = EXPRESSION;
      return 1;
    case '(': return open_bracket(l.paren);
    case '[': return open_bracket(INDEX);
    case '{': return open_bracket(l.brace);
    case ')':
    case ']':
    case '}': {
      if (!l.depth) return 0;
      int kind = l.stack[--l.depth].kind;
      if (kind == TEMPLATE) {
        l.at++;
        return skip_template();
      }
      if (kind == DYNAMIC) {
        struct import *import = &l.imports[l.stack[l.depth].import];
        if (import->end < 0) import->end = l.at;
        import->statement_end = l.at + 1;
      }
      l.at++;
      l.value = kind != BLOCK && kind != HEAD;
      l.paren = PAREN;
      l.brace = BLOCK;
      return 1;
    }
    case ',':
      if (l.depth && l.stack[l.depth - 1].kind == DYNAMIC) {
        struct import *import = &l.imports[l.stack[l.depth - 1].import];
        if (import->end < 0) import->end = l.at;
      }
  }
  l.at++;
  l.paren = PAREN;
  /* `a++ / b` divides. */
  if ((c == '+' || c == '-') && peek(0) == c) {
    l.at++;
    return 1;
  }
  l.value = 0;
  l.brace = c == ';' || (c == '>' && l.at > 1 && l.text[l.at - 2] == '=') ? BLOCK : EXPRESSION;
  return 1;
}

Char *lexer_text(int length) {
  l.text = realloc(l.text, (length + 1) * sizeof(Char));
  l.length = length;
  return l.text;
}

/* Whether the text could be read; else lexer_at is where it could not. */
int lexer_run(void) {
  l.at = l.depth = l.import_count = l.export_count = l.value = 0;
  l.paren = PAREN;
  l.brace = BLOCK;
  if (peek(0) == '#' && peek(1) == '!') skip_line();
  for (int c; (c = skip_space()) && l.at < l.length;)
    if (!step(c)) return 0;
  return !l.depth;
}
int lexer_at(void) { return l.at; }
int lexer_imports(void) { return l.import_count; }
int lexer_exports(void) { return l.export_count; }
const int *lexer_import(int index) { return &l.imports[index].start; }
const int *lexer_export(int index) { return &l.exports[index].start; }
