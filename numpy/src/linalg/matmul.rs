//! Products of matrices and vectors.

use ndarray::linalg::general_mat_mul;
use ndarray::{ArrayView2, ArrayViewMut2, LinalgScalar};
use num_complex::{Complex32, Complex64};

use crate::array::Array;
use crate::broadcast::broadcast_shapes;
use crate::complex::multiply;
use crate::dtype::{DType, Element};
use crate::error::{Error, Result, shape_text};
use crate::scalar::{Operand, Scalar};
use crate::ufunc::{ADD, MULTIPLY};

/// `a @ b`: matrices in the last two axes, the axes before them broadcast; a vector is a row on the left and a column on the right.
///
/// Errors: [`Error::Value`] if the inner extents differ or an operand has no axes.
pub fn matmul(a: &Array, b: &Array) -> Result<Array> {
    let dtype = a.dtype().promote(b.dtype());
    if !dtype.is_number() && dtype != DType::Object {
        let types = format!("(dtype({}), dtype({}))", a.dtype().repr(), b.dtype().repr());
        return Err(Error::NoSignature { ufunc: "matmul", types });
    }
    for (k, operand) in [a, b].into_iter().enumerate() {
        if operand.ndim() == 0 {
            return Err(Error::Value(format!(
                "matmul: Input operand {k} does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?) requires 1)"
            )));
        }
    }
    // Two vectors of doubles, without the ceremony for stacks of matrices.
    if let (&[n], &[m]) = (a.shape(), b.shape())
        && n == m
        && a.dtype() == DType::Float64
        && b.dtype() == DType::Float64
        && a.is_c_contiguous()
        && b.is_c_contiguous()
    {
        // SAFETY: both are dense.
        return Array::scalar(Scalar::Float64(unsafe { dense_dot(a.ptr::<f64>(), b.ptr(), n) }));
    }
    let left = if a.ndim() == 1 { a.insert_axis(0) } else { a.clone() };
    let right = if b.ndim() == 1 { b.insert_axis(1) } else { b.clone() };
    let (k_left, k_right) = (left.shape()[left.ndim() - 1], right.shape()[right.ndim() - 2]);
    if k_left != k_right {
        return Err(Error::Value(format!(
            "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size {k_right} is different from {k_left})"
        )));
    }
    let (n, m) = (left.shape()[left.ndim() - 2], right.shape()[right.ndim() - 1]);
    let stack = broadcast_shapes(&[&left.shape()[..left.ndim() - 2], &right.shape()[..right.ndim() - 2]]).map_err(|_| {
        let remapped = |array: &Array| {
            let outer = array.shape()[..array.ndim() - 2].iter().map(|n| format!("{n},")).collect::<String>();
            format!("{}->({outer}newaxis,newaxis)", shape_text(array.shape()))
        };
        let text = format!(
            "operands could not be broadcast together with remapped shapes [original->remapped]: {} {}  and requested shape ({n},{m})",
            remapped(&left),
            remapped(&right)
        );
        Error::Value(text)
    })?;
    // Integers wrap alike in any width, and NumPy adds half floats up as floats.
    let computed = match dtype {
        DType::Bool => DType::Bool,
        DType::Float16 => DType::Float32,
        dtype if dtype.is_integral() => DType::Int64,
        dtype => dtype,
    };
    let mut shape = stack.clone();
    shape.extend([n, m]);
    let out = Array::zeros(&shape, computed)?;
    let spread = |array: &Array, n: usize, m: usize| {
        let mut shape = stack.clone();
        shape.extend([n, m]);
        array.clone().into_dtype(computed)?.broadcast_to(&shape)
    };
    let (left, right) = (spread(&left, n, k_left)?, spread(&right, k_left, m)?);
    if out.size() > 0 {
        match computed {
            DType::Object => out.assign(&object_product(&left, &right)?)?,
            DType::Bool => {
                each(&left, &right, &out, |a, b, out| product(a, b, out, |sum: bool, x: bool, y: bool| sum | (x & y)))?
            }
            DType::Float32 => each(&left, &right, &out, float_product::<f32>)?,
            DType::Float64 => each(&left, &right, &out, float_product::<f64>)?,
            DType::Complex64 => {
                each(&left, &right, &out, |a, b, out| product(a, b, out, |sum: Complex32, x, y| sum + multiply(x, y)))?
            }
            DType::Complex128 => {
                each(&left, &right, &out, |a, b, out| product(a, b, out, |sum: Complex64, x, y| sum + multiply(x, y)))?
            }
            _ => each(&left, &right, &out, |a, b, out| {
                product(a, b, out, |sum: i64, x: i64, y: i64| sum.wrapping_add(x.wrapping_mul(y)))
            })?,
        }
    }
    let out = out.into_dtype(dtype)?;
    let out = if b.ndim() == 1 { out.remove_axis(out.ndim() - 1) } else { out };
    Ok(if a.ndim() == 1 { out.remove_axis(out.ndim() - if b.ndim() == 1 { 1 } else { 2 }) } else { out })
}

