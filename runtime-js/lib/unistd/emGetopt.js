// getopt, getopt_long and getopt_long_only as in the GNU library: words that are no options are moved behind the options.
mergeInto(LibraryManager.library, {
  $emGetopt: function (count, words, options, long, index, only) {
    var list = UTF8ToString(options), strict = false, inOrder = false, quiet, first, next, word, letter, at, i, moved;
    if (list.charAt(0) === '+' || list.charAt(0) === '-') {
      strict = list.charAt(0) === '+';
      inOrder = !strict;
      list = list.slice(1);
    }
    quiet = list.charAt(0) === ':';
    function ind(value) {
      if (value !== undefined) HEAP32[_optind >> 2] = value;
      return HEAP32[_optind >> 2];
    }
    function wordAt(n) {
      return n < count && HEAP32[(words >> 2) + n] ? UTF8ToString(HEAP32[(words >> 2) + n]) : null;
    }
    function isOption(word) {
      return word.length > 1 && word.charAt(0) === '-';
    }
    function tell(text) {
      if (quiet || !HEAP32[_opterr >> 2]) return;
      text = emBytes(wordAt(0) + ': ' + text + '\n');
      emFlushStreams();
      emStdout(2, new Uint8Array(text), 0, text.length);
    }
    // One option, at the place where optind is.
    function option(word) {
      var name, value = 0, found = -1, exact = false, many = false, entry, bytes, n, place;
      emOptionAt.word = 0;
      if (long && (word.slice(0, 2) === '--' || (only && (word.length > 2 || list.indexOf(word.charAt(1)) < 0)))) {
        place = HEAP32[(words >> 2) + ind()] + (word.charAt(1) === '-' ? 2 : 1);
        name = UTF8ToString(place);
        if (name.indexOf('=') >= 0) {
          name = name.slice(0, name.indexOf('='));
          value = place + emBytes(name).length + 1;
        }
        for (n = 0; (entry = HEAP32[(long >> 2) + n * 4]); n++) {
          entry = UTF8ToString(entry);
          if (entry.slice(0, name.length) !== name) continue;
          if (entry === name) {
            found = n;
            exact = true;
            many = false;
            break;
          }
          if (found >= 0) many = true;
          else found = n;
        }
        if (found >= 0 && !many) {
          ind(ind() + 1);
          entry = (long >> 2) + found * 4;
          HEAP32[_optopt >> 2] = HEAP32[entry + 3];
          HEAP32[_optarg >> 2] = 0;
          if (value && !HEAP32[entry + 1]) {
            tell("option '--" + UTF8ToString(HEAP32[entry]) + "' doesn't allow an argument");
            return 63;
          }
          if (HEAP32[entry + 1] === 1 && !value) {
            if (ind() >= count) {
              tell("option '--" + UTF8ToString(HEAP32[entry]) + "' requires an argument");
              return quiet ? 58 : 63;
            }
            value = HEAP32[(words >> 2) + ind()];
            ind(ind() + 1);
          }
          HEAP32[_optarg >> 2] = value;
          if (index) HEAP32[index >> 2] = found;
          if (!HEAP32[entry + 2]) return HEAP32[entry + 3];
          HEAP32[HEAP32[entry + 2] >> 2] = HEAP32[entry + 3];
          return 0;
        }
        if (word.charAt(1) === '-' || many || list.indexOf(word.charAt(1)) < 0) {
          ind(ind() + 1);
          HEAP32[_optopt >> 2] = 0;
          tell(many ? "option '" + word + "' is ambiguous" : "unrecognized option '" + word + "'");
          return 63;
        }
      }
      emOptionAt.word = ind();
      emOptionAt.place = 1;
      return short();
    }
    function short() {
      var place = HEAP32[(words >> 2) + ind()], letter = HEAPU8[place + emOptionAt.place], text = String.fromCharCode(letter), known = list.indexOf(text);
      emOptionAt.place++;
      HEAP32[_optarg >> 2] = 0;
      HEAP32[_optopt >> 2] = letter;
      var last = !HEAPU8[place + emOptionAt.place];
      function pass() {
        ind(ind() + 1);
        emOptionAt.word = 0;
      }
      if (known < 0 || text === ':' || text === ';') {
        if (last) pass();
        tell("invalid option -- '" + text + "'");
        return 63;
      }
      if (list.charAt(known + 1) !== ':') {
        if (last) pass();
        return letter;
      }
      if (!last) {
        HEAP32[_optarg >> 2] = place + emOptionAt.place;
        pass();
      } else if (list.charAt(known + 2) === ':') pass();
      else {
        pass();
        if (ind() >= count) {
          tell("option requires an argument -- '" + text + "'");
          return quiet ? 58 : 63;
        }
        HEAP32[_optarg >> 2] = HEAP32[(words >> 2) + ind()];
        ind(ind() + 1);
      }
      return letter;
    }
    if (!ind()) {
      ind(1);
      emOptionAt.word = 0;
    }
    if (emOptionAt.word && emOptionAt.word === ind()) return short();
    first = next = ind();
    word = wordAt(first);
    if (word === null) return -1;
    if (!isOption(word)) {
      if (inOrder) {
        ind(first + 1);
        HEAP32[_optarg >> 2] = HEAP32[(words >> 2) + first];
        return 1;
      }
      if (strict) return -1;
      while (word !== null && !isOption(word)) word = wordAt(++next);
      if (word === null) return -1;
    }
    ind(next);
    if (word === '--') {
      ind(next + 1);
      letter = -1;
    } else letter = option(word);
    if (next > first && !emOptionAt.word) {
      // The words in between go behind what was used.
      moved = [];
      for (i = first; i < next; i++) moved.push(HEAP32[(words >> 2) + i]);
      at = first;
      for (i = next; i < ind(); i++) HEAP32[(words >> 2) + at++] = HEAP32[(words >> 2) + i];
      HEAP32.set(moved, (words >> 2) + at);
      ind(at);
    } else if (next > first) {
      // Several options in one word: it moves at once, and the place in it stays.
      at = HEAP32[(words >> 2) + next];
      for (i = next; i > first; i--) HEAP32[(words >> 2) + i] = HEAP32[(words >> 2) + i - 1];
      HEAP32[(words >> 2) + first] = at;
      ind(first);
      emOptionAt.word = first;
    }
    return letter;
  },
});
