//! Single choices: where they are drawn from, and which of a range is the simplest.

/// SplitMix64 on borrowed state (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014).
pub(super) struct Rng<'a>(pub(super) &'a mut u64);

impl Rng<'_> {
    fn next(&mut self) -> u64 {
        *self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(*self.0)
    }

    /// A number from 0 to `max`, by multiplication; its bias is below 2⁻⁶⁴ times the range.
    pub(super) fn below_or_at(&mut self, max: u64) -> u64 {
        match max.checked_add(1) {
            Some(bound) => ((u128::from(self.next()) * u128::from(bound)) >> 64) as u64,
            None => self.next(),
        }
    }
}

/// The seed of one case: of the group's name, the seed of its series and its index.
pub(crate) fn case_seed(group: &str, seed: u64, index: u32) -> u64 {
    // FNV-1a, then SplitMix64's finaliser between the parts.
    let name = group
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    mix(mix(name ^ mix(seed)).wrapping_add(u64::from(index)))
}

fn mix(z: u64) -> u64 {
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// The whole numbers of a range from the simplest: nearest 0 first, 1 before −1. Inverse of [`order_of`].
pub(super) fn nth_simplest(order: u64, low: i64, high: i64) -> i64 {
    if low >= 0 {
        return low.wrapping_add(order as i64);
    }
    if high <= 0 {
        return high.wrapping_sub(order as i64);
    }
    let both_sides = low.unsigned_abs().min(high as u64);
    if order <= 2 * both_sides {
        let distance = order.div_ceil(2) as i64;
        return if order % 2 == 1 { distance } else { -distance };
    }
    let distance = (order - both_sides) as i64;
    if (high as u64) > both_sides { distance } else { distance.wrapping_neg() }
}

/// Where `x` stands among the whole numbers of its range, the simplest at 0.
pub(super) fn order_of(x: i64, low: i64, high: i64) -> u64 {
    if low >= 0 {
        return x.wrapping_sub(low) as u64;
    }
    if high <= 0 {
        return high.wrapping_sub(x) as u64;
    }
    let both_sides = low.unsigned_abs().min(high as u64);
    let distance = x.unsigned_abs();
    if distance > both_sides {
        distance + both_sides
    } else if x > 0 {
        2 * distance - 1
    } else {
        2 * distance
    }
}
