//! What the `#if` lines and macros of JavaScript libraries may refer to.

use std::collections::BTreeMap;

use emback_glue::{Surroundings, Value};

use crate::settings::{self, Environment};
use crate::{Error, Options};

/// The settings of a program by Emscripten's names, with Emscripten's defaults where emback has no
/// such setting; constants of headers; files to include.
///
/// # Errors
/// A file to include that is not UTF-8.
pub(crate) fn surroundings(options: &Options) -> Result<Surroundings, Error> {
    if options.js_libraries.is_empty() {
        return Ok(Surroundings::default());
    }
    let mut values: BTreeMap<String, Value> = settings::defaults()
        .map(|(name, text)| (name.to_owned(), Value::of_setting(text)))
        .collect();
    values.extend(own(options));
    let libraries = options.settings.for_libraries.iter();
    values.extend(libraries.map(|(name, value)| (name.clone(), Value::of_setting(value))));
    let mut defines = options.c_defines.clone();
    for (name, value) in DEFINES {
        defines.entry((*name).to_owned()).or_insert(f64::from(*value));
    }
    let includes = options.js_includes.iter().map(|(given, file)| {
        let text = str::from_utf8(&file.bytes)
            .map_err(|_| Error::other(format!("{}: cannot be read: it is not UTF-8", file.name)))?;
        Ok((given.clone(), file.name.clone(), text.to_owned()))
    });
    Ok(Surroundings {
        settings: values,
        defines,
        structs: options.c_structs.clone(),
        includes: includes.collect::<Result<_, Error>>()?,
    })
}

