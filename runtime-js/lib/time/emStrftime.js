mergeInto(LibraryManager.library, {
  $emStrftime: function (format, tm) {
    var days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    var months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
    function two(n, fill) {
      return (n < 10 && n >= 0 ? fill || '0' : '') + n;
    }
    // The ISO week: its Thursday decides the year.
    function iso() {
      var date = new Date(Date.UTC(tm[5] + 1900, tm[4], tm[3]));
      date.setUTCDate(date.getUTCDate() + 3 - ((tm[6] + 6) % 7));
      var start = Date.UTC(date.getUTCFullYear(), 0, 1);
      return [date.getUTCFullYear(), 1 + Math.floor((date.getTime() - start) / 604800000)];
    }
    return format.replace(/%[EO]?([\s\S])/g, function (whole, letter) {
      var year = tm[5] + 1900, hour = tm[2] % 12 || 12, offset = Math.abs(tm[9] / 60);
      switch (letter) {
        case 'a': return (days[tm[6]] || '?').slice(0, 3);
        case 'A': return days[tm[6]] || '?';
        case 'b': case 'h': return (months[tm[4]] || '?').slice(0, 3);
        case 'B': return months[tm[4]] || '?';
        case 'c': return emStrftime('%a %b %e %H:%M:%S %Y', tm);
        case 'C': return two(Math.floor(year / 100));
        case 'd': return two(tm[3]);
        case 'D': return emStrftime('%m/%d/%y', tm);
        case 'e': return two(tm[3], ' ');
        case 'F': return emStrftime('%Y-%m-%d', tm);
        case 'g': return two(iso()[0] % 100);
        case 'G': return String(iso()[0]);
        case 'H': return two(tm[2]);
        case 'I': return two(hour);
        case 'j': return ('00' + (tm[7] + 1)).slice(-3);
        case 'k': return two(tm[2], ' ');
        case 'l': return two(hour, ' ');
        case 'm': return two(tm[4] + 1);
        case 'M': return two(tm[1]);
        case 'n': return '\n';
        case 'p': return tm[2] < 12 ? 'AM' : 'PM';
        case 'P': return tm[2] < 12 ? 'am' : 'pm';
        case 'r': return emStrftime('%I:%M:%S %p', tm);
        case 'R': return emStrftime('%H:%M', tm);
        case 's': return String(Math.floor(Date.UTC(year, tm[4], tm[3], tm[2], tm[1], tm[0]) / 1000) - tm[9]);
        case 'S': return two(tm[0]);
        case 't': return '\t';
        case 'T': return emStrftime('%H:%M:%S', tm);
        case 'u': return String(tm[6] || 7);
        case 'U': return two(Math.floor((tm[7] + 7 - tm[6]) / 7));
        case 'V': return two(iso()[1]);
        case 'w': return String(tm[6]);
        case 'W': return two(Math.floor((tm[7] + 7 - ((tm[6] + 6) % 7)) / 7));
        case 'x': return emStrftime('%m/%d/%y', tm);
        case 'X': return emStrftime('%H:%M:%S', tm);
        case 'y': return two(((year % 100) + 100) % 100);
        case 'Y': return String(year);
        case 'z': return (tm[9] < 0 ? '-' : '+') + two(Math.floor(offset / 60)) + two(offset % 60);
        case 'Z': return tm[9] ? 'local' : 'GMT';
        case '%': return '%';
        default: return whole;
      }
    });
  },
});
