//! How work grows with the size of the input: the classes that people speak of, and which of them fits what was counted.

use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A class of growth in n, the size of the input. Ordered from slow to fast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Growth {
    /// The same for every n.
    Constant,
    /// log n
    Log,
    /// n
    Linear,
    /// n log n
    LinearLog,
    /// n²
    Quadratic,
    /// n³
    Cubic,
    /// 2ⁿ, or anything that grows as steeply.
    Exponential,
}

/// Sizes count as large from this part of the largest on.
const TAIL: u64 = 32;

/// Work counted for an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The size of the input: how many numbers, truth values and characters it has.
    pub n: u64,
    /// What was done on it.
    pub work: Work,
}

/// A deterministic count of work, equal on every machine. Growth is told from the steps: they cost some hundred times what an element costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Work {
    /// Statements run by Python, and elements that built-in functions walked over.
    pub steps: u64,
    /// Elements that NumPy worked on.
    pub elements: u64,
}

impl Work {
    /// Steps and elements together.
    pub fn total(self) -> u64 {
        self.steps.saturating_add(self.elements)
    }
}

impl Growth {
    /// Every class, from slow to fast.
    pub const ALL: [Growth; 7] = [
        Growth::Constant,
        Growth::Log,
        Growth::Linear,
        Growth::LinearLog,
        Growth::Quadratic,
        Growth::Cubic,
        Growth::Exponential,
    ];

    /// As it is written in `problem.toml`: "n log n".
    pub fn name(self) -> &'static str {
        match self {
            Growth::Constant => "1",
            Growth::Log => "log n",
            Growth::Linear => "n",
            Growth::LinearLog => "n log n",
            Growth::Quadratic => "n²",
            Growth::Cubic => "n³",
            Growth::Exponential => "2ⁿ",
        }
    }

    /// The class's function at n.
    pub fn at(self, n: f64) -> f64 {
        let log = libm::log2(n.max(1.0)) + 1.0;
        match self {
            Growth::Constant => 1.0,
            Growth::Log => log,
            Growth::Linear => n,
            Growth::LinearLog => n * log,
            Growth::Quadratic => n * n,
            Growth::Cubic => n * n * n,
            Growth::Exponential => libm::exp2(n.min(1000.0)),
        }
    }

    /// The class that fits the steps best: of `a + b · f(n)` with a, b ≥ 0, the one with the smallest relative errors. `None` if there are fewer than three sizes.
    pub fn fit(points: &[Point]) -> Option<Growth> {
        if points.len() < 3 || points.windows(2).any(|pair| pair[0].n >= pair[1].n) {
            return None;
        }
        let mut best = (Growth::Constant, f64::INFINITY);
        for growth in Growth::ALL {
            let residual = residual(growth, points);
            // A steeper class has to fit clearly better.
            if residual < 0.9 * best.1 - 1e-9 {
                best = (growth, residual);
            }
        }
        Some(best.0)
    }

    /// Whether the steps grow faster than this class allows: a steeper class fits them, and over the larger sizes the steps per `f(n)` have risen by more than a logarithm would.
    pub fn is_exceeded_by(self, points: &[Point]) -> bool {
        self.steepness(points).is_some_and(|steepness| steepness > 1.0)
    }

    /// How near the growth comes to exceeding this class: 0 if no steeper one fits the steps, else their rise per `f(n)` over the larger sizes, in units of a quarter more than a logarithm's. `None` if there are fewer than three sizes.
    pub fn steepness(self, points: &[Point]) -> Option<f64> {
        let [.., third_last, _, last] = points else { return None };
        if Growth::fit(points)? <= self {
            return Some(0.0);
        }
        // On the smallest inputs most steps are those that every input takes.
        let first = points.iter().find(|point| TAIL * point.n >= last.n).unwrap_or(last);
        let first = if first.n < third_last.n { first } else { third_last };
        let rise = |f: &dyn Fn(&Point) -> f64| f(last) / f(first);
        let of_steps = rise(&|point| point.work.steps as f64 / self.at(point.n as f64));
        Some(of_steps / (1.25 * rise(&|point| Growth::Log.at(point.n as f64))))
    }
}

