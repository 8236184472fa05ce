//! Normal and exponential draws by the ziggurat: nearly always one draw of bits, one product and one comparison.
//!
//! Source: G. Marsaglia, W. W. Tsang, "The ziggurat method for generating random variables" (2000); J. A. Doornik, "An improved ziggurat method" (2005).

use super::bit_generator::BitGenerator;
use super::ziggurat_tables::{EXPONENTIAL, NORMAL};
use crate::math::{exp, log1p};

/// Where the normal's tail begins.
const NORMAL_TAIL: f64 = 3.654_152_885_361_009;
const NORMAL_TAIL_INVERSE: f64 = 0.273_661_237_329_758_3;
/// Where the exponential's tail begins.
const EXPONENTIAL_TAIL: f64 = 7.697_117_470_131_05;

/// A standard normal draw.
pub fn standard_normal(bits: &mut BitGenerator) -> f64 {
    loop {
        // Eight bits for the layer, one for the sign, 52 for the place in it.
        let draw = bits.next_u64();
        let layer = (draw & 0xff) as usize;
        let is_negative = draw >> 8 & 1 == 1;
        let place = draw >> 9 & 0x000f_ffff_ffff_ffff;
        let x = place as f64 * NORMAL.width[layer];
        let x = if is_negative { -x } else { x };
        if place < NORMAL.inside[layer] {
            return x;
        }
        if layer == 0 {
            loop {
                let x = -NORMAL_TAIL_INVERSE * log1p(-bits.next_f64());
                let y = -log1p(-bits.next_f64());
                if y + y > x * x {
                    return if place >> 8 & 1 == 1 { -(NORMAL_TAIL + x) } else { NORMAL_TAIL + x };
                }
            }
        }
        let (below, above) = (NORMAL.height[layer], NORMAL.height[layer - 1]);
        if (above - below) * bits.next_f64() + below < exp(-0.5 * x * x) {
            return x;
        }
    }
}

/// A standard exponential draw.
pub fn standard_exponential(bits: &mut BitGenerator) -> f64 {
    loop {
        // Three bits unused, eight for the layer, 53 for the place in it.
        let draw = bits.next_u64() >> 3;
        let layer = (draw & 0xff) as usize;
        let place = draw >> 8;
        let x = place as f64 * EXPONENTIAL.width[layer];
        if place < EXPONENTIAL.inside[layer] {
            return x;
        }
        if layer == 0 {
            return EXPONENTIAL_TAIL - log1p(-bits.next_f64());
        }
        let (below, above) = (EXPONENTIAL.height[layer], EXPONENTIAL.height[layer - 1]);
        if (above - below) * bits.next_f64() + below < exp(-x) {
            return x;
        }
    }
}
