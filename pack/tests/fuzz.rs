//! A pack may be anyone's: its files are read or refused, and its code answers or fails, and nothing panics.
#![cfg(all(not(target_arch = "wasm32"), feature = "native"))]

use judge::{Problem, Source, Value};
use pack::cards::Deck;
use pack::host::native::{Allowance, open, open_with};
use pack::manifest::{Manifest, Solutions};
use pack::plans::Plans;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

const MANIFEST: &str = r##"{
    "format": 1, "id": "set", "title": "A set", "description": "Problems.", "authors": ["Somebody"], "license": "MIT",
    "wasm": { "path": "pack.wasm", "bytes": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    "problems": [{
        "id": "one", "revision": 1, "title": "One", "kind": "function", "difficulty": "easy", "minutes": 5,
        "topics": ["arrays"], "patterns": ["hashing"],
        "signature": { "function": { "name": "one", "params": [{ "name": "items", "type": "list[int]" }], "returns": "int" } },
        "statement": "Return $1$.", "examples": [{ "args": ["[1, 2]"], "expected": "1", "why": "It is one." }], "starter": "def one(items):\n    pass\n",
        "hints": ["It is one."], "limits": { "seconds": 1, "output_bytes": 1, "growth": null },
        "solutions": { "path": "one.json", "bytes": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" }
    }]
}"##;
const SOLUTIONS: &str = r##"{
    "explanation": "# Why", "accepted": [{ "name": "a", "idea": "b", "source": "def one(items):\n    return 1\n" }],
    "wrong": [{ "name": "c", "verdict": "WrongAnswer", "group": null, "idea": "d", "source": "def one(items):\n    return 2\n" }]
}"##;
const DECK: &str = r##"{ "topics": [{ "id": "a", "title": "A", "cards": [
    { "id": "b", "question": "$1$?", "answer": "Yes.", "source": "A book", "choice": { "right": "x", "wrong": ["y"] }, "rubric": ["z"] }
] }] }"##;
const PLANS: &str = r##"{ "plans": [{ "id": "a", "title": "A", "description": "B.", "weeks": 1, "days": 5, "minutes": 60, "stages": [] }] }"##;

/// What may stand where it should not.
const STRANGE: &[&str] = &[
    "",
    "null",
    "-1",
    "1e999",
    "99999999999999999999",
    "\"",
    "\\",
    "{}",
    "[]",
    "[[[[[[[[",
    "{\"a\":",
    ",",
    "\"../../x\"",
    "\"data:text/html,x\"",
    "\"https://elsewhere.example/x\"",
    "\u{202e}",
    "\\u0000",
    "\u{0}",
    "<script>",
    "true",
];

/// A text with a few places replaced by strange ones.
fn slipped(text: &'static str) -> impl Strategy<Value = String> {
    vec((any::<Index>(), 0usize..12, select(STRANGE)), 1..5).prop_map(move |slips| {
        let mut chars: Vec<char> = text.chars().collect();
        for (place, n_removed, strange) in slips {
            let start = place.index(chars.len() + 1);
            let end = (start + n_removed).min(chars.len());
            chars.splice(start..end, strange.chars());
        }
        chars.into_iter().collect()
    })
}

/// Code whose answer is wherever, and whatever, it says.
fn guest(answer: u64, data: &[u8], body: &str) -> Vec<u8> {
    let data: String = data.iter().map(|byte| format!("\\{byte:02x}")).collect();
    let text = format!(
        r#"(module
            (memory (export "memory") 1)
            (func (export "katagrad_alloc") (param i32) (result i32) (i32.const 1024))
            (func (export "katagrad_call") (result i64) {body} (i64.const {answer}))
            (func (export "katagrad_message") (result i64) (i64.const {answer}))
            (data (i32.const 32) "{data}"))"#
    );
    match wat::parse_str(text) {
        Ok(wasm) => wasm,
        Err(error) => panic!("{error}"),
    }
}

/// Asks a pack everything.
fn ask(wasm: &[u8]) {
    let allowance = Allowance { fuel: 100_000, memory_bytes: 1 << 20 };
    let Ok(pack) = open_with(wasm, allowance) else { return };
    let mut problem = pack.problem("any");
    let _ = problem.examples();
    let _ = problem.groups();
    let _ = problem.generate("basic", &mut Source::from_seed(1), 5);
    let _ = problem.validate(&vec![]);
    let _ = problem.oracle(&vec![]);
    let _ = problem.check();
    let _ = problem.witness(&vec![], &Value::None, &Value::None);
}

#[test]
fn the_files_that_slip_are_right_before() {
    assert!(Solutions::from_json(SOLUTIONS).is_ok());
    assert!(Deck::from_json(DECK).is_ok());
    assert!(Plans::from_json(PLANS).is_err_and(|error| error.to_string().contains("stage")));
    Manifest::from_json(MANIFEST).unwrap_or_else(|error| panic!("{error}"));
}

proptest! {
    #[test]
    fn a_manifest_is_read_or_refused(text in slipped(MANIFEST)) {
        if let Ok(manifest) = Manifest::from_json(&text) {
            prop_assert_eq!(manifest.validate(), Ok(()));
        }
    }

    #[test]
    fn other_files_are_read_or_refused(solutions in slipped(SOLUTIONS), deck in slipped(DECK), plans in slipped(PLANS)) {
        let _ = Solutions::from_json(&solutions);
        let _ = Deck::from_json(&deck);
        let _ = Plans::from_json(&plans);
    }

    #[test]
    fn any_text_is_refused(text in "\\PC{0,200}") {
        prop_assert!(Manifest::from_json(&text).is_err());
    }

    #[test]
    fn any_bytes_are_no_code(bytes in vec(any::<u8>(), 0..200)) {
        prop_assert!(open(&bytes).is_err());
    }

    #[test]
    fn any_answer_is_read_or_refused(answer in prop_oneof![any::<u64>(), (0u64..80).prop_map(|len| 32 << 32 | len)], data in vec(any::<u8>(), 0..80)) {
        ask(&guest(answer, &data, ""));
    }

    #[test]
    fn damaged_code_is_refused_or_fails(damage in vec((any::<Index>(), any::<u8>()), 1..6)) {
        let mut wasm = guest(32 << 32 | 2, b"\0\0", "(drop (memory.grow (i32.const 1)))");
        for (place, byte) in damage {
            let place = place.index(wasm.len());
            wasm[place] = byte;
        }
        ask(&wasm);
    }
}