/// The sum of squared relative errors of the best `a + b · f(n)`, a, b ≥ 0.
fn residual(growth: Growth, points: &[Point]) -> f64 {
    // Weighted by 1/w², so that small inputs count as much as large ones: minimise Σ (a·u + b·v − 1)².
    let rows = points.iter().map(|point| {
        let weight = 1.0 / (point.work.steps.max(1) as f64);
        (weight, growth.at(point.n as f64) * weight)
    });
    let rows: Vec<(f64, f64)> = rows.collect();
    let sum = |f: fn(&(f64, f64)) -> f64| rows.iter().map(f).sum::<f64>();
    let (uu, uv, vv) = (sum(|(u, _)| u * u), sum(|(u, v)| u * v), sum(|(_, v)| v * v));
    let (u, v) = (sum(|(u, _)| *u), sum(|(_, v)| *v));
    let error = |a: f64, b: f64| rows.iter().map(|(u, v)| (a * u + b * v - 1.0) * (a * u + b * v - 1.0)).sum::<f64>();
    let determinant = uu * vv - uv * uv;
    let (a, b) = ((vv * u - uv * v) / determinant, (uu * v - uv * u) / determinant);
    if growth != Growth::Constant && determinant > 1e-12 * uu * vv && a >= 0.0 && b >= 0.0 {
        return error(a, b);
    }
    error(0.0, v / vv)
}

impl Display for Growth {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Text that names no [`Growth`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is no growth; there are {}", Growth::ALL.map(Growth::name).join(", "))]
pub struct GrowthError {
    /// The text.
    pub text: String,
}

impl FromStr for Growth {
    type Err = GrowthError;

    fn from_str(text: &str) -> Result<Growth, GrowthError> {
        Growth::ALL
            .into_iter()
            .find(|growth| growth.name() == text)
            .ok_or_else(|| GrowthError { text: text.to_string() })
    }
}

impl Serialize for Growth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Growth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Growth, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(sizes: &[u64], work: impl Fn(f64) -> f64) -> Vec<Point> {
        let work = |n: u64| Work { steps: work(n as f64) as u64, elements: 0 };
        sizes.iter().map(|&n| Point { n, work: work(n) }).collect()
    }

    const SIZES: [u64; 6] = [200, 400, 800, 1600, 3200, 6400];

    #[test]
    fn fits_what_is_there() {
        let check = |sizes: &[u64], work: fn(f64) -> f64, growth: Growth| {
            assert_eq!(Growth::fit(&points(sizes, work)), Some(growth));
        };
        check(&SIZES, |_| 40.0, Growth::Constant);
        check(&SIZES, |n| 3.0 + 5.0 * libm::log2(n).floor(), Growth::Log);
        check(&SIZES, |n| 20.0 + 4.0 * n, Growth::Linear);
        check(&SIZES, |n| 3.0 * n + 2.0 * n * libm::log2(n).ceil(), Growth::LinearLog);
        check(&SIZES, |n| 2.0 * n + n * (n - 1.0) / 2.0, Growth::Quadratic);
        check(&SIZES[..3], |n| n * (n - 1.0) / 2.0, Growth::Quadratic);
        check(&SIZES, |n| n * n * n / 6.0 + n * n, Growth::Cubic);
        check(&[8, 10, 12, 14], |n| 5.0 * libm::exp2(n) + n, Growth::Exponential);
        assert_eq!(Growth::fit(&points(&[1, 2], |n| n)), None);
    }

    #[test]
    fn allows_a_logarithm_more() {
        let exceeds = |growth: Growth, work: fn(f64) -> f64| growth.is_exceeded_by(&points(&SIZES, work));
        assert!(!exceeds(Growth::Linear, |n| n * libm::log2(n)));
        assert!(!exceeds(Growth::LinearLog, |n| 9.0 * n));
        assert!(exceeds(Growth::LinearLog, |n| n * n / 2.0));
        assert!(exceeds(Growth::Linear, |n| 100.0 * n + n * n / 2.0));
        assert!(exceeds(Growth::Log, |n| n / 3.0));
        assert!(!exceeds(Growth::Quadratic, |n| n * n));
        let from_tiny =
            |work: fn(f64) -> f64| Growth::LinearLog.is_exceeded_by(&points(&[2, 8, 18, 50, 128, 288], work));
        assert!(from_tiny(|n| 10.0 * n + 0.7 * n * n), "steps that small inputs hide");
        assert!(!from_tiny(|n| 9.0 + 3.0 * n * libm::log2(n)));
    }

    #[test]
    fn reads_what_it_writes() {
        for growth in Growth::ALL {
            assert_eq!(growth.to_string().parse(), Ok(growth));
        }
        assert!("n^2".parse::<Growth>().unwrap_err().to_string().contains("n log n, n²"));
    }
}
