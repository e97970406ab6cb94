//! Programs in C against the library, as asm.js and as WebAssembly, under node and SpiderMonkey's shell.

mod common;

use std::path::Path;
use std::process::Command;

use common::Place;

/// A program and what it prints to stdout and stderr, which are one pipe.
struct Case<'a> {
    source: &'a str,
    /// For clang, before the headers of the library.
    compile: &'a str,
    /// For emback.
    build: &'a [&'a str],
    /// Bytes that it reads.
    input: &'a [u8],
    /// Whether they come from a file, and not through a pipe.
    file: bool,
    expected: &'a str,
}

impl Default for Case<'_> {
    fn default() -> Self {
        Self {
            source: "",
            compile: "--target=wasm32-unknown-unknown -O1",
            build: &[],
            input: b"",
            file: false,
            expected: "",
        }
    }
}

/// A JavaScript library whose function prints by itself, through another.
const NOTE: &str = "mergeInto(LibraryManager.library, {
  note: function (text) { say(UTF8ToString(text)); },
  $say: function (text) { console.log(text); },
});";

/// A JavaScript library with a function of C.
const ABS: &str =
    "mergeInto(LibraryManager.library, { abs: function (x) { return Math.abs(x); } });";

fn check(case: &Case<'_>) {
    let place = Place::new();
    let include = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime-js/include");
    let cxx = case.source.contains("namespace") || case.source.contains("<new>");
    let name = if cxx { "a.cpp" } else { "a.c" };
    place
        .file(name, case.source)
        .file("note.js", NOTE)
        .file("abs.js", ABS)
        .file("input", case.input);
    let status = Command::new("clang-19")
        .args(case.compile.split(' '))
        .arg("-isystem")
        .arg(include)
        .args(["-S", "-emit-llvm", name, "-o", "a.ll"])
        .current_dir(place.path(""))
        .status()
        .unwrap_or_else(|fault| panic!("clang-19 is needed here (tests/run installs it): {fault}"));
    assert!(status.success());
    for target in ["asmjs-unknown-emscripten", "wasm32-unknown-emscripten"] {
        let mut args = vec!["build", "a.ll", "--target", target, "-o", "a.js"];
        args.extend(case.build);
        let built = place.emback(&args);
        assert_eq!(built.status, 0, "{}: {}", case.source, built.stderr);
        for engine in ["node", "js102"] {
            let line = if case.file {
                format!("{engine} a.js 2>&1 <input | cat")
            } else {
                format!("cat input | {engine} a.js 2>&1 | cat")
            };
            let output = Command::new("sh")
                .args(["-c", &line])
                .current_dir(place.path(""))
                .output()
                .expect("sh is there");
            let text = without_end(&String::from_utf8_lossy(&output.stdout));
            assert_eq!(text, case.expected, "{engine}, {target}: {}", case.source);
        }
    }
}

/// With N for the end of the memory that is wanted, which depends on where the heap begins.
fn without_end(text: &str) -> String {
    match (text.split_once("is full, "), text.split_once(" are needed")) {
        (Some((before, _)), Some((_, after))) => format!("{before}is full, N are needed{after}"),
        _ => text.to_owned(),
    }
}

const I386: &str = "--target=i386-unknown-linux-gnu -mlong-double-64 -O2";

