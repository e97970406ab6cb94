// The name of the Itanium C++ ABI as C++ writes it, spelled as c++filt does; null for what is no such name. With `isType`, a
// type without the _Z before it.
//
// A type is what comes before a declared name (l) and after it (r); k is 'f' for a function and 'a' for an array, which a
// pointer to them puts into parentheses.
mergeInto(LibraryManager.library, {
  $emDemangle: function (text, isType) {
    var at = 0, seen = [], given = [], naming = false, converts = false, packSize = -1, packIndex = 0, result;
    function eat(word) {
      if (text.substr(at, word.length) !== word) return false;
      at += word.length;
      return true;
    }
    function need(word) {
      if (!eat(word)) throw emDemangle;
    }
    function match(pattern) {
      var found = pattern.exec(text.slice(at));
      if (found) at += found[0].length;
      return found;
    }
    function plain(name) {
      return { l: name, r: '', k: '' };
    }
    function print(type) {
      return type.k === 'f' ? type.l + (type.r[type.r.length - 1] !== ' ' && type.tail ? '' : ' ') + type.r : type.l + type.r;
    }
    // The number after S, T and others: nothing is 0, 0 is 1. In base 36 after S.
    function sequence(base) {
      var digits = match(base === 36 ? /^([0-9A-Z]*)_/ : /^(\d*)_/);
      if (!digits) throw emDemangle;
      return digits[1] === '' ? 0 : parseInt(digits[1], base) + 1;
    }
    function sourceName() {
      var digits = match(/^\d+/), name;
      if (!digits) throw emDemangle;
      name = text.substr(at, +digits[0]);
      if (name.length !== +digits[0]) throw emDemangle;
      at += name.length;
      return /^_GLOBAL_[._$]N/.test(name) ? '(anonymous namespace)' : name;
    }
    function tags(name) {
      while (eat('B')) name += '[abi:' + sourceName() + ']';
      return name;
    }
    function list(end) {
      var parts = [];
      while (!eat(end)) parts = parts.concat(argument());
      return parts;
    }
    function closed(parts) {
      var inside = parts.map(print).join(', ');
      return '<' + inside + (inside[inside.length - 1] === '>' ? ' >' : '>');
    }
    // Template arguments. Those of the function's own name are what T_ means in the rest of it.
    function templateArguments() {
      var parts = [], was = naming;
      need('I');
      naming = false;
      while (!eat('E')) parts.push(eat('J') ? { pack: list('E') } : argument());
      naming = was;
      if (naming) given = parts;
      return closed(parts.reduce(function (all, part) { return all.concat(part.pack || part); }, []));
    }
    // A list, for a pack expansion may be several.
    function argument() {
      var c = text[at];
      if (c === 'L') return [plain(literal())];
      if (eat('X')) {
        c = expression();
        need('E');
        return [plain(c)];
      }
      if (eat('J')) return list('E');
      return types();
    }
    function literal() {
      var kind, value;
      need('L');
      if (eat('_Z')) {
        value = encoding();
        need('E');
        return value;
      }
      kind = print(type());
      value = match(/^(n?)([0-9a-z]*)E/);
      if (!value) throw emDemangle;
      value = (value[1] && '-') + value[2];
      if (kind === 'bool') return value === '1' ? 'true' : value === '0' ? 'false' : '(bool)' + value;
      if (kind === 'decltype(nullptr)') return value ? '(' + kind + ')' + value : 'nullptr';
      if (kind === 'float' || kind === 'double' || kind === 'long double') return '(' + kind + ')[' + value + ']';
      var suffix = { int: '', 'unsigned int': 'u', long: 'l', 'unsigned long': 'ul', 'long long': 'll', 'unsigned long long': 'ull' }[kind];
      return suffix === undefined ? '(' + kind + ')' + value : value + suffix;
    }
    // The types of a pack expansion, or one type.
    function types() {
      var parts = [], start, count, outer;
      if (!eat('Dp')) return [type()];
      outer = [packSize, packIndex];
      start = at;
      packSize = -1;
      packIndex = 0;
      parts.push(type());
      count = seen.length;
      if (packSize < 0) parts[0] = plain(print(parts[0]) + '...');
      else if (!packSize) parts = [];
      while (++packIndex < packSize) {
        at = start;
        parts.push(type());
        seen.length = count;
      }
      packSize = outer[0];
      packIndex = outer[1];
      return parts;
    }
    function parameters() {
      var parts = [];
      do parts = parts.concat(types());
      while (at < text.length && !/^[E.]|^[RO]E/.test(text.slice(at)));
      parts = parts.map(print);
      return '(' + (parts.length === 1 && parts[0] === 'void' ? '' : parts.join(', ')) + ')';
    }
    function parameter() {
      var level = 0, number, value;
      if (eat('TL')) level = sequence(10) + 1;
      else need('T');
      number = sequence(10);
      value = level ? undefined : given[number];
      // Arguments that come later, as for a conversion operator, are put in at the end.
      if (value === undefined) return plain(level ? 'auto:' + (number + 1) : '\x01' + number + '\x02');
      if (!value.pack) return value[0];
      packSize = value.pack.length;
      return value.pack[packIndex] || plain('');
    }
    function substitution() {
      var c;
      need('S');
      c = { t: 'std', a: 'std::allocator', b: 'std::basic_string', s: 'std::string', i: 'std::istream', o: 'std::ostream', d: 'std::iostream' }[text[at]];
      if (c) {
        at++;
        return plain(c === 'std' ? c : tags(c));
      }
      c = seen[sequence(36)];
      if (!c) throw emDemangle;
      return c;
    }
    // The last component of a class's name, for its constructors.
    function own(scope) {
      scope = scope.replace(/\[abi:[^\]]*\]/g, '');
      var level = 0, i, end = scope.length, c;
      for (i = end; i--; ) {
        c = scope[i];
        if (c === '>') level++;
        else if (c === '<' && !--level) end = i;
        else if (!level && c === ':') break;
      }
      c = scope.slice(i + 1, end);
      return c;
    }
    // operator< of template arguments is not operator<<.
    function gap(name) {
      return name[name.length - 1] === '<' ? ' ' : '';
    }
    function unqualified(scope, info) {
      var c, name;
      eat('L');
      c = text[at];
      if (/\d/.test(c)) return tags(sourceName());
      if ((c = match(/^(C[1-5]|CI[1-3]|D[0-5])/))) {
        if (c[0][1] === 'I') print(type());
        info.bare = true;
        return tags((c[0][0] === 'D' ? '~' : '') + own(scope));
      }
      if (eat('DC')) {
        name = [];
        while (!eat('E')) name.push(sourceName());
        return '[' + name.join(', ') + ']';
      }
      if (eat('Ut')) return tags('{unnamed type#' + (sequence(10) + 1) + '}');
      if (eat('Ul')) {
        name = parameters();
        need('E');
        return tags('{lambda' + name + '#' + (sequence(10) + 1) + '}');
      }
      if (eat('cv')) {
        info.bare = true;
        // Template arguments that follow are the operator's, not the type's.
        converts = true;
        name = print(type());
        converts = false;
        return 'operator ' + name;
      }
      if (eat('li')) return 'operator"" ' + sourceName();
      name = operators[text.substr(at, 2)];
      if (!name) throw emDemangle;
      at += 2;
      return tags('operator' + (/^[a-z]/.test(name) ? ' ' : '') + name);
    }
    function nested(info) {
      var quals = match(/^(r?V?K?)([RO]?)/), scope = '', known;
      info.after = qualifiers(quals[1]) + (quals[2] === 'R' ? ' &' : quals[2] ? ' &&' : '');
      while (!eat('E')) {
        known = false;
        if (text[at] === 'S') {
          scope = print(substitution());
          // The short names have no constructors.
          if (/^[CD]\d/.test(text.slice(at)) && (known = /^std::(string|[io]+stream)$/.exec(scope)))
            scope = 'std::basic_' + known[1] + '<char, std::char_traits<char>' + (known[1] === 'string' ? ', std::allocator<char>' : '') + ' >';
          known = true;
        } else if (text[at] === 'T') scope = print(parameter());
        else if (/^D[tT]/.test(text.slice(at, at + 2))) scope = print(type());
        else if (text[at] === 'I') {
          scope += gap(scope) + templateArguments();
          info.template = true;
        } else if (eat('M')) continue;
        else {
          info.bare = info.template = false;
          scope += (scope && '::') + unqualified(scope, info);
        }
        if (!known) seen.push(plain(scope));
      }
      // The whole is a candidate as a type only.
      if (!known) seen.pop();
      return scope;
    }
    function local(info) {
      var scope = encoding(true), name;
      need('E');
      if (eat('s')) name = 'string literal';
      else {
        if (eat('d')) match(/^\d*_/);
        name = anyName(info);
      }
      match(/^(__\d+_|_\d)/);
      return scope + '::' + name;
    }
    function anyName(info) {
      var scope;
      info.after = '';
      if (eat('N')) return nested(info);
      if (eat('Z')) return local(info);
      if (text[at] === 'S' && text[at + 1] !== 't') scope = print(substitution());
      else {
        scope = eat('St') ? 'std::' : '';
        scope += unqualified('', info);
        if (text[at] === 'I') seen.push(plain(scope));
      }
      if (text[at] === 'I') {
        scope += gap(scope) + templateArguments();
        info.template = true;
      }
      return scope;
    }
    function qualifiers(letters) {
      return (/K/.test(letters) ? ' const' : '') + (/V/.test(letters) ? ' volatile' : '') + (/r/.test(letters) ? ' __restrict' : '');
    }
    function pointer(to, mark) {
      if (to.k) return { l: to.l + (to.tail ? '(' : ' (') + mark, r: ')' + to.r, k: '' };
      if (to.l[to.l.length - 1] === '&' && mark[0] === '&') {
        if (mark === '&' && /&&$/.test(to.l)) return { l: to.l.slice(0, -1), r: to.r, k: '' };
        return to;
      }
      return { l: to.l + (/^[&*]/.test(mark) ? '' : ' ') + mark, r: to.r, k: '' };
    }
    function functionType(before) {
      var to, inside, end;
      eat('Y');
      to = type();
      inside = parameters();
      end = match(/^([RO]?)E/);
      if (!end) throw emDemangle;
      return { l: to.l, r: inside + before + (end[1] === 'R' ? ' &' : end[1] ? ' &&' : '') + to.r, k: 'f', tail: to.r[0] === ')' };
    }
    function type() {
      var was = naming, result;
      naming = false;
      result = bareType();
      naming = was;
      return result;
    }
    function bareType() {
      var c = text[at], letters, result, inner;
      if ((letters = match(/^(r?V?K?)(Dx|Do|DO|Dw)?F/)) || (letters = /^r?V?K?D[Ow]/.test(text.slice(at)) && match(/^(r?V?K?)(D[Ow])/))) {
        inner = '';
        if (letters[2] === 'DO') {
          inner = ' noexcept(' + expression() + ')';
          need('E');
        } else if (letters[2] === 'Dw') inner = ' throw(' + list('E').map(print).join(', ') + ')';
        else if (letters[2] === 'Do') inner = ' noexcept';
        else if (letters[2] === 'Dx') inner = ' transaction_safe';
        if (letters[0][letters[0].length - 1] !== 'F') need('F');
        result = functionType(qualifiers(letters[1]) + inner);
        if (letters[1]) seen.push(result);
      } else if ((letters = match(/^[rVK]+/))) {
        inner = type();
        result = { l: inner.l + qualifiers(letters[0]), r: inner.r, k: inner.k, tail: inner.tail };
      } else if (eat('P')) result = pointer(type(), '*');
      else if (eat('R')) result = pointer(type(), '&');
      else if (eat('O')) result = pointer(type(), '&&');
      else if (eat('C')) result = plain(print(type()) + ' _Complex');
      else if (eat('G')) result = plain(print(type()) + ' _Imaginary');
      else if (eat('M')) {
        inner = print(type());
        result = pointer(type(), inner + '::*');
      } else if (eat('A')) {
        letters = match(/^(\d*)_/);
        if (letters) letters = letters[1];
        else {
          letters = expression();
          need('_');
        }
        inner = type();
        result = { l: inner.l, r: ' [' + letters + ']' + (inner.k === 'a' ? inner.r.slice(1) : inner.r), k: 'a', tail: inner.r[0] === ')' };
      } else if (eat('U')) {
        inner = sourceName() + (text[at] === 'I' ? templateArguments() : '');
        result = type();
        result = { l: result.l + ' ' + inner, r: result.r, k: result.k, tail: result.tail };
      } else if (eat('u')) return plain(sourceName());
      else if (eat('Dt') || eat('DT')) {
        result = plain('decltype (' + expression() + ')');
        need('E');
      } else if ((letters = match(/^Dv(\d*)_/))) result = plain(print(type()) + ' __vector(' + letters[1] + ')');
      else if ((letters = match(/^D([BU])(\d+)_/))) return plain((letters[1] === 'U' ? 'unsigned ' : '') + '_BitInt(' + letters[2] + ')');
      else if ((letters = match(/^DF(\d+)(_|b|x)/))) return plain(letters[2] === 'b' ? 'std::bfloat' + letters[1] + '_t' : '_Float' + letters[1] + (letters[2] === 'x' ? 'x' : ''));
      else if (c === 'D' && (inner = builtins['D' + text[at + 1]])) {
        at += 2;
        return plain(inner);
      } else if (builtins[c]) {
        at++;
        return plain(builtins[c]);
      } else if (c === 'T' && !/^T[sue]\d/.test(text.slice(at, at + 3))) {
        result = parameter();
        if (text[at] === 'I' && !converts) {
          seen.push(result);
          result = plain(print(result) + templateArguments());
        }
      } else if (c === 'S' && text[at + 1] !== 't') {
        result = substitution();
        if (text[at] !== 'I') return result;
        result = plain(print(result) + templateArguments());
      } else {
        match(/^T[sue](?=\d)/);
        result = plain(anyName({}));
      }
      seen.push(result);
      return result;
    }
    function call(end) {
      var parts = [];
      while (!eat(end)) parts.push(expression());
      return '(' + parts.join(', ') + ')';
    }
    function expression() {
      var c = text.substr(at, 2), name, letters;
      if (text[at] === 'L') return literal();
      if (text[at] === 'T') return print(parameter());
      if ((letters = match(/^f(?:L\d*)?p[rVK]*(T|\d*_)/))) return letters[1] === 'T' ? 'this' : '{parm#' + (letters[1] === '_' ? 1 : parseInt(letters[1], 10) + 2) + '}';
      if (eat('cl')) {
        letters = /^sr/.test(text.slice(at));
        name = expression();
        return (letters ? '(' + name + ')' : name) + call('E');
      }
      if (eat('cv')) {
        name = print(type());
        return '(' + name + ')' + (eat('_') ? call('E') : '(' + expression() + ')');
      }
      if (eat('tl')) return (name = print(type())) + call('E').replace(/^\(([^]*)\)$/, '{$1}');
      if (eat('il')) return call('E').replace(/^\(([^]*)\)$/, '{$1}');
      if (eat('st')) return 'sizeof (' + print(type()) + ')';
      if (eat('sz')) return 'sizeof (' + expression() + ')';
      if (eat('at')) return 'alignof (' + print(type()) + ')';
      if (eat('az')) return 'alignof (' + expression() + ')';
      if (eat('ti')) return 'typeid (' + print(type()) + ')';
      if (eat('te')) return 'typeid (' + expression() + ')';
      if (eat('nx')) return 'noexcept (' + expression() + ')';
      if (eat('sp')) return expression() + '...';
      if (eat('sZ')) return 'sizeof...(' + expression() + ')';
      if (eat('tw')) return 'throw ' + expression();
      if (eat('tr')) return 'throw';
      if (eat('gs')) return '::' + expression();
      if (eat('dt')) return (name = expression()) + '.' + expression();
      if (eat('pt')) return (name = expression()) + '->' + expression();
      if (eat('ix')) return '(' + (name = expression()) + ')[' + expression() + ']';
      if (eat('qu')) return (name = '(' + expression() + ')?(') + (name = expression()) + ') : (' + expression() + ')';
      if ((letters = match(/^(dc|sc|cc|rc)/))) {
        name = { d: 'dynamic', s: 'static', c: 'const', r: 'reinterpret' }[letters[0][0]] + '_cast<' + print(type()) + '>';
        return name + '(' + expression() + ')';
      }
      if (eat('sr')) {
        if (eat('N')) {
          name = print(type());
          while (!eat('E')) name += '::' + simple();
        } else if (/\d/.test(text[at])) {
          name = '';
          while (!eat('E')) name += (name && '::') + simple();
        } else name = print(type());
        return name + '::' + simple();
      }
      if (/\d/.test(c) || eat('on')) return simple();
      name = operators[c];
      if (!name) throw emDemangle;
      at += 2;
      if (/^(pp|mm)$/.test(c)) return eat('_') ? name + '(' + expression() + ')' : '(' + expression() + ')' + name;
      if (/^(ps|ng|ad|de|co|nt)$/.test(c)) return name + (/^L|^T/.test(text.slice(at)) ? expression() : '(' + expression() + ')');
      letters = '(' + expression() + ')' + name;
      letters += '(' + expression() + ')';
      return name === '>' ? '(' + letters + ')' : letters;
    }
    function simple() {
      var name = unqualified('', {});
      return text[at] === 'I' ? name + templateArguments() : name;
    }
    function offset() {
      if (!match(/^(hn?\d+_|vn?\d+_n?\d+_)/)) throw emDemangle;
    }
    function encoding(isScope) {
      var letters, info = {}, name, to = null, before = naming;
      if ((letters = match(/^T([VTIS])/))) return { V: 'vtable', T: 'VTT', I: 'typeinfo', S: 'typeinfo name' }[letters[1]] + ' for ' + print(type());
      if (eat('Tc')) {
        offset();
        offset();
        return 'covariant return thunk to ' + encoding();
      }
      if ((letters = match(/^T(?=[hv])/))) {
        letters = text[at] === 'h' ? 'non-virtual thunk to ' : 'virtual thunk to ';
        offset();
        return letters + encoding();
      }
      if (eat('TC')) {
        name = print(type());
        if (!match(/^\d+_/)) throw emDemangle;
        return 'construction vtable for ' + print(type()) + '-in-' + name;
      }
      if (eat('GTt')) return 'transaction clone for ' + encoding();
      if (eat('GV')) return 'guard variable for ' + anyName(info);
      if (eat('TH')) return 'TLS init function for ' + anyName(info);
      if (eat('TW')) return 'TLS wrapper function for ' + anyName(info);
      if (eat('GR')) {
        name = anyName(info);
        return 'reference temporary #' + (/_$/.test(text) ? sequence(36) : 0) + ' for ' + name;
      }
      naming = true;
      name = anyName(info);
      naming = before;
      if (at < text.length && !/[E.]/.test(text[at])) {
        if (info.template && !info.bare) to = type();
        name += parameters() + info.after;
        if (to && !isScope) name = to.l + (to.r[0] === ')' ? '' : ' ') + name + to.r;
      }
      return name;
    }
    var builtins = {
      v: 'void', w: 'wchar_t', b: 'bool', c: 'char', a: 'signed char', h: 'unsigned char', s: 'short', t: 'unsigned short', i: 'int',
      j: 'unsigned int', l: 'long', m: 'unsigned long', x: 'long long', y: 'unsigned long long', n: '__int128', o: 'unsigned __int128',
      f: 'float', d: 'double', e: 'long double', g: '__float128', z: '...', Dd: 'decimal64', De: 'decimal128', Df: 'decimal32', Dh: 'half',
      Di: 'char32_t', Ds: 'char16_t', Du: 'char8_t', Da: 'auto', Dc: 'decltype(auto)', Dn: 'decltype(nullptr)',
    };
    var operators = {
      nw: 'new', na: 'new[]', dl: 'delete', da: 'delete[]', aw: 'co_await', ps: '+', ng: '-', ad: '&', de: '*', co: '~', pl: '+', mi: '-',
      ml: '*', dv: '/', rm: '%', an: '&', or: '|', eo: '^', aS: '=', pL: '+=', mI: '-=', mL: '*=', dV: '/=', rM: '%=', aN: '&=', oR: '|=',
      eO: '^=', ls: '<<', rs: '>>', lS: '<<=', rS: '>>=', eq: '==', ne: '!=', lt: '<', gt: '>', le: '<=', ge: '>=', ss: '<=>', nt: '!',
      aa: '&&', oo: '||', pp: '++', mm: '--', cm: ',', pm: '->*', pt: '->', cl: '()', ix: '[]', qu: '?', ds: '.*',
    };
    try {
      if (isType) result = print(type());
      else {
        need('_Z');
        result = encoding();
        if (text[at] === '.') {
          result += ' [clone ' + text.slice(at) + ']';
          at = text.length;
        }
      }
    } catch (e) {
      if (e !== emDemangle) throw e;
      return null;
    }
    if (at < text.length) return null;
    return result.replace(/\x01(\d+)\x02/g, function (all, number) {
      var value = given[number];
      return value ? closed(value.pack || value).slice(1, -1).trim() : 'T' + number;
    });
  },
});
