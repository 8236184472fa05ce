//! The built-in pack behaves the same compiled into this program and as the WebAssembly that pages load.
//!
//! Why: a case's id must name the same input for the page, the command line and a teacher's machine, and a verdict must not depend on where it was reached.

use std::fs;

use anyhow::{Context, Result};
use judge::{Args, Native, Problem, Source, Value};
use pack::host::native;
use problems::SPECS;
use xtask::{paths, process};

/// Cases drawn of every group.
const N_CASES: u32 = 8;

/// Builds the pack as the site does and reads it.
fn wasm() -> Result<Vec<u8>> {
    let build =
        ["build", "--locked", "--package", "problems", "--target", "wasm32-unknown-unknown", "--profile", "small"];
    process::run(process::cargo().args(build))?;
    fs::read(paths::target().join("wasm32-unknown-unknown/small/problems.wasm")).context("the pack was not built")
}

#[test]
fn is_the_same_natively_and_as_webassembly() -> Result<()> {
    let pack = native::open(&wasm()?)?;
    for (id, spec) in SPECS {
        check(id, &mut Native(*spec), &mut pack.problem(id)).context(*id)?;
    }
    Ok(())
}

#[test]
fn a_panic_of_the_pack_is_told_with_its_message() -> Result<()> {
    let pack = native::open(&wasm()?)?;
    let mut problem = pack.problem("two_sum");
    // No arguments where two are due: an author's mistake, as far as the pack can see.
    let error = problem.oracle(&vec![]).expect_err("there is nothing to answer").to_string();
    assert!(error.contains("the arguments do not fit: expected 2 values, found 0"), "{error}");
    assert!(!problem.examples()?.is_empty(), "it starts afresh");
    Ok(())
}

fn check(id: &str, native: &mut dyn Problem, wasm: &mut dyn Problem) -> Result<()> {
    let examples = native.examples()?;
    assert_eq!(bits(&wasm.examples()?)?, bits(&examples)?, "{id}: examples");
    assert_eq!(bits(&wasm.check()?)?, bits(&native.check()?)?, "{id}: check");
    let groups = native.groups()?;
    assert_eq!(bits(&wasm.groups()?)?, bits(&groups)?, "{id}: groups");
    for args in &examples {
        check_case(&format!("{id}: example"), native, wasm, args)?;
    }
    for group in &groups {
        for args in &group.fixed {
            check_case(&format!("{id}/{}: fixed", group.id), native, wasm, args)?;
        }
        for case_idx in 0..N_CASES.min(group.drawn) {
            let case = format!("{id}/{}: case {case_idx}", group.id);
            let size = 1 + case_idx * 99 / (N_CASES - 1);
            let mut sources = [0, 0].map(|_| Source::from_seed(u64::from(case_idx)));
            let args = native.generate(&group.id, &mut sources[0], size)?;
            let drawn = wasm.generate(&group.id, &mut sources[1], size)?;
            assert!(bits(&drawn)? == bits(&args)?, "{case}: other arguments as WebAssembly");
            assert!(sources[1] == sources[0], "{case}: other choices as WebAssembly");
            check_case(&case, native, wasm, &args)?;
        }
    }
    Ok(())
}

fn check_case(case: &str, native: &mut dyn Problem, wasm: &mut dyn Problem, args: &Args) -> Result<()> {
    assert_eq!(native.validate(args)?, Ok(()), "{case}");
    assert_eq!(wasm.validate(args)?, Ok(()), "{case}");
    let (expected, found): (Value, Value) = (native.oracle(args)?, wasm.oracle(args)?);
    assert!(
        bits(&found)? == bits(&expected)?,
        "{case}: {} where the native oracle has {}",
        found.brief(200),
        expected.brief(200)
    );
    Ok(())
}

/// The bytes that travel: equal for equal bits, also of NaN.
fn bits(value: &impl serde::Serialize) -> Result<Vec<u8>> {
    Ok(postcard::to_stdvec(value)?)
}
