//! Sums and products.

use super::Axes;
use super::fold::{Lane, fold};
use crate::array::Array;
use crate::dtype::DType;
use crate::error::Result;

/// The sum along `axes`; booleans are counted, integers wrap, floats are summed pairwise.
pub fn sum(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    let reduced = match array.dtype() {
        DType::Bool => fold(
            array,
            axes,
            0i64,
            |a, x: bool| a + i64::from(x),
            |a, lane| lane.iter().fold(a, |a, x| a + i64::from(x)),
        )?,
        DType::Int64 => fold(array, axes, 0, i64::wrapping_add, |a, lane| lane.iter().fold(a, i64::wrapping_add))?,
        DType::Float64 => fold(array, axes, 0.0, |a: f64, x: f64| a + x, |a, lane| a + pairwise(lane))?,
    };
    Ok(axes.finish(&reduced, keepdims))
}

/// The product along `axes`; integers wrap.
pub fn prod(array: &Array, axes: &Axes, keepdims: bool) -> Result<Array> {
    let reduced = match array.dtype() {
        DType::Bool => fold(
            array,
            axes,
            1i64,
            |a, x: bool| a * i64::from(x),
            |a, lane| lane.iter().fold(a, |a, x| a * i64::from(x)),
        )?,
        DType::Int64 => fold(array, axes, 1, i64::wrapping_mul, |a, lane| lane.iter().fold(a, i64::wrapping_mul))?,
        DType::Float64 => fold(array, axes, 1.0, |a: f64, x: f64| a * x, |a, lane| lane.iter().fold(a, |a, x| a * x))?,
    };
    Ok(axes.finish(&reduced, keepdims))
}

/// NumPy's pairwise sum: eight running sums up to 128 elements, halves beyond; the error grows as log n.
fn pairwise(lane: Lane<f64>) -> f64 {
    let n = lane.len();
    if n < 8 {
        return lane.iter().fold(-0.0, |sum, x| sum + x);
    }
    if n <= 128 {
        let mut sums: [f64; 8] = std::array::from_fn(|k| lane.get(k));
        let whole = n - n % 8;
        for i in (8..whole).step_by(8) {
            for (k, sum) in sums.iter_mut().enumerate() {
                *sum += lane.get(i + k);
            }
        }
        let [a, b, c, d, e, f, g, h] = sums;
        let total = ((a + b) + (c + d)) + ((e + f) + (g + h));
        return (whole..n).fold(total, |total, i| total + lane.get(i));
    }
    let half = n / 2 - (n / 2) % 8;
    pairwise(lane.slice(0, half)) + pairwise(lane.slice(half, n - half))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_pairwise_so_that_the_error_stays_small() {
        let tenths = Array::vector(vec![0.1; 1_000_000]).unwrap();
        let total = sum(&tenths, &Axes::all(1), false).unwrap().get_flat(0).as_f64();
        assert!((total - 100_000.0).abs() < 1e-8, "{total}");
    }

    #[test]
    fn sums_along_any_axes() {
        let array = crate::shape::reshape(&Array::vector((0..24i64).collect()).unwrap(), &[2, 3, 4]).unwrap();
        let check = |axes: &[isize], keepdims, shape: &[usize], expected: &[i64]| {
            let total = sum(&array, &Axes::new(Some(axes), 3).unwrap(), keepdims).unwrap();
            assert_eq!((total.shape(), total.to_vec::<i64>().as_slice()), (shape, expected));
        };
        check(&[0, 1, 2], false, &[], &[276]);
        check(&[-1], false, &[2, 3], &[6, 22, 38, 54, 70, 86]);
        check(&[0, 2], true, &[1, 3, 1], &[60, 92, 124]);
    }
}
