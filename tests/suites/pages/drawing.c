// The fixed pipeline of OpenGL 1, which Emscripten's libraries make of WebGL, and an image that a plugin decodes before main.
#include <SDL/SDL.h>
#include <SDL/SDL_image.h>
#include <SDL/SDL_opengl.h>
#include <stdio.h>

static void look(const char *what, int x, int y) {
  unsigned char pixel[4];
  glReadPixels(x, y, 1, 1, GL_RGBA, GL_UNSIGNED_BYTE, pixel);
  printf("%s: %d %d %d\n", what, pixel[0], pixel[1], pixel[2]);
}

int main(void) {
  SDL_Init(SDL_INIT_VIDEO);
  if (!SDL_SetVideoMode(64, 64, 32, SDL_OPENGL)) {
    puts("no WebGL");
    return 1;
  }
  glMatrixMode(GL_PROJECTION);
  glLoadIdentity();
  glOrtho(0, 64, 0, 64, -1, 1);
  glMatrixMode(GL_MODELVIEW);
  glLoadIdentity();
  glTranslatef(8, 8, 0);
  glClearColor(0, 0, 1, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  // The emulation wants a colour for each vertex.
  static const float corners[3][2] = {{0, 0}, {40, 0}, {0, 40}};
  glBegin(GL_TRIANGLES);
  for (int i = 0; i < 3; i++) {
    glColor3f(1, 0, 0);
    glVertex3f(corners[i][0], corners[i][1], 0);
  }
  glEnd();
  look("inside", 16, 16);
  look("outside", 56, 56);

  SDL_Surface *image = IMG_Load("two.bmp");
  if (!image) {
    puts("no image");
    return 1;
  }
  printf("image: %d x %d\n", image->w, image->h);
  puts("end");
  return 0;
}
