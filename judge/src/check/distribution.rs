//! Draws that follow a law. Each test has a stated rate of false alarms: how often a right solution is called wrong.
//!
//! With seeds among the arguments a solution gives the same draws on every run, so an alarm is never a flicker: a case is right or wrong for good.

use std::collections::BTreeMap;

use super::{Answer, Law, Mismatch, unordered};
use crate::{Value, chi_square};

/// Outcomes expected less often than this are tested together: for rarer ones χ² is too rough (Cochran, 1954).
const RARE: f64 = 5.0;

/// Whether the draws follow the law.
pub(super) fn compare(law: Law, false_alarm: f64, answer: Answer<'_>) -> Result<(), Mismatch> {
    match law {
        Law::Counts => counts(false_alarm, answer),
        Law::Quantiles => quantiles(false_alarm, answer),
    }
}

/// Pearson's test: `χ² = Σ (observed − expected)² / expected`.
fn counts(false_alarm: f64, answer: Answer<'_>) -> Result<(), Mismatch> {
    let expected: Vec<(Value, f64)> = match answer.expected {
        Value::Dict(pairs) => pairs
            .iter()
            .map(|(outcome, count)| Ok((outcome.clone(), count.as_float()?)))
            .collect::<Result<_, crate::WrongKind>>()?,
        counts => (0usize..).map(Value::from).zip(counts.as_floats()?).collect(),
    };
    let draws = answer.found.to_items()?;
    let n_due = expected.iter().map(|(_, count)| count).sum::<f64>().round() as usize;
    right_number(n_due, draws.len())?;
    let mut cells: BTreeMap<String, (f64, f64)> = BTreeMap::new();
    for (outcome, count) in &expected {
        cells.insert(unordered::canonical(outcome, 0, ""), (*count, 0.0));
    }
    for draw in &draws {
        match cells.get_mut(&unordered::canonical(draw, 0, "")) {
            Some((due, observed)) if *due > 0.0 => *observed += 1.0,
            _ => return Err(Mismatch::property(format!("{} can never be drawn.", draw.brief(80)))),
        }
    }
    let cells = pooled(cells.into_values().filter(|(due, _)| *due > 0.0).collect());
    let statistic = cells.iter().map(|(due, observed)| (observed - due) * (observed - due) / due).sum();
    let n_free = cells.len().saturating_sub(1);
    if n_free == 0 || chi_square::survival(statistic, n_free) >= false_alarm {
        return Ok(());
    }
    let furthest = expected.iter().map(|(outcome, due)| {
        let times =
            draws.iter().filter(|draw| unordered::canonical(draw, 0, "") == unordered::canonical(outcome, 0, ""));
        (outcome, *due, times.count())
    });
    let distance = |due: f64, observed: usize| (observed as f64 - due).abs() / due.max(1.0).sqrt();
    let furthest = furthest.max_by(|a, b| distance(a.1, a.2).total_cmp(&distance(b.1, b.2)));
    let told = furthest.map_or_else(String::new, |(outcome, due, observed)| {
        format!(
            " For one, {} came {observed} times in {n_due} draws where about {due:.0} are expected.",
            outcome.brief(80)
        )
    });
    Err(Mismatch::property(format!("The draws do not follow the expected law.{told}")))
}

/// Cells with few expected draws, put together until there are enough.
fn pooled(mut cells: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    cells.sort_by(|a, b| b.0.total_cmp(&a.0));
    while let [.., (due_before, observed_before), (due, observed)] = &mut cells[..]
        && *due < RARE
    {
        (*due_before, *observed_before) = (*due_before + *due, *observed_before + *observed);
        cells.pop();
    }
    cells
}

/// Kolmogorov and Smirnov's test with the bound of Massart (1990): of n draws the empirical distribution is further than `√(ln(2/α) / 2n)` from the true one with a probability of at most α.
fn quantiles(false_alarm: f64, answer: Answer<'_>) -> Result<(), Mismatch> {
    let (mut expected, mut found) = (answer.expected.as_floats()?, answer.found.as_floats()?);
    right_number(expected.len(), found.len())?;
    if let Some(strange) = found.iter().find(|draw| !draw.is_finite()) {
        return Err(Mismatch::property(format!("{} is no draw.", crate::print::float(*strange))));
    }
    let n = expected.len() as f64;
    expected.sort_by(f64::total_cmp);
    found.sort_by(f64::total_cmp);
    let (mut distance, mut at): (f64, f64) = (0.0, 0.0);
    for (idx, x) in found.iter().enumerate() {
        // Up to the draw itself: all of its equals are at or below it.
        if found.get(idx + 1) == Some(x) {
            continue;
        }
        let (drawn, due) = ((idx + 1) as f64, expected.partition_point(|quantile| quantile <= x) as f64);
        let n_equal = found[..=idx].iter().rev().take_while(|other| *other == x).count() as f64;
        let due_below = expected.partition_point(|quantile| quantile < x) as f64;
        for gap in [(drawn - due).abs(), (drawn - n_equal - due_below).abs()] {
            if gap / n > distance {
                (distance, at) = (gap / n, *x);
            }
        }
    }
    // The quantiles themselves are half a step from the law at most.
    let allowed = (libm::log(2.0 / false_alarm) / (2.0 * n)).sqrt() + 0.5 / n;
    if distance <= allowed {
        return Ok(());
    }
    let share = |values: &[f64]| 100.0 * values.iter().filter(|value| **value <= at).count() as f64 / n;
    Err(Mismatch::property(format!(
        "The draws do not follow the expected law: {:.0} % of them are at most {at}, where about {:.0} % are expected.",
        share(&found),
        share(&expected)
    )))
}

