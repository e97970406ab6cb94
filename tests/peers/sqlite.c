/* Fills, indexes, joins and changes a database in memory: sqlite ROUNDS. */
#include <stdio.h>
#include <stdlib.h>
#include <sqlite3.h>

static const char *const statements[] = {
    "CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT, price REAL, kind INTEGER)",
    "CREATE TABLE kind(id INTEGER PRIMARY KEY, name TEXT)",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000) "
    "INSERT INTO item SELECT i, 'item ' || (i * 7919 % 30011), (i * 37 % 1000) / 8.0, i % 40 FROM n",
    "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 39) INSERT INTO kind SELECT i, 'kind ' || i FROM n",
    "CREATE INDEX by_name ON item(name)",
    "SELECT kind.name, count(*), round(sum(price), 3), max(item.name) FROM item JOIN kind ON kind.id = item.kind "
    "GROUP BY kind.id ORDER BY 3 DESC, 1",
    "SELECT count(*) FROM item WHERE name LIKE '%99%'",
    "UPDATE item SET price = price * 1.25 WHERE id % 3 = 0",
    "DELETE FROM item WHERE name < 'item 2'",
    "SELECT count(*), round(avg(price), 4), min(name), max(length(name)) FROM item",
    "SELECT a.id, b.id FROM item a JOIN item b ON b.name = 'item ' || (a.id * 13 % 30011) ORDER BY 1 LIMIT 20",
    "DROP TABLE item",
    "DROP TABLE kind",
};

static int show(void *unused, int count, char **values, char **names)
{
    (void)unused, (void)names;
    for (int at = 0; at < count; at++)
        printf("%s%s", at ? "|" : "", values[at] ? values[at] : "NULL");
    putchar('\n');
    return 0;
}

int main(int argc, char **argv)
{
    int rounds = argc > 1 ? atoi(argv[1]) : 0;
    if (rounds == 0)
        return 0;
    sqlite3 *db;
    if (sqlite3_open(":memory:", &db))
        return 1;
    for (int round = 0; round < rounds; round++)
        for (unsigned at = 0; at < sizeof statements / sizeof *statements; at++) {
            char *why = 0;
            if (sqlite3_exec(db, statements[at], show, 0, &why)) {
                printf("%s: %s\n", statements[at], why);
                return 1;
            }
        }
    return sqlite3_close(db);
}
