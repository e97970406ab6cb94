// Static data as the characters of a string, with byte 0 and the character EMBACK_SWAP exchanged; what is behind the
// characters EMBACK_FIRST and EMBACK_SECOND stands for another byte.
function emDecodeData(text, at) {
  for (var i = 0; i < text.length; i++) {
    var c = text.charCodeAt(i);
    HEAPU8[at++] =
      c === EMBACK_FIRST
        ? text.charCodeAt(++i) + EMBACK_FIRST_ADDS
        : c === EMBACK_SECOND
          ? text.charCodeAt(++i) + EMBACK_SECOND_ADDS
          : c === EMBACK_SWAP
            ? 0
            : c || EMBACK_SWAP;
  }
}
