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
    /// The growth that the problem allows.
    pub allowed: Growth,
    /// The growth that fits best, if there are sizes enough to tell.
    pub fitted: Option<Growth>,
    /// Whether the growth is steeper than allowed.
    pub is_too_slow: bool,
    /// The evidence, by size.
    pub points: Vec<Point>,
}

impl Cost {
    /// Judges the points counted.
    pub fn of(allowed: Growth, points: Vec<Point>) -> Cost {
        Cost { allowed, fitted: Growth::fit(&points), is_too_slow: allowed.is_exceeded_by(&points), points }
    }

    /// Elements that NumPy works on for each step of Python, at the largest size; `None` if NumPy is not used. Far above 1 in vectorised code, below in loops over elements.
    pub fn elements_per_step(&self) -> Option<f64> {
        let work = self.points.last()?.work;
        (work.elements > 0).then(|| work.elements as f64 / work.steps.max(1) as f64)
    }
}

/// The size of an input: how many numbers, truth values and characters it has.
pub(crate) fn size_of(args: &Args) -> u64 {
    args.iter().map(size).sum()
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
        let cost = |steps, elements| Cost::of(Growth::Linear, vec![Point { n: 9, work: Work { steps, elements } }]);
        assert_eq!(cost(10, 1000).elements_per_step(), Some(100.0));
        assert_eq!(cost(1000, 0).elements_per_step(), None);
        assert_eq!(cost(10, 10).fitted, None);
    }
}
