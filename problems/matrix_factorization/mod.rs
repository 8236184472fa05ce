//! A sweep of alternating least squares over the ratings that are known.

use judge::{Args, Array, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};
use ndarray::Ix2;

use crate::arrays::{self, spread};
use crate::constraints::{elements_within, extents, within};
use crate::group::group;

const MAX_ROWS: usize = 30;
const MAX_FACTORS: usize = 4;
const MAX: f64 = 10.0;

/// See `statement.md`.
pub struct MatrixFactorization;

impl Spec for MatrixFactorization {
    fn examples(&self) -> Vec<Args> {
        let (yes, no) = (true, false);
        vec![
            args([1, 1, 1], vec![4.0], vec![yes], vec![1.0], 1.0),
            args([2, 2, 1], vec![2.0, 0.0, 0.0, 5.0], vec![yes, no, no, yes], vec![1.0, 3.0], 1.0),
            args([1, 2, 1], vec![0.0, 4.0], vec![no, yes], vec![7.0, 1.0], 1.0),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let (yes, no) = (true, false);
        let edges = vec![
            args([1, 1, 1], vec![5.0], vec![no], vec![2.0], 0.5),
            args([1, 1, 3], vec![5.0], vec![yes], vec![1.0, 2.0, 0.0], 0.5),
            args([2, 1, 1], vec![5.0, -3.0], vec![yes, yes], vec![0.0], 1.0),
            args([2, 3, 2], vec![1.0; 6], vec![yes, yes, yes, no, no, no], vec![1.0, 0.0, 0.0, 1.0, 1.0, 1.0], 0.1),
            args([3, 2, 2], vec![4.0, 1.0, 2.0, 5.0, 3.0, 3.0], vec![yes; 6], vec![1.0, 0.5, -0.5, 1.0], 10.0),
        ];
        let n = MAX_ROWS;
        let large = vec![args([n, n, 1], spread(n * n, -MAX, MAX), vec![yes; n * n], spread(n, -MAX, MAX), 1.0)];
        vec![
            group("basic", Role::Basic, "A few users and items", vec![], 15),
            group("edge", Role::Edge, "No ratings, all ratings, more factors than ratings", edges, 0),
            group("random", Role::Random, "Up to 20 users and items", large, 8),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        let (max_rows, max_factors) = if group == "basic" { (2 + size / 25, 2) } else { (2 + size / 6, MAX_FACTORS) };
        let [n, m] = std::array::from_fn(|_| source.size(1..=max_rows));
        let k = source.size(1..=max_factors);
        let alpha = *source.choose(&[1.0, 0.5, 0.1, 2.0]);
        let known = (0..n * m).map(|_| source.chance(2, 3)).collect();
        // What is unknown has a number too, and it means nothing.
        let ratings = (0..n * m).map(|_| source.integer(1..=5) as f64).collect();
        args([n, m, k], ratings, known, source.floats(m * k, -2.0..=2.0), alpha)
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (ratings, _, items, alpha): (Array, Array, Array, f64) = try_unpack(args)?;
        extents("nm", ratings.shape(), &[1..=MAX_ROWS, 1..=MAX_ROWS])?;
        extents("mk", items.shape(), &[1..=MAX_ROWS, 1..=MAX_FACTORS])?;
        elements_within("ratings", &ratings, -MAX..=MAX)?;
        elements_within("items", &items, -MAX..=MAX)?;
        within("alpha", alpha, 0.1..=10.0)
    }

    fn oracle(&self, args: &Args) -> Value {
        let (ratings, known, items, alpha): (Array, Array, Array, f64) = unpack(args);
        let [ratings, items] = [ratings, items].map(|array| arrays::floats::<Ix2>(&array));
        match kernels::als_sweep(ratings.view(), arrays::booleans(&known).view(), items.view(), alpha) {
            Ok((users, items)) => Value::from((arrays::value(users), arrays::value(items))),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Sums of 30 squares up to 100 over a penalty of 0.1 have condition 3·10⁴, and users reach 50: 10⁻¹¹, and the second half of that 10⁻⁹.
        Check::close(1e-7, 1e-7).unchanged()
    }
}

/// Arguments for extents n, m, k.
fn args(extents: [usize; 3], ratings: Vec<f64>, known: Vec<bool>, items: Vec<f64>, alpha: f64) -> Args {
    let [n, m, k] = extents;
    vec![Value::array([n, m], ratings), Value::array([n, m], known), Value::array([m, k], items), alpha.into()]
}