fn right_number(n_due: usize, n_found: usize) -> Result<(), Mismatch> {
    if n_due == n_found {
        return Ok(());
    }
    Err(Mismatch::Shape { path: String::new(), expected: vec![n_due], found: vec![n_found] })
}

#[cfg(test)]
mod tests {
    use crate::check::tests::compared;
    use crate::{Check, Law, Mismatch, Source, Value};

    const FALSE_ALARM: f64 = 1e-6;

    fn check(law: Law, expected: impl Into<Value>, found: impl Into<Value>) -> Result<(), Mismatch> {
        compared(&Check::Distribution { law, false_alarm: FALSE_ALARM }, expected, found)
    }

    fn dice(seed: u64, n: usize) -> Value {
        let mut source = Source::from_seed(seed);
        Value::ints((0..n).map(|_| source.integer(0..=5)))
    }

    fn uniform_quantiles(n: usize) -> Vec<f64> {
        (0..n).map(|idx| (idx as f64 + 0.5) / n as f64).collect()
    }

    #[test]
    fn accepts_draws_of_the_law() {
        for seed in 0..200 {
            assert_eq!(check(Law::Counts, vec![100.0; 6], dice(seed, 600)), Ok(()), "seed {seed}");
            let mut source = Source::from_seed(seed);
            let draws: Vec<f64> = (0..500).map(|_| source.integer(0..=1_000_000) as f64 / 1e6).collect();
            assert_eq!(check(Law::Quantiles, uniform_quantiles(500), draws), Ok(()), "seed {seed}");
        }
        let coin = Value::dict([("heads", 1.5), ("tails", 1.5), ("edge", 0.0)]);
        assert_eq!(check(Law::Counts, coin, ["heads", "tails", "heads"]), Ok(()));
        assert_eq!(check(Law::Counts, Vec::<f64>::new(), Vec::<i64>::new()), Ok(()));
        assert_eq!(check(Law::Quantiles, Vec::<f64>::new(), Vec::<f64>::new()), Ok(()));
    }

    /// The stated rate holds: of 2000 right samples tested at 5 %, about 100 fail, and certainly not 150.
    #[test]
    fn raises_no_more_false_alarms_than_stated() {
        let law = Check::Distribution { law: Law::Counts, false_alarm: 0.05 };
        let is_alarm = |seed: &u64| compared(&law, vec![50.0; 6], dice(*seed, 300)).is_err();
        let n_alarms = (0..2000).filter(is_alarm).count();
        assert!((50..=150).contains(&n_alarms), "{n_alarms}");
    }

    #[test]
    fn rejects_draws_of_another_law() {
        let rejects = |law, expected: Value, found: Value| assert!(check(law, expected, found).is_err());
        let mut source = Source::from_seed(1);
        let loaded = Value::ints((0..600).map(|_| source.integer(0..=5).max(source.integer(0..=5))));
        rejects(Law::Counts, vec![100.0; 6].into(), loaded);
        rejects(Law::Counts, vec![100.0; 6].into(), Value::ints(vec![3; 600]));
        rejects(Law::Counts, vec![100.0; 6].into(), dice(1, 599));
        rejects(Law::Counts, vec![3.0, 0.0].into(), [0, 0, 1].into());
        rejects(Law::Counts, vec![3.0].into(), [0, 0, 7].into());
        rejects(Law::Counts, vec![3.0].into(), [f64::NAN; 3].into());
        rejects(Law::Counts, vec![3.0].into(), ().into());
        let bells = || Source::from_seed(2).bells(500);
        rejects(Law::Quantiles, uniform_quantiles(500).into(), bells().into());
        rejects(Law::Quantiles, uniform_quantiles(500).into(), vec![0.5; 500].into());
        rejects(Law::Quantiles, uniform_quantiles(500).into(), vec![f64::NAN; 500].into());
        rejects(Law::Quantiles, uniform_quantiles(3).into(), [0.5, f64::INFINITY, 0.1].into());
        rejects(Law::Quantiles, uniform_quantiles(3).into(), [0.5].into());
        rejects(Law::Quantiles, uniform_quantiles(3).into(), "abc".into());
    }

    #[test]
    fn says_what_is_odd() {
        let says = |law, expected: Value, found: Value, message: &str| {
            assert_eq!(check(law, expected, found), Err(Mismatch::property(message)));
        };
        says(Law::Counts, [2.0, 0.0].into(), [0, 1].into(), "1 can never be drawn.");
        says(
            Law::Counts,
            [50.0, 50.0].into(),
            Value::ints(vec![1; 100]),
            "The draws do not follow the expected law. For one, 1 came 100 times in 100 draws where about 50 are expected.",
        );
        says(
            Law::Quantiles,
            uniform_quantiles(100).into(),
            vec![0.25; 100].into(),
            "The draws do not follow the expected law: 100 % of them are at most 0.25, where about 25 % are expected.",
        );
    }
}
