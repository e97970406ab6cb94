/* Runs the SQL of a file on a database, as the shell of SQLite does: main DATABASE FILE. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "sqlite3.h"

static int print_row(void *unused, int count, char **values, char **names) {
  (void)unused;
  (void)names;
  for (int i = 0; i < count; i++) printf("%s%s", i ? "|" : "", values[i] ? values[i] : "NULL");
  putchar('\n');
  return 0;
}

static void half(sqlite3_context *context, int count, sqlite3_value **values) {
  (void)count;
  sqlite3_result_double(context, sqlite3_value_double(values[0]) / 2);
}

static void list_step(sqlite3_context *context, int count, sqlite3_value **values) {
  (void)count;
  int *sum = sqlite3_aggregate_context(context, sizeof *sum);
  *sum = (*sum * 31 + sqlite3_value_int(values[0])) % 1000003;
}

static void list_end(sqlite3_context *context) {
  int *sum = sqlite3_aggregate_context(context, 0);
  sqlite3_result_int(context, sum ? *sum : -1);
}

int main(int argc, char **argv) {
  sqlite3 *database;
  char *error, *text, line[4096];
  size_t length = 0, room = 1 << 20;
  if (argc != 3 || sqlite3_open(argv[1], &database)) return 2;
  sqlite3_create_function(database, "half", 1, SQLITE_UTF8, 0, half, 0, 0);
  sqlite3_create_function(database, "mixed", 1, SQLITE_UTF8, 0, 0, list_step, list_end);
  FILE *file = fopen(argv[2], "r");
  if (!file) return 3;
  text = malloc(room);
  while (fgets(line, sizeof line, file)) {
    size_t more = strlen(line);
    if (length + more + 1 > room) return 4;
    memcpy(text + length, line, more + 1);
    length += more;
    /* A statement at a time, so that an error ends one only. */
    if (sqlite3_complete(text)) {
      if (sqlite3_exec(database, text, print_row, 0, &error)) {
        printf("error: %s\n", error);
        sqlite3_free(error);
      }
      length = 0;
    }
  }
  fclose(file);
  free(text);
  printf("changes %d, closed %d\n", sqlite3_total_changes(database), sqlite3_close(database));
  return 0;
}
