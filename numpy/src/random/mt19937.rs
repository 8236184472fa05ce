//! The Mersenne Twister, the generator behind `np.random.seed` and `RandomState`.
//!
//! Source: M. Matsumoto, T. Nishimura, "Mersenne Twister: a 623-dimensionally equidistributed uniform pseudorandom number generator" (1998).

const N: usize = 624;
const M: usize = 397;

/// A state of 624 words and how many of them were used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mt19937 {
    key: Box<[u32; N]>,
    position: usize,
}

impl Mt19937 {
    /// How many words a state has.
    pub const N_WORDS: usize = N;

    /// As `np.random.seed(integer)` does.
    pub fn from_seed(seed: u32) -> Mt19937 {
        let mut key = Box::new([0_u32; N]);
        key[0] = seed;
        for i in 1..N {
            key[i] = 1_812_433_253_u32.wrapping_mul(key[i - 1] ^ (key[i - 1] >> 30)).wrapping_add(i as u32);
        }
        Mt19937 { key, position: N }
    }

    /// As `np.random.seed(list)` does; an empty list counts as `[0]`.
    pub fn from_array(seeds: &[u32]) -> Mt19937 {
        let seeds = if seeds.is_empty() { &[0] } else { seeds };
        let mut generator = Mt19937::from_seed(19_650_218);
        let key = &mut generator.key;
        let mut i = 1;
        let mut step = |multiplier: u32, added: &mut dyn FnMut(usize) -> u32| {
            let mixed = (key[i - 1] ^ (key[i - 1] >> 30)).wrapping_mul(multiplier);
            key[i] = (key[i] ^ mixed).wrapping_add(added(i));
            i += 1;
            if i >= N {
                key[0] = key[N - 1];
                i = 1;
            }
        };
        for k in 0..seeds.len().max(N) {
            let j = k % seeds.len();
            step(1_664_525, &mut |_| seeds[j].wrapping_add(j as u32));
        }
        for _ in 1..N {
            step(1_566_083_941, &mut |i| (i as u32).wrapping_neg());
        }
        key[0] = 0x8000_0000;
        generator
    }

    /// As the constructor `np.random.MT19937(seed)` does with the words of its seed sequence; `None` unless there are 624.
    pub fn from_words(words: &[u64]) -> Option<Mt19937> {
        let mut generator = Mt19937::from_state(&[words, &[N as u64 - 1]].concat())?;
        generator.key[0] = 0x8000_0000;
        Some(generator)
    }

    /// From a state that [`Mt19937::state`] gave, `None` unless it has 624 words and at most as many used.
    pub fn from_state(state: &[u64]) -> Option<Mt19937> {
        let (&position, words) = state.split_last()?;
        let key: Option<Box<[u32]>> = words.iter().map(|&word| word.try_into().ok()).collect();
        let position = usize::try_from(position).ok().filter(|&position| position <= N)?;
        Some(Mt19937 { key: key?.try_into().ok()?, position })
    }

    /// The words, and how many of them were used.
    pub fn state(&self) -> impl Iterator<Item = u64> {
        self.key.iter().map(|&word| word.into()).chain([self.position as u64])
    }

    /// The next 32 bits.
    pub fn next_u32(&mut self) -> u32 {
        if self.position == N {
            self.twist();
        }
        let mut y = self.key[self.position];
        self.position += 1;
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c_5680;
        y ^= (y << 15) & 0xefc6_0000;
        y ^ (y >> 18)
    }

    /// The next 64 bits, the upper half first.
    pub fn next_u64(&mut self) -> u64 {
        let upper = u64::from(self.next_u32());
        upper << 32 | u64::from(self.next_u32())
    }

    /// The next multiple of 2⁻⁵³ in [0, 1), from 27 bits and then 26.
    pub fn next_f64(&mut self) -> f64 {
        let (a, b) = (self.next_u32() >> 5, self.next_u32() >> 6);
        (f64::from(a) * 67_108_864.0 + f64::from(b)) / 9_007_199_254_740_992.0
    }

    fn twist(&mut self) {
        let key = &mut self.key;
        for i in 0..N {
            let y = (key[i] & 0x8000_0000) | (key[(i + 1) % N] & 0x7fff_ffff);
            let twisted = if y & 1 == 1 { 0x9908_b0df } else { 0 };
            key[i] = key[(i + M) % N] ^ (y >> 1) ^ twisted;
        }
        self.position = 0;
    }
}
