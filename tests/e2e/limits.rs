//! Code that would not end, or not fit, does no harm.

use std::time::{Duration, Instant};

use crate::scenario::{check_recovers, check_says, problem_file, run_examples, scenario};

const ENDLESS: &str = "def two_sum(nums, target):\n    while True:\n        pass\n";

#[test]
fn stop_ends_an_endless_loop_at_once() {
    scenario(|app| {
        app.open_problem("two_sum")?;
        app.wait_for_engine()?;
        app.write(ENDLESS)?;
        app.run_examples()?;
        app.tab.find("button", "Stop")?;
        std::thread::sleep(Duration::from_secs(1));
        let start = Instant::now();
        app.stop()?;
        assert_eq!(app.verdict()?, "Stopped");
        check_recovers(app)?;
        // The spare worker takes over: nothing is loaded again.
        assert!(start.elapsed() < Duration::from_secs(5), "stopping and the next run took {:?}", start.elapsed());
        Ok(())
    });
}

#[test]
fn the_clock_ends_an_endless_loop() {
    scenario(|app| {
        // A problem with the usual limit.
        app.open_problem("valid_parentheses")?;
        app.wait_for_engine()?;
        app.write("def is_valid(s):\n    while True:\n        pass\n")?;
        app.run_examples()?;
        let start = Instant::now();
        assert_eq!(app.verdict()?, "TimeLimit");
        let seconds = start.elapsed().as_secs_f64();
        assert!((9.0..16.0).contains(&seconds), "the limit of 10 s came after {seconds:.1} s");
        app.sees("10 s")?;
        app.write(&problem_file("valid_parentheses/accepted/stack.py")?)?;
        app.run_examples()?;
        assert_eq!(app.verdict()?, "Accepted");
        Ok(())
    });
}

#[test]
fn deep_recursion_is_a_recursion_error() {
    scenario(|app| {
        let code = "def two_sum(nums, target):\n    return two_sum(nums, target)\n";
        assert_eq!(run_examples(app, code)?, "RuntimeError");
        check_says(&app.part("traceback")?, "RecursionError");
        check_recovers(app)
    });
}

#[test]
fn data_nested_too_deep_is_a_recursion_error() {
    scenario(|app| {
        // Freeing a long chain of objects recurses below Python, where only the browser's stack ends it.
        let code = "class Link:\n    pass\n\n\ndef two_sum(nums, target):\n    last = None\n    for _ in range(300_000):\n        link = Link()\n        link.next = last\n        last = link\n    del link\n    last = None\n    return [1, 3]\n";
        assert_eq!(run_examples(app, code)?, "RuntimeError");
        app.sees("RecursionError")?;
        check_recovers(app)
    });
}

#[test]
fn a_memory_hog_ends_in_a_verdict_and_a_fresh_worker() {
    scenario(|app| {
        let code =
            "def two_sum(nums, target):\n    hog = []\n    while True:\n        hog.append(list(range(1_000_000)))\n";
        let verdict = run_examples(app, code)?;
        assert!(["MemoryLimit", "RuntimeError"].contains(&&*verdict), "{verdict}");
        app.sees("emory")?;
        check_recovers(app)
    });
}

#[test]
fn long_output_is_cut_and_said_so() {
    scenario(|app| {
        let code =
            "def two_sum(nums, target):\n    for i in range(40_000):\n        print('line', i)\n    return [0, 1]\n";
        run_examples(app, code)?;
        check_says(&app.part("output")?, "line 0");
        app.sees("cut")?;
        check_recovers(app)
    });
}
