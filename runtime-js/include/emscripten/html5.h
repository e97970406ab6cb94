#ifndef EMBACK_EMSCRIPTEN_HTML5_H
#define EMBACK_EMSCRIPTEN_HTML5_H

#include <emscripten/emscripten.h>

#ifdef __cplusplus
extern "C" {
#endif

#define EMSCRIPTEN_EVENT_KEYPRESS 1
#define EMSCRIPTEN_EVENT_KEYDOWN 2
#define EMSCRIPTEN_EVENT_KEYUP 3
#define EMSCRIPTEN_EVENT_CLICK 4
#define EMSCRIPTEN_EVENT_MOUSEDOWN 5
#define EMSCRIPTEN_EVENT_MOUSEUP 6
#define EMSCRIPTEN_EVENT_DBLCLICK 7
#define EMSCRIPTEN_EVENT_MOUSEMOVE 8
#define EMSCRIPTEN_EVENT_WHEEL 9
#define EMSCRIPTEN_EVENT_RESIZE 10
#define EMSCRIPTEN_EVENT_SCROLL 11
#define EMSCRIPTEN_EVENT_BLUR 12
#define EMSCRIPTEN_EVENT_FOCUS 13
#define EMSCRIPTEN_EVENT_FOCUSIN 14
#define EMSCRIPTEN_EVENT_FOCUSOUT 15
#define EMSCRIPTEN_EVENT_DEVICEORIENTATION 16
#define EMSCRIPTEN_EVENT_DEVICEMOTION 17
#define EMSCRIPTEN_EVENT_ORIENTATIONCHANGE 18
#define EMSCRIPTEN_EVENT_FULLSCREENCHANGE 19
#define EMSCRIPTEN_EVENT_POINTERLOCKCHANGE 20
#define EMSCRIPTEN_EVENT_VISIBILITYCHANGE 21
#define EMSCRIPTEN_EVENT_TOUCHSTART 22
#define EMSCRIPTEN_EVENT_TOUCHEND 23
#define EMSCRIPTEN_EVENT_TOUCHMOVE 24
#define EMSCRIPTEN_EVENT_TOUCHCANCEL 25
#define EMSCRIPTEN_EVENT_GAMEPADCONNECTED 26
#define EMSCRIPTEN_EVENT_GAMEPADDISCONNECTED 27
#define EMSCRIPTEN_EVENT_BEFOREUNLOAD 28
#define EMSCRIPTEN_EVENT_MOUSEENTER 33
#define EMSCRIPTEN_EVENT_MOUSELEAVE 34
#define EMSCRIPTEN_EVENT_MOUSEOVER 35
#define EMSCRIPTEN_EVENT_MOUSEOUT 36
#define EMSCRIPTEN_EVENT_POINTERLOCKERROR 38

#define EMSCRIPTEN_RESULT int
#define EMSCRIPTEN_RESULT_SUCCESS 0
#define EMSCRIPTEN_RESULT_DEFERRED 1
#define EMSCRIPTEN_RESULT_NOT_SUPPORTED (-1)
#define EMSCRIPTEN_RESULT_FAILED_NOT_DEFERRED (-2)
#define EMSCRIPTEN_RESULT_INVALID_TARGET (-3)
#define EMSCRIPTEN_RESULT_UNKNOWN_TARGET (-4)
#define EMSCRIPTEN_RESULT_INVALID_PARAM (-5)
#define EMSCRIPTEN_RESULT_FAILED (-6)
#define EMSCRIPTEN_RESULT_NO_DATA (-7)
#define EMSCRIPTEN_RESULT_TIMED_OUT (-8)

#define EMSCRIPTEN_EVENT_TARGET_INVALID 0
#define EMSCRIPTEN_EVENT_TARGET_DOCUMENT ((const char *)1)
#define EMSCRIPTEN_EVENT_TARGET_WINDOW ((const char *)2)
#define EMSCRIPTEN_EVENT_TARGET_SCREEN ((const char *)3)

#define EM_HTML5_SHORT_STRING_LEN_BYTES 32
#define EM_HTML5_MEDIUM_STRING_LEN_BYTES 64
#define EM_HTML5_LONG_STRING_LEN_BYTES 128

#define DOM_KEY_LOCATION int
#define DOM_KEY_LOCATION_STANDARD 0
#define DOM_KEY_LOCATION_LEFT 1
#define DOM_KEY_LOCATION_RIGHT 2
#define DOM_KEY_LOCATION_NUMPAD 3

#define DOM_DELTA_PIXEL 0
#define DOM_DELTA_LINE 1
#define DOM_DELTA_PAGE 2

#define EMSCRIPTEN_VISIBILITY_HIDDEN 0
#define EMSCRIPTEN_VISIBILITY_VISIBLE 1
#define EMSCRIPTEN_VISIBILITY_PRERENDER 2
#define EMSCRIPTEN_VISIBILITY_UNLOADED 3

#ifndef EM_UTF8
#define EM_UTF8 char
#endif

typedef struct EmscriptenKeyboardEvent {
  double timestamp;
  unsigned long location;
  EM_BOOL ctrlKey, shiftKey, altKey, metaKey, repeat;
  unsigned long charCode, keyCode, which;
  EM_UTF8 key[EM_HTML5_SHORT_STRING_LEN_BYTES];
  EM_UTF8 code[EM_HTML5_SHORT_STRING_LEN_BYTES];
  EM_UTF8 charValue[EM_HTML5_SHORT_STRING_LEN_BYTES];
  EM_UTF8 locale[EM_HTML5_SHORT_STRING_LEN_BYTES];
} EmscriptenKeyboardEvent;

typedef struct EmscriptenMouseEvent {
  double timestamp;
  long screenX, screenY, clientX, clientY;
  EM_BOOL ctrlKey, shiftKey, altKey, metaKey;
  unsigned short button, buttons;
  long movementX, movementY, targetX, targetY, canvasX, canvasY, padding;
} EmscriptenMouseEvent;

typedef struct EmscriptenWheelEvent {
  EmscriptenMouseEvent mouse;
  double deltaX, deltaY, deltaZ;
  unsigned long deltaMode;
} EmscriptenWheelEvent;

typedef struct EmscriptenUiEvent {
  long detail;
  int documentBodyClientWidth, documentBodyClientHeight, windowInnerWidth, windowInnerHeight;
  int windowOuterWidth, windowOuterHeight, scrollTop, scrollLeft;
} EmscriptenUiEvent;

typedef struct EmscriptenFocusEvent {
  EM_UTF8 nodeName[EM_HTML5_LONG_STRING_LEN_BYTES];
  EM_UTF8 id[EM_HTML5_LONG_STRING_LEN_BYTES];
} EmscriptenFocusEvent;

typedef struct EmscriptenFullscreenChangeEvent {
  EM_BOOL isFullscreen, fullscreenEnabled;
  EM_UTF8 nodeName[EM_HTML5_LONG_STRING_LEN_BYTES];
  EM_UTF8 id[EM_HTML5_LONG_STRING_LEN_BYTES];
  int elementWidth, elementHeight, screenWidth, screenHeight;
} EmscriptenFullscreenChangeEvent;

typedef struct EmscriptenPointerlockChangeEvent {
  EM_BOOL isActive;
  EM_UTF8 nodeName[EM_HTML5_LONG_STRING_LEN_BYTES];
  EM_UTF8 id[EM_HTML5_LONG_STRING_LEN_BYTES];
} EmscriptenPointerlockChangeEvent;

typedef struct EmscriptenVisibilityChangeEvent {
  EM_BOOL hidden;
  int visibilityState;
} EmscriptenVisibilityChangeEvent;

typedef struct EmscriptenTouchPoint {
  long identifier, screenX, screenY, clientX, clientY, pageX, pageY;
  EM_BOOL isChanged, onTarget;
  long targetX, targetY, canvasX, canvasY;
} EmscriptenTouchPoint;

typedef struct EmscriptenTouchEvent {
  double timestamp;
  int numTouches;
  EM_BOOL ctrlKey, shiftKey, altKey, metaKey;
  EmscriptenTouchPoint touches[32];
} EmscriptenTouchEvent;

typedef struct EmscriptenGamepadEvent {
  double timestamp;
  int numAxes, numButtons;
  double axis[64], analogButton[64];
  EM_BOOL digitalButton[64];
  EM_BOOL connected;
  long index;
  EM_UTF8 id[EM_HTML5_MEDIUM_STRING_LEN_BYTES];
  EM_UTF8 mapping[EM_HTML5_MEDIUM_STRING_LEN_BYTES];
} EmscriptenGamepadEvent;

typedef EM_BOOL (*em_key_callback_func)(int eventType, const EmscriptenKeyboardEvent *event, void *userData);
typedef EM_BOOL (*em_mouse_callback_func)(int eventType, const EmscriptenMouseEvent *event, void *userData);
typedef EM_BOOL (*em_wheel_callback_func)(int eventType, const EmscriptenWheelEvent *event, void *userData);
typedef EM_BOOL (*em_ui_callback_func)(int eventType, const EmscriptenUiEvent *event, void *userData);
typedef EM_BOOL (*em_focus_callback_func)(int eventType, const EmscriptenFocusEvent *event, void *userData);
typedef EM_BOOL (*em_fullscreenchange_callback_func)(int eventType, const EmscriptenFullscreenChangeEvent *event, void *userData);
typedef EM_BOOL (*em_pointerlockchange_callback_func)(int eventType, const EmscriptenPointerlockChangeEvent *event, void *userData);
typedef EM_BOOL (*em_visibilitychange_callback_func)(int eventType, const EmscriptenVisibilityChangeEvent *event, void *userData);
typedef EM_BOOL (*em_touch_callback_func)(int eventType, const EmscriptenTouchEvent *event, void *userData);
typedef EM_BOOL (*em_gamepad_callback_func)(int eventType, const EmscriptenGamepadEvent *event, void *userData);
typedef EM_BOOL (*em_pointerlockerror_callback_func)(int eventType, const void *reserved, void *userData);
typedef const char *(*em_beforeunload_callback)(int eventType, const void *reserved, void *userData);

/* Programs have one thread: the last argument is without effect. */
#define EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD ((void *)2)

EMSCRIPTEN_RESULT emscripten_set_keypress_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_key_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_keydown_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_key_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_keyup_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_key_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_click_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_mouse_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_mousedown_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_mouse_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_mouseup_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_mouse_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_dblclick_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_mouse_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_mousemove_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_mouse_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_mouseenter_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_mouse_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_mouseleave_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_mouse_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_mouseover_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_mouse_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_mouseout_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_mouse_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_wheel_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_wheel_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_resize_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_ui_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_scroll_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_ui_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_blur_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_focus_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_focus_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_focus_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_focusin_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_focus_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_focusout_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_focus_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_fullscreenchange_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_fullscreenchange_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_pointerlockchange_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_pointerlockchange_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_pointerlockerror_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_pointerlockerror_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_touchstart_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_touch_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_touchend_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_touch_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_touchmove_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_touch_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_touchcancel_callback_on_thread(
    const char *target, void *userData, EM_BOOL useCapture, em_touch_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_visibilitychange_callback_on_thread(
    void *userData, EM_BOOL useCapture, em_visibilitychange_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_gamepadconnected_callback_on_thread(
    void *userData, EM_BOOL useCapture, em_gamepad_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_gamepaddisconnected_callback_on_thread(
    void *userData, EM_BOOL useCapture, em_gamepad_callback_func callback, void *thread);
EMSCRIPTEN_RESULT emscripten_set_beforeunload_callback_on_thread(void *userData, em_beforeunload_callback callback, void *thread);

#define emscripten_set_keypress_callback(target, userData, useCapture, callback) \
  emscripten_set_keypress_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_keydown_callback(target, userData, useCapture, callback) \
  emscripten_set_keydown_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_keyup_callback(target, userData, useCapture, callback) \
  emscripten_set_keyup_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_click_callback(target, userData, useCapture, callback) \
  emscripten_set_click_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_mousedown_callback(target, userData, useCapture, callback) \
  emscripten_set_mousedown_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_mouseup_callback(target, userData, useCapture, callback) \
  emscripten_set_mouseup_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_dblclick_callback(target, userData, useCapture, callback) \
  emscripten_set_dblclick_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_mousemove_callback(target, userData, useCapture, callback) \
  emscripten_set_mousemove_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_mouseenter_callback(target, userData, useCapture, callback) \
  emscripten_set_mouseenter_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_mouseleave_callback(target, userData, useCapture, callback) \
  emscripten_set_mouseleave_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_mouseover_callback(target, userData, useCapture, callback) \
  emscripten_set_mouseover_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_mouseout_callback(target, userData, useCapture, callback) \
  emscripten_set_mouseout_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_wheel_callback(target, userData, useCapture, callback) \
  emscripten_set_wheel_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_resize_callback(target, userData, useCapture, callback) \
  emscripten_set_resize_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_scroll_callback(target, userData, useCapture, callback) \
  emscripten_set_scroll_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_blur_callback(target, userData, useCapture, callback) \
  emscripten_set_blur_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_focus_callback(target, userData, useCapture, callback) \
  emscripten_set_focus_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_focusin_callback(target, userData, useCapture, callback) \
  emscripten_set_focusin_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_focusout_callback(target, userData, useCapture, callback) \
  emscripten_set_focusout_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_fullscreenchange_callback(target, userData, useCapture, callback) \
  emscripten_set_fullscreenchange_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_pointerlockchange_callback(target, userData, useCapture, callback) \
  emscripten_set_pointerlockchange_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_pointerlockerror_callback(target, userData, useCapture, callback) \
  emscripten_set_pointerlockerror_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_touchstart_callback(target, userData, useCapture, callback) \
  emscripten_set_touchstart_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_touchend_callback(target, userData, useCapture, callback) \
  emscripten_set_touchend_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_touchmove_callback(target, userData, useCapture, callback) \
  emscripten_set_touchmove_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_touchcancel_callback(target, userData, useCapture, callback) \
  emscripten_set_touchcancel_callback_on_thread((target), (userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_visibilitychange_callback(userData, useCapture, callback) \
  emscripten_set_visibilitychange_callback_on_thread((userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_gamepadconnected_callback(userData, useCapture, callback) \
  emscripten_set_gamepadconnected_callback_on_thread((userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_gamepaddisconnected_callback(userData, useCapture, callback) \
  emscripten_set_gamepaddisconnected_callback_on_thread((userData), (useCapture), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)
#define emscripten_set_beforeunload_callback(userData, callback) \
  emscripten_set_beforeunload_callback_on_thread((userData), (callback), EM_CALLBACK_THREAD_CONTEXT_CALLING_THREAD)

EMSCRIPTEN_RESULT emscripten_get_mouse_status(EmscriptenMouseEvent *status);
EMSCRIPTEN_RESULT emscripten_get_visibility_status(EmscriptenVisibilityChangeEvent *status);
EMSCRIPTEN_RESULT emscripten_get_fullscreen_status(EmscriptenFullscreenChangeEvent *status);
EMSCRIPTEN_RESULT emscripten_request_fullscreen(const char *target, EM_BOOL deferUntilInEventHandler);
EMSCRIPTEN_RESULT emscripten_exit_fullscreen(void);
EMSCRIPTEN_RESULT emscripten_get_pointerlock_status(EmscriptenPointerlockChangeEvent *status);
EMSCRIPTEN_RESULT emscripten_request_pointerlock(const char *target, EM_BOOL deferUntilInEventHandler);
EMSCRIPTEN_RESULT emscripten_exit_pointerlock(void);
EMSCRIPTEN_RESULT emscripten_sample_gamepad_data(void);
int emscripten_get_num_gamepads(void);
EMSCRIPTEN_RESULT emscripten_get_gamepad_status(int index, EmscriptenGamepadEvent *state);

EMSCRIPTEN_RESULT emscripten_get_element_css_size(const char *target, double *width, double *height);
EMSCRIPTEN_RESULT emscripten_set_element_css_size(const char *target, double width, double height);
EMSCRIPTEN_RESULT emscripten_get_canvas_element_size(const char *target, int *width, int *height);
EMSCRIPTEN_RESULT emscripten_set_canvas_element_size(const char *target, int width, int height);
void emscripten_get_screen_size(int *width, int *height);
void emscripten_set_window_title(const char *title);
void emscripten_hide_mouse(void);
void emscripten_html5_remove_all_event_listeners(void);

long emscripten_request_animation_frame(EM_BOOL (*callback)(double time, void *userData), void *userData);
void emscripten_cancel_animation_frame(long id);
void emscripten_request_animation_frame_loop(EM_BOOL (*callback)(double time, void *userData), void *userData);
double emscripten_performance_now(void);

#ifdef __cplusplus
}
#endif

#endif
