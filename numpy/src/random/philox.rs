//! Philox (4×64, ten rounds): each draw is a scrambled counter, so any place of the stream is at hand.
//!
//! Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3" (2011).

const MULTIPLIERS: [u64; 2] = [0xd2e7_470e_e14c_6c93, 0xca5a_8263_9512_1157];
const KEY_STEPS: [u64; 2] = [0x9e37_79b9_7f4a_7c15, 0xbb67_ae85_84ca_a73b];
const N_ROUNDS: usize = 10;

/// A counter of 256 bits, a key, and the block last made with how much of it is used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Philox {
    counter: [u64; 4],
    key: [u64; 2],
    block: [u64; 4],
    n_used: usize,
}

impl Philox {
    /// From a counter, lowest word first, and a key.
    pub fn new(counter: [u64; 4], key: [u64; 2]) -> Philox {
        Philox { counter, key, block: [0; 4], n_used: 4 }
    }

    /// The counter, the key, the block, and how much of it is used.
    pub fn state(&self) -> impl Iterator<Item = u64> {
        self.counter.into_iter().chain(self.key).chain(self.block).chain([self.n_used as u64])
    }

    /// From what [`Philox::state`] gave; `None` if that is none.
    pub fn from_state(state: &[u64]) -> Option<Philox> {
        let &[a, b, c, d, key0, key1, e, f, g, h, n_used] = state else { return None };
        let n_used = usize::try_from(n_used).ok().filter(|&n_used| n_used <= 4)?;
        Some(Philox { block: [e, f, g, h], n_used, ..Philox::new([a, b, c, d], [key0, key1]) })
    }

    /// Moves the counter by `low + 2¹²⁸·high`; what is left of the block is dropped.
    pub fn advance(&mut self, low: u128, high: u128) {
        let [a, b, c, d] = self.counter.map(u128::from);
        let (lower, is_over) = (a | b << 64).overflowing_add(low);
        let upper = (c | d << 64).wrapping_add(high).wrapping_add(u128::from(is_over));
        let counter = [lower as u64, (lower >> 64) as u64, upper as u64, (upper >> 64) as u64];
        *self = Philox::new(counter, self.key);
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        if self.n_used == 4 {
            self.advance(1, 0);
            self.block = scrambled(self.counter, self.key);
            self.n_used = 0;
        }
        self.n_used += 1;
        self.block[self.n_used - 1]
    }
}

fn scrambled(mut counter: [u64; 4], mut key: [u64; 2]) -> [u64; 4] {
    for _ in 0..N_ROUNDS {
        let wide = |i: usize| u128::from(MULTIPLIERS[i]) * u128::from(counter[2 * i]);
        let (first, second) = (wide(0), wide(1));
        let upper = |product: u128| (product >> 64) as u64;
        counter =
            [upper(second) ^ counter[1] ^ key[0], second as u64, upper(first) ^ counter[3] ^ key[1], first as u64];
        key = [key[0].wrapping_add(KEY_STEPS[0]), key[1].wrapping_add(KEY_STEPS[1])];
    }
    counter
}
