// The zone of the machine, for c/time. Its name is that of Intl where that has a short one, else the distance to UTC.
mergeInto(LibraryManager.library, {
  $emZoneOffset: function (date) {
    return (-date.getTimezoneOffset() * 60) | 0;
  },
  $emZoneBounds: function (date) {
    var year = date.getFullYear(), january = emZoneOffset(new Date(year, 0, 1)), july = emZoneOffset(new Date(year, 6, 1));
    return [Math.min(january, july), Math.max(january, july)];
  },
  __emback_zone: function (seconds, winter, summer) {
    var date = new Date(seconds * 1000), bounds = emZoneBounds(date);
    HEAP32[winter >> 2] = bounds[0];
    HEAP32[summer >> 2] = bounds[1];
    return emZoneOffset(date);
  },
  __emback_zone__sig: 'idii',
  __emback_zone_name: function (summer, to) {
    var dates = [new Date(2026, 0, 1), new Date(2026, 6, 1)], offsets = dates.map(emZoneOffset), name = '', offset;
    var date = dates[offsets[0] < offsets[1] === !!summer ? 1 : 0];
    offset = emZoneOffset(date);
    ['en-US', 'en-GB', 'en-AU'].forEach(function (locale) {
      var parts;
      try {
        parts = date.toLocaleTimeString(locale, { timeZoneName: 'short' }).split(' ').pop();
        if (!name && /^[A-Z]{3,5}$/.test(parts)) name = parts;
      } catch (e) {}
    });
    if (!name) {
      summer = Math.abs(offset / 60);
      name = (offset < 0 ? '-' : '+') + ('0' + Math.floor(summer / 60)).slice(-2) + (summer % 60 ? ('0' + (summer % 60)).slice(-2) : '');
    }
    stringToUTF8(name, to, 8);
  },
  __emback_zone_name__sig: 'vii',
});
