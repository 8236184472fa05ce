//! The Mersenne Twister of Matsumoto and Nishimura (1998), as `np.random.seed` sets it up.

const N: usize = 624;
const M: usize = 397;

/// The state: 624 words and how many of them are used up.
#[derive(Clone, Debug)]
pub struct Mt19937 {
    words: [u32; N],
    position: usize,
}

impl Mt19937 {
    /// Seeded by one number, NumPy's `_legacy_seeding` of an integer.
    pub fn from_seed(seed: u32) -> Mt19937 {
        let mut words = [0; N];
        let mut word = seed;
        for (i, slot) in words.iter_mut().enumerate() {
            *slot = word;
            word = 1_812_433_253u32.wrapping_mul(word ^ (word >> 30)).wrapping_add(i as u32 + 1);
        }
        Mt19937 { words, position: N }
    }

    /// The next 32 bits.
    pub fn next_u32(&mut self) -> u32 {
        if self.position == N {
            self.twist();
        }
        let mut y = self.words[self.position];
        self.position += 1;
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c_5680;
        y ^= (y << 15) & 0xefc6_0000;
        y ^ (y >> 18)
    }

    /// The next 64 bits, the higher half drawn first.
    pub fn next_u64(&mut self) -> u64 {
        let high = u64::from(self.next_u32());
        high << 32 | u64::from(self.next_u32())
    }

    /// A double in 0 … 1, 1 excluded, with 53 random bits.
    pub fn next_f64(&mut self) -> f64 {
        let (a, b) = (self.next_u32() >> 5, self.next_u32() >> 6);
        (f64::from(a) * 67_108_864.0 + f64::from(b)) / 9_007_199_254_740_992.0
    }

    fn twist(&mut self) {
        for i in 0..N {
            let y = (self.words[i] & 0x8000_0000) | (self.words[(i + 1) % N] & 0x7fff_ffff);
            let odd = if y & 1 == 1 { 0x9908_b0df } else { 0 };
            self.words[i] = self.words[(i + M) % N] ^ (y >> 1) ^ odd;
        }
        self.position = 0;
    }
}
