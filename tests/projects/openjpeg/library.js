mergeInto(LibraryManager.library, {
  startImage: function (width, height, components) {
    Module.image = { width: width, height: height, components: new Array(components) };
  },
  setComponent: function (component, pixels, count) {
    Module.image.components[component] = HEAP32.slice(pixels >> 2, (pixels >> 2) + count);
  },
  jsWarning__deps: ['$UTF8ToString'],
  jsWarning: function (text) {
    (Module.warnings = Module.warnings || []).push(UTF8ToString(text));
  },
});
