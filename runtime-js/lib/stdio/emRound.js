// The first `keep` digits of a decimal number, rounded to nearest, ties to even; one digit more when it carried.
mergeInto(LibraryManager.library, {
  $emRound: function (digits, keep) {
    if (keep < 0) return '0';
    if (keep >= digits.length) {
      while (digits.length + 50 < keep) digits += '00000000000000000000000000000000000000000000000000';
      while (digits.length < keep) digits += '0';
      return digits;
    }
    var kept = digits.slice(0, keep), next = digits.charCodeAt(keep) - 48, up;
    if (next === 5 && /^0*$/.test(digits.slice(keep + 1))) up = keep > 0 && (kept.charCodeAt(keep - 1) & 1) === 1;
    else up = next >= 5;
    if (!up) return kept || '0';
    var nines = /9*$/.exec(kept)[0].length, zeros = kept.slice(keep - nines).replace(/9/g, '0');
    kept = kept.slice(0, keep - nines);
    if (!kept) return '1' + zeros;
    return kept.slice(0, -1) + String.fromCharCode(kept.charCodeAt(kept.length - 1) + 1) + zeros;
  },
});
