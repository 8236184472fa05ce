//! Whatever a program makes of hostile objects and of NumPy, it gives a value or a fault, and the session lives on.

use std::cell::RefCell;
use std::thread;

use judge::{Fault, Limits, Runner, Signature, Type, Value};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{TestError, TestRunner};
use python::Session;

/// Python frames live on the stack, and a test's own has room for few.
const STACK_BYTES: usize = 256 << 20;

/// Objects that lie, raise, or contain themselves.
const PRELUDE: &str = "
import numpy as np, collections, math

class Liar:
    __class__ = int
    def __len__(self): return -1
    def __eq__(self, other): return NotImplemented
    def __hash__(self): return 2 ** 70
    def __index__(self): return 'one'
    def __iter__(self): return self
    def __next__(self): raise StopIteration(self)
    def __getitem__(self, key): return key
    def __float__(self): return 1j
    def __repr__(self): return None

class Raiser:
    def __getattribute__(self, name): raise KeyError(name)
    def __len__(self): raise SystemExit
    def __eq__(self, other): raise ZeroDivisionError
    def __hash__(self): raise ValueError
    def __repr__(self): raise RecursionError

class Ints(int):
    def __add__(self, other): return Liar()
    def __index__(self): return -7

class Lists(list):
    def __len__(self): return 10 ** 18
    def __iter__(self): return iter((self, self))

class Arrays:
    def __array__(self, *args, **options): return [[1], [2, 3]]

def loop():
    items = []; items.append(items)
    return items

def ring():
    pairs = {}; pairs['self'] = pairs
    return pairs
";

/// What a program begins with.
const LEAVES: &[&str] = &[
    "None",
    "True",
    "0",
    "1",
    "-1",
    "2",
    "3",
    "2 ** 63",
    "-10 ** 30",
    "0.5",
    "-0.0",
    "math.nan",
    "math.inf",
    "1j",
    "''",
    "'ab'",
    "b'ab'",
    "...",
    "Liar()",
    "Liar",
    "Raiser()",
    "Ints(3)",
    "Lists([1])",
    "Arrays()",
    "loop()",
    "ring()",
    "object()",
    "range(3)",
    "iter([1, 2])",
    "(i for i in 'ab')",
    "slice(None, None, -1)",
    "slice(5, -9, 2)",
    "np",
    "np.newaxis",
    "np.arange(3)",
    "np.arange(12).reshape(3, 4)",
    "np.ones((2, 0, 3))",
    "np.array(5)",
    "np.float64(1.5)",
    "np.int8(-128)",
    "np.array([True, False, True])",
    "np.array([1.5, math.nan, -math.inf])",
    "np.array([2, 0, -1], dtype=np.int8)",
    "np.array([1 + 2j, 0])",
    "np.array(['b', 'a', ''])",
    "np.array([None, [], 'a'], dtype=object)",
    "np.array([(1, 2.5)], dtype=[('a', int), ('b', float)])",
    "np.arange(6)[::-2]",
    "np.ones((3, 3)).T[1:]",
    "np.float32",
    "'f4'",
    "'axis'",
];

