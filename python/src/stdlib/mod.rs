//! What a submission can import beside NumPy: RustPython's native modules, the frozen Python ones that `build.rs` lists, and a stand-in for the operating system.

mod posix;

use rustpython_vm::Context;
use rustpython_vm::builtins::PyModuleDef;
use rustpython_vm::frozen::{FrozenCodeObject, FrozenModule};

/// The modules written in Python, as bytecode that is unmarshalled on import.
pub(crate) const FROZEN: &[(&str, FrozenModule)] = include!(concat!(env!("OUT_DIR"), "/frozen.rs"));

/// What RustPython has beside: no use without an operating system, or too rare for its size. The site leaves their code out (`xtask/src/site/leave_out.rs`).
const NOT_OFFERED: [&str; 18] = [
    "_asyncio",
    "_bz2",
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    // Its `now()` asks a clock that panics in a browser; `datetime` falls back on Python, which asks `time`.
    "_datetime",
    "_elementtree",
    "_lzma",
    "_multibytecodec",
    "_pickle",
    "_remote_debugging",
    "_socket",
    "_zoneinfo",
    "pyexpat",
    "zlib",
];

/// The modules written in Rust.
pub(crate) fn native(ctx: &Context) -> Vec<&'static PyModuleDef> {
    let mut modules = rustpython_stdlib::stdlib_module_defs(ctx);
    modules.retain(|module| !NOT_OFFERED.contains(&module.name.as_str()));
    modules.push(posix::module_def(ctx));
    modules
}

#[cfg(test)]
mod tests {
    use crate::Session;

    /// What issue and interview alike expect to be importable.
    const IMPORTABLE: &str = "collections heapq bisect itertools functools operator math cmath random statistics string re typing dataclasses enum abc copy json datetime time decimal fractions textwrap contextlib types inspect traceback io sys os pprint array queue numbers struct hashlib unittest";

    fn printed(source: &str) -> String {
        let printed = std::rc::Rc::new(std::cell::RefCell::new(String::new()));
        let sink = printed.clone();
        Session::new().run_script(source, "test.py", &[], move |_, text| sink.borrow_mut().push_str(text));
        printed.take()
    }

    #[track_caller]
    fn check(expression: &str, expected: &str) {
        let module = expression.split(['.', '(']).next().unwrap();
        assert_eq!(printed(&format!("import {module}\nprint({expression})")).trim_end(), expected);
    }

    #[test]
    fn imports_what_interviews_use() {
        for name in IMPORTABLE.split(' ') {
            assert_eq!(printed(&format!("import {name}\nprint({name}.__name__)")).trim_end(), name);
        }
    }

    #[test]
    fn imports_every_frozen_module() {
        let names: Vec<&str> = super::FROZEN.iter().map(|(name, _)| *name).filter(|name| *name != "_nodes").collect();
        assert_eq!(printed(&format!("import {}", names.join(", "))), "");
    }

