//! Central differences against a gradient with mistakes. Weights and steps are powers of two and sums of few, so that moving a weight and moving it back is exact.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::Array2;

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, multiples, require, within};
use crate::group::group;

const MAX_SAMPLES: usize = 8;
const MAX_FEATURES: usize = 6;
const MAX_OUTPUTS: usize = 4;
const MAX: f64 = 4.0;
const MAX_GRADIENT: f64 = 100.0;
const EIGHTH: f64 = 0.125;
/// Entries of the gradient to check are told to this.
const GRAIN: f64 = 1.0 / (1 << 20) as f64;
const STEPS: [f64; 4] = [1.0 / 16.0, 1.0 / 64.0, 1.0 / 128.0, 1.0 / 256.0];
/// Below this, errors are told in units of it.
const FLOOR: f64 = 1e-3;

/// See `statement.md`.
pub struct GradientCheck;

/// The arguments as they are read.
type Parts = (Array, Array, Array, Array, f64, f64);

/// The arguments as they are made, but for the gradient.
struct Layer {
    x: Array2<f64>,
    y: Array2<f64>,
    w: Array2<f64>,
    h: f64,
    tolerance: f64,
}

impl Spec for GradientCheck {
    fn examples(&self) -> Vec<Args> {
        vec![
            one(1.0, 0.0, 0.0).args(|_, _| 0.0),
            one(1.0, 0.5, 0.0).args(|_, _| -0.5),
            Layer {
                x: table(2, &[1.0, 2.0, 0.0, 1.0]),
                y: table(1, &[0.0, 1.0]),
                w: table(1, &[0.5, -0.25]),
                h: STEPS[1],
                tolerance: 0.01,
            }
            .args(|(j, _), true_slope| if j == 1 { -true_slope } else { true_slope }),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            one(0.0, 1.0, 0.5).args(|_, _| 0.0),
            one(0.0, 1.0, 0.5).args(|_, _| FLOOR / 8.0),
            one(1.0, 0.5, 1.0).args(|_, true_slope| true_slope),
            one(MAX, MAX, -MAX).args(|_, _| MAX_GRADIENT),
            one(-MAX, -MAX, MAX).args(|_, _| -MAX_GRADIENT),
            Layer { h: STEPS[0], tolerance: 0.5, ..one(1.0, 0.25, 0.5) }.args(|_, true_slope| true_slope * 1.25),
            Layer { h: STEPS[3], tolerance: 0.001, ..one(1.0, 0.25, 0.5) }.args(|_, true_slope| true_slope * 1.25),
            Layer { y: table(2, &[1.0, 0.0]), w: table(2, &[0.5, -0.5]), ..one(1.0, 0.0, 0.0) }
                .args(|_, true_slope| 2.0 * true_slope),
        ];
        let eighths = |n: usize, columns: usize| {
            let items: Vec<f64> = spread(n * columns, -8.0 * MAX, 8.0 * MAX);
            table(columns, &items.into_iter().map(|item| item * EIGHTH).collect::<Vec<f64>>())
        };
        let largest = Layer {
            x: eighths(MAX_SAMPLES, MAX_FEATURES),
            y: eighths(MAX_SAMPLES, MAX_OUTPUTS),
            w: eighths(MAX_FEATURES, MAX_OUTPUTS) / 8.0,
            h: STEPS[2],
            tolerance: 0.01,
        };
        vec![
            group("basic", Role::Basic, "A few weights", vec![], 20),
            group(
                "edge",
                Role::Edge,
                "One weight, a gradient of 0, a huge mistake, loose and strict tolerances",
                edges,
                0,
            ),
            group("random", Role::Random, "Up to 24 weights", vec![largest.args(|_, true_slope| true_slope)], 10),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (n, d, e) = match group {
            "basic" => (source.size(1..=2 + size / 50), source.size(1..=3), source.size(1..=2)),
            _ => (source.size(1..=MAX_SAMPLES), source.size(1..=MAX_FEATURES), source.size(1..=MAX_OUTPUTS)),
        };
        let mut eighths = |rows: usize, columns: usize, max: i64| {
            Array2::from_shape_fn((rows, columns), |_| source.integer(-max..=max) as f64 * EIGHTH)
        };
        let (x, y, w) = (eighths(n, d, 16), eighths(n, e, 16), eighths(d, e, 6));
        let (h, tolerance) = (*source.choose(&STEPS[..3]), *source.choose(&[0.05, 0.02]));
        // The slips people make: a factor, a sign, a term forgotten, and a mistake hidden among small numbers.
        let slips: Vec<usize> = (0..d * e).map(|_| source.weighted(&[5, 1, 1, 1, 1])).collect();
        Layer { x, y, w, h, tolerance }.args(|(j, k), true_slope| match slips[j * e + k] {
            0 => true_slope,
            1 => -true_slope,
            2 => 2.0 * true_slope,
            3 => 0.0,
            _ => true_slope + EIGHTH,
        })
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, y, w, gradient, h, tolerance): Parts = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_SAMPLES, 1..=MAX_FEATURES])?;
        extents("de", w.shape(), &[1..=MAX_FEATURES, 1..=MAX_OUTPUTS])?;
        for (name, array) in [("x", &x), ("y", &y), ("w", &w)] {
            elements_within(name, array, -MAX..=MAX)?;
            multiples(name, array, EIGHTH / 8.0)?;
        }
        elements_within("gradient", &gradient, -MAX_GRADIENT..=MAX_GRADIENT)?;
        within("h", h, STEPS[3]..=STEPS[0])?;
        require(STEPS.contains(&h), || format!("`h` is {h}; it must be 1/16, 1/64, 1/128 or 1/256."))?;
        within("tolerance", tolerance, 0.001..=0.5)?;
        let (_, errors) = compare(&x, &y, &w, &gradient, h);
        let near = errors.iter().find(|error| (*error - tolerance).abs() < 1e-6);
        require(near.is_none(), || "A relative error is as large as the tolerance; rounding would decide.".to_string())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, y, w, gradient, h, tolerance): Parts = unpack(args);
        let (numeric, errors) = compare(&x, &y, &w, &gradient, h);
        let wrong: Vec<bool> = errors.iter().map(|error| *error > tolerance).collect();
        let wrong = Value::array(w.shape(), wrong);
        Value::from((arrays::value(numeric), arrays::value(errors), wrong))
    }

    fn check(&self) -> Check {
        // Losses below 100 round to 10⁻¹³, which 1 / 2h makes 10⁻¹¹, and the floor of the relative errors 10⁻⁸.
        Check::Tuple { items: vec![Check::close(0.0, 1e-9), Check::close(1e-9, 1e-7), Check::Exact] }.unchanged()
    }
}