#[test]
fn lists_of_arguments_are_read_as_the_program_packs_them() {
    let source = "#include <stdarg.h>
        #include <stdio.h>
        #include <math.h>
        static __attribute__((noinline)) void list(const char *format, ...) {
          va_list args;
          va_start(args, format);
          vprintf(format, args);
          va_end(args);
        }
        static __attribute__((noinline)) int read(const char *text, const char *format, ...) {
          va_list args;
          va_start(args, format);
          int count = vsscanf(text, format, args);
          va_end(args);
          return count;
        }
        struct { int first; double x, whole; long long wide; long double y; } s;
        int main(void) {
          list(\"%d %lld %d %g\\n\", 1, -2LL, 3, 4.5);
          list(\"%lld %d %lld\\n\", 7LL, 1, -1LL);
          printf(\"%d %lld %g %d %.2f\\n\", 1, 1LL << 40, 2.5, 3, 0.125);
          int count = read(\"8 1.5 9999999999\", \"%d %lf %lld\", &s.first, &s.x, &s.wide);
          double part = modf(2.75, &s.whole);
          printf(\"%d %d %g %lld %g %g\\n\", count, s.first, s.x, s.wide, part, s.whole);
          return 0;
        }";
    let expected = "1 -2 3 4.5\n7 1 -1\n1 1099511627776 2.5 3 0.12\n3 8 1.5 9999999999 0.75 2\n";
    for compile in [I386, "--target=wasm32-unknown-unknown -O1"] {
        check(&Case { source, compile, expected, ..Case::default() });
    }
}

#[test]
fn long_double_may_be_double() {
    check(&Case {
        source: "#include <stdio.h>
            #include <stdlib.h>
            int main(void) {
              long double x = 0;
              printf(\"%Lf %d\\n\", 1.25L, 7);
              sscanf(\"2.5\", \"%Lf\", &x);
              printf(\"%Lg %Lg %d\\n\", x, strtold(\"1e3\", 0), 8);
              return 0;
            }",
        compile: I386,
        expected: "1.250000 7\n2.5 1000 8\n",
        ..Case::default()
    });
}

#[test]
fn a_nan_shows_its_sign() {
    check(&Case {
        source: "#include <stdio.h>
            #include <string.h>
            int main(void) {
              double x[2];
              float f;
              unsigned words[5];
              sscanf(\"-nan nan(0x123) -nan(7)\", \"%lf %lf %f\", &x[0], &x[1], &f);
              memcpy(words, x, 16);
              memcpy(words + 4, &f, 4);
              printf(\"%08x %08x %08x %08x %08x\\n\", words[1], words[0], words[3], words[2], words[4]);
              volatile unsigned long long bits = 0xfff8000000000000;
              __builtin_memcpy(x, (void *)&bits, 8);
              printf(\"%f %+f %6.1g|\\n\", x[0], -x[0], x[0]);
              return 0;
            }",
        expected: "fff80000 00000000 7ff80000 00000123 ffc00007\n-nan +nan   -nan|\n",
        ..Case::default()
    });
}

#[test]
fn bytes_are_read_as_they_are() {
    let source = "#include <stdio.h>
        int main(void) {
          int c;
          while ((c = getchar()) != EOF) printf(\"%02x \", c);
          puts(\"\");
          return 0;
        }";
    let lines: &[u8] = b"\xc3\xa9\xff\n\na\n";
    let expected = "c3 a9 ff 0a 0a 61 0a \n";
    check(&Case { source, input: lines, expected, ..Case::default() });
    check(&Case { source, input: lines, expected, file: true, ..Case::default() });
    // The last line need not end.
    let expected = "c3 a9 ff 0a 0a 61 0a 62 \n";
    check(&Case {
        source,
        input: b"\xc3\xa9\xff\n\na\nb",
        expected,
        file: true,
        ..Case::default()
    });
}

#[test]
fn output_keeps_its_order() {
    check(&Case {
        source: "#include <stdio.h>
            extern void note(const char *);
            int main(void) {
              printf(\"one\\n\");
              note(\"two\");
              printf(\"three\\n\");
              fprintf(stderr, \"four\\n\");
              printf(\"five\\n\");
              perror(\"six\");
              printf(\"seven\\n\");
              return 0;
            }",
        build: &["--js-library", "note.js"],
        expected: "one\ntwo\nthree\nfour\nfive\nsix: Success\nseven\n",
        ..Case::default()
    });
}

#[test]
fn a_field_beyond_int_is_refused_and_nothing_is_lost() {
    check(&Case {
        source: "#include <errno.h>
            #include <stdio.h>
            int main(void) {
              const char *formats[] = {\"%2147483648d\\n\", \"%.2147483647d\\n\", \"%-99999999999d\"};
              for (int i = 0; i < 3; i++) {
                printf(\"before%d \", i);
                errno = 0;
                int r = printf(formats[i], 1);
                printf(\"%d %d\\n\", r, errno == EOVERFLOW);
              }
              printf(\"%d\\n\", snprintf(0, 0, \"%100000000d\", 1));
              return 0;
            }",
        compile: "--target=wasm32-unknown-unknown -O0",
        expected: "before0 -1 1\nbefore1 -1 1\nbefore2 -1 1\n100000000\n",
        ..Case::default()
    });
}

#[test]
fn a_full_memory_says_what_to_do() {
    let source = "#include <stdio.h>
        #include <stdlib.h>
        int main(void) {
          char *volatile p = malloc(50 << 20);
          puts(p ? \"memory\" : \"no memory\");
          p = malloc(60 << 20);
          return 0;
        }";
    let told = "the memory of 16777216 bytes is full, N are needed: build with -s INITIAL_MEMORY=64MB or with -s \
                ALLOW_MEMORY_GROWTH=1\nno memory\n";
    check(&Case { source, expected: "no memory\n", ..Case::default() });
    // Both remedies help.
    for remedy in ["INITIAL_MEMORY=128MB", "ALLOW_MEMORY_GROWTH=1"] {
        let build: &[&str] = &["-s", "ASSERTIONS=1", "-s", remedy];
        check(&Case { source, build, expected: "memory\n", ..Case::default() });
    }
    check(&Case { source, build: &["-s", "ASSERTIONS=1"], expected: told, ..Case::default() });
}

#[test]
fn what_was_missing_is_there() {
    check(&Case {
        source: "#include <complex.h>
            #include <fenv.h>
            #include <getopt.h>
            #include <inttypes.h>
            #include <math.h>
            #include <stdio.h>
            #include <stdlib.h>
            #include <string.h>
            #include <sys/stat.h>
            #include <time.h>
            #include <unistd.h>
            #include <wchar.h>
            #include <wctype.h>
            int main(void) {
              lldiv_t q = lldiv(-10000000000LL, 3);
              imaxdiv_t r = imaxdiv(7, -2);
              printf(\"%lld %lld %lld %lld\\n\", q.quot, q.rem, (long long)r.quot, (long long)r.rem);
              wchar_t wide[20];
              printf(\"%zu %d\\n\", mbstowcs(wide, \"\\u00e9\\u20ac\", 20), wide[1] == 0x20ac);
              swprintf(wide, 20, L\"%ls|%5s|%d\", L\"\\u00e9\", \"\\u20ac\", 5);
              wprintf(L\"%ls %d %ld\\n\", wide, iswalpha(0xe9), wcstol(L\"12\", 0, 10));
              double complex z = csqrt(-4.0 + 0.0 * I);
              printf(\"%g %g %g\\n\", creal(z), cimag(z), cabs(3.0 + 4.0 * I));
              char *words[] = {\"p\", \"x\", \"--name=v\", \"-a\", 0};
              struct option list[] = {{\"name\", required_argument, 0, 'n'}, {0, 0, 0, 0}};
              int c = getopt_long(4, words, \"a\", list, 0);
              printf(\"%c %s\", c, optarg);
              c = getopt_long(4, words, \"a\", list, 0);
              printf(\" %c %d\", c, getopt_long(4, words, \"a\", list, 0));
              printf(\" %s\\n\", words[optind]);
              struct tm tm = {0};
              printf(\"%s|\", strptime(\"2024-02-29 rest\", \"%F\", &tm));
              printf(\"%d %d\\n\", tm.tm_year, tm.tm_mday);
              srand48(1);
              printf(\"%.6f %ld\\n\", drand48(), lrand48());
              printf(\"%d\\n\", fegetround());
              return 0;
            }",
        compile: "--target=wasm32-unknown-unknown -O1 -fno-builtin",
        expected: "-3333333333 -1 -3 1\n2 1\n\u{e9}|    \u{20ac}|5 1 12\n0 2 5\nn v a -1 x\n rest|124 29\n0.041630 976015093\n0\n",
        ..Case::default()
    });
}

#[test]
fn an_import_is_wrapped_by_a_function_of_its_name() {
    check(&Case {
        source: "#include <stdio.h>
            __attribute__((import_module(\"env\"), import_name(\"abs\"))) int from_library(int);
            int abs(int x) { return 100 + from_library(x); }
            int main(void) {
              volatile int x = -7;
              printf(\"%d\\n\", abs(x));
              return 0;
            }",
        compile: "--target=wasm32-unknown-unknown -O1 -fno-builtin",
        build: &["--js-library", "abs.js"],
        expected: "107\n",
        ..Case::default()
    });
}

#[test]
fn cxx_has_headers_that_need_no_library() {
    check(&Case {
        source: "#include <cstdio>
            #include <cstdlib>
            #include <exception>
            #include <new>
            #include <typeinfo>
            struct alignas(64) Wide { char bytes[64]; };
            static int times;
            static void full() {
              times++;
              if (times == 2) std::set_new_handler(nullptr);
            }
            int main() {
              alignas(int) char room[sizeof(int)];
              int *one = new int(1), *two = new (std::nothrow) int[2](), *three = new (room) int(3);
              Wide *volatile wide = new Wide();
              std::printf(\"%d %d %d %d %lld\\n\", *one, two[0], *three, (int)((unsigned long)wide % 64), std::abs(-5LL) + std::div(7LL, 2LL).quot);
              delete one;
              delete[] two;
              delete wide;
              std::set_new_handler(full);
              char *volatile none = new (std::nothrow) char[1900000000];
              std::printf(\"%d %d\\n\", times, none == nullptr);
              return 0;
            }",
        compile: "--target=wasm32-unknown-unknown -O1 -std=c++17 -fno-exceptions -fno-rtti",
        expected: "1 0 3 0 8\n2 1\n",
        ..Case::default()
    });
}
