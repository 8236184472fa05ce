//! SFC64, a small fast chaotic generator.
//!
//! Source: C. Doty-Humphrey, *PractRand* (2010).

/// Three words that are mixed and one that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sfc64 {
    /// `a`, `b`, `c` and the counter.
    pub state: [u64; 4],
}

impl Sfc64 {
    /// As `np.random.SFC64(seed)` does: twelve draws mix the seed.
    pub fn from_seed([a, b, c]: [u64; 3]) -> Sfc64 {
        let mut generator = Sfc64 { state: [a, b, c, 1] };
        for _ in 0..12 {
            generator.next_u64();
        }
        generator
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        let [a, b, c, counter] = self.state;
        let next = a.wrapping_add(b).wrapping_add(counter);
        let mixed = c.rotate_left(24).wrapping_add(next);
        self.state = [b ^ (b >> 11), c.wrapping_add(c << 3), mixed, counter.wrapping_add(1)];
        next
    }
}
