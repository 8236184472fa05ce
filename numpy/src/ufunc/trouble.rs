//! Whether what is odd about a result was odd before.

use smallvec::SmallVec;

use crate::array::Array;
use crate::cast::Widen;
use crate::dtype::DType;
use crate::lanes::for_each_lane;
use crate::scalar::Operand;

/// Whether every NaN in `out`, the result of an ufunc for `operands`, stands where an operand is NaN, and every infinity where one is not finite; false also where that is not asked, because not all are doubles.
pub fn is_inherited(operands: &[Operand], out: &Array) -> bool {
    if out.dtype() != DType::Float64 {
        return false;
    }
    let inputs = operands.iter().map(|operand| match operand.strong() {
        None | Some(DType::Float64) => operand.to_array(DType::Float64).ok()?.broadcast_to(out.shape()).ok(),
        Some(_) => None,
    });
    let Some(inputs) = inputs.collect::<Option<SmallVec<[Array; 2]>>>() else { return false };
    match inputs.as_slice() {
        [a] => is_explained([a, out]),
        [a, b] => is_explained([a, b, out]),
        _ => false,
    }
}

/// As [`is_inherited`], of doubles of one shape, the result the last of them.
fn is_explained<const N: usize>(arrays: [&Array; N]) -> bool {
    let mut is_explained = true;
    for_each_lane(arrays, &mut |pointers, steps, n| {
        for i in 0..n as isize {
            // SAFETY: a lane's elements are the arrays'.
            let number = |k: usize| unsafe { f64::load(pointers[k].offset(i * steps[k])) };
            let out = number(N - 1);
            if !out.is_finite() {
                let mut inputs = (0..N - 1).map(number);
                is_explained &= if out.is_nan() { inputs.any(f64::is_nan) } else { !inputs.all(f64::is_finite) };
            }
        }
    });
    is_explained
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ufunc::{DIVIDE, SUBTRACT, Ufunc};

    fn check(ufunc: &Ufunc, x: &[f64], y: f64, expected: bool) {
        let operands = [Operand::Array(Array::vector(x.to_vec()).unwrap()), Operand::Float(y)];
        let (out, is_finite) = ufunc.call_watched(&operands).unwrap();
        assert_eq!((is_inherited(&operands, &out), is_finite), (expected, out.is_all_finite()), "{x:?} {y}");
    }

    #[test]
    fn what_was_odd_before_is_told_from_what_became_odd() {
        check(&SUBTRACT, &[1.0, f64::NEG_INFINITY, f64::NAN], 2.0, true);
        check(&SUBTRACT, &[1.0; 9], 2.0, true);
        check(&SUBTRACT, &[1.0, f64::INFINITY], f64::INFINITY, false);
        check(&SUBTRACT, &[1e308], -1e308, false);
        check(&DIVIDE, &[1.0, f64::INFINITY], 0.0, false);
    }
}
