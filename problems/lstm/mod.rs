//! A long short-term memory over a batch of sequences.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use kernels::LstmWeights;
use ndarray::{Ix2, Ix3};

use crate::arrays;
use crate::constraints::{elements_within, extents};
use crate::group::group;

const MAX_BATCH: usize = 4;
const MAX_TIME: usize = 20;
const MAX_UNITS: usize = 8;
const MAX: f64 = 1000.0;
/// A bias that opens a gate for good, and whose exponential is finite.
const OPEN: f64 = 50.0;
const NAMES: [&str; 6] = ["x", "h0", "c0", "w", "u", "bias"];

/// See `statement.md`.
pub struct Lstm;

type Parts = (Array, Array, Array, Array, Array, Array);

impl Spec for Lstm {
    fn examples(&self) -> Vec<Args> {
        vec![
            unit(&[5.0], [0.0, 2.0], [0.0; 4], [0.0; 4], [0.0; 4]),
            unit(&[1.0, -2.0], [0.0, 3.0], [0.0, 0.0, 1.0, 0.0], [0.0; 4], [OPEN, -OPEN, 0.0, OPEN]),
            unit(&[0.0, 0.0], [1.0, 3.0], [0.0; 4], [0.0, 0.0, 1.0, 0.0], [OPEN, -OPEN, 0.0, OPEN]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            unit(&[1.0], [0.0, 0.0], [1.0, 2.0, 3.0, 4.0], [0.0; 4], [0.0; 4]),
            unit(&[0.0], [1.0, 0.0], [0.0; 4], [1.0, 2.0, 3.0, 4.0], [0.0; 4]),
            unit(&[0.0; 3], [0.0, 1.0], [0.0; 4], [0.0; 4], [-OPEN, OPEN, 0.0, OPEN]),
            unit(&[1.0; 6], [0.0, 0.0], [0.0; 4], [0.0; 4], [OPEN; 4]),
        ];
        let huge = vec![
            unit(&[MAX], [0.0, 1.0], [MAX; 4], [0.0; 4], [0.0; 4]),
            unit(&[MAX], [0.0, 1.0], [-MAX; 4], [0.0; 4], [0.0; 4]),
            unit(&[-MAX], [MAX, MAX], [0.0; 4], [MAX; 4], [-MAX; 4]),
            unit(&[MAX], [1.0, -MAX], [0.0; 4], [-MAX; 4], [MAX; 4]),
            unit(&[1.0, -1.0], [0.0, 700.0], [800.0, -800.0, 0.5, 800.0], [0.0; 4], [0.0; 4]),
        ];
        vec![
            group("basic", Role::Basic, "A few steps of a few units", vec![], 15),
            group("edge", Role::Edge, "One unit, one step, a cell that only keeps, a cell that counts", edges, 0),
            group("random", Role::Random, "Up to 20 steps of 8 units", vec![], 6),
            group("stability", Role::Stability, "Huge sums before the gates", huge, 6),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_b, max_t, max_units) = match group {
            "basic" => (2, 2 + size / 50, 1 + size / 30),
            "stability" => (2, 1 + size / 50, 3),
            _ => (MAX_BATCH, 1 + size * (MAX_TIME - 1) / 100, 1 + size * (MAX_UNITS - 1) / 100),
        };
        let (b, t) = (source.size(1..=max_b), source.size(1..=max_t));
        let (d, h) = (source.size(1..=max_units), source.size(1..=max_units));
        let extents = [vec![b, t, d], vec![b, h], vec![b, h], vec![4, h, d], vec![4, h, h], vec![4, h]];
        let arrays = extents.map(|shape| {
            let n = shape.iter().product();
            let numbers = match group {
                // Gates that are wide open or shut: steps between would magnify rounding.
                "stability" => (0..n).map(|_| source.integer(-1000..=1000) as f64).collect(),
                _ => source.floats(n, -1.5..=1.5),
            };
            Value::array(shape, numbers)
        });
        arrays.to_vec()
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let parts: Parts = try_unpack(args)?;
        let arrays = [&parts.0, &parts.1, &parts.2, &parts.3, &parts.4, &parts.5];
        extents("btd", parts.0.shape(), &[1..=MAX_BATCH, 1..=MAX_TIME, 1..=MAX_UNITS])?;
        extents("bh", parts.1.shape(), &[1..=MAX_BATCH, 1..=MAX_UNITS])?;
        NAMES.iter().zip(arrays).try_for_each(|(name, array)| elements_within(name, array, -MAX..=MAX))
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, h0, c0, w, u, bias): Parts = unpack(args);
        let [x, w, u] = [x, w, u].map(|array| arrays::floats::<Ix3>(&array));
        let [h0, c0, bias] = [h0, c0, bias].map(|array| arrays::floats::<Ix2>(&array));
        let weights = LstmWeights { w: w.view(), u: u.view(), bias: bias.view() };
        match kernels::lstm(x.view(), h0.view(), c0.view(), weights) {
            Ok((hidden, c)) => Value::from((arrays::value(hidden), arrays::value(c))),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // A step of 8 units with weights of about 1 magnifies an error a few times at most, and gates damp it: 10⁻¹² after 20 steps.
        Check::close(1e-8, 1e-8).unchanged()
    }
}

/// Arguments for one sequence, one feature and one unit: inputs, both states, and a weight a gate.
fn unit(x: &[f64], [h0, c0]: [f64; 2], w: [f64; 4], u: [f64; 4], bias: [f64; 4]) -> Args {
    vec![
        Value::array([1, x.len(), 1], x.to_vec()),
        Value::array([1, 1], vec![h0]),
        Value::array([1, 1], vec![c0]),
        Value::array([4, 1, 1], w.to_vec()),
        Value::array([4, 1, 1], u.to_vec()),
        Value::array([4, 1], bias.to_vec()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_array_that_is_out_of_bounds() {
        let case = unit(&[0.0], [0.0; 2], [0.0; 4], [0.0, 0.0, 2000.0, 0.0], [0.0; 4]);
        assert_eq!(Lstm.validate(&case), Err("`u[2, 0, 0]` is 2000; it must lie between -1000 and 1000.".to_string()));
    }
}
