//! Packs in the engine's own WebAssembly, as the browser runs them: these run in WebAssembly, by `./x test`. What a native program does with the same guests is tested beside `host/native.rs`.
#![cfg(all(target_arch = "wasm32", feature = "browser"))]

use js_sys::{Uint8Array, WebAssembly};
use judge::{Problem, ProblemError};
use pack::host::{Pack, browser};
use wasm_bindgen_test::wasm_bindgen_test;

/// Opens a pack whose `katagrad_call` has this body.
fn open(body: &str) -> Pack {
    let text = format!(
        r#"(module
            (memory (export "memory") 1)
            (func (export "katagrad_alloc") (param i32) (result i32) (i32.const 1024))
            (func (export "katagrad_call") (result i64) {body})
            (func (export "katagrad_message") (result i64) (i64.const 0x0000_0010_0000_0003))
            (data (i32.const 16) "why")
            (data (i32.const 32) "\00\00"))"#
    );
    browser::open(&compile(&text)).unwrap()
}

fn compile(text: &str) -> WebAssembly::Module {
    let bytes = wat::parse_str(text).unwrap();
    WebAssembly::Module::new(&Uint8Array::from(bytes.as_slice()).into()).unwrap()
}

fn examples(body: &str) -> Result<usize, ProblemError> {
    open(body).problem("any").examples().map(|examples| examples.len())
}

#[wasm_bindgen_test]
fn reads_an_answer() {
    assert_eq!(examples("(i64.const 0x0000_0020_0000_0002)"), Ok(0));
}

#[wasm_bindgen_test]
fn a_hostile_guest_ends_in_an_error() {
    let check = |body: &str, part: &str| {
        let error = examples(body).unwrap_err().to_string();
        assert!(error.contains(part), "{body}: {error}");
    };
    check("unreachable", "why");
    check("(i64.const 0x0000_0020_ffff_ffff)", "does not lie in the guest's memory");
    check("(i64.const 0xffff_ffff_0000_0002)", "does not lie in the guest's memory");
    check("(i64.const 0)", "cannot be read");
}

#[wasm_bindgen_test]
fn starts_afresh_after_a_trap() {
    // Traps where byte 48 is 0 and sets it; a fresh instance traps again, so the byte never reads 1.
    let pack = open(
        "(if (i32.load8_u (i32.const 48)) (then (return (i64.const 0x0000_0020_0000_0002))))
         (i32.store8 (i32.const 48) (i32.const 1)) unreachable",
    );
    assert!(pack.problem("any").examples().is_err());
    assert!(pack.problem("any").examples().is_err());
}

#[wasm_bindgen_test]
fn refuses_code_that_is_no_pack() {
    let check = |text: &str, part: &str| {
        let Err(error) = browser::open(&compile(text)) else { panic!("{text} was opened") };
        assert!(error.to_string().contains(part), "{text}: {error}");
    };
    check(r#"(module (import "env" "now" (func)))"#, "imports 1 thing");
    check("(module)", "memory");
    check(r#"(module (memory (export "memory") 1))"#, "katagrad_alloc");
}
