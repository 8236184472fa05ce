//! `np.random.default_rng`: PCG64 (O'Neill 2014) seeded by a `SeedSequence`.

/// The permuted congruential generator of 128 bits, XSL-RR output.
#[derive(Clone, Debug)]
pub struct Pcg64 {
    state: u128,
    increment: u128,
    /// The unused half of the last 64 bits.
    half: Option<u32>,
}

const MULTIPLIER: u128 = 0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645;

impl Pcg64 {
    /// Seeded as `np.random.default_rng(seed)` is.
    pub fn from_seed(seed: u128) -> Pcg64 {
        let words = seed_sequence(seed);
        let wide = |high: u64, low: u64| u128::from(high) << 64 | u128::from(low);
        let increment = wide(words[2], words[3]) << 1 | 1;
        let mut pcg = Pcg64 { state: 0, increment, half: None };
        pcg.step();
        pcg.state = pcg.state.wrapping_add(wide(words[0], words[1]));
        pcg.step();
        pcg
    }

    fn step(&mut self) {
        self.state = self.state.wrapping_mul(MULTIPLIER).wrapping_add(self.increment);
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        self.step();
        let folded = (self.state >> 64) as u64 ^ self.state as u64;
        folded.rotate_right((self.state >> 122) as u32)
    }

    /// The next 32 bits: the lower half of 64, then the higher.
    pub fn next_u32(&mut self) -> u32 {
        if let Some(half) = self.half.take() {
            return half;
        }
        let bits = self.next_u64();
        self.half = Some((bits >> 32) as u32);
        bits as u32
    }
}

/// Four words of 64 bits from one number, NumPy's `SeedSequence(seed).generate_state(4, uint64)`.
fn seed_sequence(seed: u128) -> [u64; 4] {
    const POOL: usize = 4;
    let mut entropy: Vec<u32> = Vec::new();
    let mut rest = seed;
    while rest > 0 || entropy.is_empty() {
        entropy.push(rest as u32);
        rest >>= 32;
    }
    let mut constant: u32 = 0x43b0_d7e5;
    let mut hash = |value: u32| {
        let mixed = value ^ constant;
        constant = constant.wrapping_mul(0x931e_8875);
        let mixed = mixed.wrapping_mul(constant);
        mixed ^ (mixed >> 16)
    };
    let mix = |x: u32, y: u32| {
        let mixed = x.wrapping_mul(0xca01_f9dd).wrapping_sub(y.wrapping_mul(0x4973_f715));
        mixed ^ (mixed >> 16)
    };
    let mut pool = [0u32; POOL];
    for (i, slot) in pool.iter_mut().enumerate() {
        *slot = hash(entropy.get(i).copied().unwrap_or(0));
    }
    for source in 0..POOL {
        for target in 0..POOL {
            if source != target {
                pool[target] = mix(pool[target], hash(pool[source]));
            }
        }
    }
    for &word in entropy.iter().skip(POOL) {
        for slot in &mut pool {
            *slot = mix(*slot, hash(word));
        }
    }
    let mut constant: u32 = 0x8b51_f9dd;
    let mut words = [0u32; 8];
    for (i, word) in words.iter_mut().enumerate() {
        let mixed = pool[i % POOL] ^ constant;
        constant = constant.wrapping_mul(0x58f3_8ded);
        let mixed = mixed.wrapping_mul(constant);
        *word = mixed ^ (mixed >> 16);
    }
    std::array::from_fn(|i| u64::from(words[2 * i + 1]) << 32 | u64::from(words[2 * i]))
}

/// `np.random.Generator` over [`Pcg64`].
#[derive(Clone, Debug)]
pub struct Generator {
    bits: Pcg64,
}

impl Generator {
    /// As `np.random.default_rng(seed)`.
    pub fn from_seed(seed: u128) -> Generator {
        Generator { bits: Pcg64::from_seed(seed) }
    }

    /// A double in 0 … 1, 1 excluded.
    pub fn random(&mut self) -> f64 {
        (self.bits.next_u64() >> 11) as f64 * (1.0 / 9_007_199_254_740_992.0)
    }

    /// An integer in 0 … `most`, both included, by Lemire's method.
    pub fn integer(&mut self, most: u64) -> u64 {
        if most == 0 {
            return 0;
        }
        if most <= u64::from(u32::MAX) {
            return u64::from(self.integer_u32(most as u32));
        }
        if most == u64::MAX {
            return self.bits.next_u64();
        }
        let n = most + 1;
        let mut product = u128::from(self.bits.next_u64()) * u128::from(n);
        if (product as u64) < n {
            let threshold = (u64::MAX - most) % n;
            while (product as u64) < threshold {
                product = u128::from(self.bits.next_u64()) * u128::from(n);
            }
        }
        (product >> 64) as u64
    }

    fn integer_u32(&mut self, most: u32) -> u32 {
        if most == u32::MAX {
            return self.bits.next_u32();
        }
        let n = most + 1;
        let mut product = u64::from(self.bits.next_u32()) * u64::from(n);
        if (product as u32) < n {
            let threshold = (u32::MAX - most) % n;
            while (product as u32) < threshold {
                product = u64::from(self.bits.next_u32()) * u64::from(n);
            }
        }
        (product >> 32) as u32
    }

    /// An integer in 0 … `most`, both included, by drawing until the masked bits fit, as `shuffle` does.
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
}
