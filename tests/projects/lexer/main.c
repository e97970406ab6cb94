/* Prints the imports and exports of files of ASCII text. */
#include <stdio.h>
#include <stdlib.h>
unsigned short *lexer_text(int length);
int lexer_run(void), lexer_at(void), lexer_imports(void), lexer_exports(void);
const int *lexer_import(int index), *lexer_export(int index);

int main(int argc, char **argv) {
  for (int i = 1; i < argc; i++) {
    FILE *file = fopen(argv[i], "rb");
    if (!file) return 1;
    fseek(file, 0, SEEK_END);
    int length = ftell(file);
    rewind(file);
    unsigned short *text = lexer_text(length);
    for (int at = 0; at < length; at++) text[at] = getc(file);
    fclose(file);
    printf("%s %d\n", argv[i], lexer_run());
    for (int at = 0; at < lexer_imports(); at++) {
      const int *found = lexer_import(at);
      printf("import %d %d %d %d %d\n", found[0], found[1], found[2], found[3], found[4]);
    }
    for (int at = 0; at < lexer_exports(); at++) printf("export %d %d\n", lexer_export(at)[0], lexer_export(at)[1]);
  }
  return 0;
}
