//! Answers in Rust: every problem has a starter that compiles, and kernels are graded as Python is.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use judge::{Fault, Limits, Native, Plan, Report, Signature, Verdict, explain, grade};
use pack::host::native::{self, Allowance};
use pack::kernel::{Kernel, starter};
use problems::SPECS;
use tests::kernels::{self, ANSWERED};
use xtask::paths;

/// A kernel's bytes.
fn wasm(name: &str) -> Result<Vec<u8>> {
    fs::read(kernels::built()?.join(format!("{name}.wasm"))).with_context(|| name.to_owned())
}

fn signature(problem: &str) -> Result<Signature> {
    let folder = pack::folder::read(Path::new(&paths::root().join("problems")))?;
    Ok(folder.manifest.problem(problem).with_context(|| problem.to_owned())?.signature.clone())
}

fn graded(problem: &str, kernel: &mut Kernel) -> Result<(Report, Signature)> {
    let signature = signature(problem)?;
    let (_, spec) = SPECS.iter().find(|(id, _)| *id == problem).with_context(|| problem.to_owned())?;
    let plan = Plan::Submit { seed: 7, shrink_calls: 300, ideas: vec![] };
    let report = grade(&mut Native(*spec), &signature, kernel, "", &plan, &Limits::default(), &mut |_| {})
        .context(problem.to_owned())?;
    Ok((report, signature))
}

/// What `two_sum` is told of a kernel.
fn told(kernel: &mut Kernel) -> Result<(Verdict, String)> {
    let (report, signature) = graded("two_sum", kernel)?;
    let verdict = report.verdict.context("grading came to an end")?;
    let words = explain(&verdict, &signature).to_string();
    Ok((verdict, words))
}

fn check_told(wasm: &[u8], name: &str, part: &str) -> Result<()> {
    let small = Allowance { fuel: 200_000_000, memory_bytes: 64 << 20 };
    let (verdict, words) = told(&mut native::kernel_with(wasm, small))?;
    assert_eq!(verdict.name(), name, "{words}");
    assert!(words.contains(part), "{words}");
    Ok(())
}

#[test]
fn every_problem_has_a_starter_that_compiles() -> Result<()> {
    let folder = pack::folder::read(&paths::root().join("problems"))?;
    let starters = folder
        .manifest
        .problems
        .iter()
        .map(|entry| format!("#[allow(unused)]\nmod {} {{\n{}}}\n", entry.id, starter(&entry.signature)));
    assert!(starters.len() >= 70);
    kernels::check("starters", &format!("//! The starters.\n{}", starters.collect::<String>()))
}

#[test]
fn kernels_of_ten_problems_are_accepted() -> Result<()> {
    for problem in ANSWERED {
        let (report, signature) = graded(problem, &mut native::kernel(&wasm(problem)?))?;
        let verdict = report.verdict.context("grading came to an end")?;
        assert_eq!(verdict, Verdict::Accepted, "{problem}: {}", explain(&verdict, &signature));
        assert!(report.cases.len() > 20, "{problem}: {} cases", report.cases.len());
    }
    Ok(())
}

#[test]
fn a_wrong_kernel_is_told_the_smallest_input() -> Result<()> {
    let (report, _) = graded("two_sum", &mut native::kernel(&wasm("wrong")?))?;
    assert_eq!(report.verdict.as_ref().map(Verdict::name), Some("WrongAnswer"));
    let smallest = report.smallest.or(report.cases.into_iter().find(|case| case.verdict != Verdict::Accepted));
    let args = smallest.context("a case failed")?.args;
    assert!(args[0].as_ints().is_ok_and(|nums| nums.len() <= 3), "{args:?}");
    Ok(())
}

#[test]
fn what_goes_wrong_is_told() -> Result<()> {
    let panics = wasm("panics")?;
    check_told(&panics, "RuntimeError", "panics.rs:4:")?;
    check_told(&panics, "RuntimeError", "index out of bounds")?;
    check_told(&wasm("endless")?, "RuntimeError", "it took too long")?;
    check_told(&wasm("hungry")?, "MemoryLimit", "memory")?;
    check_told(&wasm("deep")?, "RuntimeError", "stopped")?;
    check_told(&wasm("other_result")?, "WrongAnswer", "str")
}

#[test]
fn what_is_no_kernel_of_the_problem_is_refused() -> Result<()> {
    let check = |wasm: &[u8], part: &str| check_told(wasm, "RuntimeError", part);
    check(&wasm("imports")?, "it imports 1 thing, and may import none")?;
    check(b"no WebAssembly at all", "The file cannot be used")?;
    check(&wasm("two_sum")?[..1000], "The file cannot be used")?;
    check(&wasm("other_problem")?, "It answers `three_sum`, and `two_sum` is asked for.")?;
    check(
        &wasm("other_types")?,
        "The argument for `nums` does not fit its type: Expected a string, found an integer.",
    )?;
    check(&wasm("lru_cache")?, "It answers `LRUCache`")
}

#[test]
fn the_bytes_of_a_kernel_that_lies_are_refused() -> Result<()> {
    // A guest that says that its answer is as long as none can be.
    let wasm = b"\0asm\x01\0\0\0\x01\x0a\x02\x60\x01\x7f\x01\x7f\x60\0\x01\x7e\x03\x03\x02\0\x01\x05\x03\x01\0\x01\x07\x2b\x03\x06memory\x02\0\x0ekatagrad_alloc\0\0\x0dkatagrad_call\0\x01\x0a\x0b\x02\x04\0\x41\0\x0b\x04\0\x42\x7f\x0b";
    check_told(wasm, "RuntimeError", "The answer has 4294967295 bytes, more than")
}

#[test]
fn every_call_starts_afresh() -> Result<()> {
    use judge::{Args, Runner};
    let mut kernel = native::kernel(&wasm("two_sum")?);
    let fits = kernel.load("", &signature("two_sum")?);
    assert_eq!(fits, Ok(()));
    assert!(matches!(kernel.load("def two_sum(): pass", &signature("two_sum")?), Err(Fault::NoKernel { .. })));
    let args: Args = vec![vec![3i64, 4, 5].into(), 9.into()];
    for _ in 0..3 {
        let call = kernel.call(&args, &Limits::default());
        assert_eq!((call.outcome, call.args_after), (Ok(vec![1i64, 2].into()), Some(args.clone())));
    }
    Ok(())
}
