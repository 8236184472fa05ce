//! Answers in Rust: a kernel dropped on the Rust tab is graded as code is.

use std::fs;

use anyhow::Result;
use base64ct::{Base64, Encoding};
use tests::app::App;
use tests::kernels::{ANSWERED, built};

use crate::scenario::{check_recovers, check_says, scenario};

/// Opens the Rust tab of a problem.
fn open(app: &App, problem: &str) -> Result<()> {
    app.open_problem(problem)?;
    app.wait_for_engine()?;
    app.tab.click("tab", "Rust")?;
    app.tab.wait_until("the Rust tab is there", || app.tab.shows("#rust-panel"))
}

/// Drops a file on the Rust tab.
fn drop_file(app: &App, name: &str, bytes: &[u8]) -> Result<()> {
    let base64 = Base64::encode_string(bytes);
    app.tab.evaluate(&format!(
        "(() => {{
            const bytes = Uint8Array.from(atob('{base64}'), letter => letter.charCodeAt(0));
            const data = new DataTransfer();
            data.items.add(new File([bytes], '{name}'));
            const event = new DragEvent('drop', {{ bubbles: true, cancelable: true, dataTransfer: data }});
            find('.rust-drop').dispatchEvent(event);
        }})()"
    ))?;
    Ok(())
}

/// Drops a kernel of `tests/kernels/` and submits it. Gives the verdict.
fn submit(app: &App, kernel: &str) -> Result<String> {
    let name = format!("{kernel}.wasm");
    drop_file(app, &name, &fs::read(built()?.join(&name))?)?;
    app.tab.wait_until("the kernel is there", || Ok(app.part("kernel")?.contains(&name)))?;
    app.submit()?;
    app.verdict()
}

#[test]
fn kernels_of_ten_problems_are_accepted() {
    scenario(|app| {
        for problem in ANSWERED {
            open(app, problem)?;
            assert_eq!(submit(app, problem)?, "Accepted", "{problem}");
        }
        app.tab.click("tab", "Submissions")?;
        app.sees("Rust: two_sum.wasm")
    });
}

#[test]
fn a_wrong_kernel_is_told_its_smallest_input_and_a_panic_its_message() {
    scenario(|app| {
        open(app, "two_sum")?;
        check_says(&app.tab.text("#rust-panel")?, "pub fn two_sum(nums: &[i64], target: i64) -> Vec<i64>");
        assert_eq!(submit(app, "wrong")?, "WrongAnswer");
        app.sees("Smallest")?;
        assert_eq!(submit(app, "panics")?, "RuntimeError");
        app.sees("index out of bounds")?;
        assert_eq!(submit(app, "imports")?, "RuntimeError");
        app.sees("may import none")?;
        assert_eq!(submit(app, "hungry")?, "MemoryLimit");
        assert_eq!(submit(app, "two_sum")?, "Accepted");
        Ok(())
    });
}

#[test]
fn an_endless_kernel_is_stopped_and_python_goes_on() {
    scenario(|app| {
        open(app, "two_sum")?;
        assert_eq!(submit(app, "endless")?, "TimeLimit");
        assert_eq!(submit(app, "two_sum")?, "Accepted");
        app.tab.click("tab", "Python")?;
        check_recovers(app)
    });
}

#[test]
fn what_is_no_webassembly_is_refused_at_once() {
    scenario(|app| {
        open(app, "two_sum")?;
        app.submit()?;
        app.sees("Drop a compiled .wasm on the Rust tab first")?;
        drop_file(app, "answer.rs", b"fn main() {}")?;
        app.sees("`answer.rs` is not WebAssembly")?;
        drop_file(app, "junk.wasm", b"\0asm\x01\0\0\0 and then junk")?;
        app.tab.wait_until("the kernel is there", || Ok(app.part("kernel")?.contains("junk.wasm")))?;
        app.submit()?;
        assert_eq!(app.verdict()?, "RuntimeError");
        app.sees("The file cannot be used")
    });
}

#[test]
fn a_kernel_is_kept_until_it_is_removed() {
    scenario(|app| {
        open(app, "two_sum")?;
        assert_eq!(submit(app, "two_sum")?, "Accepted");
        app.tab.reload()?;
        app.wait_for_editor()?;
        app.tab.click("tab", "Rust")?;
        app.tab.wait_until("the kernel is there", || Ok(app.part("kernel")?.contains("two_sum.wasm")))?;
        app.submit()?;
        assert_eq!(app.verdict()?, "Accepted");
        // Another problem has none.
        open(app, "valid_parentheses")?;
        assert!(!app.part("kernel")?.contains(".wasm"));
        open(app, "two_sum")?;
        app.tab.click("button", "Remove the kernel")?;
        app.tab.wait_until("the kernel is gone", || Ok(!app.part("kernel")?.contains(".wasm")))?;
        app.tab.reload()?;
        open(app, "two_sum")?;
        assert!(!app.part("kernel")?.contains(".wasm"));
        let kept = "caches.open('katagrad-kernels').then(cache => cache.keys()).then(keys => keys.length)";
        assert_eq!(app.tab.evaluate(kept)?, 0);
        Ok(())
    });
}
