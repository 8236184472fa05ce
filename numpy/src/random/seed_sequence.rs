//! From any seed to well-mixed words: O'Neill's `seed_seq` alternative, as NumPy's bit generators are seeded.
//!
//! Source: M. E. O'Neill, "Developing a seed_seq alternative" (2015), and NumPy's documentation of `SeedSequence`.

use crate::error::{Error, Result};

const INIT_A: u32 = 0x43b0_d7e5;
const MULT_A: u32 = 0x931e_8875;
const INIT_B: u32 = 0x8b51_f9dd;
const MULT_B: u32 = 0x58f3_8ded;
const MIX_LEFT: u32 = 0xca01_f9dd;
const MIX_RIGHT: u32 = 0x4973_f715;
const POOL_SIZE: usize = 4;

/// Entropy mixed into a pool, from which generators are seeded and children spawned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedSequence {
    entropy: Vec<u32>,
    spawn_key: Vec<u64>,
    n_children_spawned: u64,
    pool: Vec<u32>,
}

impl SeedSequence {
    /// From words of entropy, lowest first; [`words`] splits integers into them.
    pub fn new(entropy: Vec<u32>) -> SeedSequence {
        SeedSequence::with_spawn_key(entropy, Vec::new(), POOL_SIZE)
    }

    /// As [`SeedSequence::new`], at a place in the tree of spawned sequences.
    ///
    /// A `pool_size` below 4 counts as 4.
    pub fn with_spawn_key(entropy: Vec<u32>, spawn_key: Vec<u64>, pool_size: usize) -> SeedSequence {
        let pool_size = pool_size.max(POOL_SIZE);
        let mut assembled = entropy.clone();
        if !spawn_key.is_empty() {
            // Short entropy is filled up, so that it cannot be mistaken for entropy that ends like the key.
            assembled.resize(assembled.len().max(pool_size), 0);
            assembled.extend(spawn_key.iter().flat_map(|&key| words(u128::from(key))));
        }
        SeedSequence { entropy, spawn_key, n_children_spawned: 0, pool: mix_entropy(&assembled, pool_size) }
    }

    /// The words of entropy it was made from, lowest first.
    pub fn entropy(&self) -> &[u32] {
        &self.entropy
    }

    /// The place in the tree of spawned sequences.
    pub fn spawn_key(&self) -> &[u64] {
        &self.spawn_key
    }

    /// How many words the pool has.
    pub fn pool_size(&self) -> usize {
        self.pool.len()
    }

    /// The mixed entropy.
    pub fn pool(&self) -> &[u32] {
        &self.pool
    }

    /// How many children it has.
    pub fn n_children_spawned(&self) -> u64 {
        self.n_children_spawned
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

    /// New sequences that share the entropy and differ in their place.
    pub fn spawn(&mut self, n_children: u64) -> Vec<SeedSequence> {
        let first = self.n_children_spawned;
        self.n_children_spawned += n_children;
        (first..self.n_children_spawned)
            .map(|child| {
                let key = self.spawn_key.iter().copied().chain([child]).collect();
                SeedSequence::with_spawn_key(self.entropy.clone(), key, self.pool.len())
            })
            .collect()
    }
}

/// The 32-bit words of an integer, lowest first, at least one.
pub fn words(mut integer: u128) -> Vec<u32> {
    let mut list = vec![integer as u32];
    integer >>= 32;
    while integer > 0 {
        list.push(integer as u32);
        integer >>= 32;
    }
    list
}

/// The 32-bit words of a decimal or `0x…` numeral of any length, lowest first.
///
/// Errors: [`Error::Value`] if it is negative or no numeral.
pub fn words_of_text(text: &str) -> Result<Vec<u32>> {
    if text.starts_with('-') {
        return Err(Error::Value("expected non-negative integer".into()));
    }
    let (digits, radix) = text.strip_prefix("0x").map_or((text, 10), |hex| (hex, 16));
    let mut list = vec![0_u32];
    for digit in digits.chars() {
        let digit = digit.to_digit(radix).ok_or_else(|| Error::Value("unrecognized seed string".into()))?;
        let mut carry = u64::from(digit);
        for word in &mut list {
            carry += u64::from(*word) * u64::from(radix);
            *word = carry as u32;
            carry >>= 32;
        }
        if carry > 0 {
            list.push(carry as u32);
        }
    }
    Ok(list)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_integers_of_any_size_into_words() {
        assert_eq!(words(0), [0]);
        assert_eq!(words(1 << 32), [0, 1]);
        assert_eq!(words_of_text("12345").ok(), Some(vec![12345]));
        assert_eq!(words_of_text("0x12345").ok(), Some(vec![74565]));
        let big = "1234567890123456789012345678901234567890";
        assert_eq!(words_of_text(big).ok(), Some(vec![3460238034, 2898026390, 3235640248, 2697535605, 3]));
        assert!(words_of_text("-1").is_err());
        assert!(words_of_text("a").is_err());
    }

    #[test]
    fn spawns_children_with_growing_keys() {
        let mut sequence = SeedSequence::new(words(42));
        let keys: Vec<Vec<u64>> = (0..2).flat_map(|_| sequence.spawn(1)).map(|child| child.spawn_key).collect();
        assert_eq!(keys, [[0], [1]]);
    }
}
