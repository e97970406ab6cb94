// Static data as the characters of a string, with byte 0 and the character EMBACK_SWAP exchanged.
function emDecodeData(text, at) {
  for (var i = 0; i < text.length; i++) {
    var c = text.charCodeAt(i);
    HEAPU8[at++] = c === EMBACK_SWAP ? 0 : c || EMBACK_SWAP;
  }
}
