//! Sums and products.

use half::f16;
use num_complex::{Complex32, Complex64};

use super::Axes;
use super::fold::{Lane, fold};
use crate::array::Array;
use crate::complex;
use crate::dtype::{DType, Element, Kind};
use crate::error::Result;
use crate::scalar::Operand;
use crate::ufunc::{ADD, MULTIPLY};

/// The dtype of a sum: integers are widened to 64 bits, booleans counted.
pub fn sum_dtype(dtype: DType) -> DType {
    match dtype.kind() {
        Kind::Bool | Kind::Signed => DType::Int64,
        Kind::Unsigned => DType::UInt64,
        _ => dtype,
    }
}

/// What a fold begins with: `initial` where there is one.
fn start<A: Element>(initial: Option<&Operand>, neutral: A) -> Result<A> {
    let given = initial.map(|initial| initial.to_array(A::DTYPE)).transpose()?.map(|given| given.to_vec());
    Ok(given.and_then(|given| given.first().copied()).unwrap_or(neutral))
}

/// The sum along `axes`, each begun with `initial` if there is one; booleans are counted, integers wrap in 64 bits, floats are summed pairwise.
pub fn sum(array: &Array, axes: &Axes, keepdims: bool, initial: Option<&Operand>) -> Result<Array> {
    let reduced = match array.dtype() {
        dtype if !dtype.is_number() => return super::general::fold(&ADD, array, axes, keepdims, initial),
        DType::Bool => fold(
            array,
            axes,
            start(initial, 0i64)?,
            |a, x: bool| a + i64::from(x),
            |a, lane| lane.iter().fold(a, |a, x| a + i64::from(x)),
        )?,
        // NumPy adds half floats up as floats and rounds once a lane.
        DType::Float16 => fold(
            array,
            axes,
            start(initial, f16::ZERO)?,
            |a, x: f16| f16::from_f32(a.to_f32() + x.to_f32()),
            |a, lane| f16::from_f32(a.to_f32() + pairwise::<8, _, _>(lane, -0.0, f16::to_f32)),
        )?,
        DType::Float32 => fold(
            array,
            axes,
            start(initial, 0.0)?,
            |a: f32, x: f32| a + x,
            |a, lane| a + pairwise::<8, _, _>(lane, -0.0, |x| x),
        )?,
        DType::Float64 => fold(
            array,
            axes,
            start(initial, 0.0)?,
            |a: f64, x: f64| a + x,
            |a, lane| a + pairwise::<8, _, _>(lane, -0.0, |x| x),
        )?,
        DType::Complex64 => {
            let zero = Complex32::new(-0.0, -0.0);
            let start = start(initial, Complex32::new(0.0, 0.0))?;
            fold(array, axes, start, |a, x: Complex32| a + x, |a, lane| a + pairwise::<4, _, _>(lane, zero, |x| x))?
        }
        DType::Complex128 => {
            let zero = Complex64::new(-0.0, -0.0);
            let start = start(initial, Complex64::new(0.0, 0.0))?;
            fold(array, axes, start, |a, x: Complex64| a + x, |a, lane| a + pairwise::<4, _, _>(lane, zero, |x| x))?
        }
        integer => {
            // A number has to fit the sum's own dtype.
            let initial = initial.map(|each| each.to_array(sum_dtype(integer)).map(Operand::from)).transpose()?;
            let array = array.clone().into_dtype(DType::Int64)?;
            let total = fold(&array, axes, start(initial.as_ref(), 0)?, i64::wrapping_add, |a, lane| {
                lane.iter().fold(a, i64::wrapping_add)
            })?;
            total.into_dtype(sum_dtype(integer))?
        }
    };
    Ok(axes.finish(&reduced, keepdims))
}

