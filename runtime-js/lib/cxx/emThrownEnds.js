// What std::terminate does about exceptions, where a program has any.
mergeInto(LibraryManager.library, {
  $emThrownEnds: true,
  $emThrownEnds__deps: ['$emTerminate', '$emThrown', '$emExceptionText', '__cxa_begin_catch', '__cxa_end_catch'],
  $emThrownEnds__postset: `
    emTerminate.text = function () { return emExceptionText(0); };
    emTerminate.begin = function () {
      if (emTerminate.pending) ___cxa_begin_catch(emTerminate.pending);
    };
    emTerminate.swallow = function (e) {
      if (!emThrown.is(e)) return false;
      ___cxa_begin_catch(emThrown.pointer(e));
      ___cxa_end_catch();
      return true;
    };`,
});
