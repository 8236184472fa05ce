//! `np.random.RandomState`, and so `np.random.seed`, `np.random.rand` and all the module's functions: streams frozen since NumPy 1.

use super::bit_generator::BitGenerator;
use super::bounded::{Integer, Method, integers, interval};
use super::choice::{Choice, by_probability, distinct_by_probability};
use super::distributions::{Binomial, Source, Variant, standard_gamma};
use super::mt19937::Mt19937;
use super::multivariate;
use crate::error::{Error, Result};
use crate::math::ln;

/// Numbers from bits, by the polar method and masking.
#[derive(Clone, Debug)]
pub struct RandomState {
    /// Where the bits come from.
    pub bits: BitGenerator,
    /// The second of a pair of normal draws, kept for the next call.
    pub gauss: Option<f64>,
}

impl Source for RandomState {
    fn bits(&mut self) -> &mut BitGenerator {
        &mut self.bits
    }

    /// By G. Marsaglia's polar method.
    fn standard_normal(&mut self) -> f64 {
        if let Some(gauss) = self.gauss.take() {
            return gauss;
        }
        loop {
            let x = 2.0 * self.bits.next_f64() - 1.0;
            let y = 2.0 * self.bits.next_f64() - 1.0;
            let square = x * x + y * y;
            if square < 1.0 && square != 0.0 {
                let scale = (-2.0 * ln(square) / square).sqrt();
                self.gauss = Some(scale * x);
                return scale * y;
            }
        }
    }

    fn standard_exponential(&mut self) -> f64 {
        -ln(1.0 - self.bits.next_f64())
    }
}

impl RandomState {
    /// From bits.
    pub fn new(bits: BitGenerator) -> RandomState {
        RandomState { bits, gauss: None }
    }

    /// As `np.random.seed(integer)` does.
    ///
    /// Errors: [`Error::Value`] unless the seed has 32 bits.
    pub fn from_seed(seed: i128) -> Result<RandomState> {
        let seed = u32::try_from(seed).map_err(|_| out_of_range())?;
        Ok(RandomState::new(BitGenerator::Mt19937(Mt19937::from_seed(seed))))
    }

    /// As `np.random.seed(list)` does.
    ///
    /// Errors: [`Error::Value`] unless there are seeds and each has 32 bits.
    pub fn from_array(seeds: &[i128]) -> Result<RandomState> {
        if seeds.is_empty() {
            return Err(Error::Value("Seed must be non-empty".into()));
        }
        let seeds: Result<Vec<u32>> =
            seeds.iter().map(|&seed| u32::try_from(seed).map_err(|_| out_of_range())).collect();
        Ok(RandomState::new(BitGenerator::Mt19937(Mt19937::from_array(&seeds?))))
    }

    /// `n` doubles in [0, 1): `rand`, `random`, `random_sample`.
    pub fn random(&mut self, n: usize) -> Vec<f64> {
        (0..n).map(|_| self.bits.next_f64()).collect()
    }

    /// `n` integers from `low` to `high`, the latter excluded; each list has one element or `n`.
    ///
    /// What comes back is in two's complement, as wide as the integers are.
    /// Errors: [`Error::Value`] for an empty range or one that the integers cannot hold.
    pub fn randint(&mut self, kind: Integer, low: &[i128], high: &[i128], n: usize) -> Result<Vec<u64>> {
        integers(&mut self.bits, Method::Masked, kind, low, high, n, false)
    }

    /// `n` random bytes.
    pub fn bytes(&mut self, n: usize) -> Vec<u8> {
        let words = (0..n.div_ceil(4)).flat_map(|_| self.bits.next_u32().to_le_bytes());
        words.collect::<Vec<u8>>().into_iter().take(n).collect()
    }

    /// A non-negative integer of 63 bits.
    pub fn tomaxint(&mut self) -> i64 {
        (self.bits.next_u64() >> 1) as i64
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

    /// Which of `population` things to take, `n` times; `choice.shuffle` has no meaning here.
    ///
    /// Errors: [`Error::Value`] if there are too few, or if the probabilities are none.
    pub fn choice(&mut self, population: usize, n: usize, choice: &Choice) -> Result<Vec<i64>> {
        if population == 0 && n > 0 {
            return Err(Error::Value("'a' cannot be empty unless no samples are taken".into()));
        }
        let probabilities = choice.probabilities.map(|p| super::choice::checked(p, population, false)).transpose()?;
        if choice.replace {
            return Ok(match probabilities {
                Some(p) => by_probability(p, &self.random(n)),
                None => self.randint(Integer::I64, &[0], &[population as i128], n)?.iter().map(|&i| i as i64).collect(),
            });
        }
        if n > population {
            return Err(Error::Value("Cannot take a larger sample than population when 'replace=False'".into()));
        }
        match probabilities {
            Some(p) => distinct_by_probability(p, n, |n| self.random(n)),
            None => {
                let mut order = self.permutation(population);
                order.truncate(n);
                Ok(order)
            }
        }
    }

    /// Successes in `n` trials.
    pub fn binomial(&mut self, n: i64, p: f64) -> i64 {
        Binomial::new(Variant::Legacy, n, p).draw(&mut self.bits)
    }

    /// How `n` trials fall into classes of probabilities `p`, whose last is what the others leave.
    ///
    /// Errors: [`Error::Value`] if these are no probabilities.
    pub fn multinomial(&mut self, n: i64, p: &[f64]) -> Result<Vec<i64>> {
        multivariate::check_multinomial(n, p, "sum(pvals[:-1])")?;
        Ok(multivariate::multinomial(n, p, |n, p| self.binomial(n, p)))
    }

    /// Probabilities around `alpha`.
    ///
    /// Errors: [`Error::Value`] unless every `alpha` is positive.
    pub fn dirichlet(&mut self, alpha: &[f64]) -> Result<Vec<f64>> {
        if alpha.iter().any(|&a| a <= 0.0) {
            return Err(Error::Value("alpha <= 0".into()));
        }
        Ok(multivariate::normalised(alpha, |a| standard_gamma(self, a)))
    }
}

fn out_of_range() -> Error {
    Error::Value("Seed must be between 0 and 2**32 - 1".into())
}
