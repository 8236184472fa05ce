//! Mean cross-entropy from logits and class indices.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::arrays::{self, spread};
use crate::constraints::{each_within, elements_within, extents};
use crate::group::group;

const MAX_EXTENT: usize = 100;
const MAX: f64 = 10_000.0;

/// See `statement.md`.
pub struct CrossEntropy;

impl Spec for CrossEntropy {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(2, vec![0.0, 0.0], vec![1]),
            args(2, vec![1000.0, 0.0, 1000.0, 0.0], vec![0, 1]),
            args(1, vec![5.0], vec![0]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(1, vec![-3.0, 4.0], vec![0, 0]),
            args(3, vec![1.0, 2.0, 3.0], vec![0]),
            args(2, vec![0.0, 1.0, 1.0, 0.0], vec![0, 0]),
            args(3, vec![7.0; 3], vec![2]),
        ];
        let huge = vec![
            args(2, vec![1000.0, 1000.0], vec![0]),
            args(2, vec![-1000.0, -1000.0], vec![0]),
            args(2, vec![0.0, 50.0], vec![0]),
            args(2, vec![0.0, 800.0], vec![0]),
            args(1, vec![0.0, 1000.0], vec![0, 0]),
            args(MAX_EXTENT, spread(MAX_EXTENT * MAX_EXTENT, -MAX, MAX), (0..MAX_EXTENT as i64).collect()),
        ];
        vec![
            group("basic", Role::Basic, "Small batches", vec![], 15),
            group("edge", Role::Edge, "One class, one sample, equal logits", edges, 0),
            group("random", Role::Random, "Larger batches", vec![], 8),
            group("stability", Role::Stability, "Huge logits and confident mistakes", huge, 10),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let max_extent = if group == "random" { 1 + size / 2 } else { 1 + size / 20 };
        let k = source.size(1..=max_extent);
        let samples = source.list(1..=max_extent, |source| {
            let target = source.index(k) as i64;
            let row = match group {
                // Each row has a place of its own, so no single shift serves them all.
                "stability" => {
                    let place = source.integer(-9000..=9000) as f64;
                    source.floats(k, -1000.0..=1000.0).into_iter().map(|z| place + z).collect()
                }
                _ => source.floats(k, -5.0..=5.0),
            };
            (target, row)
        });
        let (targets, rows): (Vec<i64>, Vec<Vec<f64>>) = samples.into_iter().unzip();
        args(k, rows.concat(), targets)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (logits, targets): (Array, Vec<i64>) = try_unpack(args)?;
        extents("bk", logits.shape(), &[1..=MAX_EXTENT, 1..=MAX_EXTENT])?;
        elements_within("logits", &logits, -MAX..=MAX)?;
        each_within("targets", &targets, 0..=logits.shape()[1] as i64 - 1)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (logits, targets): (Array, Vec<usize>) = unpack(args);
        match kernels::cross_entropy(arrays::floats(&logits).view(), &targets) {
            Ok(loss) => loss.into(),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Logits of 10⁴ and their log-sum-exp are known to 10⁻¹², so their difference is, however small it comes out.
        Check::close(1e-9, 1e-9).unchanged()
    }
}

fn args(k: usize, logits: Vec<f64>, targets: Vec<i64>) -> Args {
    vec![Value::array([targets.len(), k], logits), Value::array([targets.len()], targets)]
}
