// Functions that canvas.c declares and does not define: emback build --js-library canvas-library.js
mergeInto(LibraryManager.library, {
  canvas_size: function (width, height) {
    Module.canvas.width = width;
    Module.canvas.height = height;
  },
  canvas_size__sig: 'vii',

  canvas_put: function (pixels, y, width, height) {
    var bytes = new Uint8ClampedArray(HEAPU8.buffer, pixels, width * height * 4);
    Module.canvas.getContext('2d').putImageData(new ImageData(bytes, width, height), 0, y);
  },
  canvas_put__sig: 'viiii',

  canvas_each_frame: function (draw) {
    requestAnimationFrame(function frame() {
      if ({{{ makeDynCall('i', 'draw') }}}()) requestAnimationFrame(frame);
    });
  },
  canvas_each_frame__sig: 'vi',
});
