//! Softmax along the last axis.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents};
use crate::group::group;

const MAX_EXTENT: usize = 200;
const MAX: f64 = 10_000.0;

/// See `statement.md`.
pub struct Softmax;

impl Spec for Softmax {
    fn examples(&self) -> Vec<Args> {
        vec![
            args([2, 4], vec![0.0, 0.0, 0.0, 0.0, 7.0, 7.0, 7.0, 7.0]),
            args([1, 2], vec![0.0, std::f64::consts::LN_2]),
            args([1, 3], vec![1000.0, 1000.0, 0.0]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let basic = vec![args([2, 3], vec![0.0, 1.0, 2.0, 2.0, 1.0, 0.0])];
        let edges = vec![
            args([1, 1], vec![3.0]),
            args([3, 1], vec![-1.0, 0.0, 1.0]),
            args([1, 3], vec![0.0, 0.0, 0.0]),
            args([2, 2], vec![0.0, 1.0, 2.0, 0.0]),
        ];
        let huge = vec![
            args([1, 2], vec![1000.0, 1000.0]),
            args([1, 2], vec![-1000.0, -1000.0]),
            args([2, 1], vec![1000.0, 0.0]),
            args([1, 2], vec![-MAX, MAX]),
            args([MAX_EXTENT, MAX_EXTENT], spread(MAX_EXTENT * MAX_EXTENT, -MAX, MAX)),
        ];
        vec![
            group("basic", Role::Basic, "Small batches", basic, 10),
            group("edge", Role::Edge, "One class, one row, equal logits, square", edges, 0),
            group("random", Role::Random, "Larger batches", vec![], 8),
            group("stability", Role::Stability, "Huge logits", huge, 10),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let max_extent = if group == "random" { 1 + size * (MAX_EXTENT / 4) / 100 } else { 1 + size / 20 };
        let (b, k) = (source.size(1..=max_extent), source.size(1..=max_extent));
        let rows = (0..b).flat_map(|_| match group {
            // Each row has a place of its own, so no single shift serves them all.
            "stability" => {
                let place = source.integer(-9000..=9000) as f64;
                let spread = *source.choose(&[1.0, 5.0, 1000.0]);
                source.floats(k, -spread..=spread).into_iter().map(|x| place + x).collect()
            }
            _ => source.floats(k, -5.0..=5.0),
        });
        args([b, k], rows.collect())
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x,): (Array,) = try_unpack(args)?;
        extents("bk", x.shape(), &[1..=MAX_EXTENT, 1..=MAX_EXTENT])?;
        elements_within("x", &x, -MAX..=MAX)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x,): (Array,) = unpack(args);
        match kernels::softmax(arrays::floats(&x).view(), 1) {
            Ok(y) => arrays::value(y),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Logits up to 10⁴ are known to 10⁻¹², and so is the relative error of their exponential; log-sum-exp errs by as much.
        // Below 10⁻¹⁵ a probability has no effect on a row that sums to 1, and subnormal ones have few digits.
        Check::close(1e-9, 1e-15).unchanged()
    }
}

fn args(shape: [usize; 2], x: Vec<f64>) -> Args {
    vec![Value::array(shape, x)]
}
