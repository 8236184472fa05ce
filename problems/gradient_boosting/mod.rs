//! Gradient boosting with stumps. Two stumps may be equally good where everything is exact; elsewhere rounds are taken only as far as rounding decides nothing.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use kernels::Candidate;
use ndarray::Array2;

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, multiples, require, within};
use crate::group::{group, length_at};

const MAX_SAMPLES: usize = 1000;
const MAX_QUERIES: usize = 50;
const MAX_FEATURES: usize = 5;
const MAX_FEATURE: f64 = 1000.0;
const MAX_TARGET: f64 = 100.0;
const MAX_ROUNDS: usize = 20;
const HALF: f64 = 0.5;
const EIGHTH: f64 = 0.125;

/// See `statement.md`.
pub struct GradientBoosting;

/// The arguments, with arrays by rows.
struct Case {
    d: usize,
    x: Vec<f64>,
    y: Vec<f64>,
    queries: Vec<f64>,
    n_rounds: usize,
    learning_rate: f64,
}

impl Spec for GradientBoosting {
    fn examples(&self) -> Vec<Args> {
        let (line, steps) = ([1.0, 2.0, 3.0, 4.0], [0.0, 0.0, 4.0, 8.0]);
        vec![
            on_line(&line, &steps, &[0.0, 2.5, 3.0], 1, 0.5),
            on_line(&line, &steps, &[1.0, 4.0], 2, 1.0),
            Case {
                d: 2,
                x: vec![0.0, 0.0, 0.0, 1.0, 1.0, 0.0, 1.0, 1.0],
                y: vec![0.0, 2.0, 2.0, 4.0],
                queries: vec![0.0, 1.0, 1.0, 0.0],
                n_rounds: 1,
                learning_rate: 1.0,
            }
            .args(),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let ends = [-MAX_FEATURE, MAX_FEATURE];
        let edges = vec![
            on_line(&[3.0], &[2.5], &[0.0, 5.0], 3, 0.5),
            on_line(&[1.0, 1.0], &[0.0, 5.0], &[0.0, 1.0, 2.0], 2, 1.0),
            on_line(&[1.0, 2.0, 4.0], &[1.0, 3.0, 8.0], &[2.0], 0, 0.5),
            on_line(&[1.0, 2.0, 3.0], &[3.0, 0.0, 3.0], &[1.0, 2.0, 3.0], 1, 1.0),
            on_line(&[0.0, 1.0, 5.0], &[2.0, 2.0, 2.0], &[0.0, 3.0], 4, 0.5),
            on_line(&[0.0, 1.0], &[0.0, 1.0], &[0.0, 0.5, 1.0], MAX_ROUNDS, 1.0),
            on_line(&[2.0, 1.0, 2.0, 2.0], &[5.0, 0.0, 1.0, 9.0], &[1.0, 1.5, 2.0], 1, EIGHTH),
            on_line(&ends, &[MAX_TARGET, -MAX_TARGET], &ends, 3, 0.25),
        ];
        let largest = Case {
            d: MAX_FEATURES,
            x: spread(MAX_SAMPLES * MAX_FEATURES, -MAX_FEATURE, MAX_FEATURE),
            y: spread(MAX_SAMPLES, -MAX_TARGET, MAX_TARGET),
            queries: spread(MAX_QUERIES * MAX_FEATURES, -MAX_FEATURE, MAX_FEATURE),
            n_rounds: 2,
            learning_rate: 1.0,
        };
        vec![
            group("basic", Role::Basic, "A few samples of up to two features", vec![], 25),
            group("edge", Role::Edge, "One sample, no stump, no rounds, equal stumps, a perfect fit", edges, 0),
            group("random", Role::Random, "Up to 60 samples and 20 rounds", vec![largest.clear().args()], 10),
            group("performance", Role::Performance, "1000 samples", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (n, max_d, max_rounds, max) = match group {
            "basic" => (source.size(2..=4 + size / 10), 2, 1 + size / 30, 4),
            "random" => (source.size(2..=10 + size / 2), MAX_FEATURES, MAX_ROUNDS, 40),
            _ => (length_at(MAX_SAMPLES, size), 1, 1, 1000),
        };
        // The cost is to grow with n alone on the performance group.
        let d = if group == "performance" { 2 } else { source.size(1..=max_d) };
        let n_rounds = if group == "performance" { 2 } else { source.size(1..=max_rounds) };
        let mut halves =
            |n: usize, max: i64| -> Vec<f64> { (0..n).map(|_| source.integer(-max..=max) as f64 * HALF).collect() };
        let (x, y, queries) =
            (halves(n * d, max), halves(n, max.min(100)), halves((1 + n / 2).min(MAX_QUERIES) * d, max));
        let learning_rate = *source.choose(&[0.5, 0.25, 1.0, 0.75, EIGHTH]);
        Case { d, x, y, queries, n_rounds, learning_rate }.clear().args()
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, y, queries, n_rounds, learning_rate): (Array, Array, Array, usize, f64) = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        extents("md", queries.shape(), &[1..=MAX_QUERIES, 1..=MAX_FEATURES])?;
        for (name, array, max) in [("x", &x, MAX_FEATURE), ("queries", &queries, MAX_FEATURE), ("y", &y, MAX_TARGET)] {
            elements_within(name, array, -max..=max)?;
            multiples(name, array, HALF)?;
        }
        within("n_rounds", n_rounds, 0..=MAX_ROUNDS)?;
        within("learning_rate", learning_rate, EIGHTH..=1.0)?;
        require((learning_rate / EIGHTH).fract() == 0.0, || {
            format!("`learning_rate` is {learning_rate}, which is no multiple of {EIGHTH}.")
        })?;
        let (d, x, y, queries) = (x.shape()[1], x.to_floats(), y.to_floats(), queries.to_floats());
        let n_clear = Case { d, x, y, queries, n_rounds, learning_rate }.clear().n_rounds;
        require(n_clear == n_rounds, || {
            format!("In round {} two stumps are equally good; rounding would decide.", n_clear + 1)
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, y, queries, n_rounds, learning_rate): (Array, Vec<f64>, Array, usize, f64) = unpack(args);
        let (x, queries) = (arrays::floats(&x), arrays::floats(&queries));
        match kernels::gradient_boosting(x.view(), &y, queries.view(), n_rounds, learning_rate) {
            Ok(predictions) => Value::array([predictions.len()], predictions),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Sums of residuals round to 10⁻¹². Where all residuals are below `SETTLED`, rounding may choose the stumps, and 20 of those move a prediction by 2 · 10⁻⁶ at most.
        Check::close(0.0, 1e-5).unchanged()
    }
}

/// Reductions nearer to each other than this share of the sum of squares could change places by rounding.
const GAP: f64 = 1e-6;
/// Residuals below this are as good as none.
const SETTLED: f64 = 1e-7;

impl Case {
    /// The case with as many of its rounds as come before one in which rounding decides what is predicted.
    fn clear(mut self) -> Case {
        let [x, queries] = [&self.x, &self.queries]
            .map(|rows| Array2::from_shape_fn((rows.len() / self.d, self.d), |(i, j)| rows[i * self.d + j]));
        let mean = self.y.iter().sum::<f64>() / self.y.len() as f64;
        let mut residuals: Vec<f64> = self.y.iter().map(|target| target - mean).collect();
        for round in 0..self.n_rounds {
            let Ok(candidates) = kernels::stumps(x.view(), &residuals) else { break };
            let Some(best) = kernels::best_stump(&candidates) else { break };
            if residuals.iter().all(|residual| residual.abs() < SETTLED) {
                break;
            }
            let squares: f64 = residuals.iter().map(|residual| residual * residual).sum();
            let near: Vec<&Candidate> =
                candidates.iter().filter(|other| other.reduction > best.reduction - GAP * squares).collect();
            // Means of 2, 4, 8 … short binary fractions are exact, whoever sums them.
            let is_exact = residuals.iter().all(|residual| (residual * 1024.0).fract() == 0.0)
                && near.iter().all(|other| other.sizes.iter().all(|size| size.is_power_of_two()));
            let agrees = |other: &Candidate| {
                let mut rows = x.rows().into_iter().chain(queries.rows());
                rows.all(|row| (best.stump.predict(row) - other.stump.predict(row)).abs() < 1e-9)
            };
            if !is_exact && !near.into_iter().all(agrees) {
                self.n_rounds = round;
                break;
            }
            for (residual, row) in residuals.iter_mut().zip(x.rows()) {
                *residual -= self.learning_rate * best.stump.predict(row);
            }
        }
        self
    }

    fn args(self) -> Args {
        let rows = |items: Vec<f64>| Value::array([items.len() / self.d, self.d], items);
        vec![
            rows(self.x),
            Value::array([self.y.len()], self.y),
            rows(self.queries),
            self.n_rounds.into(),
            self.learning_rate.into(),
        ]
    }
}

/// Samples and queries of one feature.
fn on_line(x: &[f64], y: &[f64], queries: &[f64], n_rounds: usize, learning_rate: f64) -> Args {
    Case { d: 1, x: x.to_vec(), y: y.to_vec(), queries: queries.to_vec(), n_rounds, learning_rate }.args()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, expected: Result<(), &str>) {
        assert_eq!(GradientBoosting.validate(case), expected.map_err(str::to_string));
    }

    #[test]
    fn lets_stumps_be_equal_where_all_is_exact() {
        let corners = [1.0, 2.0, 3.0];
        check(&on_line(&corners, &[3.0, 0.0, 3.0], &corners, 1, 1.0), Ok(()));
        let sentence = "In round 1 two stumps are equally good; rounding would decide.";
        check(&on_line(&corners, &[1.0, 0.0, 1.0], &corners, 1, 1.0), Err(sentence));
    }

    #[test]
    fn wants_short_fractions() {
        let rate = |learning_rate: f64| on_line(&[1.0, 2.0], &[0.0, 1.0], &[1.0], 1, learning_rate);
        check(&rate(0.3), Err("`learning_rate` is 0.3, which is no multiple of 0.125."));
        check(&on_line(&[0.3], &[0.0], &[1.0], 1, 0.5), Err("`x` contains 0.3, which is no multiple of 0.5."));
    }
}
