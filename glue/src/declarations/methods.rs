//! The types of what `EXPORTED_RUNTIME_METHODS` puts on `Module`. A test holds the table to the names
//! of the library, the shell and the module's exports for the runtime.

/// The type of a runtime method by its name, as a member of an interface: what follows the name.
/// `None` for what the built-in library does not have.
pub(super) fn type_of(name: &str) -> Option<&'static str> {
    METHODS.iter().find(|(known, _)| *known == name).map(|(_, ty)| *ty)
}

/// The types of arguments and results of `ccall` and `cwrap`.
pub(super) const C_TYPES: &str = "\
type CType = 'number' | 'boolean' | 'string' | 'array' | 'bigint' | 'pointer' | null;
";

/// The types of values of `getValue` and `setValue`.
pub(super) const VALUE_TYPES: &str = "\
type ValueType = 'i1' | 'i8' | 'i16' | 'i32' | 'i64' | 'float' | 'double' | '*' | `${string}*`;
";

/// The file system, as far as Emscripten documents it.
pub(super) const FILE_SYSTEM: &str = "\
interface FSNode {
  id: number;
  name: string;
  mode: number;
  parent: FSNode;
  [name: string]: any;
}
interface FSStream {
  fd: number;
  node: FSNode;
  path: string;
  flags: number;
  position: number;
  [name: string]: any;
}
interface FSStats {
  dev: number;
  ino: number;
  mode: number;
  nlink: number;
  uid: number;
  gid: number;
  rdev: number;
  size: number;
  atime: Date;
  mtime: Date;
  ctime: Date;
  blksize: number;
  blocks: number;
}
interface FileSystem {
  mkdir(path: string, mode?: number): FSNode;
  mkdirTree(path: string, mode?: number): void;
  mkdev(path: string, mode: number, dev?: number): FSNode;
  rmdir(path: string): void;
  readdir(path: string): string[];
  writeFile(path: string, data: string | ArrayBufferView, options?: { flags?: string | number; mode?: number; encoding?: string; canOwn?: boolean }): void;
  readFile(path: string, options: { encoding: 'utf8'; flags?: string | number }): string;
  readFile(path: string, options?: { encoding?: 'binary'; flags?: string | number }): Uint8Array;
  unlink(path: string): void;
  rename(from: string, to: string): void;
  symlink(target: string, path: string): FSNode;
  readlink(path: string): string;
  stat(path: string): FSStats;
  lstat(path: string): FSStats;
  chmod(path: string, mode: number): void;
  truncate(path: string, length: number): void;
  utime(path: string, atime: number, mtime: number): void;
  open(path: string, flags: string | number, mode?: number): FSStream;
  close(stream: FSStream): void;
  llseek(stream: FSStream, offset: number, whence: number): number;
  read(stream: FSStream, buffer: ArrayBufferView, offset: number, length: number, position?: number): number;
  write(stream: FSStream, buffer: ArrayBufferView, offset: number, length: number, position?: number, canOwn?: boolean): number;
  mount(type: any, options: any, path: string): any;
  unmount(path: string): void;
  syncfs(populate: boolean, callback: (error: any) => void): void;
  syncfs(callback: (error: any) => void): void;
  cwd(): string;
  chdir(path: string): void;
  isFile(mode: number): boolean;
  isDir(mode: number): boolean;
  isLink(mode: number): boolean;
  [name: string]: any;
}
";

const CHAR_COUNT: &str = "(text: string): number";
const FLAG: &str = ": boolean";
const HOOK: &str = "(hook: (module: any) => void): void";
const NUMBER: &str = ": number";
const READ_LIMITED: &str = "(pointer: number, maxBytesToRead?: number): string";
const WRITE_TEXT: &str = "(text: string, pointer: number, maxBytesToWrite: number): number";
const ANY: &str = ": any";

