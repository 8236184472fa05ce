//! Measuring what a submission costs: work counted on inputs of growing size, held against the growth that the problem allows.

use serde::{Deserialize, Serialize};

use crate::{Args, Data, Growth, Point, Value};

/// The sizes that [`Spec::generate`](crate::Spec::generate) is asked for, as far as the budget reaches.
pub(crate) const SIZES: [u32; 11] = [1, 2, 3, 5, 8, 12, 18, 28, 42, 64, 100];

/// Steps and elements that one size may take; a larger size is not tried after it.
pub(crate) const BUDGET: u64 = 200_000;

/// What was counted, and what follows from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// The growth that the problem allows, if it allows a certain one.
    pub allowed: Option<Growth>,
    /// The growth that fits best, if there are sizes enough to tell.
    pub fitted: Option<Growth>,
    /// Whether the growth is steeper than allowed.
    pub is_too_slow: bool,
    /// The evidence, by size.
    pub points: Vec<Point>,
}

impl Cost {
    /// Judges the points counted. `at_least` is a larger input that was given up: what was counted of it is less than it takes, and held against the submission only if the other points do not settle it.
    pub fn of(allowed: Option<Growth>, points: Vec<Point>, at_least: Option<Point>) -> Cost {
        let judge = |points: Vec<Point>| {
            let is_too_slow = allowed.is_some_and(|allowed| allowed.is_exceeded_by(&points));
            Cost { allowed, fitted: Growth::fit(&points), is_too_slow, points }
        };
        let longer = at_least.map(|point| judge([&points[..], &[point]].concat()));
        let cost = judge(points);
        longer.filter(|longer| longer.is_too_slow && !cost.is_too_slow).unwrap_or(cost)
    }

    /// How near the growth comes to being too steep: 0 where what is allowed fits, above 1 where it is too steep. `None` if nothing is asked, or there are too few sizes to tell.
    pub fn steepness(&self) -> Option<f64> {
        self.allowed?.steepness(&self.points)
    }

    /// The share of the work that NumPy did, at the largest size; `None` if there was none or NumPy did nothing. Near 1 in vectorised code, below one half in loops over elements.
    pub fn vectorised(&self) -> Option<f64> {
        let work = self.points.last()?.work;
        (work.elements > 0).then(|| work.elements as f64 / work.total() as f64)
    }
}

/// The size of an input: how many numbers, truth values and characters it has.
pub(crate) fn size_of(args: &Args) -> u64 {
    args.iter().map(size).sum()
}

/// Whether an input is an array or has one in it.
pub(crate) fn holds_array(value: &Value) -> bool {
    match value {
        Value::Array(_) => true,
        Value::List(items) | Value::Tuple(items) => items.iter().any(holds_array),
        _ => false,
    }
}

fn size(value: &Value) -> u64 {
    let all = |items: &[Value]| items.iter().map(size).sum();
    match value {
        Value::None => 0,
        Value::Bool(_) | Value::Int(_) | Value::Float(_) => 1,
        Value::Str(text) => text.chars().count() as u64,
        Value::List(items) | Value::Tuple(items) | Value::Set(items) => all(items),
        Value::Dict(pairs) => pairs.iter().map(|(key, value)| size(key) + size(value)).sum(),
        Value::Array(array) => Data::len(array.data()) as u64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Work;

    #[test]
    fn counts_what_an_input_holds() {
        let args = vec![Value::ints([1, 2, 3]), "ab".into(), Value::None, Value::array([2, 2], vec![0.0; 4])];
        assert_eq!(size_of(&args), 9);
    }

    #[test]
    fn tells_loops_from_whole_arrays() {
        let cost = |steps, elements| Cost::of(None, vec![Point { n: 9, work: Work { steps, elements } }], None);
        assert_eq!(cost(10, 990).vectorised(), Some(0.99));
        assert_eq!(cost(1000, 0).vectorised(), None);
        assert_eq!(cost(10, 10).fitted, None);
    }

    #[test]
    fn holds_what_was_given_up_against_a_submission_only_if_it_settles_it() {
        let point = |n: u64, steps| Point { n, work: Work { steps, elements: 0 } };
        let judged = |points: &[Point], at_least| {
            let cost = Cost::of(Some(Growth::Linear), points.to_vec(), Some(at_least));
            (cost.is_too_slow, cost.points.len())
        };
        let steep = [point(5, 32), point(8, 256)];
        assert_eq!(judged(&steep, point(20, 200_000)), (true, 3));
        assert_eq!(judged(&[point(10, 100), point(20, 200), point(40, 400)], point(80, 700)), (false, 3));
        assert_eq!(judged(&[point(10, 100), point(20, 400), point(40, 1600)], point(80, 1700)), (true, 3));
    }
}
