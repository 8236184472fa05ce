//! DBSCAN on whole coordinates, so that no rounding decides who is near whom.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::arrays;
use crate::constraints::{elements_within, extents, multiples, require, within};
use crate::group::group;

const MAX_POINTS: usize = 150;
const MAX_FEATURES: usize = 3;
const MAX: f64 = 1000.0;
const MAX_EPS: f64 = 100.0;
const MAX_MIN_POINTS: usize = 20;
const NOISE: i64 = -1;

/// See `statement.md`.
pub struct Dbscan;

impl Spec for Dbscan {
    fn examples(&self) -> Vec<Args> {
        vec![
            line(&[0, 1, 2, 3, 6, 7, 8, 20], 1.0, 3),
            line(&[0, 2, 3, 4, -2, -3, -4], 2.0, 4),
            line(&[0, 1, 5], 1.0, 3),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            line(&[4], 0.5, 1),
            line(&[4], 0.5, 2),
            line(&[4, 4, 4], 0.5, 3),
            line(&[0, 10, 20], 5.0, 1),
            line(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 1.0, 2),
            // The shared border is nearer to the cluster that comes second.
            line(&[-3, -4, -5, -6, 0, 2, 4, 5, 5], 3.0, 4),
            line(&[2, 4, 5, 5, 0, -3, -4, -5, -6], 3.0, 4),
            // One cluster has both the first core point and the last.
            line(&[-3, 2, 4, 5, 5, 0, -4, -5, -6], 3.0, 4),
            args(2, vec![0.0, 0.0, 3.0, 4.0], 5.0, 2),
            args(2, vec![0.0, 0.0, 3.0, 4.0], 4.5, 2),
        ];
        // Every second point first, so that a chain is found in many pieces.
        let chain: Vec<i64> = (0..MAX_POINTS as i64).map(|i| if i < 75 { 2 * i } else { 2 * (i - 75) + 1 }).collect();
        // Just enough points at the largest distance, and one beyond it on each side.
        let mut wide = vec![-1000, 1000];
        wide.extend([0; MAX_MIN_POINTS - 1]);
        wide.push(MAX_EPS as i64);
        vec![
            group("basic", Role::Basic, "A few points in the plane", vec![], 25),
            group("edge", Role::Edge, "One point, equal points, shared borders, distances equal to eps", edges, 0),
            group(
                "random",
                Role::Random,
                "Up to 120 points around some centres",
                vec![line(&chain, 1.0, 3), line(&wide, MAX_EPS, MAX_MIN_POINTS)],
                8,
            ),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => {
                let (d, eps) = (source.size(1..=2), source.integer(2..=6) as f64 / 2.0);
                let min_points = source.size(2..=4);
                let rows = source.list(1..=5 + size / 6, |source| whole(source, &vec![0; d], 5));
                args(d, rows.concat(), eps, min_points)
            }
            _ => {
                let (d, eps) = (source.size(1..=MAX_FEATURES), source.integer(4..=24) as f64 / 2.0);
                let min_points = source.size(2..=6);
                let centres: Vec<Vec<i64>> =
                    (0..5).map(|_| (0..d).map(|_| source.integer(-40..=40)).collect()).collect();
                let rows = source.list(1..=20 + size, |source| {
                    let centre = source.choose(&centres).clone();
                    whole(source, &centre, 10)
                });
                args(d, rows.concat(), eps, min_points)
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, eps, min_points): (Array, f64, usize) = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_POINTS, 1..=MAX_FEATURES])?;
        elements_within("x", &x, -MAX..=MAX)?;
        multiples("x", &x, 1.0)?;
        within("eps", eps, 0.5..=MAX_EPS)?;
        require((2.0 * eps).fract() == 0.0, || format!("`eps` is {eps}, which is no multiple of 0.5."))?;
        within("min_points", min_points, 1..=MAX_MIN_POINTS)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, eps, min_points): (Array, f64, usize) = unpack(args);
        let labels = kernels::dbscan(arrays::floats(&x).view(), eps, min_points);
        let labels: Vec<i64> = labels.into_iter().map(|label| label.map_or(NOISE, |label| label as i64)).collect();
        Value::array([labels.len()], labels)
    }

    fn check(&self) -> Check {
        Check::UpToLabels { fixed: vec![NOISE] }.unchanged()
    }
}

fn args(d: usize, x: Vec<f64>, eps: f64, min_points: usize) -> Args {
    vec![Value::array([x.len() / d, d], x), eps.into(), min_points.into()]
}

/// Points on a line.
fn line(x: &[i64], eps: f64, min_points: usize) -> Args {
    args(1, x.iter().map(|x| *x as f64).collect(), eps, min_points)
}

/// A point with whole coordinates at most `spread` from a centre's.
fn whole(source: &mut Source, centre: &[i64], spread: i64) -> Vec<f64> {
    centre.iter().map(|centre| (centre + source.integer(-spread..=spread)) as f64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wants_distances_that_no_rounding_blurs() {
        let sentence = Dbscan.validate(&line(&[1], 0.7, 1)).unwrap_err();
        assert_eq!(sentence, "`eps` is 0.7, which is no multiple of 0.5.");
    }
}
