//! PCG64 (XSL RR 128/64), the generator behind `np.random.default_rng`.
//!
//! Source: M. E. O'Neill, "PCG: a family of simple fast space-efficient statistically good algorithms for random number generation" (2014).

use super::seed_sequence::SeedSequence;

const MULTIPLIER: u128 = 0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645;

/// A 128-bit congruential state, its stream, and half a draw left over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pcg64 {
    /// The state of the congruential generator.
    pub state: u128,
    /// What each step adds; odd.
    pub increment: u128,
    /// Whether `half` is still to be used.
    pub has_half: bool,
    /// The upper half of the last draw whose lower half was asked for alone; NumPy shows it even after its use.
    pub half: u32,
}

impl Pcg64 {
    /// As `np.random.PCG64(seed)` does.
    pub fn from_sequence(sequence: &SeedSequence) -> Pcg64 {
        let words = sequence.generate_u64(4);
        let wide = |i: usize| u128::from(words[i]) << 64 | u128::from(words[i + 1]);
        let mut generator = Pcg64 { state: 0, increment: wide(2) << 1 | 1, has_half: false, half: 0 };
        generator.step();
        generator.state = generator.state.wrapping_add(wide(0));
        generator.step();
        generator
    }

    /// The next 32 bits: the lower half of a draw, then its upper half.
    pub fn next_u32(&mut self) -> u32 {
        self.has_half = !self.has_half;
        if !self.has_half {
            return self.half;
        }
        let next = self.next_u64();
        self.half = (next >> 32) as u32;
        next as u32
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        self.step();
        let folded = (self.state >> 64) as u64 ^ self.state as u64;
        folded.rotate_right((self.state >> 122) as u32)
    }

    /// The next multiple of 2⁻⁵³ in [0, 1).
    pub fn next_f64(&mut self) -> f64 {
        (self.next_u64() >> 11) as f64 * (1.0 / 9_007_199_254_740_992.0)
    }

    /// Moves as if `delta` draws had been made; a leftover half is dropped.
    pub fn advance(&mut self, mut delta: u128) {
        let (mut multiplier, mut plus) = (MULTIPLIER, self.increment);
        let (mut all_multiplier, mut all_plus) = (1_u128, 0_u128);
        while delta > 0 {
            if delta & 1 == 1 {
                all_multiplier = all_multiplier.wrapping_mul(multiplier);
                all_plus = all_plus.wrapping_mul(multiplier).wrapping_add(plus);
            }
            plus = multiplier.wrapping_add(1).wrapping_mul(plus);
            multiplier = multiplier.wrapping_mul(multiplier);
            delta >>= 1;
        }
        self.state = all_multiplier.wrapping_mul(self.state).wrapping_add(all_plus);
        (self.has_half, self.half) = (false, 0);
    }

    /// The generator `n_jumps` times (φ − 1)·2¹²⁸ draws ahead, as `jumped` gives.
    pub fn jumped(&self, n_jumps: u128) -> Pcg64 {
        let mut generator = self.clone();
        generator.advance(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835_u128.wrapping_mul(n_jumps));
        generator
    }

    fn step(&mut self) {
        self.state = self.state.wrapping_mul(MULTIPLIER).wrapping_add(self.increment);
    }
}
