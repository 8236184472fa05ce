//! `np.random.Generator`: what `np.random.default_rng` gives.

use super::bit_generator::BitGenerator;
use super::bounded::{Integer, Method, bounded, integers, interval};
use super::choice::{Choice, by_probability, distinct_by_probability};
use super::distributions::{Binomial, Source, Variant, beta, hypergeometric, standard_gamma};
use super::multivariate;
use super::pcg64::Pcg64;
use super::seed_sequence::SeedSequence;
use super::{ziggurat, ziggurat_f32};
use crate::error::{Error, Result};

/// Numbers from bits, by the ziggurat and Lemire's method.
#[derive(Clone, Debug)]
pub struct Generator {
    /// Where the bits come from.
    pub bits: BitGenerator,
}

impl Source for Generator {
    fn bits(&mut self) -> &mut BitGenerator {
        &mut self.bits
    }

    fn standard_normal(&mut self) -> f64 {
        ziggurat::standard_normal(&mut self.bits)
    }

    fn standard_exponential(&mut self) -> f64 {
        ziggurat::standard_exponential(&mut self.bits)
    }
}

impl Generator {
    /// As `default_rng(seed)` does.
    pub fn from_sequence(sequence: &SeedSequence) -> Generator {
        Generator { bits: BitGenerator::Pcg64(Pcg64::from_sequence(sequence)) }
    }

    /// `n` doubles in [0, 1).
    pub fn random(&mut self, n: usize) -> Vec<f64> {
        (0..n).map(|_| self.bits.next_f64()).collect()
    }

    /// `n` singles in [0, 1).
    pub fn random_f32(&mut self, n: usize) -> Vec<f32> {
        (0..n).map(|_| self.bits.next_f32()).collect()
    }

    /// `n` standard normal singles.
    pub fn standard_normal_f32(&mut self, n: usize) -> Vec<f32> {
        (0..n).map(|_| ziggurat_f32::standard_normal(&mut self.bits)).collect()
    }

    /// `n` standard exponential singles.
    pub fn standard_exponential_f32(&mut self, n: usize) -> Vec<f32> {
        (0..n).map(|_| ziggurat_f32::standard_exponential(&mut self.bits)).collect()
    }

    /// `n` integers from `low` to `high`, the latter included if `endpoint`; each list has one element or `n`.
    ///
    /// What comes back is in two's complement, as wide as the integers are.
    /// Errors: [`Error::Value`] for an empty range or one that the integers cannot hold.
    pub fn integers(
        &mut self,
        kind: Integer,
        low: &[i128],
        high: &[i128],
        n: usize,
        endpoint: bool,
    ) -> Result<Vec<u64>> {
        integers(&mut self.bits, Method::Lemire, kind, low, high, n, endpoint)
    }

    /// `n` random bytes.
    pub fn bytes(&mut self, n: usize) -> Vec<u8> {
        let words = (0..n.div_ceil(4)).flat_map(|_| self.bits.next_u32().to_le_bytes());
        words.collect::<Vec<u8>>().into_iter().take(n).collect()
    }

    /// Swaps that put `n` things in random order.
    pub fn shuffle(&mut self, n: usize, mut swap: impl FnMut(usize, usize)) {
        for i in (1..n).rev() {
            swap(i, interval(&mut self.bits, i as u64) as usize);
        }
    }

    /// 0 … `n` − 1 in random order.
    pub fn permutation(&mut self, n: usize) -> Vec<i64> {
        let mut order: Vec<i64> = (0..n as i64).collect();
        self.shuffle(n, |i, j| order.swap(i, j));
        order
    }

    /// Which of `population` things to take, `n` times.
    ///
    /// Errors: [`Error::Value`] if there are too few, or if the probabilities are none.
    pub fn choice(&mut self, population: usize, n: usize, choice: &Choice) -> Result<Vec<i64>> {
        if population == 0 && n > 0 {
            return Err(Error::Value("a cannot be empty unless no samples are taken".into()));
        }
        let probabilities = choice.probabilities.map(|p| super::choice::checked(p, population, true)).transpose()?;
        if choice.replace {
            return Ok(match probabilities {
                Some(p) => by_probability(p, &self.random(n)),
                None => self
                    .integers(Integer::I64, &[0], &[population as i128], n, false)?
                    .iter()
                    .map(|&i| i as i64)
                    .collect(),
            });
        }
        if n > population {
            return Err(Error::Value("Cannot take a larger sample than population when replace is False".into()));
        }
        match probabilities {
            Some(p) => distinct_by_probability(p, n, |n| self.random(n)),
            None => Ok(self.distinct(population, n, choice.shuffle)),
        }
    }

    /// `n` different integers below `population`: the end of a shuffle if they are many, else Floyd's algorithm.
    fn distinct(&mut self, population: usize, n: usize, shuffle: bool) -> Vec<i64> {
        let cutoff = if shuffle { 50 } else { 20 };
        if population > 10_000 && n > population / cutoff {
            let mut order: Vec<i64> = (0..population as i64).collect();
            self.shuffle_down_to(&mut order, (population - n).max(1));
            return order.split_off(population - n);
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
        taken
    }

    fn shuffle_down_to(&mut self, list: &mut [i64], first: usize) {
        for i in (first..list.len()).rev() {
            let j = self.below_or_equal(i as u64) as usize;
            list.swap(i, j);
        }
    }

    fn below_or_equal(&mut self, range: u64) -> u64 {
        bounded(&mut self.bits, Method::Lemire, Integer::U64, range, &mut Default::default())
    }

    /// Successes in `n` trials.
    pub fn binomial(&mut self, n: i64, p: f64) -> i64 {
        Binomial::new(Variant::Modern, n, p).draw(&mut self.bits)
    }

    /// How `n` trials fall into classes of probabilities `p`, whose last is what the others leave.
    ///
    /// Errors: [`Error::Value`] if these are no probabilities.
    pub fn multinomial(&mut self, n: i64, p: &[f64]) -> Result<Vec<i64>> {
        multivariate::check_multinomial(n, p, "sum(pvals[:-1])")?;
        Ok(multivariate::multinomial(n, p, |n, p| self.binomial(n, p)))
    }

    /// Probabilities around `alpha`: normalised gammas, or broken sticks if every `alpha` is small.
    ///
    /// Errors: [`Error::Value`] if an `alpha` is negative.
    pub fn dirichlet(&mut self, alpha: &[f64]) -> Result<Vec<f64>> {
        if alpha.iter().any(|&a| a < 0.0) {
            return Err(Error::Value("alpha < 0".into()));
        }
        if !alpha.is_empty() && alpha.iter().all(|&a| a < 0.1) {
            return Ok(multivariate::broken_stick(alpha, |a, b| beta(self, a, b)));
        }
        Ok(multivariate::normalised(alpha, |a| standard_gamma(self, a)))
    }

    /// How many of each colour are among `n` things taken from `colors`, colour by colour.
    ///
    /// Errors: [`Error::Value`] if there are too few or far too many.
    pub fn multivariate_hypergeometric(&mut self, colors: &[i64], n: i64) -> Result<Vec<i64>> {
        multivariate::check_colors(colors, n)?;
        Ok(multivariate::marginals(colors, n, |good, bad, n| hypergeometric(&mut self.bits, good, bad, n)))
    }
}
