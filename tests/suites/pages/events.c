// Events of html5.h, which the program makes itself.
#include <emscripten/html5.h>
#include <stdio.h>
#include <string.h>

static EM_BOOL key(int type, const EmscriptenKeyboardEvent *event, void *data) {
  printf("key %d: %s %s %d%d%d%d %lu %s\n", type, event->key, event->code, event->ctrlKey, event->shiftKey, event->altKey,
         event->metaKey, event->location, (const char *)data);
  return !strcmp(event->key, "q");
}

static EM_BOOL mouse(int type, const EmscriptenMouseEvent *event, void *data) {
  EmscriptenMouseEvent last;
  int result = emscripten_get_mouse_status(&last);
  printf("mouse %d: client %ld,%ld target %ld,%ld buttons %d,%d shift %d; last %d: %ld\n", type, event->clientX, event->clientY,
         event->targetX, event->targetY, event->button, event->buttons, event->shiftKey, result, last.clientX);
  if (type == EMSCRIPTEN_EVENT_CLICK) EM_ASM({ document.body.dispatchEvent(new KeyboardEvent('keyup', { key: 'inner', bubbles: true })); });
  printf("still %ld\n", event->clientX);
  return 1;
}

static EM_BOOL wheel(int type, const EmscriptenWheelEvent *event, void *data) {
  printf("wheel %d: %g %g %g mode %lu at %ld\n", type, event->deltaX, event->deltaY, event->deltaZ, event->deltaMode,
         event->mouse.clientX);
  return 1;
}

static EM_BOOL ui(int type, const EmscriptenUiEvent *event, void *data) {
  printf("ui %d: %d %d\n", type, event->windowInnerWidth > 0, event->windowInnerHeight > 0);
  return 0;
}

static EM_BOOL focus(int type, const EmscriptenFocusEvent *event, void *data) {
  printf("focus %d: %s %s\n", type, event->nodeName, event->id);
  return 0;
}

static EM_BOOL visibility(int type, const EmscriptenVisibilityChangeEvent *event, void *data) {
  printf("visibility %d: %d %d\n", type, event->hidden, event->visibilityState);
  return 0;
}

static EM_BOOL frame(double time, void *data) {
  static int count;
  if (++count < 3) return 1;
  EM_ASM({ send(document.getElementById('field'), new FocusEvent('focus')); });
  printf("frames: %d\n", count);
  return 0;
}

int main(void) {
  EM_ASM({
    document.body.insertAdjacentHTML('beforeend', '<canvas id="canvas" width="30" height="20" style="position: fixed; left: 10px; ' +
      'top: 5px; width: 60px; height: 40px; border: 0; padding: 0"></canvas><input id="field">');
    window.send = function (target, event) { out('suppressed: ' + !target.dispatchEvent(event)); };
  });
  int width, height;
  double css_width, css_height;
  printf("size %d", emscripten_get_canvas_element_size("#canvas", &width, &height));
  printf(" %d,%d", width, height);
  printf(" css %d", emscripten_get_element_css_size("#canvas", &css_width, &css_height));
  printf(" %g,%g\n", css_width, css_height);
  emscripten_set_canvas_element_size("canvas", 32, 16);
  emscripten_set_element_css_size("#canvas", 64, 32);
  emscripten_get_canvas_element_size("#canvas", &width, &height);
  emscripten_get_element_css_size("#canvas", &css_width, &css_height);
  printf("size %d,%d css %g,%g, of nothing %d\n", width, height, css_width, css_height,
         emscripten_get_canvas_element_size("#nothing", &width, &height));

  printf("%d", emscripten_set_keydown_callback(EMSCRIPTEN_EVENT_TARGET_WINDOW, "down", 0, key));
  printf("%d", emscripten_set_keyup_callback(EMSCRIPTEN_EVENT_TARGET_DOCUMENT, "up", 1, key));
  printf("%d", emscripten_set_click_callback("#canvas", 0, 0, mouse));
  printf("%d", emscripten_set_mousemove_callback("#canvas", 0, 0, mouse));
  printf("%d", emscripten_set_wheel_callback("#canvas", 0, 0, wheel));
  printf("%d", emscripten_set_resize_callback(EMSCRIPTEN_EVENT_TARGET_WINDOW, 0, 0, ui));
  printf("%d", emscripten_set_focus_callback("#field", 0, 0, focus));
  printf("%d", emscripten_set_visibilitychange_callback(0, 0, visibility));
  printf(" %d\n", emscripten_set_click_callback("#nothing", 0, 0, mouse));
  EM_ASM({
    var canvas = document.getElementById('canvas');
    send(document.body, new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', shiftKey: true, location: 1, bubbles: true, cancelable: true }));
    send(document.body, new KeyboardEvent('keydown', { key: 'q', code: 'KeyQ', bubbles: true, cancelable: true }));
    send(canvas, new MouseEvent('mousemove', { clientX: 20, clientY: 8, buttons: 1, cancelable: true }));
    send(canvas, new MouseEvent('click', { clientX: 30, clientY: 15, button: 2, shiftKey: true, cancelable: true }));
    send(canvas, new WheelEvent('wheel', { deltaX: 1.5, deltaY: -2, deltaMode: 1, clientX: 11, cancelable: true }));
    send(window, new Event('resize'));
    send(document, new Event('visibilitychange'));
  });
  EmscriptenVisibilityChangeEvent status;
  EmscriptenFullscreenChangeEvent full;
  printf("visibility %d", emscripten_get_visibility_status(&status));
  printf(" %d, full screen %d", status.hidden, emscripten_get_fullscreen_status(&full));
  printf(" %d, request %d\n", full.isFullscreen, emscripten_request_fullscreen("#nothing", 0));
  emscripten_set_keydown_callback(EMSCRIPTEN_EVENT_TARGET_WINDOW, 0, 0, 0);
  EM_ASM({ send(document.body, new KeyboardEvent('keydown', { key: 'b', bubbles: true, cancelable: true })); });
  emscripten_request_animation_frame_loop(frame, 0);
  puts("main ends");
}
