//! Reductions: many elements become one, along some axes or all.

mod boolean;
mod cumulative;
mod extreme;
mod fold;
mod general;
mod statistics;
mod sum;

pub use boolean::{all, any, count_nonzero};
pub use cumulative::{cumprod, cumsum};
pub use extreme::{argmax, argmin, max, min, ptp};
pub use statistics::{Interpolation, Moments, Step, Watch, is_scalar_operation, mean, median, quantile, std, var};
pub use sum::{prod, sum, sum_dtype};

use crate::array::{Array, Shape, normalize_axis};
use crate::error::{Error, Result};

/// Which axes to reduce, counted from the front.
#[derive(Clone, Debug, PartialEq)]
pub struct Axes(smallvec::SmallVec<[usize; 4]>);

impl Axes {
    /// All axes.
    pub fn all(ndim: usize) -> Axes {
        Axes((0..ndim).collect())
    }

    /// The given axes, counted from either end; all when there are none given.
    ///
    /// Errors: [`Error::Axis`], or [`Error::Value`] if one is named twice.
    pub fn new(axes: Option<&[isize]>, ndim: usize) -> Result<Axes> {
        let Some(axes) = axes else { return Ok(Axes::all(ndim)) };
        // A 0-d array may be reduced along the axis it does not have.
        if ndim == 0 && matches!(axes, [0 | -1]) {
            return Ok(Axes::all(0));
        }
        let mut found = Axes(smallvec::SmallVec::new());
        for &axis in axes {
            let axis = normalize_axis(axis, ndim)?;
            if found.contains(axis) {
                return Err(Error::Value("duplicate value in 'axis'".into()));
            }
            found.0.push(axis);
        }
        Ok(found)
    }

    /// Whether `axis` is among them.
    pub fn contains(&self, axis: usize) -> bool {
        self.0.contains(&axis)
    }

    /// How many elements of an array of `shape` become one.
    pub fn n_reduced(&self, shape: &[usize]) -> usize {
        self.0.iter().map(|&axis| shape[axis]).product()
    }

    /// `shape` with these axes of extent 1.
    pub fn kept_shape(&self, shape: &[usize]) -> Shape {
        shape.iter().enumerate().map(|(axis, &n)| if self.contains(axis) { 1 } else { n }).collect()
    }

    /// Takes these axes, all of extent 1, away unless they are to be kept.
    pub fn finish(&self, reduced: &Array, keepdims: bool) -> Array {
        if keepdims {
            return reduced.clone();
        }
        let gone = (0..reduced.ndim()).rev().filter(|&axis| self.contains(axis));
        gone.fold(reduced.clone(), |array, axis| array.remove_axis(axis))
    }

    /// Makes sure that `mask` can be spread over an array of `shape`, and does so.
    ///
    /// Errors: [`Error::Remapped`] if it does not fit, [`Error::Value`] if it has more axes.
    pub fn spread_mask(mask: &Array, shape: &[usize]) -> Result<Array> {
        if mask.ndim() > shape.len() {
            return Err(Error::Value("input operand has more dimensions than allowed by the axis remapping".into()));
        }
        mask.broadcast_to(shape)
            .map_err(|_| Error::Remapped { operands: vec![(shape.to_vec(), None), (mask.shape().to_vec(), None)] })
    }

    /// Makes sure that results of reducing an array of `shape` fit into `out`.
    ///
    /// Errors: [`Error::Value`] if it has another number of axes, [`Error::Remapped`] if an extent differs.
    pub fn refuse_misfit(&self, operation: &str, shape: &[usize], keepdims: bool, out: &[usize]) -> Result<()> {
        let kept = self.kept_shape(shape);
        let left: Shape =
            (0..shape.len()).filter(|&axis| keepdims || !self.contains(axis)).map(|axis| kept[axis]).collect();
        if out.len() != left.len() {
            let (found, expected) = (out.len(), left.len());
            let note = if keepdims { " (must match the operand's when keepdims=True)" } else { "" };
            return Err(Error::Value(format!(
                "output parameter for reduction operation {operation} has the wrong number of dimensions: Found {found} but expected {expected}{note}"
            )));
        }
        if out == left.as_slice() {
            return Ok(());
        }
        let mut extents = out.iter().map(|&n| n as isize);
        let spread = (0..shape.len())
            .map(|axis| if keepdims || !self.contains(axis) { extents.next().unwrap_or(-1) } else { -1 });
        Err(Error::Remapped { operands: vec![(out.to_vec(), Some(spread.collect())), (shape.to_vec(), None)] })
    }

    /// A view whose last axis runs through these, and whose others are the rest, for functions of whole lanes.
    pub(crate) fn to_lanes(&self, array: &Array) -> Result<Array> {
        let rest: Vec<isize> =
            (0..array.ndim()).filter(|&axis| !self.contains(axis)).map(|axis| axis as isize).collect();
        let shape: Vec<isize> = rest
            .iter()
            .map(|&axis| array.shape()[axis as usize] as isize)
            .chain([self.n_reduced(array.shape()) as isize])
            .collect();
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let order: Vec<isize> = rest.into_iter().chain(sorted.into_iter().map(|axis| axis as isize)).collect();
        crate::shape::reshape(&array.permuted(&order)?, &shape)
    }
}
