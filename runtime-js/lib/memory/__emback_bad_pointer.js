mergeInto(LibraryManager.library, {
  __emback_bad_pointer: function (pointer) {
    abort('free of ' + pointer + ', which malloc did not give or which was freed before');
  },
  __emback_bad_pointer__sig: 'vi',
});
