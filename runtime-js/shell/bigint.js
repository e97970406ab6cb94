// Converts between 64-bit values as two numbers, low half first, and as a BigInt.
function emLow(value) {
  return Number(BigInt.asIntN(32, value));
}
function emHigh(value) {
  return Number(BigInt.asIntN(32, value >> BigInt(32)));
}
function emWhole(low, high) {
  return (BigInt(high | 0) << BigInt(32)) | BigInt(low >>> 0);
}
// For the module: `inside` takes and gives halves; the letters are those of the import.
function emTakesBigInts(inside, letters) {
  return function () {
    var values = [], result, i;
    for (i = 1; i < letters.length; i++)
      if (letters[i] === "j") values.push(emLow(arguments[i - 1]), emHigh(arguments[i - 1]));
      else values.push(arguments[i - 1]);
    result = inside.apply(null, values);
    return letters[0] === "j" ? emWhole(result, asm.getTempRet0()) : result;
  };
}
// For the library: `inside` is a function of the module.
function emTakesHalves(inside, letters) {
  return function () {
    var values = [], at = 0, result, i;
    for (i = 1; i < letters.length; i++)
      if (letters[i] === "j") values.push(emWhole(arguments[at++], arguments[at++]));
      else values.push(arguments[at++]);
    result = inside.apply(null, values);
    if (letters[0] !== "j") return result;
    asm.setTempRet0(emHigh(result));
    return emLow(result);
  };
}
