//! Drawing from a list, by probability or not.

use super::bounded::{Integer, bounded};
use super::stream::{Api, Stream};
use crate::dtype::DType;
use crate::error::{Error, Result};

/// How `choice` draws.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a> {
    /// Whether a thing may be taken again.
    pub replace: bool,
    /// How likely each thing is; all alike if `None`.
    pub probabilities: Option<&'a [f64]>,
    /// Whether what `Generator` takes without replacement must be in random order.
    pub shuffle: bool,
}

impl Stream<'_> {
    /// Which of `population` things to take, `n` times.
    ///
    /// Errors: [`Error::Value`] if there are too few, or if the probabilities are none.
    pub fn choice(&mut self, population: usize, n: usize, choice: &Choice) -> Result<Vec<i64>> {
        let words = Words::of(self.api);
        let fail = |text: &str| Err(Error::Value(text.into()));
        if population == 0 && n > 0 {
            return fail(words.empty);
        }
        let probabilities = choice.probabilities.map(|p| checked(p, population, words)).transpose()?;
        if !choice.replace && n > population {
            return fail(words.too_few);
        }
        match (choice.replace, probabilities) {
            (true, Some(p)) => Ok(by_probability(p, &self.random(n))),
            (true, None) => {
                let drawn = self.integers(Integer::I64, &[0], &[population as i128], n, false)?;
                Ok(drawn.into_iter().map(|index| index as i64).collect())
            }
            (false, Some(p)) => distinct_by_probability(p, n, |n| self.random(n)),
            (false, None) if self.api == Api::Generator => self.distinct(population, n, choice.shuffle),
            (false, None) => {
                let mut order = self.permutation(population)?;
                order.truncate(n);
                Ok(order)
            }
        }
    }

    /// `n` different integers below `population`: the end of a shuffle if they are many, else Floyd's algorithm.
    fn distinct(&mut self, population: usize, n: usize, shuffle: bool) -> Result<Vec<i64>> {
        let cutoff = if shuffle { 50 } else { 20 };
        let is_tail = population > 10_000 && n > population / cutoff;
        crate::create::reserve(&[if is_tail { population } else { n }], DType::Int64)?;
        if is_tail {
            let mut order: Vec<i64> = (0..population as i64).collect();
            self.shuffle_down_to(&mut order, (population - n).max(1));
            return Ok(order.split_off(population - n));
        }
        let mut seen = std::collections::HashSet::with_capacity(n);
        let mut taken = Vec::with_capacity(n);
        for j in population - n..population {
            let value = self.below_or_equal(j as u64);
            let value = if seen.insert(value) { value } else { j as u64 };
            seen.insert(value);
            taken.push(value as i64);
        }
        if shuffle {
            self.shuffle_down_to(&mut taken, 1);
        }
        Ok(taken)
    }

    fn shuffle_down_to(&mut self, list: &mut [i64], first: usize) {
        for i in (first..list.len()).rev() {
            let j = self.below_or_equal(i as u64) as usize;
            list.swap(i, j);
        }
    }

    fn below_or_equal(&mut self, range: u64) -> u64 {
        bounded(self.bits, Api::Generator, Integer::U64, range, &mut Default::default())
    }
}

/// What each API says of arguments that will not do.
struct Words {
    empty: &'static str,
    too_few: &'static str,
    size: &'static str,
    nan: &'static str,
    negative: &'static str,
    sum: &'static str,
}

impl Words {
    fn of(api: Api) -> &'static Words {
        match api {
            Api::Generator => &Words {
                empty: "a cannot be empty unless no samples are taken",
                too_few: "Cannot take a larger sample than population when replace is False",
                size: "a and p must have same size",
                nan: "Probabilities contain NaN",
                negative: "Probabilities are not non-negative",
                sum: "Probabilities do not sum to 1. See Notes section of docstring for more information.",
            },
            Api::RandomState => &Words {
                empty: "'a' cannot be empty unless no samples are taken",
                too_few: "Cannot take a larger sample than population when 'replace=False'",
                size: "'a' and 'p' must have same size",
                nan: "probabilities contain NaN",
                negative: "probabilities are not non-negative",
                sum: "probabilities do not sum to 1",
            },
        }
    }
}

/// The probabilities if they are some.
fn checked<'p>(probabilities: &'p [f64], population: usize, words: &Words) -> Result<&'p [f64]> {
    let sum = compensated_sum(probabilities);
    let text = match () {
        () if probabilities.len() != population => words.size,
        () if sum.is_nan() => words.nan,
        () if probabilities.iter().any(|&p| p < 0.0) => words.negative,
        () if (sum - 1.0).abs() > f64::EPSILON.sqrt() => words.sum,
        () => return Ok(probabilities),
    };
    Err(Error::Value(text.into()))
}

/// Kahan's sum.
pub(super) fn compensated_sum(terms: &[f64]) -> f64 {
    let Some((&first, rest)) = terms.split_first() else { return 0.0 };
    let (mut sum, mut lost) = (first, 0.0);
    for term in rest {
        let term = term - lost;
        let next = sum + term;
        lost = (next - sum) - term;
        sum = next;
    }
    sum
}

/// Where each uniform draw falls in the cumulated probabilities.
fn by_probability(probabilities: &[f64], uniforms: &[f64]) -> Vec<i64> {
    let mut sum = 0.0;
    let mut cumulated: Vec<f64> = probabilities
        .iter()
        .map(|p| {
            sum += p;
            sum
        })
        .collect();
    cumulated.iter_mut().for_each(|c| *c /= sum);
    uniforms.iter().map(|u| cumulated.partition_point(|c| c <= u) as i64).collect()
}

/// `n` different indices: draw as many as are missing, keep the new ones, give them no weight, and again.
fn distinct_by_probability(
    probabilities: &[f64],
    n: usize,
    mut uniforms: impl FnMut(usize) -> Vec<f64>,
) -> Result<Vec<i64>> {
    if probabilities.iter().filter(|&&p| p > 0.0).count() < n {
        return Err(Error::Value("Fewer non-zero entries in p than size".into()));
    }
    let mut weights = probabilities.to_vec();
    let mut found: Vec<i64> = Vec::with_capacity(n);
    while found.len() < n {
        let draws = uniforms(n - found.len());
        for index in by_probability(&weights.clone(), &draws) {
            // Only this round can repeat itself: what was found before has no weight.
            if weights[index as usize] > 0.0 {
                weights[index as usize] = 0.0;
                found.push(index);
            }
        }
    }
    Ok(found)
}
