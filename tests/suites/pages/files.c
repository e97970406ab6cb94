/* Counts its visits in a file (visit), prints a file (show FILE), or what is typed (lines). */
#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void show(const char *path)
{
    char line[100];
    FILE *file = fopen(path, "r");
    while (file && fgets(line, sizeof line, file))
        printf("%s: %s", path, line);
    if (!file)
        perror(path);
    else
        fclose(file);
}

static int visit(void)
{
    int number = 0;
    char line[100];
    FILE *file = fopen("/save/number", "r");
    if (file) {
        fscanf(file, "%d", &number);
        fclose(file);
    }
    printf("visit %d\n", ++number);
    file = fopen("/save/number", "w");
    fprintf(file, "%d\n", number);
    fclose(file);
    /* A folder for each visit, of which the last two stay; a link to the last one. */
    snprintf(line, sizeof line, "/save/%d", number);
    mkdir(line, 0700);
    strcat(line, "/text");
    file = fopen(line, "w");
    fprintf(file, "written on visit %d\n", number);
    fclose(file);
    unlink("/save/last");
    symlink(line, "/save/last");
    snprintf(line, sizeof line, "/save/%d/text", number - 2);
    if (unlink(line) == 0)
        *strrchr(line, '/') = 0, rmdir(line);
    snprintf(line, sizeof line, "/save/%d/text", number - 1);
    if (number > 1)
        show(line);
    show("/save/last");
    int names = 0;
    DIR *folder = opendir("/save");
    while (readdir(folder))
        names++;
    closedir(folder);
    printf("%d names\n", names);
    return 0;
}

int main(int argc, char **argv)
{
    char line[100];
    if (argc == 1)
        return visit();
    if (argc == 3) {
        show(argv[2]);
        return 0;
    }
    while (fgets(line, sizeof line, stdin))
        printf("typed: %s", line);
    puts("no more");
    return 0;
}
