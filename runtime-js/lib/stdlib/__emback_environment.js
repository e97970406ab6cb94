mergeInto(LibraryManager.library, {
  __emback_environment: function () {
    emEnvironment();
  },
  __emback_environment__sig: 'v',
});
