//! Welch's statistic and its degrees of freedom, also for large numbers that hardly vary.

use judge::{Args, Array, Check, Group, Nan, Role, Scale, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{elements_within, length, multiples};
use crate::group::group;

const MAX_SAMPLES: usize = 200;
const MAX: f64 = 1e6;
const STEP: f64 = 0.125;

/// See `statement.md`.
pub struct TTest;

impl Spec for TTest {
    fn examples(&self) -> Vec<Args> {
        vec![
            args(vec![0.0, 2.0], vec![3.0, 5.0]),
            args(vec![1.0, 2.0, 3.0], vec![5.0, 5.0]),
            args(vec![1.0, 1.0], vec![2.0, 2.0, 2.0]),
        ]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(vec![0.0, 1.0], vec![0.0, 1.0]),
            args(vec![3.0, 3.0], vec![3.0, 3.0]),
            args(vec![3.0, 3.0], vec![4.0, 4.0, 4.0]),
            args(vec![5.0, 5.0, 5.0], vec![1.0, 2.0]),
            args(vec![1.0, 2.0], vec![5.0, 5.0, 5.0]),
            args(vec![1.0, 2.0, 4.0], vec![8.0, 9.0]),
            args(vec![0.0, 0.125], vec![0.0, 1e6]),
        ];
        let far = vec![
            args(vec![999_999.0, 1e6], vec![999_998.0, 999_999.5, 1e6]),
            args(vec![1e6, 1e6, 1e6], vec![999_999.875, 1e6]),
        ];
        vec![
            group("basic", Role::Basic, "Up to ten numbers each", vec![], 20),
            group("edge", Role::Edge, "Two numbers, samples that do not vary, very different variances", edges, 0),
            group("random", Role::Random, "Up to 150 numbers each", vec![], 8),
            group("stability", Role::Stability, "Large numbers that hardly vary", far, 10),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => samples(source, 2 + size / 12, 0),
            "stability" => samples(source, 2 + size / 12, 900_000),
            _ => samples(source, 2 + 3 * size / 2, 100),
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (x, y): (Array, Array) = try_unpack(args)?;
        for (name, sample) in [("x", &x), ("y", &y)] {
            length(name, sample.shape()[0], 2..=MAX_SAMPLES)?;
            elements_within(name, sample, -MAX..=MAX)?;
            multiples(name, sample, STEP)?;
        }
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (x, y): (Vec<f64>, Vec<f64>) = unpack(args);
        match kernels::welch_t_test(&x, &y) {
            Ok(test) => Value::from(test.unwrap_or((f64::NAN, f64::NAN))),
            Err(error) => panic!("{error}"),
        }
    }

    fn check(&self) -> Check {
        // Means of numbers near 10⁶ round to 10⁻¹⁰, which is 10⁻⁸ of the least standard error there, 1/100; variances updated number by number err by 10⁻⁹.
        Check::Close { rtol: 1e-7, atol: 1e-7, scale: Scale::One, nan: Nan::Match }.unchanged()
    }
}

fn args(x: Vec<f64>, y: Vec<f64>) -> Args {
    vec![Value::array([x.len()], x), Value::array([y.len()], y)]
}

/// Two samples of eighths around the same place, up to `max_place` from 0; each varies, one maybe more than the other.
fn samples(source: &mut Source, max_samples: usize, max_place: i64) -> Args {
    let place = source.integer(-max_place..=max_place);
    let [x, y] = std::array::from_fn(|_| {
        let spread = *source.choose(&[1, 4, 20]);
        let mut sample = source.list(2..=max_samples, |source| (spread * source.integer(-16..=16)) as f64 * STEP);
        if sample.iter().all(|value| *value == sample[0]) {
            sample[0] += STEP;
        }
        sample.into_iter().map(|value| place as f64 + value).collect()
    });
    args(x, y)
}
