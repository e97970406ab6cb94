// Targets and listeners of html5.h. An event is written to the stack of the program for as long as its callback runs.
mergeInto(LibraryManager.library, {
  // All listeners, whether the event that is handled is one of the user's, and what waits for the next one of these.
  $emListeners: { all: [], user: false, waiting: null },
  // The target that C names: 1 to 3 are constants, other addresses are selectors of CSS.
  $emTarget: function (name, none) {
    var selector, found;
    if (typeof document !== 'object') return null;
    if (!name) return none;
    if ((name >>> 0) < 4) return [null, document, window, screen][name];
    selector = UTF8ToString(name);
    try {
      found = document.querySelector(selector);
    } catch (e) {}
    return found || (selector === '#canvas' && Module.canvas) || document.getElementById(selector);
  },
  // Sets the listener of a kind of event, in place of the one before; without a callback there is none then.
  $emListen: function (target, type, capture, callback, listener) {
    var all = emListeners.all, i;
    if (!target) return -4;
    for (i = all.length - 1; i >= 0; i--)
      if (all[i].target === target && all[i].type === type) {
        target.removeEventListener(type, all[i].listener, all[i].capture);
        all.splice(i, 1);
      }
    if (!callback) return 0;
    Module.noExitRuntime = true;
    all.push({ target: target, type: type, listener: listener, capture: !!capture });
    // A page cannot keep a wheel or a finger from scrolling in a listener that is passive.
    target.addEventListener(type, listener, /^(wheel|touch)/.test(type) ? { capture: !!capture, passive: false } : !!capture);
    return 0;
  },
  // Calls back with an event of so many bytes that `fill` writes. A result that is not 0 suppresses what the page would do.
  $emTell: function (event, kind, size, fill, callback, data) {
    var stack = stackSave(), at = stackAlloc(size), before = emListeners.user, waiting = emListeners.waiting, i;
    for (i = 0; i < size; i += 4) HEAP32[(at + i) >> 2] = 0;
    emListeners.user = /^(key|mouse(down|up)|click|dblclick|touch(start|end))/.test(event.type);
    if (emListeners.user && waiting) {
      emListeners.waiting = null;
      waiting();
    }
    try {
      fill(at);
      emCallBack(function () {
        if (dynCall_iiii(callback, kind, at, data) && event.preventDefault) event.preventDefault();
      });
    } finally {
      emListeners.user = before;
      stackRestore(stack);
    }
  },
  // What only an event of the user's may do: at once, or at the next one if it may wait.
  $emByUser: function (what, later) {
    if (emListeners.user) {
      what();
      return 0;
    }
    if (!later) return -2;
    emListeners.waiting = what;
    return 1;
  },
  emscripten_html5_remove_all_event_listeners: function () {
    emListeners.all.forEach(function (one) {
      one.target.removeEventListener(one.type, one.listener, one.capture);
    });
    emListeners.all = [];
  },
  emscripten_html5_remove_all_event_listeners__sig: 'v',
});
