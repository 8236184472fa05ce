//! Numbers from bits: what `np.random.Generator` and `np.random.RandomState` have in common, and where they part.

use super::bit_generator::BitGenerator;
use super::bounded::interval;
use super::mt19937::Mt19937;
use super::ziggurat;
use crate::dtype::DType;
use crate::error::{Error, Result};
use crate::math::ln;

/// Whose algorithms turn bits into numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Api {
    /// What `default_rng` gives: the ziggurat and Lemire's method.
    Generator,
    /// `np.random.seed` and all the module's functions, frozen since NumPy 1: the polar method and masking.
    RandomState,
}

/// Bits, and how numbers are made of them.
#[derive(Debug)]
pub struct Stream<'a> {
    /// Where the bits come from; others may draw from them too.
    pub bits: &'a mut BitGenerator,
    /// How numbers are made.
    pub api: Api,
    /// The second of a pair of normal draws, which `RandomState` keeps for its next.
    pub gauss: &'a mut Option<f64>,
}

impl Stream<'_> {
    /// A standard normal draw.
    pub fn standard_normal(&mut self) -> f64 {
        match self.api {
            Api::Generator => ziggurat::standard_normal(self.bits),
            Api::RandomState => self.gauss.take().unwrap_or_else(|| self.polar()),
        }
    }

    /// By G. Marsaglia's polar method.
    fn polar(&mut self) -> f64 {
        loop {
            let x = 2.0 * self.bits.next_f64() - 1.0;
            let y = 2.0 * self.bits.next_f64() - 1.0;
            let square = x * x + y * y;
            if square < 1.0 && square != 0.0 {
                let scale = (-2.0 * ln(square) / square).sqrt();
                *self.gauss = Some(scale * x);
                return scale * y;
            }
        }
    }

    /// A standard exponential draw.
    pub fn standard_exponential(&mut self) -> f64 {
        match self.api {
            Api::Generator => ziggurat::standard_exponential(self.bits),
            Api::RandomState => -ln(1.0 - self.bits.next_f64()),
        }
    }

    /// A uniform draw in [0, 1).
    pub fn next_f64(&mut self) -> f64 {
        self.bits.next_f64()
    }

    /// `n` doubles in [0, 1).
    pub fn random(&mut self, n: usize) -> Vec<f64> {
        (0..n).map(|_| self.bits.next_f64()).collect()
    }

    /// A non-negative integer of 63 bits.
    pub fn tomaxint(&mut self) -> i64 {
        (self.bits.next_u64() >> 1) as i64
    }

    /// `n` random bytes.
    pub fn bytes(&mut self, n: usize) -> Vec<u8> {
        let words = (0..n.div_ceil(4)).flat_map(|_| self.bits.next_u32().to_le_bytes());
        words.collect::<Vec<u8>>().into_iter().take(n).collect()
    }

    /// 0 … `n` − 1 in random order.
    ///
    /// Errors: [`Error::Memory`].
    pub fn permutation(&mut self, n: usize) -> Result<Vec<i64>> {
        crate::create::reserve(&[n], DType::Int64)?;
        let mut order: Vec<i64> = (0..n as i64).collect();
        for i in (1..n).rev() {
            order.swap(i, interval(self.bits, i as u64) as usize);
        }
        Ok(order)
    }
}

/// The bits after `np.random.seed(integer)`.
///
/// Errors: [`Error::Value`] unless the seed has 32 bits.
pub fn seeded(seed: i128) -> Result<BitGenerator> {
    Ok(Mt19937::from_seed(seed_word(seed)?).into())
}

/// The bits after `np.random.seed(list)`.
///
/// Errors: [`Error::Value`] unless there are seeds and each has 32 bits.
pub fn seeded_by_list(seeds: &[i128]) -> Result<BitGenerator> {
    if seeds.is_empty() {
        return Err(Error::Value("Seed must be non-empty".into()));
    }
    let seeds: Result<Vec<u32>> = seeds.iter().map(|&seed| seed_word(seed)).collect();
    Ok(Mt19937::from_array(&seeds?).into())
}

fn seed_word(seed: i128) -> Result<u32> {
    u32::try_from(seed).map_err(|_| Error::Value("Seed must be between 0 and 2**32 - 1".into()))
}
