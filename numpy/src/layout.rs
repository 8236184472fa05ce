//! In which order the axes of a new array lie in memory: as in the arrays it is made of, so that both are walked straight.

use crate::array::{Array, Shape};
use crate::dtype::DType;
use crate::error::Result;

/// What `order=` asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// The last axis fastest.
    C,
    /// The first axis fastest.
    F,
    /// The first axis fastest if it is so already, else the last.
    A,
    /// As close as possible to how it is.
    K,
}

impl Order {
    /// The order of this name.
    pub fn parse(name: &str) -> Option<Order> {
        Some(match name {
            "C" | "c" => Order::C,
            "F" | "f" => Order::F,
            "A" | "a" => Order::A,
            "K" | "k" => Order::K,
            _ => return None,
        })
    }

    /// The axes of `array` in this order, the slowest first.
    pub(crate) fn axes(self, array: &Array) -> Shape {
        let is_fortran = array.is_f_contiguous() && !array.is_c_contiguous();
        match self {
            Order::C => (0..array.ndim()).collect(),
            Order::F => (0..array.ndim()).rev().collect(),
            Order::A => if is_fortran { Order::F } else { Order::C }.axes(array),
            Order::K if array.is_c_contiguous() => Order::C.axes(array),
            Order::K if is_fortran => Order::F.axes(array),
            Order::K => by_steps(std::slice::from_ref(array), |_, _| true),
        }
    }
}

/// The axes, the slowest first, as arrays of one number of axes agree to step along them. Two axes that no array compares stay as in C order, and so do those over which the arrays differ.
fn by_steps(arrays: &[Array], compares: impl Fn(&Array, usize) -> bool) -> Shape {
    let n_axes = arrays.first().map_or(0, Array::ndim);
    let mut axes = inserted((0..n_axes).rev(), arrays, compares, |here, there| there <= here);
    axes.reverse();
    axes
}

/// The axes, the slowest first, as an iteration over `operands` of one number of axes walks them.
pub(crate) fn walked(operands: &[Array]) -> Shape {
    // An operand that is broadcast along an axis does not step along it.
    by_steps(operands, |array, axis| array.shape()[axis] > 1 && array.strides()[axis] != 0)
}

/// `order`, where each axis is moved before those already there until it `stays`, by the steps of it and of another. Where arrays differ it matters which comes first.
fn inserted(
    order: impl Iterator<Item = usize>,
    arrays: &[Array],
    compares: impl Fn(&Array, usize) -> bool,
    stays: impl Fn(usize, usize) -> bool,
) -> Shape {
    let mut axes = Shape::new();
    for axis in order {
        let mut place = axes.len();
        for before in (0..axes.len()).rev() {
            let mut comparable = arrays.iter().filter(|array| compares(array, axis) && compares(array, axes[before]));
            let steps =
                |array: &Array| (array.strides()[axis].unsigned_abs(), array.strides()[axes[before]].unsigned_abs());
            let stays = |array: &Array| stays(steps(array).0, steps(array).1);
            let Some(first) = comparable.next() else { continue };
            if stays(first) || comparable.any(stays) {
                break;
            }
            place = before;
        }
        axes.insert(place, axis);
    }
    axes
}

impl Array {
    /// Zeros whose memory runs through `axes`, the slowest first.
    fn zeros_through(shape: &[usize], axes: &[usize], dtype: DType) -> Result<Array> {
        let dense: Shape = axes.iter().map(|&axis| shape[axis]).collect();
        let mut places = vec![0isize; axes.len()];
        axes.iter().enumerate().for_each(|(place, &axis)| places[axis] = place as isize);
        Array::zeros(&dense, dtype)?.permuted(&places)
    }

    /// Zeros under the shape of `like`, and in memory in the order of its axes.
    pub fn zeros_like_layout(like: &Array, dtype: DType) -> Result<Array> {
        if like.is_c_contiguous() {
            return Array::zeros(like.shape(), dtype);
        }
        Array::zeros_through(like.shape(), &Order::K.axes(like), dtype)
    }