    #[test]
    fn computes_as_cpython_does() {
        check("heapq.nsmallest(2, [3, 1, 2])", "[1, 2]");
        check("statistics.stdev([1, 2, 3, 4])", "1.2909944487358056");
        check("decimal.Decimal('0.1') + decimal.Decimal('0.2')", "0.3");
        check("fractions.Fraction(1, 3) + fractions.Fraction(1, 6)", "1/2");
        check("datetime.date(2024, 2, 28) + datetime.timedelta(days=2)", "2024-03-01");
        check("json.dumps({'a': [1, 2.5, None, True]}, sort_keys=True)", r#"{"a": [1, 2.5, null, true]}"#);
        check("re.findall(r'(\\w)(\\d+)', 'a1 b22')", "[('a', '1'), ('b', '22')]");
        check("hashlib.sha256(b'abc').hexdigest()[:16]", "ba7816bf8f01cfea");
        check("struct.pack('<id', 1, 2.0).hex()", "010000000000000000000040");
        check("textwrap.fill('a bb ccc', 4)", "a bb\nccc");
        check("string.ascii_lowercase", "abcdefghijklmnopqrstuvwxyz");
        check("inspect.signature(lambda a, b=1: 0)", "(a, b=1)");
        check("array.array('i', [1, 2])", "array('i', [1, 2])");
        check("itertools.pairwise([1, 2, 3]).__next__()", "(1, 2)");
        check("math.comb(50, 25)", "126410606437752");
    }

    #[test]
    fn caches_recursions_as_deep_as_the_recursion_limit_allows() {
        let check = |source: &str, expected: &str| {
            assert_eq!(printed(&format!("from functools import *\n{source}")).trim_end(), expected);
        };
        check(
            "@cache\ndef f(n): return 0 if n == 0 else 1 + f(n - 1)\nprint(f(480), f.cache_info())",
            "480 CacheInfo(hits=0, misses=481, maxsize=None, currsize=481)",
        );
        check(
            "@lru_cache(2)\ndef f(a, b=1): return print(a, b)\nf(1); f(2); f(1); f(3); f(2)\nprint(f.cache_info())",
            "1 1\n2 1\n3 1\n2 1\nCacheInfo(hits=1, misses=4, maxsize=2, currsize=2)",
        );
        check(
            "@lru_cache\ndef f(*a, k=0): return len(a) + k\nprint(f(1, 2, k=3), f.cache_parameters())",
            "5 {'maxsize': 128, 'typed': False}",
        );
        check(
            "class C:\n    @cache\n    def m(self, n): return n * 2\nprint(C().m(4), C.m.__wrapped__.__name__, C.m.__name__)",
            "8 m m",
        );
        check(
            "@cache\ndef f(key, result): return key + result\nprint(f(1, result=2)); f.cache_clear(); print(f.cache_info().currsize)",
            "3\n0",
        );
        check(
            "@cache\ndef f(x): return x\ntry: f([])\nexcept TypeError as error: print(error)",
            "unhashable type: 'list'",
        );
    }

    #[test]
    fn draws_cpythons_random_streams() {
        // Recorded from CPython 3.11.
        let check = |expression: &str, expected: &str| {
            let source = format!("import random\nrandom.seed(0)\nx = list(range(8))\nprint({expression})");
            assert_eq!(printed(&source).trim_end(), expected);
        };
        check("random.random()", "0.8444218515250481");
        check("random.randint(1, 100)", "50");
        check("random.gauss(0, 1)", "0.9417154046806644");
        check("random.sample(x, 4)", "[6, 7, 3, 0]");
        check("random.choices(x, k=4)", "[6, 6, 3, 2]");
        check("random.shuffle(x) or x", "[4, 1, 5, 2, 0, 3, 7, 6]");
        check("random.getrandbits(70)", "892550237140533643213");
        check("random.uniform(-1, 1)", "0.6888437030500962");
        check("random.expovariate(2)", "0.9303035555326117");
        check("random.betavariate(1, 2)", "0.32491214785884454");
        check("random.normalvariate()", "-0.18386822109325826");
        check("random.choice('abcdef')", "d");
        check("random.triangular()", "0.7210930724462443");
        check(
            "[random.seed(s) or random.random() for s in ('abc', -5, 2**70, 1.5)]",
            "[0.7720246314157545, 0.6229016948897019, 0.2327882718301838, 0.551763726942059]",
        );
    }

    #[test]
    fn keeps_files_in_memory() {
        let check = |source: &str, expected: &str| assert_eq!(printed(source).trim_end(), expected);
        check("with open('a.txt', 'w') as f: f.write('x\\ny')\nprint(open('a.txt').readlines())", "['x\\n', 'y']");
        check(
            "import os\nos.makedirs('a/b')\nopen('a/b/c', 'wb').close()\nprint([*os.walk('a')])",
            "[('a', ['b'], []), ('a/b', [], ['c'])]",
        );
        check(
            "import os\nprint(os.path.exists('/etc/passwd'), os.listdir('/'), os.getcwd())",
            "False ['home', 'tmp'] /home",
        );
        check(
            "try: open('/etc/passwd')\nexcept FileNotFoundError as error: print(error)",
            "[Errno 2] No such file or directory: '/etc/passwd'",
        );
        check("import os\ntry: os.system('ls')\nexcept AttributeError: print('no door')", "no door");
    }
}
