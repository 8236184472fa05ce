//! Known mistakes recognised, and work that grows too fast found out.

use super::*;
use crate::{Growth, Idea, Work};

/// A runner whose submissions are words.
struct Words(String);

impl Runner for Words {
    fn load(&mut self, source: &str, _: &Signature) -> Result<(), Fault> {
        self.0 = source.to_string();
        if source == "broken" { Err(exception("SyntaxError")) } else { Ok(()) }
    }

    fn call(&mut self, args: &Args, _: &Limits) -> Call {
        let (nums,): (Vec<i64>,) = unpack(args);
        let sums = sums(&nums);
        let answer = match self.0.as_str() {
            "right" | "slow" => sums,
            "negated" | "negated too" => sums.iter().map(|sum| -sum).collect(),
            "the list itself" => nums,
            "negated from the fourth on" if sums.len() > 3 => sums.iter().map(|sum| -sum).collect(),
            _ => sums,
        };
        Call { outcome: Ok(Value::ints(answer)), stdout: String::new(), args_after: None }
    }

    fn count(&mut self, args: &Args, limit: u64) -> Option<Work> {
        let (nums,): (Vec<i64>,) = unpack(args);
        let n = nums.len() as u64;
        let steps = if self.0 == "slow" { n * n } else { 3 * n };
        Some(Work { steps: steps.min(limit + 1), elements: 0 })
    }
}

fn submitted(source: &str, ideas: &[&str], limits: &Limits) -> Report {
    let ideas = ideas.iter().map(|idea| Idea { idea: (*idea).to_string(), source: (*idea).to_string() }).collect();
    let plan = Plan::Submit { seed: 7, shrink_calls: 50, ideas };
    let mut runner = Words(String::new());
    grade(&mut Native(&RunningSums), &signature(), &mut runner, source, &plan, limits, &mut |_| {}).unwrap()
}

#[test]
fn names_the_mistake_that_does_the_same_on_every_case() {
    let check = |source: &str, ideas: &[&str], expected: Option<&str>| {
        assert_eq!(submitted(source, ideas, &Limits::default()).diagnosis.as_deref(), expected, "{source}");
    };
    check("negated", &["broken", "the list itself", "negated too"], Some("negated too"));
    check("negated", &["the list itself"], None);
    check("the list itself", &["negated", "the list itself"], Some("the list itself"));
    check("right", &["negated"], None);
    // It agrees where the submission fails, and fails where the submission passes.
    check("negated from the fourth on", &["negated"], None);
}

#[test]
fn finds_out_work_that_grows_too_fast() {
    let limits = Limits { growth: Some(Growth::Linear), ..Limits::default() };
    let report = submitted("slow", &[], &limits);
    assert_eq!(report.verdict, Some(Verdict::TooSlow { allowed: Growth::Linear, found: Growth::Quadratic }));
    assert_eq!(report.cases.last().map(|case| case.id.group.as_str()), Some("performance"));
    let report = submitted("right", &[], &limits);
    assert_eq!(report.verdict, Some(Verdict::Accepted));
    assert_eq!(report.cost.and_then(|cost| cost.fitted), Some(Growth::Linear));
    assert!(submitted("slow", &[], &Limits::default()).cost.is_none(), "nothing is asked for, and there are no arrays");
}
