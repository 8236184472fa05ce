//! Mean cross-entropy by smoothed labels, with a label to ignore, and its gradient.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, within};
use crate::group::group;

const MAX_EXTENT: usize = 50;
const MAX: f64 = 10_000.0;
const MAX_IGNORE: i64 = 100;

/// See `statement.md`.
pub struct LabelSmoothing;

type Parts = (Array, Vec<i64>, f64, i64);

impl Spec for LabelSmoothing {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(2, vec![0.0, 0.0], vec![1], 0.2, -100),
            args(2, vec![1000.0, 0.0], vec![0], 0.2, -100),
            args(2, vec![0.0, 0.0, 3.0, 4.0], vec![0, -100], 0.5, -100),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let plain = vec![
            args(3, vec![1.0, 2.0, 0.0, 0.5, -1.0, 2.0], vec![2, -100], 0.25, -100),
            args(3, vec![1.0, 2.0, 0.0, 0.5, -1.0, 2.0], vec![2, 0], 0.25, 0),
        ];
        let edges = vec![
            args(1, vec![3.0], vec![0], 0.5, -1),
            args(3, vec![1.0, 2.0, 4.0], vec![1], 0.0, -1),
            args(3, vec![1.0, 2.0, 4.0], vec![1], 1.0, -1),
            args(2, vec![1.0, 2.0, 4.0, 1.0], vec![-1, -1], 0.25, -1),
            args(2, vec![1.0, 2.0], vec![0], 0.25, 0),
            args(3, vec![1.0, 2.0, 4.0, 0.0, 1.0, -1.0], vec![2, 1], 0.25, 2),
            args(2, vec![1.0, 2.0, 0.0, 3.0], vec![MAX_IGNORE, 1], 0.25, MAX_IGNORE),
            args(2, vec![1.0, 2.0, 0.0, 3.0], vec![2, 1], 0.25, 2),
        ];
        let huge = vec![
            args(2, vec![1000.0, 1000.0], vec![0], 0.5, -1),
            args(2, vec![-1000.0, -1000.0], vec![0], 0.5, -1),
            args(2, vec![0.0, 800.0], vec![1], 0.0, -1),
            args(2, vec![0.0, 800.0], vec![1], 0.25, -1),
            args(2, vec![1000.0, 0.0, -1000.0, -999.0], vec![0, 1], 0.25, -1),
            args(
                MAX_EXTENT,
                spread(MAX_EXTENT * MAX_EXTENT, -MAX, MAX),
                (0..MAX_EXTENT as i64).collect(),
                0.1,
                MAX_EXTENT as i64 - 1,
            ),
        ];
        vec![
            group("basic", Role::Basic, "Small batches, some samples ignored", plain, 15),
            group("edge", Role::Edge, "One class, no smoothing and nothing else, all or a class ignored", edges, 0),
            group("random", Role::Random, "Larger batches", vec![], 8),
            group("stability", Role::Stability, "Huge logits", huge, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let max_extent = if group == "random" { 2 + size * (MAX_EXTENT - 2) / 100 } else { 3 + size / 25 };
        let k = source.size(2..=max_extent);
        let smoothing = *source.choose(&[0.1, 0.25, 0.5]);
        // No class, and a class.
        let ignore = *source.choose(&[-100, 0, -1, k as i64]);
        let samples = source.list(1..=max_extent, |source| {
            let target = if source.chance(1, 3) { ignore } else { source.index(k) as i64 };
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
        args(k, rows.concat(), targets, smoothing, ignore)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (logits, targets, smoothing, ignore): Parts = try_unpack(args)?;
        extents("bk", logits.shape(), &[1..=MAX_EXTENT, 1..=MAX_EXTENT])?;
        elements_within("logits", &logits, -MAX..=MAX)?;
        within("smoothing", smoothing, 0.0..=1.0)?;
        within("ignore", ignore, -MAX_IGNORE..=MAX_IGNORE)?;
        let k = logits.shape()[1] as i64;
        let strange = targets.iter().position(|target| *target != ignore && !(0..k).contains(target));
        strange.map_or(Ok(()), |idx| {
            Err(format!(
                "`targets[{idx}]` is {}; it must be {ignore}, to be ignored, or a class from 0 to {}.",
                targets[idx],
                k - 1
            ))
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (logits, targets, smoothing, ignore): Parts = unpack(args);
        let counted = |target: i64| usize::try_from(target).ok().filter(|_| target != ignore);
        let targets: Vec<Option<usize>> = targets.into_iter().map(counted).collect();
        match kernels::label_smoothing(arrays::floats(&logits).view(), &targets, smoothing) {
            Ok((loss, gradient)) => Value::from((Value::from(loss), arrays::value(gradient))),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Logits of 10⁴ and their log-sum-exp are known to 10⁻¹², so their difference is, however small it comes out.
        Check::close(1e-9, 1e-9).unchanged()
    }
}

fn args(k: usize, logits: Vec<f64>, targets: Vec<i64>, smoothing: f64, ignore: i64) -> Args {
    let b = targets.len();
    vec![Value::array([b, k], logits), Value::array([b], targets), smoothing.into(), ignore.into()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_a_class_or_the_label_to_ignore() {
        let validated = |target: i64| LabelSmoothing.validate(&args(2, vec![0.0; 2], vec![target], 0.1, -1));
        assert_eq!(validated(-1), Ok(()));
        assert_eq!(
            validated(2),
            Err("`targets[0]` is 2; it must be -1, to be ignored, or a class from 0 to 1.".to_string())
        );
    }
}
