//! Non-maximum suppression. Sides are whole and thresholds are eighths, so overlaps are compared exactly, with a division or without.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::aview1;

use crate::arrays;
use crate::constraints::{elements_within, length, multiples, require, within};
use crate::group::{group, length_at};

const MAX_BOXES: usize = 1500;
const MAX_SIDE: f64 = 1000.0;

/// See `statement.md`.
pub struct NonMaxSuppression;

/// Left, top, right, bottom.
type Sides = [i64; 4];

impl Spec for NonMaxSuppression {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(&[([0, 0, 2, 2], 0.5), ([0, 0, 2, 3], 0.75), ([5, 5, 6, 6], 0.25)], 0.5),
            args(&[([0, 0, 4, 1], 0.75), ([1, 0, 5, 1], 0.5), ([2, 0, 6, 1], 0.25)], 0.5),
            args(&[([0, 0, 2, 1], 0.75), ([0, 0, 4, 1], 0.5)], 0.5),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let one = [0, 0, 1, 1];
        let edges = vec![
            args(&[], 0.5),
            args(&[(one, 0.0)], 0.0),
            args(&[(one, 0.5), (one, 0.5)], 0.5),
            args(&[(one, 0.5), (one, 0.5)], 1.0),
            args(&[(one, 0.5), ([1, 0, 2, 1], 0.25), ([3, 3, 4, 4], 0.125)], 0.0),
            args(&[([0, 0, 3, 3], 0.25), ([5, 5, 9, 9], 0.5)], 0.0),
            args(&[([0, 0, 4, 4], 0.5), ([1, 1, 2, 2], 0.25)], 0.5),
            args(&[([0, 0, 4, 4], 0.5), ([2, 2, 6, 6], 0.25)], 0.125),
            args(&[([0, 0, 8, 1], 0.5), ([0, 0, 1, 1], 0.25)], 0.125),
            args(&[([0, 0, 1, 8], 0.25), ([0, 0, 1, 7], 0.5)], 0.875),
            args(&[([0, 0, 4, 2], 0.75), ([1, 0, 5, 2], 0.5), ([2, 0, 6, 2], 0.25)], 0.5),
            args(&[([4, 0, 8, 2], 0.25), ([0, 0, 8, 2], 0.5)], 0.375),
        ];
        vec![
            group("basic", Role::Basic, "A few boxes with different scores", vec![], 20),
            group(
                "edge",
                Role::Edge,
                "No box, one box, equal boxes, touching ones, an overlap at the threshold",
                edges,
                0,
            ),
            group("ties", Role::Edge, "Few different scores", vec![], 20),
            group("random", Role::Random, "Up to 100 boxes", vec![], 8),
            group("performance", Role::Performance, "1500 boxes, most of which are kept", vec![], 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => {
                let boxes = source.list(0..=3 + size / 20, |source| sides(source, 6, 5));
                let ranks = source.permutation(boxes.len());
                let scored: Vec<_> = boxes.into_iter().zip(ranks).map(|(b, rank)| (b, rank as f64 / 16.0)).collect();
                args(&scored, threshold(source))
            }
            "ties" => drawn(source, 0..=3 + size / 2, (9, 4), |source| source.integer(0..=2) as f64 / 2.0),
            "random" => drawn(source, 0..=size, (40, 20), |source| source.float(0.0..=1.0)),
            _ => {
                let n = length_at(MAX_BOXES, size);
                drawn(source, n..=n, (900, 20), |source| source.float(0.0..=1.0))
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (boxes, scores, threshold): (Array, Array, f64) = try_unpack(args)?;
        length("boxes", boxes.shape()[0], 0..=MAX_BOXES)?;
        elements_within("boxes", &boxes, 0.0..=MAX_SIDE)?;
        multiples("boxes", &boxes, 1.0)?;
        elements_within("scores", &scores, 0.0..=1.0)?;
        let sides = boxes.to_floats();
        let flat = sides.as_chunks::<4>().0.iter().position(|sides| sides[0] >= sides[2] || sides[1] >= sides[3]);
        require(flat.is_none(), || format!("Box {} has no area.", flat.unwrap_or(0)))?;
        within("threshold", threshold, 0.0..=1.0)?;
        let eighths = (threshold * 8.0).fract() == 0.0;
        require(eighths, || format!("`threshold` is {threshold}, which is no multiple of 1/8."))
    }

    fn oracle(&self, args: &Args) -> Value {
        let (boxes, scores, threshold): (Array, Vec<f64>, f64) = unpack(args);
        match kernels::non_max_suppression(arrays::floats(&boxes).view(), aview1(&scores), threshold) {
            Ok(kept) => Value::list(kept),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        Check::Exact.unchanged()
    }
}

fn args(boxes: &[(Sides, f64)], threshold: f64) -> Args {
    let sides: Vec<f64> = boxes.iter().flat_map(|(sides, _)| sides.map(|side| side as f64)).collect();
    let scores: Vec<f64> = boxes.iter().map(|(_, score)| *score).collect();
    vec![Value::array([boxes.len(), 4], sides), Value::array([boxes.len()], scores), threshold.into()]
}

/// A box that begins at most at `max_start` and is at most `max_extent` long and high.
fn sides(source: &mut Source, max_start: i64, max_extent: i64) -> Sides {
    let [left, top] = std::array::from_fn(|_| source.integer(0..=max_start));
    let [width, height] = std::array::from_fn(|_| source.integer(1..=max_extent));
    [left, top, left + width, top + height]
}

fn threshold(source: &mut Source) -> f64 {
    source.integer(0..=7) as f64 / 8.0
}

/// Boxes within `(max_start, max_extent)`, with scores drawn one by one.
fn drawn(
    source: &mut Source,
    len: std::ops::RangeInclusive<usize>,
    (max_start, max_extent): (i64, i64),
    mut score: impl FnMut(&mut Source) -> f64,
) -> Args {
    let boxes = source.list(len, |source| (sides(source, max_start, max_extent), score(source)));
    args(&boxes, threshold(source))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(NonMaxSuppression.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_boxes_with_an_area_and_an_exact_threshold() {
        check(&args(&[([0, 0, 1, 1], 0.5), ([2, 0, 2, 1], 0.5)], 0.5), "Box 1 has no area.");
        check(&args(&[([0, 0, 1, 1], 0.5)], 0.3), "`threshold` is 0.3, which is no multiple of 1/8.");
    }
}
