//! Learning rates by the step: a linear warm-up, then a cosine decay to a floor.

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use kernels::CosineSchedule;

use crate::constraints::{each_within, length, within};
use crate::group::group;

const MAX_ASKED: usize = 1000;
const MAX_TOTAL: i64 = 1_000_000;

/// See `statement.md`.
pub struct LearningRateSchedule;

type Parts = (Vec<i64>, i64, i64, f64, f64);

impl Spec for LearningRateSchedule {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(vec![0, 1, 2, 6, 10, 11], 2, 10, 1.0, 0.5),
            args(vec![0, 1, 3], 0, 3, 1.0, 0.2),
            args(vec![0, 1, 3, 4], 4, 4, 0.8, 0.1),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(vec![2], 1, 4, 0.5, 0.25),
            args(vec![0, 1], 0, 1, 0.5, 0.25),
            args(vec![0, 1, 2, 3, 4], 0, 4, 0.5, 0.25),
            args(vec![0, 1, 2], 1, 1, 0.5, 0.25),
            args(vec![4, 3, 5], 4, 4, 0.5, 0.25),
            args(vec![0, 1, 2], 1, 2, 0.5, 0.25),
            args(vec![1, 3, 9], 2, 6, 0.0, 0.0),
            args(vec![1, 3, 9], 2, 6, 1.0, 1.0),
            args(vec![0, 500_000, MAX_TOTAL, 2 * MAX_TOTAL], MAX_TOTAL, MAX_TOTAL, 1.0, 0.0),
        ];
        let all = (0..MAX_ASKED as i64).map(|idx| idx * 7919 % (MAX_TOTAL + 1)).collect();
        let large = vec![args(all, 2000, MAX_TOTAL, 0.001, 0.0001)];
        vec![
            group("basic", Role::Basic, "Short schedules with all of their steps", vec![], 15),
            group("edge", Role::Edge, "No warm-up, no decay, one step, floor and peak the same", edges, 0),
            group("random", Role::Random, "Up to 1000 steps of a long schedule", large, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = i64::from(size);
        let peak = source.integer(2..=100) as f64 / 100.0;
        let floor = peak * source.integer(1..=3) as f64 / 4.0;
        if group == "basic" {
            let n_warmup = source.integer(2..=3 + size / 25);
            let n_total = n_warmup + source.integer(2..=4 + size / 20);
            return args((0..=n_total + 1).collect(), n_warmup, n_total, peak, floor);
        }
        let n_total = source.integer(1..=size * MAX_TOTAL / 100);
        let n_warmup = source.integer(0..=n_total);
        let steps = source.list(1..=10 * size as usize, |source| source.integer(0..=n_total + n_total / 10));
        args(steps, n_warmup, n_total, peak, floor)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (steps, n_warmup, n_total, peak, floor): Parts = try_unpack(args)?;
        length("steps", steps.len(), 1..=MAX_ASKED)?;
        each_within("steps", &steps, 0..=2 * MAX_TOTAL)?;
        within("n_total", n_total, 1..=MAX_TOTAL)?;
        within("n_warmup", n_warmup, 0..=n_total)?;
        within("peak", peak, 0.0..=1.0)?;
        within("floor", floor, 0.0..=peak)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (steps, n_warmup, n_total, peak, floor): (Vec<usize>, usize, usize, f64, f64) = unpack(args);
        let schedule = CosineSchedule { n_warmup, n_total, peak, floor };
        Value::array([steps.len()], steps.into_iter().map(|step| schedule.rate(step)).collect::<Vec<f64>>())
    }

    fn check(&self) -> Check {
        // Near the end 1 + cos is known to 10⁻¹⁶, and little else is left where the floor is 0.
        Check::close(1e-9, 1e-12).unchanged()
    }
}

fn args(steps: Vec<i64>, n_warmup: i64, n_total: i64, peak: f64, floor: f64) -> Args {
    vec![Value::array([steps.len()], steps), n_warmup.into(), n_total.into(), peak.into(), floor.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(n_warmup: i64, floor: f64, sentence: &str) {
        let case = args(vec![0], n_warmup, 10, 0.5, floor);
        assert_eq!(LearningRateSchedule.validate(&case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_a_schedule_in_order() {
        check(11, 0.1, "`n_warmup` is 11; it must lie between 0 and 10.");
        check(5, 0.6, "`floor` is 0.6; it must lie between 0 and 0.5.");
    }
}