/// What is made of one to three things; `{0}` is the first.
const FORMS: &[&str] = &[
    "[{0}, {1}]",
    "({0},)",
    "{{{0}: {1}}}",
    "{{{0}, {1}}}",
    "{0}[{1}]",
    "{0}[{1}, {2}]",
    "{0}[{1}:{2}]",
    "{0} + {1}",
    "{0} - {1}",
    "{0} * {1}",
    "{0} / {1}",
    "{0} // {1}",
    "{0} % {1}",
    "{0} @ {1}",
    "{0} == {1}",
    "{0} < {1}",
    "{0} & {1}",
    "-{0}",
    "~{0}",
    "not {0}",
    "{0} in {1}",
    "len({0})",
    "repr({0})",
    "str({0})",
    "f'{{{0}!r:>9}}'",
    "sorted({0})",
    "list({0})",
    "set({0})",
    "sum({0})",
    "max({0}, {1})",
    "int({0})",
    "float({0})",
    "bool({0})",
    "hash({0})",
    "next({0})",
    "zip({0}, {1})",
    "collections.Counter({0})",
    "collections.deque({0})",
    "np.array({0})",
    "np.asarray({0}, dtype={1})",
    "np.zeros({0})",
    "np.full({0}, {1})",
    "np.arange({0}, {1}, {2})",
    "np.reshape({0}, {1})",
    "np.sum({0}, axis={1})",
    "np.max({0}, axis={1}, keepdims={2})",
    "np.mean({0})",
    "np.std({0}, ddof={1})",
    "np.argsort({0}, axis={1})",
    "np.sort({0})",
    "np.unique({0}, return_counts={1})",
    "np.where({0}, {1}, {2})",
    "np.take({0}, {1}, axis={2})",
    "np.concatenate([{0}, {1}], axis={2})",
    "np.stack([{0}, {1}])",
    "np.broadcast_to({0}, {1})",
    "np.dot({0}, {1})",
    "np.einsum('ij,jk', {0}, {1})",
    "np.einsum({0}, {1})",
    "np.transpose({0}, {1})",
    "np.moveaxis({0}, {1}, {2})",
    "np.linalg.solve({0}, {1})",
    "np.linalg.svd({0})",
    "np.pad({0}, {1})",
    "np.repeat({0}, {1})",
    "np.tile({0}, {1})",
    "np.clip({0}, {1}, {2})",
    "np.cumsum({0}, axis={1})",
    "np.diff({0}, n={1})",
    "np.histogram({0}, {1})",
    "np.searchsorted({0}, {1})",
    "np.isclose({0}, {1})",
    "np.add.at({0}, {1}, {2})",
    "np.add.reduceat({0}, {1})",
    "np.exp({0})",
    "np.logaddexp({0}, {1})",
    "np.maximum({0}, {1}, out={2})",
    "np.split({0}, {1})",
    "np.roll({0}, {1})",
    "np.bincount({0})",
    "np.percentile({0}, {1})",
    "np.random.default_rng({0}).choice({1}, {2})",
    "np.random.default_rng(1).integers({0}, {1}, {2})",
    "np.lib.stride_tricks.sliding_window_view({0}, {1})",
    "np.fft.fft({0})",
    "np.convolve({0}, {1})",
    "np.interp({0}, {1}, {2})",
    "np.apply_along_axis({0}, {1}, {2})",
    "{0}.astype({1})",
    "{0}.view({1})",
    "{0}.T",
    "{0}.shape",
    "{0}.flat",
    "{0}.tolist()",
    "{0}.item({1})",
    "{0}.sort()",
    "{0}.dtype",
    "{0}.sum({1})",
    "{0}.reshape({1}, {2})",
    "{0}.real",
    "{0}.fill({1})",
    "{0}.copy()",
    "{0}.nonzero()",
];

/// Arrays of every number of axes, some of them empty, some laid out otherwise than they are read.
const ARRAYS: &[&str] = &[
    "np.array(5)",
    "np.arange(7)",
    "np.arange(12).reshape(3, 4)",
    "np.arange(24.0).reshape(2, 3, 4)",
    "np.arange(24).reshape(2, 3, 4).T[::-1]",
    "np.ones((2, 0, 3))",
    "np.broadcast_to(np.arange(3), (2, 3))",
    "np.array(['b', 'a', ''])",
    "np.array([True, False])",
    "np.zeros((1, 1, 1, 1))",
];

/// What may stand between the brackets behind an array, a dimension each.
const INDICES: &[&str] = &[
    "0",
    "1",
    "-1",
    "3",
    "-4",
    "2 ** 63",
    ":",
    "::-1",
    "5:1:-2",
    "-9:9",
    "1:1",
    "::10 ** 18",
    "None",
    "...",
    "True",
    "[0, -1]",
    "[]",
    "[[0], [1]]",
    "[True, False]",
    "np.arange(3) > 0",
    "np.ones((3, 4), dtype=bool)",
    "np.array([0, 2, 1])",
    "np.array(1)",
    "np.zeros((0, 2), dtype=int)",
    "0.5",
    "'a'",
];

/// Sizes of axes, also those that no array has.
const SIZES: &[&str] = &["0", "1", "2", "3", "4", "6", "12", "-1", "-2", "2 ** 40", "2 ** 62", "2 ** 64"];