/// The product along `axes`, each begun with `initial` if there is one; integers wrap in 64 bits.
pub fn prod(array: &Array, axes: &Axes, keepdims: bool, initial: Option<&Operand>) -> Result<Array> {
    let reduced = match array.dtype() {
        dtype if !dtype.is_number() => return super::general::fold(&MULTIPLY, array, axes, keepdims, initial),
        DType::Float16 => fold(
            array,
            axes,
            start(initial, f16::ONE)?,
            |a, x: f16| f16::from_f32(a.to_f32() * x.to_f32()),
            |a, lane| f16::from_f32(lane.iter().fold(a.to_f32(), |a, x| a * x.to_f32())),
        )?,
        DType::Float32 => fold(
            array,
            axes,
            start(initial, 1.0)?,
            |a: f32, x: f32| a * x,
            |a, lane| lane.iter().fold(a, |a, x| a * x),
        )?,
        DType::Float64 => fold(
            array,
            axes,
            start(initial, 1.0)?,
            |a: f64, x: f64| a * x,
            |a, lane| lane.iter().fold(a, |a, x| a * x),
        )?,
        DType::Complex64 => {
            let one = start(initial, Complex32::new(1.0, 0.0))?;
            fold(array, axes, one, complex::multiply, |a, lane| lane.iter().fold(a, complex::multiply))?
        }
        DType::Complex128 => {
            let one = start(initial, Complex64::new(1.0, 0.0))?;
            fold(array, axes, one, complex::multiply, |a, lane| lane.iter().fold(a, complex::multiply))?
        }
        integer => {
            // A number has to fit the sum's own dtype.
            let initial = initial.map(|each| each.to_array(sum_dtype(integer)).map(Operand::from)).transpose()?;
            let array = array.clone().into_dtype(DType::Int64)?;
            let total = fold(&array, axes, start(initial.as_ref(), 1)?, i64::wrapping_mul, |a, lane| {
                lane.iter().fold(a, i64::wrapping_mul)
            })?;
            total.into_dtype(sum_dtype(integer))?
        }
    };
    Ok(axes.finish(&reduced, keepdims))
}

/// NumPy's pairwise sum: `K` running sums up to a block of elements, halves beyond; the error grows as log n.
///
/// A complex number counts as two, so it has half as many running sums and a block of half the size.
fn pairwise<const K: usize, T: Element, A: Copy + std::ops::Add<Output = A>>(
    lane: Lane<T>,
    zero: A,
    widen: impl Fn(T) -> A + Copy,
) -> A {
    let n = lane.len();
    if n < K {
        return lane.iter().fold(zero, |sum, x| sum + widen(x));
    }
    if n <= 16 * K {
        let mut sums: [A; K] = std::array::from_fn(|k| widen(lane.get(k)));
        let whole = n - n % K;
        for i in (K..whole).step_by(K) {
            for (k, sum) in sums.iter_mut().enumerate() {
                *sum = *sum + widen(lane.get(i + k));
            }
        }
        // Neighbours first, then pairs of them, and so on.
        let mut step = 1;
        while step < K {
            for k in (0..K).step_by(2 * step) {
                sums[k] = sums[k] + sums[k + step];
            }
            step *= 2;
        }
        return (whole..n).fold(sums[0], |total, i| total + widen(lane.get(i)));
    }
    let n_parts = n * (8 / K);
    let half = (n_parts / 2 - (n_parts / 2) % 8) / (8 / K);
    pairwise::<K, T, A>(lane.slice(0, half), zero, widen) + pairwise::<K, T, A>(lane.slice(half, n - half), zero, widen)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_pairwise_so_that_the_error_stays_small() {
        let tenths = Array::vector(vec![0.1; 1_000_000]).unwrap();
        let total = sum(&tenths, &Axes::all(1), false, None).unwrap().get_flat(0).as_f64();
        assert!((total - 100_000.0).abs() < 1e-8, "{total}");
    }

    #[test]
    fn sums_along_any_axes() {
        let array = crate::shape::reshape(&Array::vector((0..24i64).collect()).unwrap(), &[2, 3, 4]).unwrap();
        let check = |axes: &[isize], keepdims, shape: &[usize], expected: &[i64]| {
            let total = sum(&array, &Axes::new(Some(axes), 3).unwrap(), keepdims, None).unwrap();
            assert_eq!((total.shape(), total.to_vec::<i64>().as_slice()), (shape, expected));
        };
        check(&[0, 1, 2], false, &[], &[276]);
        check(&[-1], false, &[2, 3], &[6, 22, 38, 54, 70, 86]);
        check(&[0, 2], true, &[1, 3, 1], &[60, 92, 124]);
    }
}
