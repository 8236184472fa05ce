//! Inverted dropout with given draws, forwards and backwards.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::Array2;

use crate::arrays;
use crate::constraints::{elements_within, extents, multiples, require, within};
use crate::group::group;

const MAX_BATCH: usize = 16;
const MAX_FEATURES: usize = 32;
const MAX: f64 = 1000.0;
const PARTS: i64 = 16;

/// See `statement.md`.
pub struct Dropout;

type Parts = (Array, Array, Array, f64, bool);

impl Spec for Dropout {
    fn examples(&self) -> Vec<Args> {
        vec![
            args([1, 2], vec![3.0, 5.0], vec![1.0, -1.0], vec![0.25, 0.75], 0.5, true),
            args([1, 2], vec![3.0, 5.0], vec![1.0, -1.0], vec![0.25, 0.75], 0.5, false),
            args([2, 2], vec![1.0, 2.0, 3.0, 4.0], vec![1.0; 4], vec![0.5, 0.75, 0.8125, 0.0], 0.75, true),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let draws = vec![0.0, 0.5, 0.9375];
        let case =
            |x: Vec<f64>, p: f64, training: bool| args([1, 3], x, vec![1.0, 2.0, 3.0], draws.clone(), p, training);
        let edges = vec![
            case(vec![5.0, 6.0, 7.0], 0.0, true),
            case(vec![5.0, 6.0, 7.0], 0.5, true),
            case(vec![5.0, 6.0, 7.0], 0.9375, true),
            case(vec![0.0, 0.0, 0.0], 0.5, true),
            case(vec![5.0, 6.0, 7.0], 1.0, true),
            case(vec![5.0, 6.0, 7.0], 1.0, false),
        ];
        let large = vec![args([1, 2], vec![MAX, -MAX], vec![-MAX, MAX], vec![0.0, 0.5], 0.25, true)];
        vec![
            group("basic", Role::Basic, "A few elements, in training and outside of it", vec![], 20),
            group("edge", Role::Edge, "p of 0 and of 1, a draw of exactly p, elements that are 0", edges, 0),
            group("random", Role::Random, "Up to 16 samples of 32 features", large, 6),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_b, max_d) = match group {
            "basic" => (1 + size / 25, 2 + size / 25),
            _ => (1 + size * (MAX_BATCH - 1) / 100, 1 + size * (MAX_FEATURES - 1) / 100),
        };
        let training = !source.chance(1, 4);
        // Odd, so that no draw in `basic` and `random` is p itself.
        let p = (2 * source.integer(0..=PARTS / 2 - 1) + 1) as f64 / PARTS as f64;
        let (b, d) = (source.size(1..=max_b), source.size(1..=max_d));
        let draws = (0..b * d).map(|_| 2 * source.integer(0..=PARTS / 2 - 1)).map(|draw| draw as f64 / PARTS as f64);
        let draws = draws.collect();
        let (x, dy) = (nonzero(source, b * d), nonzero(source, b * d));
        args([b, d], x, dy, draws, p, training)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, dy, draws, p, _): Parts = try_unpack(args)?;
        extents("bd", x.shape(), &[1..=MAX_BATCH, 1..=MAX_FEATURES])?;
        elements_within("x", &x, -MAX..=MAX)?;
        elements_within("dy", &dy, -MAX..=MAX)?;
        let step = 1.0 / PARTS as f64;
        elements_within("draws", &draws, 0.0..=1.0 - step)?;
        multiples("draws", &draws, step)?;
        within("p", p, 0.0..=1.0)?;
        require((p / step).fract() == 0.0, || format!("`p` is {p}, which is no multiple of {step}."))
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, dy, draws, p, training): Parts = unpack(args);
        let [x, dy, draws]: [Array2<f64>; 3] = [x, dy, draws].map(|array| arrays::floats(&array));
        if !training {
            return Value::from((arrays::value(x), arrays::value(dy)));
        }
        match kernels::dropout(x.view(), dy.view(), draws.view(), p) {
            Ok((y, dx)) => Value::from((arrays::value(y), arrays::value(dx))),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // A quotient, or a product with one, rounds twice at most.
        Check::close(1e-9, 1e-9).unchanged()
    }
}

fn args(shape: [usize; 2], x: Vec<f64>, dy: Vec<f64>, draws: Vec<f64>, p: f64, training: bool) -> Args {
    let [x, dy, draws] = [x, dy, draws].map(|numbers| Value::array(shape, numbers));
    vec![x, dy, draws, p.into(), training.into()]
}

/// Whole numbers but 0, which is a case of its own.
fn nonzero(source: &mut Source, n: usize) -> Vec<f64> {
    (0..n).map(|_| source.integer(1..=9) * if source.boolean() { -1 } else { 1 }).map(|number| number as f64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(draw: f64, p: f64, sentence: &str) {
        let case = args([1, 1], vec![1.0], vec![1.0], vec![draw], p, true);
        assert_eq!(Dropout.validate(&case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_draws_below_one() {
        check(1.0, 0.5, "`draws[0, 0]` is 1; it must lie between 0 and 0.9375.");
        check(0.1, 0.5, "`draws` contains 0.1, which is no multiple of 0.0625.");
        check(0.5, 0.3, "`p` is 0.3, which is no multiple of 0.0625.");
    }
}
