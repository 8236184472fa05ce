//! From any seed to well-mixed words: O'Neill's `seed_seq` alternative, as NumPy's bit generators are seeded.
//!
//! Source: M. E. O'Neill, "Developing a seed_seq alternative" (2015), and NumPy's documentation of `SeedSequence`.

const INIT_A: u32 = 0x43b0_d7e5;
const MULT_A: u32 = 0x931e_8875;
const INIT_B: u32 = 0x8b51_f9dd;
const MULT_B: u32 = 0x58f3_8ded;
const MIX_LEFT: u32 = 0xca01_f9dd;
const MIX_RIGHT: u32 = 0x4973_f715;

/// Entropy mixed into a pool, from which generators are seeded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedSequence {
    pool: Vec<u32>,
}

impl SeedSequence {
    /// From words of entropy, lowest first, with those of the place among spawned sequences after them. A `pool_size` below 4 counts as 4.
    pub fn new(entropy: &[u32], pool_size: usize) -> SeedSequence {
        SeedSequence { pool: mix_entropy(entropy, pool_size.max(4)) }
    }

    /// The mixed entropy.
    pub fn pool(&self) -> &[u32] {
        &self.pool
    }

    /// Words to seed a generator with.
    pub fn generate_u32(&self, n_words: usize) -> Vec<u32> {
        let mut constant = INIT_B;
        let source = self.pool.iter().cycle().take(n_words);
        source
            .map(|&word| {
                let word = word ^ constant;
                constant = constant.wrapping_mul(MULT_B);
                let word = word.wrapping_mul(constant);
                word ^ (word >> 16)
            })
            .collect()
    }

    /// As [`SeedSequence::generate_u32`], in words of 64 bits.
    pub fn generate_u64(&self, n_words: usize) -> Vec<u64> {
        let words = self.generate_u32(2 * n_words);
        words.as_chunks().0.iter().map(|&[low, high]| u64::from(low) | u64::from(high) << 32).collect()
    }
}

fn mix_entropy(entropy: &[u32], pool_size: usize) -> Vec<u32> {
    let mut constant = INIT_A;
    let mut hashed = |value: u32| {
        let value = value ^ constant;
        constant = constant.wrapping_mul(MULT_A);
        let value = value.wrapping_mul(constant);
        value ^ (value >> 16)
    };
    let mut pool: Vec<u32> = (0..pool_size).map(|i| hashed(entropy.get(i).copied().unwrap_or(0))).collect();
    for source in 0..pool_size {
        for target in 0..pool_size {
            if source != target {
                pool[target] = mix(pool[target], hashed(pool[source]));
            }
        }
    }
    for &word in entropy.iter().skip(pool_size) {
        for target in &mut pool {
            *target = mix(*target, hashed(word));
        }
    }
    pool
}

fn mix(x: u32, y: u32) -> u32 {
    let mixed = MIX_LEFT.wrapping_mul(x).wrapping_sub(MIX_RIGHT.wrapping_mul(y));
    mixed ^ (mixed >> 16)
}