/// The numeric gradient, and the relative errors of `gradient`.
fn compare(x: &Array, y: &Array, w: &Array, gradient: &Array, h: f64) -> (Array2<f64>, Array2<f64>) {
    let [x, y, w, gradient] = [x, y, w, gradient].map(arrays::floats);
    let numeric = kernels::central_differences(w.view(), h, |w| kernels::tanh_loss(x.view(), w, y.view()));
    let compared = numeric.and_then(|numeric| {
        let errors = kernels::relative_errors(gradient.view(), numeric.view(), FLOOR)?;
        Ok((numeric, errors))
    });
    match compared {
        Ok(compared) => compared,
        Err(error) => panic!("{error}"),
    }
}

impl Layer {
    /// The arguments, with the gradient that `claim` makes of each true entry and its place.
    fn args(self, claim: impl Fn((usize, usize), f64) -> f64) -> Args {
        let true_slopes = match kernels::tanh_loss_gradient(self.x.view(), self.w.view(), self.y.view()) {
            Ok(slopes) => slopes,
            Err(error) => panic!("{error}"),
        };
        let claimed =
            Array2::from_shape_fn(self.w.dim(), |place| (claim(place, true_slopes[place]) / GRAIN).round() * GRAIN);
        let [x, y, w, gradient] = [self.x, self.y, self.w, claimed].map(arrays::value);
        vec![x, y, w, gradient, self.h.into(), self.tolerance.into()]
    }
}

/// One sample, one weight.
fn one(x: f64, y: f64, w: f64) -> Layer {
    Layer { x: table(1, &[x]), y: table(1, &[y]), w: table(1, &[w]), h: STEPS[1], tolerance: 0.01 }
}

fn table(columns: usize, items: &[f64]) -> Array2<f64> {
    Array2::from_shape_fn((items.len() / columns, columns), |(i, j)| items[i * columns + j])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(GradientCheck.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_errors_that_rounding_does_not_decide() {
        let claimed = 512.0 * GRAIN;
        let flat = Layer { tolerance: claimed / FLOOR, ..one(0.0, 1.0, 0.5) };
        let sentence = "A relative error is as large as the tolerance; rounding would decide.";
        check(&flat.args(|_, _| claimed), sentence);
    }

    #[test]
    fn wants_a_step_that_moves_weights_exactly() {
        check(
            &Layer { h: 0.01, ..one(1.0, 0.0, 0.0) }.args(|_, slope| slope),
            "`h` is 0.01; it must be 1/16, 1/64, 1/128 or 1/256.",
        );
    }
}
