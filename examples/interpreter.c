/* A register machine: one loop around one switch. */
int printf(const char *format, ...);

enum opcode {
    SET, MOVE, ADD, SUB, MUL, DIV, MOD, AND, XOR, SHL, SHR, NOT,
    LESS, EQUAL, JUMP, UNLESS, LOAD, STORE, CALL, RETURN, PRINT, HALT
};

/* What `a`, `b` and `c` mean is up to the opcode: mostly register `a` takes the result of `b` and `c`. */
struct instruction { unsigned char op, a, b, c; };

static int memory[1024];

/* The result is register 0 at HALT; a fault is a negative number. */
static int run(const struct instruction *code, int budget) {
    int r[8] = {0}, returns[16], depth = 0, pc = 0;
    while (budget-- > 0) {
        struct instruction i = code[pc++];
        switch (i.op) {
        case SET: r[i.a] = i.b << 8 | i.c; break;
        case MOVE: r[i.a] = r[i.b]; break;
        case ADD: r[i.a] = (int)((unsigned)r[i.b] + (unsigned)r[i.c]); break;
        case SUB: r[i.a] = (int)((unsigned)r[i.b] - (unsigned)r[i.c]); break;
        case MUL: r[i.a] = (int)((unsigned)r[i.b] * (unsigned)r[i.c]); break;
        case DIV: if (r[i.c] == 0) return -2; r[i.a] = r[i.b] / r[i.c]; break;
        case MOD: if (r[i.c] == 0) return -2; r[i.a] = r[i.b] % r[i.c]; break;
        case AND: r[i.a] = r[i.b] & r[i.c]; break;
        case XOR: r[i.a] = r[i.b] ^ r[i.c]; break;
        case SHL: r[i.a] = (int)((unsigned)r[i.b] << (r[i.c] & 31)); break;
        case SHR: r[i.a] = (int)((unsigned)r[i.b] >> (r[i.c] & 31)); break;
        case NOT: r[i.a] = ~r[i.b]; break;
        case LESS: r[i.a] = r[i.b] < r[i.c]; break;
        case EQUAL: r[i.a] = r[i.b] == r[i.c]; break;
        case JUMP: pc = i.a; break;
        case UNLESS: if (r[i.b] == 0) pc = i.a; break;
        case LOAD: r[i.a] = memory[r[i.b] & 1023]; break;
        case STORE: memory[r[i.b] & 1023] = r[i.a]; break;
        case CALL: if (depth == 16) return -4; returns[depth++] = pc; pc = i.a; break;
        case RETURN: if (depth == 0) return -5; pc = returns[--depth]; break;
        case PRINT: printf("  %d\n", r[i.a]); break;
        case HALT: return r[0];
        default: return -1;
        }
    }
    return -3;
}

#define WORD(n) (n) >> 8, (n) & 255

/* The start below 3000 with the longest chain n -> n / 2 or 3n + 1. */
static const struct instruction collatz[] = {
    {SET, 1, WORD(1)},    /* 0: n */
    {SET, 2, WORD(0)},    /* the best length */
    {SET, 3, WORD(1)},    /* the constant one */
    {MOVE, 4, 1, 0},      /* 3: the chain's head */
    {SET, 5, WORD(1)},    /* its length */
    {EQUAL, 6, 4, 3},     /* 5: until the head is one */
    {UNLESS, 8, 6, 0},
    {JUMP, 11, 0, 0},
    {CALL, 20, 0, 0},     /* 8 */
    {ADD, 5, 5, 3},
    {JUMP, 5, 0, 0},
    {LESS, 6, 2, 5},      /* 11: a longer one? */
    {UNLESS, 15, 6, 0},
    {MOVE, 2, 5, 0},
    {MOVE, 0, 1, 0},
    {ADD, 1, 1, 3},       /* 15 */
    {SET, 6, WORD(3000)},
    {LESS, 6, 6, 1},
    {UNLESS, 3, 6, 0},
    {JUMP, 28, 0, 0},
    {AND, 6, 4, 3},       /* 20: one step */
    {UNLESS, 26, 6, 0},
    {SET, 7, WORD(3)},
    {MUL, 4, 4, 7},
    {ADD, 4, 4, 3},
    {RETURN, 0, 0, 0},
    {SHR, 4, 4, 3},       /* 26 */
    {RETURN, 0, 0, 0},
    {PRINT, 2, 0, 0},     /* 28 */
    {HALT, 0, 0, 0},
};

/* Fills memory with a random sequence, then counts the pairs that are out of order. */
static const struct instruction inversions[] = {
    {SET, 1, WORD(0)},      /* 0: the index */
    {SET, 2, WORD(300)},    /* how many */
    {SET, 3, WORD(1)},
    {SET, 4, WORD(4242)},   /* the random state */
    {SET, 5, WORD(25173)},  /* 4 */
    {MUL, 4, 4, 5},
    {SET, 5, WORD(13849)},
    {ADD, 4, 4, 5},
    {SET, 5, WORD(7)},
    {SHR, 5, 4, 5},
    {STORE, 5, 1, 0},
    {ADD, 1, 1, 3},
    {LESS, 5, 1, 2},
    {UNLESS, 15, 5, 0},
    {JUMP, 4, 0, 0},
    {SET, 1, WORD(0)},      /* 15: the first of a pair */
    {ADD, 4, 1, 3},         /* 16: the second */
    {LESS, 5, 4, 2},        /* 17 */
    {UNLESS, 25, 5, 0},
    {LOAD, 5, 1, 0},
    {LOAD, 6, 4, 0},
    {LESS, 5, 6, 5},
    {ADD, 0, 0, 5},
    {ADD, 4, 4, 3},
    {JUMP, 17, 0, 0},
    {ADD, 1, 1, 3},         /* 25 */
    {LESS, 5, 1, 2},
    {UNLESS, 29, 5, 0},
    {JUMP, 16, 0, 0},
    {HALT, 0, 0, 0},        /* 29 */
};

static const struct instruction divide[] = {{SET, 1, WORD(7)}, {DIV, 0, 1, 2}, {HALT, 0, 0, 0}};
static const struct instruction forever[] = {{JUMP, 0, 0, 0}};
static const struct instruction deep[] = {{CALL, 0, 0, 0}};
static const struct instruction lost[] = {{RETURN, 0, 0, 0}};
static const struct instruction unknown[] = {{200, 0, 0, 0}};

int main(void) {
    printf("collatz %d\n", run(collatz, 100000000));
    printf("inversions %d\n", run(inversions, 100000000));
    printf("%d %d %d %d %d\n", run(divide, 1000), run(forever, 1000), run(deep, 1000), run(lost, 1000), run(unknown, 1000));
    return 0;
}
