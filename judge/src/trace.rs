//! The calls of a class problem's case one below the other, with what each returned.

use crate::fit::as_operation;
use crate::{Args, Case, Mismatch, Value, Verdict};

/// A call and what came of it, as Python prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its position among the calls, from 1.
    pub number: usize,
    /// `put(1, 10)`
    pub call: String,
    /// What it must return; empty if that is not known.
    pub expected: String,
    /// What it returned; empty if the run ended before.
    pub found: String,
    /// Whether it is the call that went wrong.
    pub is_wrong: bool,
}

/// Characters shown of a value.
const SHOWN: usize = 60;

/// The most calls shown.
const MAX_STEPS: usize = 40;

/// The calls of a case, of many the last ones up to the wrong one and one more. Empty unless the case is a list of operations.
pub fn trace(case: &Case) -> Vec<Step> {
    let wrong = wrong_call(&case.verdict);
    let n_calls = case.args.first().and_then(|operations| operations.as_items().ok()).map_or(0, <[Value]>::len);
    let end = n_calls.min(wrong.map_or(MAX_STEPS, |wrong| wrong + 2).max(MAX_STEPS.min(n_calls)));
    let result = |results: &Option<Value>, index: usize| {
        let items = results.as_ref().and_then(|results| results.as_items().ok());
        items.and_then(|items| items.get(index)).map_or_else(String::new, |item| item.brief(SHOWN))
    };
    let step = |index: usize| {
        Some(Step {
            number: index + 1,
            call: call(&case.args, index)?,
            expected: result(&case.expected, index),
            found: result(&case.found, index),
            is_wrong: wrong == Some(index),
        })
    };
    (end.saturating_sub(MAX_STEPS)..end).map_while(step).collect()
}

/// A call as Python writes it, by its position among the operations.
pub(crate) fn call(args: &Args, index: usize) -> Option<String> {
    let operations = args.first()?.as_items().ok()?;
    let (method, args) = as_operation(operations.get(index)?)?;
    let args: Vec<String> = args.iter().map(|arg| arg.brief(SHOWN)).collect();
    Some(format!("{method}({})", args.join(", ")))
}

/// The position of the call whose result a mismatch is about.
fn wrong_call(verdict: &Verdict) -> Option<usize> {
    let Verdict::WrongAnswer(
        Mismatch::Kind { path, .. } | Mismatch::Shape { path, .. } | Mismatch::Values { path, .. },
    ) = verdict
    else {
        return None;
    };
    path.strip_prefix('[')?.split_once(']')?.0.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, Check, compare};

    /// A counter that is asked `n` times; the answer to call `wrong` is one too high.
    fn case(n: usize, wrong: Option<usize>) -> Case {
        let call = |method: &str, args: &[i64]| Value::tuple([Value::from(method), Value::ints(args.iter().copied())]);
        let calls = [call("Counter", &[5])].into_iter().chain((0..n).map(|_| call("count", &[])));
        let results = |wrong: Option<usize>| {
            let counts = (1..=n).map(|count| Value::from(if wrong == Some(count) { count + 1 } else { count }));
            Value::list([Value::None].into_iter().chain(counts))
        };
        let (expected, found) = (results(None), results(wrong));
        let compared = compare(&Check::Exact, Answer { args: &[], expected: &expected, found: &found });
        Case {
            id: crate::CaseId { group: "g".to_string(), seed: 0, index: 0 },
            args: vec![Value::list(calls)],
            expected: Some(expected),
            found: Some(found),
            stdout: String::new(),
            verdict: compared.map_or_else(Verdict::WrongAnswer, |()| Verdict::Accepted),
            nearly: vec![],
        }
    }

    #[test]
    fn lists_the_calls_with_their_results() {
        let step = |number: usize, call: &str, expected: &str, found: &str, is_wrong: bool| {
            let [call, expected, found] = [call, expected, found].map(str::to_string);
            Step { number, call, expected, found, is_wrong }
        };
        let steps = [
            step(1, "Counter(5)", "None", "None", false),
            step(2, "count()", "1", "1", false),
            step(3, "count()", "2", "3", true),
        ];
        assert_eq!(trace(&case(2, Some(2))), steps);
    }

    #[test]
    fn shows_the_calls_around_the_wrong_one() {
        let ends = |case: &Case| {
            let steps = trace(case);
            (steps.len(), steps.first().map(|step| step.number), steps.last().map(|step| step.number))
        };
        assert_eq!(ends(&case(1000, Some(500))), (40, Some(463), Some(502)));
        assert_eq!(ends(&case(1000, Some(1000))), (40, Some(962), Some(1001)));
        assert_eq!(ends(&case(1000, None)), (40, Some(1), Some(40)));
        assert_eq!(ends(&case(3, Some(1))), (4, Some(1), Some(4)));
    }

    #[test]
    fn has_nothing_of_other_cases() {
        for args in [vec![], vec![Value::None], vec![Value::ints([1, 2])]] {
            assert_eq!(trace(&Case { args, ..case(1, None) }), []);
        }
    }
}
