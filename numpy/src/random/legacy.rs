//! `np.random.RandomState`, whose streams NumPy has frozen.

use super::Mt19937;

/// The generator behind `np.random.seed`, `rand`, `randn`, `randint` …
#[derive(Clone, Debug)]
pub struct RandomState {
    bits: Mt19937,
    /// The second of two normal numbers, which are made in pairs.
    spare: Option<f64>,
}

impl RandomState {
    /// As after `np.random.seed(seed)`.
    pub fn from_seed(seed: u32) -> RandomState {
        RandomState { bits: Mt19937::from_seed(seed), spare: None }
    }

    /// A double in 0 … 1, 1 excluded.
    pub fn random(&mut self) -> f64 {
        self.bits.next_f64()
    }

    /// A number from the standard normal distribution, by Marsaglia's polar method.
    pub fn normal(&mut self) -> f64 {
        if let Some(spare) = self.spare.take() {
            return spare;
        }
        loop {
            let x = 2.0 * self.random() - 1.0;
            let y = 2.0 * self.random() - 1.0;
            let r2 = x * x + y * y;
            if r2 < 1.0 && r2 != 0.0 {
                let f = (-2.0 * libm::log(r2) / r2).sqrt();
                self.spare = Some(f * x);
                return f * y;
            }
        }
    }

    /// A number from the standard exponential distribution.
    pub fn exponential(&mut self) -> f64 {
        -libm::log(1.0 - self.random())
    }

    /// An integer in 0 … `most`, both included, by drawing until the masked bits fit.
    pub fn interval(&mut self, most: u64) -> u64 {
        if most == 0 {
            return 0;
        }
        let mask = u64::MAX >> most.leading_zeros();
        loop {
            let bits = if most <= u64::from(u32::MAX) { u64::from(self.bits.next_u32()) } else { self.bits.next_u64() };
            if bits & mask <= most {
                return bits & mask;
            }
        }
    }

    /// The positions 0 … n − 1 in random order, as `shuffle` would leave them.
    pub fn permutation(&mut self, n: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..n).collect();
        for i in (1..n).rev() {
            let j = self.interval(i as u64) as usize;
            order.swap(i, j);
        }
        order
    }
}