/// The settings that emback acts on, and what follows from the target.
fn own(options: &Options) -> Vec<(String, Value)> {
    let settings = &options.settings;
    let is_wasm = options.target.is_wasm();
    let flag = |on: bool| Value::Number(f64::from(u8::from(on)));
    let number = |value: u32| Value::Number(f64::from(value));
    let text = |text: &str| Value::Text(text.to_owned());
    let list = |items: &[String]| Value::List(items.iter().map(|item| text(item)).collect());
    let environment = |environment| settings.environments.contains(&environment);
    let functions: Vec<String> =
        settings.exported_functions.iter().flatten().map(|name| format!("_{name}")).collect();
    let optimises = options.level.optimises();
    [
        ("ASSERTIONS", flag(settings.assertions)),
        ("MODULARIZE", flag(settings.modularize)),
        ("EXPORT_ES6", flag(settings.export_es6)),
        ("EXPORT_NAME", text(&settings.export_name)),
        ("EXPORTED_FUNCTIONS", list(&functions)),
        ("EXPORTED_RUNTIME_METHODS", list(&settings.exported_runtime_methods)),
        ("SINGLE_FILE", flag(settings.single_file)),
        ("EXIT_RUNTIME", flag(settings.exit_runtime)),
        ("ALLOW_MEMORY_GROWTH", flag(settings.allow_memory_growth)),
        ("INITIAL_MEMORY", number(settings.initial_memory)),
        ("TOTAL_MEMORY", number(settings.initial_memory)),
        ("MAXIMUM_MEMORY", number(settings.maximum_memory)),
        ("STACK_SIZE", number(settings.stack_size)),
        ("TOTAL_STACK", number(settings.stack_size)),
        ("WASM", flag(is_wasm)),
        ("WASM2JS", flag(!is_wasm)),
        ("WASM_BIGINT", flag(settings.wasm_bigint && is_wasm)),
        ("WASM_ASYNC_COMPILATION", flag(settings.wasm_async_compilation)),
        ("FILESYSTEM", flag(settings.filesystem)),
        ("FORCE_FILESYSTEM", flag(settings.force_filesystem)),
        ("NODERAWFS", flag(settings.node_raw_fs.unwrap_or_default())),
        ("NODE_HOST_ENV", flag(settings.node_host_env)),
        ("STRICT", flag(settings.strict)),
        ("DYNCALLS", flag(true)),
        ("MINIMAL_RUNTIME", flag(false)),
        ("ENVIRONMENT_MAY_BE_NODE", flag(environment(Environment::Node))),
        ("ENVIRONMENT_MAY_BE_WEB", flag(environment(Environment::Web))),
        ("ENVIRONMENT_MAY_BE_WORKER", flag(environment(Environment::Worker))),
        ("ENVIRONMENT_MAY_BE_SHELL", flag(environment(Environment::Shell))),
        ("CAN_ADDRESS_2GB", flag(false)),
        ("MEMORY64", flag(false)),
        ("PTHREADS", flag(false)),
        ("USE_PTHREADS", flag(false)),
        ("SHARED_MEMORY", flag(false)),
        ("WASM_WORKERS", flag(false)),
        ("OPT_LEVEL", number(if optimises { 2 } else { 0 })),
        ("SHRINK_LEVEL", number(0)),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect()
}

/// Constants that library files ask for. Errors have Emscripten's numbers, as in the built-in
/// `errno.h`. Results are those of `emscripten/html5.h`.
const DEFINES: &[(&str, i32)] = &[
    ("E2BIG", 1),
    ("EACCES", 2),
    ("EADDRINUSE", 3),
    ("EADDRNOTAVAIL", 4),
    ("EAGAIN", 6),
    ("EALREADY", 7),
    ("EBADF", 8),
    ("EBUSY", 10),
    ("ECANCELED", 11),
    ("ECHILD", 12),
    ("ECONNABORTED", 13),
    ("ECONNREFUSED", 14),
    ("ECONNRESET", 15),
    ("EDEADLK", 16),
    ("EDOM", 18),
    ("EEXIST", 20),
    ("EFAULT", 21),
    ("EFBIG", 22),
    ("EHOSTUNREACH", 23),
    ("EILSEQ", 25),
    ("EINPROGRESS", 26),
    ("EINTR", 27),
    ("EINVAL", 28),
    ("EIO", 29),
    ("EISCONN", 30),
    ("EISDIR", 31),
    ("ELOOP", 32),
    ("EMFILE", 33),
    ("EMLINK", 34),
    ("EMSGSIZE", 35),
    ("ENAMETOOLONG", 37),
    ("ENFILE", 41),
    ("ENODEV", 43),
    ("ENOENT", 44),
    ("ENOEXEC", 45),
    ("ENOMEM", 48),
    ("ENOSPC", 51),
    ("ENOSYS", 52),
    ("ENOTCONN", 53),
    ("ENOTDIR", 54),
    ("ENOTEMPTY", 55),
    ("ENOTSUP", 138),
    ("ENOTTY", 59),
    ("ENXIO", 60),
    ("EOVERFLOW", 61),
    ("EPERM", 63),
    ("EPIPE", 64),
    ("ERANGE", 68),
    ("EROFS", 69),
    ("ESPIPE", 70),
    ("ESRCH", 71),
    ("ETIMEDOUT", 73),
    ("EWOULDBLOCK", 6),
    ("EXDEV", 75),
    ("EMSCRIPTEN_RESULT_SUCCESS", 0),
    ("EMSCRIPTEN_RESULT_DEFERRED", 1),
    ("EMSCRIPTEN_RESULT_NOT_SUPPORTED", -1),
    ("EMSCRIPTEN_RESULT_FAILED_NOT_DEFERRED", -2),
    ("EMSCRIPTEN_RESULT_INVALID_TARGET", -3),
    ("EMSCRIPTEN_RESULT_UNKNOWN_TARGET", -4),
    ("EMSCRIPTEN_RESULT_INVALID_PARAM", -5),
    ("EMSCRIPTEN_RESULT_FAILED", -6),
    ("EMSCRIPTEN_RESULT_NO_DATA", -7),
    ("EMSCRIPTEN_RESULT_TIMED_OUT", -8),
];