/// All runtime methods, sorted by name.
pub(super) const METHODS: &[(&str, &str)] = &[
    ("ABORT", FLAG),
    ("ALLOC_NORMAL", NUMBER),
    ("ALLOC_STACK", NUMBER),
    ("AsciiToString", "(pointer: number): string"),
    ("ENVIRONMENT_IS_NODE", FLAG),
    ("ENVIRONMENT_IS_SHELL", FLAG),
    ("ENVIRONMENT_IS_WEB", FLAG),
    ("ENVIRONMENT_IS_WORKER", FLAG),
    ("EXITSTATUS", ": number | undefined"),
    ("ExitStatus", ": new (status: number) => { name: string; message: string; status: number }"),
    ("FS", ": FileSystem"),
    (
        "FS_createDataFile",
        "(parent: string | FSNode, name: string | null, data: string | ArrayLike<number>, canRead: boolean, canWrite: boolean, canOwn?: boolean): any",
    ),
    (
        "FS_createDevice",
        "(parent: string | FSNode, name: string, input?: (() => number | null | undefined) | null, output?: ((byte: number) => void) | null): any",
    ),
    (
        "FS_createLazyFile",
        "(parent: string | FSNode, name: string, url: string, canRead: boolean, canWrite: boolean): any",
    ),
    (
        "FS_createPath",
        "(parent: string | FSNode, path: string, canRead?: boolean, canWrite?: boolean): any",
    ),
    (
        "FS_createPreloadedFile",
        "(parent: string | FSNode, name: string | null, url: string | ArrayLike<number>, canRead: boolean, canWrite: boolean, onload?: () => void, onerror?: (error?: any) => void, dontCreateFile?: boolean, canOwn?: boolean, preFinish?: () => void): void",
    ),
    ("FS_unlink", "(path: string): void"),
    ("HEAP16", ": Int16Array"),
    ("HEAP32", ": Int32Array"),
    ("HEAP64", ": BigInt64Array"),
    ("HEAP8", ": Int8Array"),
    ("HEAPF32", ": Float32Array"),
    ("HEAPF64", ": Float64Array"),
    ("HEAPU16", ": Uint16Array"),
    ("HEAPU32", ": Uint32Array"),
    ("HEAPU64", ": BigUint64Array"),
    ("HEAPU8", ": Uint8Array"),
    ("IDBFS", ANY),
    ("MEMFS", ANY),
    ("Module", ANY),
    ("NODEFS", ANY),
    ("Pointer_stringify", READ_LIMITED),
    ("UTF16ToString", READ_LIMITED),
    ("UTF32ToString", READ_LIMITED),
    (
        "UTF8ArrayToString",
        "(bytes: ArrayLike<number>, index?: number, maxBytesToRead?: number): string",
    ),
    ("UTF8ToString", READ_LIMITED),
    ("WORKERFS", ANY),
    ("__ATEXIT__", ": any[]"),
    ("abort", "(what?: any): never"),
    ("abortStackOverflow", "(...args: any[]): never"),
    ("addFunction", "(func: (...args: any[]) => any, sig: string): number"),
    ("addOnExit", HOOK),
    ("addOnInit", HOOK),
    ("addOnPostRun", HOOK),
    ("addOnPreMain", HOOK),
    ("addOnPreRun", HOOK),
    ("addRunDependency", "(id: string): void"),
    ("alignFault", "(...args: any[]): never"),
    ("allocate", "(bytes: number | ArrayLike<number>, allocator: number): number"),
    ("allocateUTF8", CHAR_COUNT),
    ("allocateUTF8OnStack", CHAR_COUNT),
    ("arguments_", ": string[]"),
    ("asm", ": Record<string, any>"),
    ("assert", "(condition: any, text?: string): void"),
    ("buffer", ": ArrayBuffer"),
    ("callMain", "(args?: string[]): number | undefined"),
    ("callUserCallback", "(callback: () => void): void"),
    (
        "ccall",
        "(ident: string, returnType?: CType, argTypes?: CType[] | null, args?: ArrayLike<any> | null): any",
    ),
    (
        "cwrap",
        "(ident: string, returnType?: CType, argTypes?: CType[] | null): (...args: any[]) => any",
    ),
    ("demangle", "(name: string): string"),
    ("demangleAll", "(text: string): string"),
    ("dynCall", "(sig: string, pointer: number, args?: any[]): any"),
    ("err", "(...text: any[]): void"),
    ("exit", "(status: number, implicit?: boolean): void"),
    ("getCFunc", "(ident: string): (...args: any[]) => any"),
    ("getDynCaller", "(sig: string, pointer: number): (...args: any[]) => any"),
    ("getTempRet0", "(): number"),
    ("getUniqueRunDependency", "(id: string): string"),
    ("getValue", "(pointer: number, type?: ValueType): number"),
    ("handleException", "(error: any): void"),
    ("intArrayFromString", "(text: string, dontAddNull?: boolean): number[]"),
    ("intArrayToString", "(bytes: number[]): string"),
    ("jsStackTrace", "(): string"),
    ("keepRuntimeAlive", "(): boolean"),
    ("lengthBytesUTF16", CHAR_COUNT),
    ("lengthBytesUTF32", CHAR_COUNT),
    ("lengthBytesUTF8", CHAR_COUNT),
    ("maybeExit", "(): void"),
    ("out", "(...text: any[]): void"),
    ("quit_", "(status: number, error?: any, implicit?: boolean): void"),
    (
        "readAsync",
        "(url: string, onload: (data: ArrayBuffer) => void, onerror?: (error?: any) => void): void",
    ),
    ("readBinary", "(url: string): Uint8Array"),
    ("read_", "(url: string, binary?: boolean): string | Uint8Array"),
    ("removeFunction", "(pointer: number): void"),
    ("removeRunDependency", "(id: string): void"),
    ("run", "(args?: string[]): void"),
    ("runtimeExited", FLAG),
    ("runtimeInitialized", FLAG),
    ("runtimeKeepalivePop", "(): void"),
    ("runtimeKeepalivePush", "(): void"),
    ("setTempRet0", "(high: number): void"),
    ("setValue", "(pointer: number, value: number, type?: ValueType): void"),
    ("setWindowTitle", "(title: string): void"),
    ("stackAlloc", "(bytes: number): number"),
    ("stackRestore", "(pointer: number): void"),
    ("stackSave", "(): number"),
    ("stackTrace", "(): string"),
    ("stringToAscii", "(text: string, pointer: number): void"),
    ("stringToNewUTF8", CHAR_COUNT),
    ("stringToUTF16", WRITE_TEXT),
    ("stringToUTF32", WRITE_TEXT),
    ("stringToUTF8", WRITE_TEXT),
    (
        "stringToUTF8Array",
        "(text: string, bytes: { [index: number]: number }, index: number, maxBytesToWrite: number): number",
    ),
    ("stringToUTF8OnStack", CHAR_COUNT),
    ("tempDouble", ANY),
    ("tempI64", ANY),
    ("thisProgram", ": string"),
    ("updateMemoryViews", "(): void"),
    ("warnOnce", "(text: string): void"),
    ("writeArrayToMemory", "(bytes: ArrayLike<number>, pointer: number): void"),
    ("writeAsciiToMemory", "(text: string, pointer: number, dontAddNull?: boolean): void"),
];
