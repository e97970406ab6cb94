// Sizes of elements, of the canvas, of the screen.
mergeInto(LibraryManager.library, {
  emscripten_get_element_css_size: function (target, width, height) {
    var element = emTarget(target, Module.canvas), rect;
    if (!element) return -4;
    rect = emRect(element);
    emStoreDouble(width, rect.width);
    emStoreDouble(height, rect.height);
    return 0;
  },
  emscripten_get_element_css_size__sig: 'iiii',
  emscripten_set_element_css_size: function (target, width, height) {
    var element = emTarget(target, Module.canvas);
    if (!element || !element.style) return -4;
    element.style.width = width + 'px';
    element.style.height = height + 'px';
    return 0;
  },
  emscripten_set_element_css_size__sig: 'iidd',
  emscripten_get_canvas_element_size: function (target, width, height) {
    var canvas = emTarget(target, Module.canvas);
    if (!canvas) return -4;
    HEAP32[width >> 2] = canvas.width;
    HEAP32[height >> 2] = canvas.height;
    return 0;
  },
  emscripten_get_canvas_element_size__sig: 'iiii',
  emscripten_set_canvas_element_size: function (target, width, height) {
    var canvas = emTarget(target, Module.canvas);
    if (!canvas) return -4;
    canvas.width = width;
    canvas.height = height;
    return 0;
  },
  emscripten_set_canvas_element_size__sig: 'iiii',
  emscripten_get_screen_size: function (width, height) {
    HEAP32[width >> 2] = typeof screen === 'object' ? screen.width : 0;
    HEAP32[height >> 2] = typeof screen === 'object' ? screen.height : 0;
  },
  emscripten_get_screen_size__sig: 'vii',
  emscripten_hide_mouse: function () {
    if (Module.canvas) Module.canvas.style.cursor = 'none';
  },
  emscripten_hide_mouse__sig: 'v',
});
