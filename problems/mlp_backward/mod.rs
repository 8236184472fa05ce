//! A network with one hidden layer: its loss and all gradients, held against finite differences.

use judge::{Args, Array, Check, Derivative, Group, Role, Source, Spec, Value, try_unpack, unpack};
use kernels::Mlp;

use crate::arrays;
use crate::constraints::{each_within, elements_within, extents};
use crate::group::group;

const MAX_SAMPLES: usize = 20;
const MAX_UNITS: usize = 8;
const MAX_CLASSES: usize = 6;
const MAX_FEATURE: f64 = 10.0;
const MAX_PARAMETER: f64 = 100.0;

/// See `statement.md`.
pub struct MlpBackward;

type Parts = (Array, Vec<usize>, Array, Array, Array, Array);

/// The extents of a case.
struct Extents {
    d: usize,
    h: usize,
    k: usize,
}

impl Spec for MlpBackward {
    fn examples(&self) -> Vec<Args> {
        let one = Extents { d: 1, h: 1, k: 2 };
        vec![
            args(&one, vec![3.0], vec![1], [vec![0.0], vec![0.0], vec![0.0; 2], vec![0.0; 2]]),
            args(&Extents { d: 1, h: 1, k: 1 }, vec![3.0], vec![0], [vec![1.0], vec![0.0], vec![2.0], vec![0.0]]),
            args(
                &Extents { d: 2, h: 1, k: 2 },
                vec![1.0, -1.0],
                vec![1],
                [vec![0.0; 2], vec![0.0], vec![-1.0, 1.0], vec![0.0; 2]],
            ),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let one = Extents { d: 1, h: 1, k: 2 };
        let edges = vec![
            args(&one, vec![0.0], vec![0], [vec![1.0], vec![0.0], vec![1.0, -1.0], vec![0.0; 2]]),
            args(&one, vec![1.0; 3], vec![1, 1, 1], [vec![0.5], vec![0.5], vec![1.0, 2.0], vec![0.0, 1.0]]),
            args(
                &Extents { d: 1, h: 2, k: 1 },
                vec![2.0],
                vec![0],
                [vec![1.0, -1.0], vec![0.0; 2], vec![1.0, 3.0], vec![5.0]],
            ),
        ];
        let huge = vec![
            args(&one, vec![1.0], vec![0], [vec![3.0], vec![3.0], vec![-100.0, 100.0], vec![-100.0, 100.0]]),
            args(&one, vec![1.0, -1.0], vec![0, 0], [vec![3.0], vec![0.0], vec![100.0, -90.0], vec![0.0, 0.0]]),
            args(
                &Extents { d: 1, h: 8, k: 2 },
                vec![10.0, -10.0],
                vec![1, 0],
                [vec![1.0; 8], vec![0.0; 8], [100.0, -100.0].repeat(8), vec![1.0, 0.0]],
            ),
            args(
                &Extents { d: 1, h: 2, k: 2 },
                vec![1.0],
                vec![0],
                [vec![100.0, -100.0], vec![100.0, -100.0], vec![1.0, -1.0, 0.5, 2.0], vec![0.0; 2]],
            ),
            // The logits of one row are 800, those of the other −800: no shift serves both.
            args(
                &Extents { d: 1, h: 8, k: 2 },
                vec![10.0, -10.0],
                vec![0, 1],
                [vec![1.0; 8], vec![0.0; 8], vec![100.0; 16], vec![1.0, 0.0]],
            ),
        ];
        vec![
            group("basic", Role::Basic, "A few samples and units", vec![], 6),
            group("edge", Role::Edge, "One sample, one unit, one class", edges, 0),
            group("gradient", Role::Gradient, "Up to 20 samples, 8 units and 6 classes", vec![], 3),
            group("stability", Role::Stability, "Huge logits", huge, 3),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_n, max_units, max_k) = match group {
            "basic" => (3 + size / 50, 2 + size / 50, 3),
            "stability" => (3, 3, 3),
            _ => (
                1 + size * (MAX_SAMPLES - 1) / 100,
                1 + size * (MAX_UNITS - 1) / 100,
                1 + size * (MAX_CLASSES - 1) / 100,
            ),
        };
        let [d, h] = std::array::from_fn(|_| source.size(1..=max_units));
        let k = source.size(1..=max_k);
        let y = source.list(1..=max_n, |source| source.index(k) as i64);
        // Sums before tanh of about 2, where it is neither straight nor flat.
        let x = source.floats(y.len() * d, -1.5..=1.5);
        let (w1, b1) = (source.floats(d * h, -1.0..=1.0), source.floats(h, -1.0..=1.0));
        let largest = if group == "stability" { 100.0 } else { 1.5 };
        let (w2, b2) = (source.floats(h * k, -largest..=largest), source.floats(k, -largest..=largest));
        args(&Extents { d, h, k }, x, y, [w1, b1, w2, b2])
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, _, w1, b1, w2, b2): Parts = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_SAMPLES, 1..=MAX_UNITS])?;
        extents("hk", w2.shape(), &[1..=MAX_UNITS, 1..=MAX_CLASSES])?;
        let classes = args[1].as_ints()?;
        each_within("y", &classes, 0..=w2.shape()[1] as i64 - 1)?;
        elements_within("x", &x, -MAX_FEATURE..=MAX_FEATURE)?;
        for (name, array) in [("w1", &w1), ("b1", &b1), ("w2", &w2), ("b2", &b2)] {
            elements_within(name, array, -MAX_PARAMETER..=MAX_PARAMETER)?;
        }
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, y, w1, b1, w2, b2): Parts = unpack(args);
        let network =
            Mlp { w1: arrays::floats(&w1), b1: arrays::floats(&b1), w2: arrays::floats(&w2), b2: arrays::floats(&b2) };
        match kernels::mlp_gradient(arrays::floats(&x).view(), &y, &network) {
            Ok((loss, Mlp { w1, b1, w2, b2 })) => Value::tuple([
                Value::from(loss),
                arrays::value(w1),
                arrays::value(b1),
                arrays::value(w2),
                arrays::value(b2),
            ]),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Results 1 to 4 are the gradients by arguments 2 to 5. Logits of 800 are curved on a scale of 1/100 in the first weights: differences keep five digits.
        let of = (1..=4).map(|item| Derivative { item, arg: item + 1 }).collect();
        let differences = Check::Gradient { loss: 0, of, rtol: 1e-4, atol: 1e-4 };
        // Sums of at most 20 products of numbers in the hundreds.
        Check::All { checks: vec![differences, Check::close(1e-8, 1e-8)] }.unchanged()
    }
}

/// Arguments for as many samples as there are labels; the parameters are w1, b1, w2 and b2.
fn args(extents: &Extents, x: Vec<f64>, y: Vec<i64>, [w1, b1, w2, b2]: [Vec<f64>; 4]) -> Args {
    let Extents { d, h, k } = *extents;
    vec![
        Value::array([y.len(), d], x),
        Value::array([y.len()], y),
        Value::array([d, h], w1),
        Value::array([h], b1),
        Value::array([h, k], w2),
        Value::array([k], b2),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_classes_that_there_are() {
        let one = Extents { d: 1, h: 1, k: 2 };
        let case = args(&one, vec![0.0], vec![2], [vec![0.0], vec![0.0], vec![0.0; 2], vec![0.0; 2]]);
        assert_eq!(MlpBackward.validate(&case), Err("`y[0]` is 2; it must lie between 0 and 1.".to_string()));
    }
}