/// Products of stacks of matrices whose elements are objects.
fn object_product(left: &Array, right: &Array) -> Result<Array> {
    let axis = left.ndim() - 1;
    let terms = MULTIPLY.call(&[left.insert_axis(axis + 1).into(), right.insert_axis(axis - 1).into()])?;
    ADD.reduce_axis(&terms, axis)
}

/// Calls `f` with each pair of matrices in the stack.
fn each(a: &Array, b: &Array, out: &Array, f: impl Fn(&Array, &Array, &Array) -> Result<()> + Copy) -> Result<()> {
    if out.ndim() == 2 {
        return f(a, b, out);
    }
    (0..out.shape()[0]).try_for_each(|i| each(&a.index_axis(0, i), &b.index_axis(0, i), &out.index_axis(0, i), f))
}

/// Rows times columns, added up one row of `b` at a time.
fn product<T: Element>(a: &Array, b: &Array, out: &Array, step: impl Fn(T, T, T) -> T) -> Result<()> {
    let (k, m) = (b.shape()[0], b.shape()[1]);
    let (a, b) = (a.to_vec::<T>(), b.to_vec::<T>());
    let mut data = vec![T::default(); out.size()];
    for (row, sums) in a.chunks_exact(k.max(1)).zip(data.chunks_exact_mut(m)) {
        for (&x, b_row) in row.iter().zip(b.chunks_exact(m)) {
            for (sum, &y) in sums.iter_mut().zip(b_row) {
                *sum = step(*sum, x, y);
            }
        }
    }
    out.assign(&Array::from_vec(data, out.shape())?)
}

/// As [`product`], through ndarray's blocked kernel.
fn float_product<T: Element + LinalgScalar>(a: &Array, b: &Array, out: &Array) -> Result<()> {
    let (a, b) = (&a.walkable()?, &b.walkable()?);
    let size = size_of::<T>() as isize;
    if out.shape()[1] == 1 && a.strides()[1] == size && b.strides()[0] == size {
        column_product::<T>(a, b, out);
        return Ok(());
    }
    let matrix =
        |array: &Array| array.raw::<T>().into_dimensionality().map_err(|error| Error::Value(error.to_string()));
    let to = out.raw_mut::<T>().into_dimensionality().map_err(|error| Error::Value(error.to_string()))?;
    // SAFETY: `out` is new, so nothing else looks at its memory; the views are gone before anything writes to `a` or `b`.
    let (a, b, mut to): (ArrayView2<T>, ArrayView2<T>, ArrayViewMut2<T>) =
        unsafe { (matrix(a)?.deref_into_view(), matrix(b)?.deref_into_view(), to.deref_into_view_mut()) };
    general_mat_mul(T::one(), &a, &b, T::zero(), &mut to);
    Ok(())
}

/// As [`float_product`] where `b` is one column, and rows and column lie densely.
fn column_product<T: Element + LinalgScalar>(a: &Array, b: &Array, out: &Array) {
    for i in 0..a.shape()[0] as isize {
        let row = a.ptr::<T>().wrapping_byte_offset(i * a.strides()[0]);
        // SAFETY: rows and column have as many elements, one after the other, and `out`, which is new, one a row.
        unsafe { out.ptr::<T>().byte_offset(i * out.strides()[0]).write(dense_dot(row, b.ptr(), b.shape()[0])) };
    }
}

/// The sum of products of elements that lie densely, in eight running sums, which is vectorised.
///
/// # Safety
/// Both must have `n` elements.
unsafe fn dense_dot<T: Element + LinalgScalar>(a: *const T, b: *const T, n: usize) -> T {
    // SAFETY: the caller's promise.
    let term = |i: usize| unsafe { a.add(i).read_unaligned() * b.add(i).read_unaligned() };
    let whole = n - n % 8;
    let mut sums = [T::zero(); 8];
    for i in (0..whole).step_by(8) {
        for (k, sum) in sums.iter_mut().enumerate() {
            *sum = *sum + term(i + k);
        }
    }
    let [s0, s1, s2, s3, s4, s5, s6, s7] = sums;
    let start = ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
    (whole..n).fold(start, |total, i| total + term(i))
}

