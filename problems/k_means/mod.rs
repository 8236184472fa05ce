//! k-means from given centres. Coordinates are whole, so the first step is exact; later ones are taken only as far as rounding decides nothing.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::Array2;

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, multiples, require, within};
use crate::group::group;

const MAX_POINTS: usize = 200;
const MAX_CENTRES: usize = 10;
const MAX_FEATURES: usize = 5;
const MAX: f64 = 100.0;
const MAX_STEPS: usize = 20;

/// See `statement.md`.
pub struct KMeans;

impl Spec for KMeans {
    fn examples(&self) -> Vec<Args> {
        vec![
            line(&[0.0, 2.0, 8.0, 10.0], &[0.0, 2.0], 2),
            line(&[1.0, 5.0], &[0.0, 2.0], 1),
            line(&[0.0, 1.0], &[0.0, 50.0], 1),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        // Nearer by Manhattan distance is the first centre, by Euclidean distance the second.
        let corner = args(2, vec![0.0, 0.0, 0.0, 6.0], vec![0.0, 5.0, 3.0, 3.0], 1);
        let edges = vec![
            corner,
            line(&[3.0], &[0.0], 1),
            line(&[3.0], &[0.0, 0.0], 1),
            line(&[0.0, 1.0, 5.0], &[2.0], 1),
            line(&[0.0, 1.0], &[50.0, 0.0], 2),
            line(&[0.0, 10.0], &[1.0, 9.0], 5),
            line(&[0.0, 3.0, 4.0, 9.0], &[0.0, 1.0], 2),
            args(2, vec![1.0, 0.0, 3.0, 4.0], vec![0.0, 0.0, 9.0, 9.0], 1),
            line(&spread(MAX_POINTS, -MAX, MAX), &spread(MAX_CENTRES, -MAX, MAX), 1),
        ];
        vec![
            group("basic", Role::Basic, "A few points in the plane", vec![], 20),
            group("edge", Role::Edge, "One point, one centre, equal centres, a corner, steps to spare", edges, 0),
            group("ties", Role::Edge, "Points between centres, and centres without points", vec![], 20),
            group("random", Role::Random, "Up to 150 points around 8 centres", vec![], 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => points(source, 2 + size / 10, [3, 2], 20, 1 + size / 25),
            "ties" => points(source, 1 + size / 20, [4, 2], 3, 1),
            _ => points(source, 2 + 3 * size / 2, [8, MAX_FEATURES], 100, MAX_STEPS),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, centres, n_steps): (Array, Array, usize) = try_unpack(args)?;
        extents("nd", x.shape(), &[1..=MAX_POINTS, 1..=MAX_FEATURES])?;
        extents("kd", centres.shape(), &[1..=MAX_CENTRES, 1..=MAX_FEATURES])?;
        within("n_steps", n_steps, 1..=MAX_STEPS)?;
        for (name, coordinates) in [("x", &x), ("centres", &centres)] {
            elements_within(name, coordinates, -MAX..=MAX)?;
            multiples(name, coordinates, 1.0)?;
        }
        let n_clear = clear_steps(&arrays::floats(&x), &arrays::floats(&centres), n_steps);
        require(n_clear == n_steps, || {
            format!("In step {} a point is equally near to two centres; rounding would decide.", n_clear + 1)
        })
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, centres, n_steps): (Array, Array, usize) = unpack(args);
        match kernels::k_means(arrays::floats(&x).view(), arrays::floats(&centres).view(), n_steps) {
            Ok((centres, labels)) => {
                let labels: Vec<i64> = labels.iter().map(|label| *label as i64).collect();
                Value::from((arrays::value(centres), Value::array([labels.len()], labels)))
            }
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Sums of whole numbers are exact and a mean rounds once; means kept up point by point err by 200 roundings, 10⁻¹².
        let centres = Check::close(1e-9, 1e-9);
        Check::Tuple { items: vec![centres, Check::Exact] }.unchanged()
    }
}

/// How many of `n_steps` can be taken before one, not the first, in which a point is equally near to its two nearest centres.
///
/// Centres are means of at most 200 whole numbers, so squared distances are equal or differ by 10⁻⁸ at least, and are known to 10⁻¹⁰.
fn clear_steps(x: &Array2<f64>, centres: &Array2<f64>, n_steps: usize) -> usize {
    let mut centres = centres.clone();
    for step in 0..n_steps {
        let tied = |point: ndarray::ArrayView1<'_, f64>| {
            let mut squared: Vec<f64> =
                centres.rows().into_iter().map(|c| point.iter().zip(c).map(|(x, c)| (x - c) * (x - c)).sum()).collect();
            squared.sort_by(f64::total_cmp);
            squared.len() > 1 && squared[1] - squared[0] < 1e-9
        };
        if step > 0 && x.rows().into_iter().any(tied) {
            return step;
        }
        match kernels::lloyd_step(x.view(), centres.view()) {
            Ok((moved, _)) => centres = moved,
            Err(_) => return step,
        }
    }
    n_steps
}

fn args(d: usize, x: Vec<f64>, centres: Vec<f64>, n_steps: usize) -> Args {
    vec![Value::array([x.len() / d, d], x), Value::array([centres.len() / d, d], centres), n_steps.into()]
}

/// Points and centres on a line.
fn line(x: &[f64], centres: &[f64], n_steps: usize) -> Args {
    args(1, x.to_vec(), centres.to_vec(), n_steps)
}

/// Whole coordinates up to `max`, at most as many centres and features as `max_extents`, and as many of the steps drawn as are clear.
fn points(source: &mut Source, max_points: usize, max_extents: [usize; 2], max: i64, max_steps: usize) -> Args {
    let [k, d] = max_extents.map(|max| source.size(1..=max));
    let n_steps = source.size(1..=max_steps);
    let row = |source: &mut Source| (0..d).map(|_| source.integer(-max..=max) as f64).collect::<Vec<f64>>();
    let centres = (0..k).flat_map(|_| row(source)).collect::<Vec<f64>>();
    let x = source.list(1..=max_points, row);
    let [points, starts] =
        [&x.concat(), &centres].map(|rows| Array2::from_shape_fn((rows.len() / d, d), |(i, j)| rows[i * d + j]));
    let n_steps = clear_steps(&points, &starts, n_steps);
    args(d, x.concat(), centres, n_steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(case: &Args, sentence: &str) {
        assert_eq!(KMeans.validate(case), Err(sentence.to_string()));
    }

    #[test]
    fn wants_steps_that_rounding_does_not_decide() {
        // The first step leaves the centres at 0 and 4, and 2 lies between them.
        let case = line(&[0.0, 2.0, 6.0], &[0.0, 3.0], 2);
        check(&case, "In step 2 a point is equally near to two centres; rounding would decide.");
    }

    #[test]
    fn wants_whole_coordinates() {
        check(&line(&[0.5], &[0.0], 1), "`x` contains 0.5, which is no multiple of 1.");
    }
}
