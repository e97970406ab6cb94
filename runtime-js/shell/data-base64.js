// Static data in base64.
function emDecodeData(text, at) {
  var bits = 0, have = 0;
  for (var i = 0; i < text.length; i++) {
    var c = text.charCodeAt(i);
    if (c === 61) break;
    bits = (bits << 6) | (c > 96 ? c - 71 : c > 64 ? c - 65 : c > 47 ? c + 4 : c === 43 ? 62 : 63);
    have += 6;
    if (have > 7) {
      have -= 8;
      HEAPU8[at++] = bits >> have;
    }
  }
}
