//! Packs in the engine's own WebAssembly, as the browser runs them: these run in WebAssembly, by `./x test`. What a native program does with the same guests is tested beside `host/native.rs`.
#![cfg(all(target_arch = "wasm32", feature = "browser"))]

use js_sys::{Uint8Array, WebAssembly};
use judge::{Fault, Problem, ProblemError, Runner, Signature, Type};
use pack::host::{Pack, browser};
use wasm_bindgen_test::wasm_bindgen_test;

/// Opens a pack whose `katagrad_call` has this body.
fn open(body: &str) -> Pack {
    browser::open(&compile(&guest_text(body))).unwrap()
}

fn guest_text(body: &str) -> String {
    format!(
        r#"(module
            (memory (export "memory") 1)
            (func (export "katagrad_alloc") (param i32) (result i32) (i32.const 1024))
            (func (export "katagrad_call") (result i64) {body})
            (func (export "katagrad_message") (result i64) (i64.const 0x0000_0010_0000_0003))
            (data (i32.const 16) "why")
            (data (i32.const 32) "\00\00"))"#
    )
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
    check("(i64.const 0x0000_0020_ffff_ffff)", "more than 16777216");
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

/// What a kernel says, whose `katagrad_call` has this body, to a problem that asks for a function `f` without parameters.
fn told(wasm: &[u8]) -> Result<(), Fault> {
    let signature = Signature::Function { name: "f".to_owned(), params: vec![], returns: Type::Any };
    browser::kernel(wasm).load("", &signature)
}

#[wasm_bindgen_test]
fn kernels_are_told_from_what_is_none() {
    // Ok of a function `f` without parameters.
    let guest = |body: &str| wat::parse_str(guest_text(body).replace(r#""\00\00""#, r#""\00\01f\00\00""#)).unwrap();
    assert_eq!(told(&guest("(i64.const 0x0000_0020_0000_0005)")), Ok(()));
    let check = |wasm: &[u8], part: &str| {
        let fault = format!("{:?}", told(wasm).unwrap_err());
        assert!(fault.contains(part), "{fault}");
    };
    check(&guest("unreachable"), "why");
    check(&guest("(i64.const -1)"), "NoKernel");
    check(&guest("(i64.const 0x0000_0020_0000_0001)"), "cannot be read");
    check(b"junk", "it is not WebAssembly");
    check(&wat::parse_str(r#"(module (import "env" "now" (func)))"#).unwrap(), "may import none");
}
