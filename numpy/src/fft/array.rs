//! Transforms of arrays: of their elements as complex numbers, in the precision they have.

use num_complex::Complex64;

use super::axes::{Field, Norm, along_axes, half_along_axis, inverse_half_along_axis};
use super::line::Direction;
use crate::array::Array;
use crate::dtype::DType;
use crate::error::{Error, Result};

/// Which transform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transform {
    /// Of complex numbers.
    Forward,
    /// Its inverse.
    Inverse,
    /// Of real numbers, of which half of the entries are kept.
    Half,
    /// Its inverse, which is real.
    InverseHalf,
}

impl Transform {
    /// NumPy's name.
    pub fn parse(name: &str) -> Option<Transform> {
        match name {
            "fft" => Some(Transform::Forward),
            "ifft" => Some(Transform::Inverse),
            "rfft" => Some(Transform::Half),
            "irfft" => Some(Transform::InverseHalf),
            _ => None,
        }
    }
}

/// The transform along `axes`, each with its number of points; the halves take one axis.
///
/// Single precision in gives single precision out; everything else is double.
///
/// Errors: [`Error::Value`] if an axis of the array has no elements to transform, or a half is asked for along several axes.
pub fn transform_array(array: &Array, transform: Transform, axes: &[(usize, usize)], norm: Norm) -> Result<Array> {
    // Room for the result first: a transform may have any number of points.
    let mut shape = array.shape().to_vec();
    axes.iter().for_each(|&(axis, n)| shape[axis] = n);
    crate::create::reserve(&shape, DType::Complex128)?;
    let is_single = matches!(array.dtype(), DType::Float16 | DType::Float32 | DType::Complex64);
    let field: Field = (array.cast(DType::Complex128)?.to_vec::<Complex64>(), array.shape().to_vec());
    let one = || match axes {
        [one] => Ok(*one),
        _ => Err(Error::Value("transforms of real numbers take one axis here".into())),
    };
    let (data, shape) = match transform {
        Transform::Forward => along_axes(field, axes, Direction::Forward, norm),
        Transform::Inverse => along_axes(field, axes, Direction::Backward, norm),
        Transform::Half => half_along_axis(&field, one()?.0, one()?.1, norm),
        Transform::InverseHalf => inverse_half_along_axis(&field, one()?.0, one()?.1, norm),
    };
    if transform == Transform::InverseHalf {
        let real = Array::from_vec(data.into_iter().map(|x| x.re).collect(), &shape)?;
        return if is_single { real.cast(DType::Float32) } else { Ok(real) };
    }
    let complex = Array::from_vec(data, &shape)?;
    if is_single { complex.cast(DType::Complex64) } else { Ok(complex) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(values: &[f64], transform: Transform, n: usize, expected: &[(f64, f64)]) {
        let array = Array::vector(values.to_vec()).unwrap();
        let found = transform_array(&array, transform, &[(0, n)], Norm::Backward).unwrap();
        let found = found.cast(DType::Complex128).unwrap().to_vec::<Complex64>();
        assert_eq!(found, expected.iter().map(|&(re, im)| Complex64::new(re, im)).collect::<Vec<_>>());
    }

    #[test]
    fn transforms_real_arrays_in_all_four_ways() {
        check(&[0.0, 4.0, 0.0, 0.0], Transform::Forward, 4, &[(4.0, 0.0), (0.0, -4.0), (-4.0, 0.0), (0.0, 4.0)]);
        check(&[0.0, 4.0, 0.0, 0.0], Transform::Inverse, 4, &[(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)]);
        check(&[1.0, 2.0], Transform::Half, 2, &[(3.0, 0.0), (-1.0, 0.0)]);
        check(&[3.0, -1.0], Transform::InverseHalf, 2, &[(1.0, 0.0), (2.0, 0.0)]);
    }

    #[test]
    fn keeps_single_precision() {
        let single = Array::vector(vec![1.0_f32, 2.0]).unwrap();
        let found = transform_array(&single, Transform::Forward, &[(0, 2)], Norm::Ortho).unwrap();
        assert_eq!(found.dtype(), DType::Complex64);
    }
}
