/* A picture, drawn some rows a frame so that the page stays alive; a click looks closer. canvas-library.js has what C
   cannot do itself. */

/* Gives the page's canvas this size. */
void canvas_size(int width, int height);
/* Puts rows of pixels (red, green, blue, opacity) onto the canvas, the first of them at y. */
void canvas_put(const unsigned char *pixels, int y, int width, int height);
/* Calls a function once a frame for as long as it gives something other than 0. */
void canvas_each_frame(int (*draw)(void));

enum { WIDTH = 160, HEIGHT = 120, ROWS = 8, LIMIT = 255 };

static double center_x = -0.75, center_y = 0, step = 3.0 / WIDTH;
static int next_row;
static unsigned char pixels[ROWS][WIDTH][4];

/* How long the point stays near the origin when it is squared and moved on: the Mandelbrot set is where it always does. */
static int steps(double x, double y) {
    double a = 0, b = 0;
    int n = 0;
    while (n < LIMIT && a * a + b * b < 4) {
        double next = a * a - b * b + x;
        b = 2 * a * b + y;
        a = next;
        n++;
    }
    return n;
}

static int draw_rows(void) {
    if (next_row >= HEIGHT) return 0;
    for (int row = 0; row < ROWS; row++)
        for (int column = 0; column < WIDTH; column++) {
            unsigned char *pixel = pixels[row][column];
            int n = steps(center_x + (column - WIDTH / 2) * step, center_y + (next_row + row - HEIGHT / 2) * step);
            pixel[0] = n == LIMIT ? 0 : n * 3;
            pixel[1] = n == LIMIT ? 0 : n * 5;
            pixel[2] = n == LIMIT ? 0 : 64 + n * 7;
            pixel[3] = 255;
        }
    canvas_put(&pixels[0][0][0], next_row, WIDTH, ROWS);
    next_row += ROWS;
    return next_row < HEIGHT;
}

/* The page calls this when it is clicked. */
void zoom(int x, int y) {
    int waits = next_row < HEIGHT;
    center_x += (x - WIDTH / 2) * step;
    center_y += (y - HEIGHT / 2) * step;
    step /= 2;
    next_row = 0;
    if (!waits) canvas_each_frame(draw_rows);
}

int main(void) {
    canvas_size(WIDTH, HEIGHT);
    canvas_each_frame(draw_rows);
    return 0;
}
