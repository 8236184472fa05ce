//! Freezes the Python part of the standard library: compiles the modules listed here to bytecode, which the binary carries and unmarshals when they are imported.
//!
//! RustPython's own freezing takes all of `Lib/` and compresses it with LZ4, which HTTP compression cannot improve on. Here a module is stored as one LZ4 block that is a single run of literals, that is as it is.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use rustpython_compiler::core::marshal::serialize_code;
use rustpython_compiler::{CompileOpts, Mode, compile};

/// The modules taken from RustPython's `Lib/`: what interviews import, and what those import in turn.
const MODULES: &[&str] = &[
    "__future__",
    "_collections_abc",
    "_colorize",
    "_opcode_metadata",
    "_py_warnings",
    "_pydatetime",
    "_pydecimal",
    "_strptime",
    "_weakrefset",
    "abc",
    "annotationlib",
    "argparse",
    "ast",
    "base64",
    "bisect",
    "calendar",
    "codeop",
    "collections",
    "contextlib",
    "contextvars",
    "copy",
    "csv",
    "dataclasses",
    "datetime",
    "decimal",
    "difflib",
    "dis",
    "encodings",
    "encodings.aliases",
    "enum",
    "fnmatch",
    "fractions",
    "functools",
    "genericpath",
    "gettext",
    "graphlib",
    "hashlib",
    "heapq",
    "hmac",
    "importlib",
    "importlib._abc",
    "importlib.abc",
    "importlib.machinery",
    "importlib.util",
    "inspect",
    "io",
    "json",
    "json.decoder",
    "json.encoder",
    "json.scanner",
    "keyword",
    "linecache",
    "locale",
    "logging",
    "numbers",
    "opcode",
    "operator",
    "os",
    "posixpath",
    "platform",
    "pprint",
    "queue",
    "random",
    "re",
    "re._casefix",
    "re._compiler",
    "re._constants",
    "re._parser",
    "reprlib",
    "secrets",
    "stat",
    "statistics",
    "string",
    "string.templatelib",
    "struct",
    "textwrap",
    "threading",
    "timeit",
    "token",
    "tokenize",
    "traceback",
    "types",
    "typing",
    "unittest",
    "unittest.case",
    "unittest.loader",
    "unittest.main",
    "unittest.result",
    "unittest.runner",
    "unittest.signals",
    "unittest.suite",
    "unittest.util",
    "uuid",
    "warnings",
    "weakref",
];

/// The modules of ours in `lib/`: what stands in for an operating system, and the helpers of the session.
const OURS: &[&str] = &[
    "_katagrad",
    "_memory_os",
    "_nodes",
    "_numpy_errstate",
    "_numpy_methods",
    "numpy",
    "numpy._arrayprint",
    "numpy._calculus",
    "numpy._comparison",
    "numpy._complex_linalg",
    "numpy._creation",
    "numpy._edit",
    "numpy._einsum_path",
    "numpy._floatformat",
    "numpy._functional",
    "numpy._grids",
    "numpy._histogram",
    "numpy._iterate",
    "numpy._math",
    "numpy._missing",
    "numpy._nan",
    "numpy._npy",
    "numpy._npz",
    "numpy._out",
    "numpy._pad",
    "numpy._poly",
    "numpy._poly1d",
    "numpy._print",
    "numpy._products",
    "numpy._quantile",
    "numpy._reduce",
    "numpy._search",
    "numpy._select",
    "numpy._sets",
    "numpy._shape",
    "numpy._split",
    "numpy._statistics",
    "numpy._text",
    "numpy._triangles",
    "numpy._typecodes",
    "numpy._types",
    "numpy._windows",
    "numpy.emath",
    "numpy.exceptions",
    "numpy.char",
    "numpy.fft",
    "numpy.lib",
    "numpy.lib.array_utils",
    "numpy.lib.stride_tricks",
    "numpy.linalg",
    "numpy.polynomial",
    "numpy.polynomial._basis",
    "numpy.polynomial._series",
    "numpy.polynomial.chebyshev",
    "numpy.polynomial.hermite",
    "numpy.polynomial.hermite_e",
    "numpy.polynomial.laguerre",
    "numpy.polynomial.legendre",
    "numpy.polynomial.polynomial",
    "numpy.polynomial.polyutils",
    "numpy.random",
    "numpy.random._bits",
    "numpy.random._distributions",
    "numpy.random._generator",
    "numpy.random._legacy",
    "numpy.strings",
    "numpy.testing",
    "numpy.typing",
    "signal",
];

fn main() {
    let out_dir = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    let theirs = MODULES.iter().map(|name| (*name, Path::new(rustpython_pylib::LIB_PATH)));
    let ours = OURS.iter().map(|name| (*name, Path::new("lib")));
    let mut table = String::from("&[\n");
    for (name, lib) in theirs.chain(ours) {
        let (path, package) = find(lib, name);
        println!("cargo:rerun-if-changed={}", path.display());
        let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let frozen = out_dir.join(format!("{name}.frozen"));
        fs::write(&frozen, freeze(name, source.trim_start_matches('\u{feff}'))).expect("OUT_DIR can be written to");
        writeln!(table, "({name:?}, FrozenModule {{ code: FrozenCodeObject {{ bytes: include_bytes!({frozen:?}) }}, package: {package} }}),")
            .expect("a string can be written to");
    }
    table.push(']');
    fs::write(out_dir.join("frozen.rs"), table).expect("OUT_DIR can be written to");
    println!("cargo:rerun-if-changed=build.rs");
}

/// The file of a module, and whether it is a package.
fn find(lib: &Path, name: &str) -> (PathBuf, bool) {
    let stem = lib.join(name.replace('.', "/"));
    let package = stem.join("__init__.py");
    if package.is_file() { (package, true) } else { (stem.with_added_extension("py"), false) }
}

fn freeze(name: &str, source: &str) -> Vec<u8> {
    // Without docstrings and columns: a third of what the engine would carry, and a learner sees neither.
    let options = CompileOpts { optimize: 2, debug_ranges: false, ..CompileOpts::default() };
    let code = compile(source, Mode::Exec, &format!("<frozen {name}>"), options)
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    let mut bytes = Vec::new();
    serialize_code(&mut bytes, &code);
    store(&bytes)
}

/// `bytes` as LZ4 with the size in front: one sequence of literals and no match, after the LZ4 block format description.
fn store(bytes: &[u8]) -> Vec<u8> {
    let size = u32::try_from(bytes.len()).expect("a module is smaller than 4 GiB");
    let mut stored = size.to_le_bytes().to_vec();
    if bytes.len() < 15 {
        stored.push((bytes.len() as u8) << 4);
    } else {
        stored.push(0xF0);
        let mut rest = bytes.len() - 15;
        while rest >= 255 {
            stored.push(255);
            rest -= 255;
        }
        stored.push(rest as u8);
    }
    stored.extend_from_slice(bytes);
    stored
}