/// What reads, writes and measures through an index `{i}` or a shape `{s}` of an array `{a}`.
const TOUCHES: &[&str] = &[
    "{a}[{i}]",
    "{a}[{i}].shape",
    "(lambda a: [a.__setitem__(np.s_[{i}], 1), a][1])({a}.copy())",
    "(lambda a: [a.__setitem__(np.s_[{i}], {a}), a][1])({a}.copy())",
    "np.add.at({a}.astype(float), np.s_[{i}], 1)",
    "np.delete({a}, np.s_[{i}])",
    "{a}.reshape({s})",
    "np.broadcast_to({a}, ({s},))",
    "np.broadcast_shapes({a}.shape, ({s},))",
    "np.transpose({a}, ({s},))",
    "np.tile({a}, ({s},))",
    "np.resize({a}, ({s},))",
    "np.zeros(({s},)).shape",
    "np.empty(({s},), dtype=np.int8).size",
    "np.unravel_index({a}, ({s},))",
    "np.ravel_multi_index(({s},), {a}.shape)",
    "np.indices(({s},)).sum()",
    "{a}.swapaxes({s})",
    "np.expand_dims({a}, ({s},))",
];

/// An expression that looks for elements where there may be none, or asks for shapes that there are not.
fn touches() -> impl Strategy<Value = String> {
    let some = |words: &'static [&'static str]| vec(select(words), 1..4).prop_map(|words| words.join(", "));
    (select(TOUCHES), select(ARRAYS), some(INDICES), some(SIZES)).prop_map(|(touch, array, index, shape)| {
        touch.replace("{a}", array).replace("{i}", &index).replace("{s}", &shape)
    })
}

/// A Python expression.
fn expressions() -> impl Strategy<Value = String> {
    select(LEAVES).prop_map(str::to_owned).prop_recursive(4, 12, 3, |inner| {
        (select(FORMS), vec(inner, 3)).prop_map(|(form, parts)| {
            let filled = (0..3).fold(form.replace("{{", "\u{1}").replace("}}", "\u{2}"), |text, idx| {
                text.replace(&format!("{{{idx}}}"), &format!("({})", parts[idx]))
            });
            filled.replace('\u{1}', "{").replace('\u{2}', "}")
        })
    })
}

/// What a submission may have to return.
fn types() -> impl Strategy<Value = &'static str> {
    select(vec![
        "any",
        "int",
        "float",
        "str",
        "list[int]",
        "dict[str, list[any]]",
        "array[float64, n, m]",
        "linked_list[int]",
        "tree[int]",
        "set[tuple[int, int]]",
        "optional[list[float]]",
    ])
}

/// Runs a submission that returns this expression. A panic takes the session with it.
fn run(kept: &RefCell<Option<Session>>, expression: &str, returns: Type) -> Result<Value, Fault> {
    let mut session = kept.take().unwrap_or_default();
    let signature = Signature::Function { name: "solve".to_owned(), params: vec![], returns };
    let source = format!("{PRELUDE}\ndef solve():\n    return {expression}\n");
    let outcome = session.load(&source, &signature).and_then(|()| session.call(&vec![], &Limits::default()).outcome);
    kept.replace(Some(session));
    outcome
}

/// Checks that expressions give a value or a fault, and that the session lives on.
fn check<S: Strategy<Value = String> + 'static>(expressions: fn() -> S) {
    let fuzz = move || {
        let kept = RefCell::new(None);
        let mut runner = TestRunner::default();
        runner.run(&(expressions(), types()), |(expression, returns)| {
            let returns: Type = returns.parse().map_err(|_| TestCaseError::fail("a type"))?;
            let outcome = run(&kept, &expression, returns);
            prop_assert!(!matches!(outcome, Err(Fault::Crashed { .. } | Fault::Syntax { .. })), "{outcome:?}");
            prop_assert_eq!(run(&kept, "1", Type::Int), Ok(Value::from(1)));
            Ok(())
        })
    };
    let thread = thread::Builder::new().stack_size(STACK_BYTES).spawn(fuzz).expect("a thread starts");
    match thread.join().expect("the thread ends") {
        Ok(()) => {}
        Err(TestError::Fail(reason, (expression, returns))) => panic!("{reason}\nreturn {expression} # {returns}"),
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn a_program_gives_a_value_or_a_fault() {
    check(expressions);
}

#[test]
fn any_index_and_any_shape_gives_a_value_or_a_fault() {
    check(touches);
}