    /// Room for the result of a function of `operands`, which all have one shape.
    ///
    /// # Safety
    /// Every element must be written before it is read.
    pub(crate) unsafe fn room_for_result(operands: &[Array], dtype: DType) -> Result<Array> {
        let shape = operands[0].shape();
        if shape.len() < 2 || operands.iter().all(Array::is_c_contiguous) {
            // SAFETY: the caller's promise.
            return unsafe { Array::unwritten(shape, dtype) };
        }
        Array::zeros_through(shape, &walked(operands), dtype)
    }

    /// The same elements with memory that runs through `axes`, the slowest first.
    pub(crate) fn lying_through(&self, axes: &[usize]) -> Result<Array> {
        let order: Vec<isize> = axes.iter().map(|&axis| axis as isize).collect();
        if self.permuted(&order)?.is_c_contiguous() {
            return Ok(self.clone());
        }
        let moved = Array::zeros_through(self.shape(), axes, self.dtype())?;
        moved.assign(self)?;
        Ok(moved)
    }

    /// Zeros of `shape` for what is put together of `parts`.
    pub(crate) fn zeros_for_parts(parts: &[Array], shape: &[usize], dtype: DType) -> Result<Array> {
        // What is joined is ordered from the outside, what is computed from the inside.
        let axes = inserted(0..shape.len(), parts, |part, axis| part.shape()[axis] != 1, |here, there| here <= there);
        Array::zeros_through(shape, &axes, dtype)
    }

    /// Zeros of `shape`, which has as many axes as `like`, in memory in the order of its axes.
    pub(crate) fn zeros_after(like: &Array, shape: &[usize], dtype: DType) -> Result<Array> {
        // An axis along which it is broadcast has no place in memory.
        let axes = by_steps(std::slice::from_ref(like), |array, axis| array.strides()[axis] != 0);
        Array::zeros_through(shape, &axes, dtype)
    }

    /// A copy whose memory runs in this order.
    pub fn copy_in(&self, order: Order) -> Result<Array> {
        let copy = Array::zeros_through(self.shape(), &order.axes(self), self.dtype())?;
        copy.assign(self)?;
        Ok(copy)
    }

    /// A view whose axes are in this order, the slowest first: read in C order, it gives the elements in this one.
    pub fn through(&self, order: Order) -> Result<Array> {
        let axes: Vec<isize> = order.axes(self).iter().map(|&axis| axis as isize).collect();
        self.permuted(&axes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(array: &Array, order: Order, strides: &[isize]) {
        assert_eq!(array.copy_in(order).unwrap().strides(), strides, "{order:?} of {:?}", array.strides());
    }

    #[test]
    fn copies_in_the_order_asked_for() {
        let array = Array::zeros(&[2, 3, 4], DType::Int64).unwrap();
        check(&array, Order::F, &[8, 16, 48]);
        check(&array.transposed(), Order::K, &[8, 32, 96]);
        check(&array.transposed(), Order::C, &[48, 16, 8]);
        check(&array.transposed(), Order::A, &[8, 32, 96]);
        check(&array.permuted(&[1, 0, 2]).unwrap(), Order::K, &[32, 96, 8]);
        check(&array.permuted(&[1, 0, 2]).unwrap(), Order::A, &[64, 32, 8]);
    }

    #[test]
    fn results_lie_as_their_operands_do_and_in_c_order_where_they_differ() {
        let array = Array::zeros(&[3, 3], DType::Float64).unwrap();
        // SAFETY: no element is read.
        let room = |operands: &[Array]| unsafe { Array::room_for_result(operands, DType::Bool) };
        let strides = |operands: &[Array]| room(operands).unwrap().strides().to_vec();
        assert_eq!(strides(&[array.transposed(), array.transposed()]), [1, 3]);
        assert_eq!(strides(&[array.transposed(), array.clone()]), [3, 1]);
        let row = Array::zeros(&[3], DType::Float64).unwrap().broadcast_to(&[3, 3]).unwrap();
        assert_eq!(strides(&[array.transposed(), row]), [1, 3]);
    }
}
