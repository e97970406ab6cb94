/* Packs a box with pieces by backtracking over arrays of cells: the twelve pentominoes in a rectangle.
 * Source: the puzzle of the pentominoes; the search fills the first free cell, as Scott's did. */
#include <stdio.h>

#ifdef SMALL
enum { LIMIT = 1 };
#else
enum { LIMIT = 25 };
#endif

enum { WIDTH = 10, HEIGHT = 6, STRIDE = WIDTH + 1, CELLS = STRIDE * (HEIGHT + 5), PIECES = 12, CELLS_OF_PIECE = 5 };

/* Rows of each piece, top to bottom, as five bits each. */
static const unsigned char shapes[PIECES][5] = {
    { 6, 12, 4, 0, 0 },  { 31, 0, 0, 0, 0 }, { 8, 8, 8, 12, 0 },  { 4, 12, 8, 8, 0 }, { 12, 12, 8, 0, 0 }, { 14, 4, 4, 0, 0 },
    { 10, 14, 0, 0, 0 }, { 8, 8, 14, 0, 0 }, { 8, 12, 6, 0, 0 },  { 4, 14, 4, 0, 0 }, { 4, 12, 4, 4, 0 },  { 12, 4, 6, 0, 0 },
};

static int forms[PIECES][8][CELLS_OF_PIECE], form_count[PIECES];
static char board[CELLS];
static char used[PIECES];
static int solutions, tries;
static unsigned sum;

static void add_form(int piece, int turn)
{
    int x[CELLS_OF_PIECE], y[CELLS_OF_PIECE], count = 0, left = 99, top = 99;
    for (int row = 0; row < 5; row++)
        for (int column = 0; column < 5; column++)
            if (shapes[piece][row] >> column & 1) {
                int a = row, b = column;
                if (turn & 4)
                    b = 4 - b;
                for (int i = 0; i < (turn & 3); i++) {
                    int kept = a;
                    a = b;
                    b = 4 - kept;
                }
                y[count] = a;
                x[count++] = b;
            }
    for (int i = 0; i < count; i++)
        if (y[i] < top || (y[i] == top && x[i] < left)) {
            top = y[i];
            left = x[i];
        }
    int form[CELLS_OF_PIECE];
    for (int i = 0; i < count; i++) {
        int offset = (y[i] - top) * STRIDE + x[i] - left, at = i;
        for (; at > 0 && form[at - 1] > offset; at--)
            form[at] = form[at - 1];
        form[at] = offset;
    }
    for (int other = 0; other < form_count[piece]; other++) {
        int same = 1;
        for (int i = 0; i < CELLS_OF_PIECE; i++)
            same &= forms[piece][other][i] == form[i];
        if (same)
            return;
    }
    for (int i = 0; i < CELLS_OF_PIECE; i++)
        forms[piece][form_count[piece]][i] = form[i];
    form_count[piece]++;
}

static void fill(int from, int placed)
{
    if (placed == PIECES) {
        solutions++;
        for (int i = 0; i < CELLS; i++)
            sum = sum * 31 + (unsigned)board[i];
        return;
    }
    while (board[from])
        from++;
    for (int piece = 0; piece < PIECES && solutions < LIMIT; piece++) {
        if (used[piece])
            continue;
        for (int number = 0; number < form_count[piece]; number++) {
            const int *form = forms[piece][number];
            tries++;
            int i = 0;
            while (i < CELLS_OF_PIECE && !board[from + form[i]])
                i++;
            if (i < CELLS_OF_PIECE)
                continue;
            for (i = 0; i < CELLS_OF_PIECE; i++)
                board[from + form[i]] = (char)(piece + 1);
            used[piece] = 1;
            fill(from + 1, placed + 1);
            used[piece] = 0;
            for (i = 0; i < CELLS_OF_PIECE; i++)
                board[from + form[i]] = 0;
        }
    }
}

int main(void)
{
    for (int i = 0; i < CELLS; i++)
        board[i] = i >= STRIDE * HEIGHT || i % STRIDE == WIDTH ? 99 : 0;
    for (int piece = 0; piece < PIECES; piece++)
        for (int turn = 0; turn < 8; turn++)
            add_form(piece, turn);
    fill(0, 0);
    printf("%d solutions, %d tries, %u\n", solutions, tries, sum);
    return 0;
}
