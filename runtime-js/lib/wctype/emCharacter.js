// Whether a character has one of these properties of Unicode.
mergeInto(LibraryManager.library, {
  $emCharacter: function (property, code) {
    var known = emCharacter.known || (emCharacter.known = {}), test = known[property];
    if (code >>> 0 > 1114111) return false;
    if (test === undefined) {
      // Engines from before 2018 know no properties; ASCII and what has two cases is what is left there.
      try {
        test = new RegExp('^[\\p{' + property.split(' ').join('}\\p{') + '}]$', 'u');
      } catch (e) {
        test = null;
      }
      known[property] = test;
    }
    return test !== null && test.test(String.fromCodePoint(code));
  },
});