/// `np.dot`: over the last axis of `a` and the second to last of `b`, all other axes side by side.
pub fn dot(a: &Array, b: &Array) -> Result<Array> {
    if a.ndim() == 0 || b.ndim() == 0 {
        return scaled(a, b);
    }
    let b_axis = b.ndim().saturating_sub(2);
    refuse_mismatch(a, a.ndim() - 1, b, b_axis)?;
    if a.ndim() <= 2 && b.ndim() <= 2 {
        return lone(a, b, matmul(a, b)?);
    }
    if b.ndim() == 1 {
        return matmul(a, b);
    }
    // Each matrix of `b` meets every row of `a`.
    let k = b.shape()[b_axis] as isize;
    let n_lanes = |shape: &[usize], axis: usize| {
        let others = shape.iter().enumerate().filter(|&(each, _)| each != axis);
        others.map(|(_, &n)| n as isize).product::<isize>()
    };
    let rows = [n_lanes(a.shape(), a.ndim() - 1), k];
    let flat = crate::shape::reshape(&b.axis_last(b_axis), &[n_lanes(b.shape(), b_axis), k])?.transposed();
    let product = matmul(&crate::shape::reshape(a, &rows)?, &flat)?;
    let mut shape: Vec<isize> = a.shape()[..a.ndim() - 1].iter().map(|&n| n as isize).collect();
    shape.extend(b.shape().iter().enumerate().filter(|&(axis, _)| axis != b_axis).map(|(_, &n)| n as isize));
    crate::shape::reshape(&product, &shape)
}

/// `sum`, or of two numbers with axes around them their product, whose zero keeps its sign as no sum's does.
fn lone(a: &Array, b: &Array, sum: Array) -> Result<Array> {
    if a.size() != 1 || b.size() != 1 || sum.ndim() > 2 || sum.dtype() == DType::Float16 || !sum.dtype().is_number() {
        return Ok(sum);
    }
    let number = |array: &Array| crate::shape::reshape(array, &[]).map(Operand::from);
    let product = MULTIPLY.call(&[number(a)?, number(b)?])?;
    product.into_dtype(sum.dtype())?.broadcast_to(sum.shape())?.copy()
}

/// A number times an array, each product added to zero, so that none is a negative zero; two numbers are multiplied.
fn scaled(a: &Array, b: &Array) -> Result<Array> {
    let product = MULTIPLY.call(&[Operand::from(a), Operand::from(b)])?;
    let is_sum = product.ndim() > 0 && product.dtype().is_number() && !product.dtype().is_integral();
    if is_sum { ADD.call(&[product.into(), Operand::Int(0)]) } else { Ok(product) }
}

/// `np.inner`: over the last axes of both.
pub fn inner(a: &Array, b: &Array) -> Result<Array> {
    if a.ndim() == 0 || b.ndim() == 0 {
        return scaled(a, b);
    }
    // NumPy lets the last two axes of `b` change places before it looks.
    let turned = if b.ndim() > 1 { crate::shape::swapaxes(b, -1, -2)? } else { b.clone() };
    refuse_mismatch(a, a.ndim() - 1, &turned, b.ndim().saturating_sub(2))?;
    if b.ndim() == 1 {
        return lone(a, b, matmul(a, b)?);
    }
    let rows = |array: &Array| -> Result<Array> {
        let (&k, outer) = array.shape().split_last().unwrap_or((&1, &[]));
        crate::shape::reshape(array, &[outer.iter().product::<usize>() as isize, k as isize])
    };
    let product = matmul(&rows(a)?, &rows(b)?.transposed())?;
    let outer = a.shape()[..a.ndim() - 1].iter().chain(&b.shape()[..b.ndim() - 1]);
    lone(a, b, crate::shape::reshape(&product, &outer.map(|&n| n as isize).collect::<Vec<_>>())?)
}

/// Every element of `a` times every element of `b`, both flat.
pub fn outer(a: &Array, b: &Array) -> Result<Array> {
    MULTIPLY.outer(&crate::shape::ravel(a)?.into(), &crate::shape::ravel(b)?.into())
}

fn refuse_mismatch(a: &Array, a_axis: usize, b: &Array, b_axis: usize) -> Result<()> {
    let (n, m) = (a.shape()[a_axis], b.shape()[b_axis]);
    if n == m {
        return Ok(());
    }
    let (left, right) = (shape_text(a.shape()), shape_text(b.shape()));
    Err(Error::Value(format!("shapes {left} and {right} not aligned: {n} (dim {a_axis}) != {m} (dim {b_axis})")))
}
