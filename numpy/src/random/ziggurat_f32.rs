//! The ziggurat of [`super::ziggurat`] for singles, from 32 bits a draw.

use super::bit_generator::BitGenerator;
use super::ziggurat_tables_f32::{EXPONENTIAL, NORMAL};
use crate::math::{exp, expf, log1pf};

const NORMAL_TAIL: f32 = 3.654_152_9;
const NORMAL_TAIL_INVERSE: f32 = 0.273_661_23;
const EXPONENTIAL_TAIL: f32 = 7.697_117_3;

/// A standard normal draw.
pub fn standard_normal(bits: &mut BitGenerator) -> f32 {
    loop {
        // Eight bits for the layer, one for the sign, 23 for the place in it.
        let draw = bits.next_u32();
        let layer = (draw & 0xff) as usize;
        let is_negative = draw >> 8 & 1 == 1;
        let place = draw >> 9 & 0x007f_ffff;
        let x = place as f32 * NORMAL.width[layer];
        let x = if is_negative { -x } else { x };
        if place < NORMAL.inside[layer] {
            return x;
        }
        if layer == 0 {
            loop {
                let x = -NORMAL_TAIL_INVERSE * log1pf(-bits.next_f32());
                let y = -log1pf(-bits.next_f32());
                if y + y > x * x {
                    return if place >> 8 & 1 == 1 { -(NORMAL_TAIL + x) } else { NORMAL_TAIL + x };
                }
            }
        }
        let (below, above) = (NORMAL.height[layer], NORMAL.height[layer - 1]);
        let height = (above - below) * bits.next_f32() + below;
        if f64::from(height) < exp(-0.5 * f64::from(x) * f64::from(x)) {
            return x;
        }
    }
}

/// A standard exponential draw.
pub fn standard_exponential(bits: &mut BitGenerator) -> f32 {
    loop {
        // One bit unused, eight for the layer, 23 for the place in it.
        let draw = bits.next_u32() >> 1;
        let layer = (draw & 0xff) as usize;
        let place = draw >> 8;
        let x = place as f32 * EXPONENTIAL.width[layer];
        if place < EXPONENTIAL.inside[layer] {
            return x;
        }
        if layer == 0 {
            return EXPONENTIAL_TAIL - log1pf(-bits.next_f32());
        }
        let (below, above) = (EXPONENTIAL.height[layer], EXPONENTIAL.height[layer - 1]);
        if (above - below) * bits.next_f32() + below < expf(-x) {
            return x;
        }
    }
}
