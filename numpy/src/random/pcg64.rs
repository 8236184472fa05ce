//! PCG64, the generator behind `np.random.default_rng`, and its newer output function DXSM.
//!
//! Source: M. E. O'Neill, "PCG: a family of simple fast space-efficient statistically good algorithms for random number generation" (2014).

const MULTIPLIER: u128 = 0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645;
/// How many draws a jump leaps over: (φ − 1)·2¹²⁸.
pub const JUMP: u128 = 0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835;
const CHEAP_MULTIPLIER: u64 = 0xda94_2042_e4dd_58b5;

/// How a state of 128 bits becomes a draw of 64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// The halves folded, turned by the highest bits, after a step: `PCG64`.
    XslRr,
    /// The upper half multiplied and shifted, before a step by a cheaper multiplier: `PCG64DXSM`.
    Dxsm,
}

impl Output {
    /// NumPy's name of the generator.
    pub fn name(self) -> &'static str {
        match self {
            Output::XslRr => "PCG64",
            Output::Dxsm => "PCG64DXSM",
        }
    }

    fn multiplier(self) -> u128 {
        match self {
            Output::XslRr => MULTIPLIER,
            Output::Dxsm => u128::from(CHEAP_MULTIPLIER),
        }
    }
}

/// A 128-bit congruential state and its stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pcg64 {
    /// How draws are made.
    pub output: Output,
    /// The state of the congruential generator.
    pub state: u128,
    /// What each step adds; odd.
    pub increment: u128,
}

impl Pcg64 {
    /// As the constructor does with the words of its seed sequence.
    pub fn from_seed(output: Output, words: [u64; 4]) -> Pcg64 {
        let wide = |i: usize| u128::from(words[i]) << 64 | u128::from(words[i + 1]);
        let increment = wide(2) << 1 | 1;
        // Both outputs are seeded by the full multiplier.
        let step = |state: u128| state.wrapping_mul(MULTIPLIER).wrapping_add(increment);
        Pcg64 { output, state: step(step(0).wrapping_add(wide(0))), increment }
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        let before = self.state;
        self.state = before.wrapping_mul(self.output.multiplier()).wrapping_add(self.increment);
        match self.output {
            Output::XslRr => {
                let folded = (self.state >> 64) as u64 ^ self.state as u64;
                folded.rotate_right((self.state >> 122) as u32)
            }
            Output::Dxsm => {
                let (mut upper, lower) = ((before >> 64) as u64, before as u64 | 1);
                upper = (upper ^ upper >> 32).wrapping_mul(CHEAP_MULTIPLIER);
                (upper ^ upper >> 48).wrapping_mul(lower)
            }
        }
    }

    /// Moves as if `delta` draws had been made.
    pub fn advance(&mut self, mut delta: u128) {
        let (mut multiplier, mut plus) = (self.output.multiplier(), self.increment);
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
    }
}
