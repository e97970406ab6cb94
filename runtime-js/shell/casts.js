// EMULATE_FUNCTION_POINTER_CASTS: every function pointer is called by one signature, emCastSignature. Its words have 64 bits
// each, and cross as two ints; a value is passed by its bits (passes/src/legalise/function_casts).
var emCastSignature = "EMBACK_CAST_SIGNATURE",
  emCastDouble = new Float64Array(1),
  emCastFloat = new Float32Array(emCastDouble.buffer),
  emCastInts = new Int32Array(emCastDouble.buffer);
// Puts the value of a letter into emCastInts; `high` is the upper half of a 64-bit integer.
function emCastPut(letter, value, high) {
  emCastInts[1] = 0;
  if (letter === "d") emCastDouble[0] = value;
  else if (letter === "f") emCastFloat[0] = value;
  else emCastInts[0] = value;
  if (letter === "j") emCastInts[1] = high;
}
function emCastGet(letter) {
  return letter === "d" ? emCastDouble[0] : letter === "f" ? emCastFloat[0] : emCastInts[0];
}
// Calls a pointer of the program by other letters.
function emCastCall(letters, pointer, args) {
  var words = [pointer], at = 0, result, i;
  for (i = 1; i < letters.length; i++) {
    emCastPut(letters[i], args[at], args[at + 1]);
    at += letters[i] === "j" ? 2 : 1;
    words.push(emCastInts[0], emCastInts[1]);
  }
  // Of words that are missing, asm.js and WebAssembly make zeros, but not of those that cross as BigInt.
  while (words.length < EMBACK_CAST_WORDS) words.push(0);
  words.length = EMBACK_CAST_WORDS;
  result = emCast.apply(null, words);
  if (letters[0] === "v") return;
  emCastInts[0] = result;
  emCastInts[1] = asm.getTempRet0();
  return emCastGet(letters[0]);
}
// A function that a reserved slot can call, of one that has other letters.
function emCastFunction(inside, letters) {
  function cast() {
    var args = [], at = 0, word, result, i;
    for (i = 1; i < letters.length; i++) {
      word = arguments[at++];
      if (typeof word === "number") {
        emCastInts[0] = word;
        emCastInts[1] = arguments[at++];
      } else {
        emCastInts[0] = Number(BigInt.asIntN(32, word));
        emCastInts[1] = Number(BigInt.asIntN(32, word >> BigInt(32)));
      }
      args.push(emCastGet(letters[i]));
      if (letters[i] === "j") args.push(emCastInts[1]);
    }
    result = inside.apply(null, args);
    emCastPut(letters[0], result, asm.getTempRet0());
    result = emCastInts[0];
    asm.setTempRet0(emCastInts[1]);
    if (EMBACK_BIGINT) return (BigInt(emCastInts[1]) << BigInt(32)) | BigInt(result >>> 0);
    return result;
  }
  cast.emFunction = inside;
  cast.emLetters = letters;
  return cast;
}
