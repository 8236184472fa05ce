//! What a ufunc of two operands can do besides being called: reduce, accumulate, reduceat, outer and at.

use super::{Inner, Loop, Ufunc, general};
use crate::array::Array;
use crate::dtype::{Casting, DType};
use crate::error::{Error, Result};
use crate::lanes::for_each_lane;
use crate::reduce::{self, Axes};
use crate::scalar::{Operand, Scalar};

impl Ufunc {
    /// What changes nothing when it is an operand; the result of reducing nothing.
    pub fn identity(&self) -> Option<Operand> {
        match self.name {
            "add" | "bitwise_or" | "bitwise_xor" | "hypot" | "gcd" => Some(Operand::Int(0)),
            "multiply" => Some(Operand::Int(1)),
            "bitwise_and" => Some(Operand::Int(-1)),
            "logical_and" => Array::scalar(Scalar::Bool(true)).ok().map(Operand::Array),
            "logical_or" | "logical_xor" => Array::scalar(Scalar::Bool(false)).ok().map(Operand::Array),
            "logaddexp" | "logaddexp2" => Some(Operand::Float(f64::NEG_INFINITY)),
            _ => None,
        }
    }

    /// Whether it takes everything as a truth value.
    pub(super) fn is_logical(&self) -> bool {
        self.name.starts_with("logical_")
    }

    /// Whether the order of the operands does not matter, so that several axes can be reduced at once.
    fn is_reorderable(&self) -> bool {
        self.identity().is_some() || matches!(self.name, "maximum" | "minimum" | "fmax" | "fmin" | "lcm")
    }

    /// Makes sure that elements can be folded, in whichever dtype is asked for: texts to be added up cannot, nor text and numbers in an `out` of the other kind, where NumPy begins.
    ///
    /// Errors: [`Error::Type`], which names the `method` that would fold; [`Error::NoSignature`].
    pub fn refuse_text(&self, array: &Array, out: Option<&Array>, method: &str) -> Result<()> {
        let is_text = |dtype: DType| matches!(dtype, DType::Str(_));
        match out.map(Array::dtype) {
            Some(begun) if is_text(begun) != is_text(array.dtype()) && !self.is_logical() => {
                let types = format!("(dtype({}), dtype({}))", begun.repr(), array.dtype().repr());
                Err(Error::NoSignature { ufunc: self.name, types })
            }
            _ if is_text(array.dtype()) && self.name == "add" => Err(general::no_fold(self, array, method)),
            _ => Ok(()),
        }
    }

    fn must_be_binary(&self, what: &str) -> Result<()> {
        if self.n_in == 2 { Ok(()) } else { Err(Error::Value(format!("{what} only supported for binary functions"))) }
    }

    /// The loop whose result is again its operand.
    fn folding_loop(&self, dtype: DType) -> Result<Loop> {
        if self.is_logical() {
            return self.find_loop(&[DType::Bool, DType::Bool]);
        }
        let each = self.find_loop(&[dtype, dtype])?;
        if each.result == each.dtype {
            return Ok(each);
        }
        let ufunc = self.name;
        Err(Error::Type(format!("No loop matching the specified signature and casting was found for ufunc {ufunc}")))
    }

    /// Folds `array` along one axis, element after element.
    ///
    /// Errors: [`Error::NoIdentity`] if the axis is empty.
    pub(crate) fn reduce_axis(&self, array: &Array, axis: usize) -> Result<Array> {
        if let DType::Str(_) = array.dtype() {
            return Err(general::no_fold(self, array, "reduce"));
        }
        let steps = self.accumulate(array, axis)?;
        match steps.shape()[axis] {
            0 => Err(Error::NoIdentity { operation: self.name }),
            n => steps.index_axis(axis, n - 1).copy(),
        }
    }

    /// Folds `array` along `axes`, the first element coming first, after `initial` if there is one, leaving out what `mask` does.
    ///
    /// Errors: [`Error::NoIdentity`] if nothing is folded and there is no `initial`; [`Error::Value`] if the ufunc takes one operand, or several axes are asked for and their order matters.
    pub fn reduce(
        &self,
        array: &Array,
        axes: &Axes,
        initial: Option<&Operand>,
        mask: Option<&Array>,
        keepdims: bool,
    ) -> Result<Array> {
        self.must_be_binary("reduce")?;
        if let DType::Str(_) = array.dtype()
            && !self.is_logical()
        {
            return Err(general::no_fold(self, array, "reduce"));
        }
        let reduced: Vec<usize> = (0..array.ndim()).filter(|&axis| axes.contains(axis)).collect();
        let ufunc = self.name;
        if reduced.len() > 1 && !self.is_reorderable() {
            self.find_loop(&[array.dtype(), array.dtype()])?;
            return Err(Error::Value(format!(
                "reduction operation '{ufunc}' is not reorderable, so at most one axis may be specified"
            )));
        }
        if let Some(mask) = mask {
            let Some(start) = initial.cloned().or_else(|| self.identity()) else {
                return Err(Error::Value(format!(
                    "reduction operation '{ufunc}' does not have an identity, so to use a where mask one has to specify 'initial'"
                )));
            };
            let mask = Axes::spread_mask(mask, array.shape())?;
            return self.reduce_masked(array, axes, &start, &mask, keepdims);
        }
        let is_empty = axes.n_reduced(array.shape()) == 0;
        let folded = match (self.name, is_empty) {
            (_, true) if initial.is_some() || self.identity().is_some() => None,
            ("add", _) => return reduce::sum(array, axes, keepdims, initial),
            ("multiply", _) => return reduce::prod(array, axes, keepdims, initial),
            ("maximum", _) => Some(reduce::max(array, axes, keepdims)?),
            ("minimum", _) => Some(reduce::min(array, axes, keepdims)?),
            ("logical_and", _) => Some(reduce::all(array, axes, keepdims)?),
            ("logical_or", _) => Some(reduce::any(array, axes, keepdims)?),
            (operation, true) => return Err(Error::NoIdentity { operation }),
            _ => {
                let mut folded = array.clone();
                if array.dtype().is_number() || self.is_logical() {
                    folded = array.cast(self.folding_loop(array.dtype())?.result)?;
                }
                for &axis in &reduced {
                    let n = folded.shape()[axis];
                    folded = self.accumulate(&folded, axis)?.slice_axis(axis, n - 1, n);
                }
                Some(axes.finish(&folded.copy()?, keepdims))
            }
        };
        match (folded, initial) {
            (Some(folded), None) => Ok(folded),
            (Some(folded), Some(initial)) => {
                let dtype = folded.dtype();
                self.call(&[initial.to_array(dtype)?.into(), folded.into()])
            }
            (None, initial) => {
                let start = initial.cloned().or_else(|| self.identity()).unwrap_or(Operand::Int(0));
                let mask = Array::zeros(array.shape(), DType::Bool)?;
                self.reduce_masked(array, axes, &start, &mask, keepdims)
            }
        }
    }

    /// One element after the other, from `start`; slow, and right for every ufunc.
    fn reduce_masked(
        &self,
        array: &Array,
        axes: &Axes,
        start: &Operand,
        mask: &Array,
        keepdims: bool,
    ) -> Result<Array> {
        let dtype = match self.name {
            "add" | "multiply" => reduce::sum_dtype(array.dtype()),
            _ => self.folding_loop(array.dtype())?.result,
        };
        let (lanes, masks) = (axes.to_lanes(array)?, axes.to_lanes(mask)?);
        let axis = lanes.ndim() - 1;
        let mut folded = start.to_array(dtype)?.broadcast_to(&lanes.shape()[..axis])?.copy()?;
        for k in 0..lanes.shape()[axis] {
            let next = self.call(&[folded.clone().into(), lanes.index_axis(axis, k).cast(dtype)?.into()])?;
            folded = crate::create::where_(&masks.index_axis(axis, k), &next.into(), &folded.into())?;
        }
        let shape: Vec<isize> = axes.kept_shape(array.shape()).iter().map(|&n| n as isize).collect();
        Ok(axes.finish(&crate::shape::reshape(&folded, &shape)?, keepdims))
    }

    /// Every intermediate result of [`Ufunc::reduce`].
    pub fn accumulate(&self, array: &Array, axis: usize) -> Result<Array> {
        if !array.dtype().is_number() && !self.is_logical() {
            return general::accumulate(self, array, axis);
        }
        let each = self.folding_loop(array.dtype())?;
        let out = Array::zeros_after(array, array.shape(), each.result)?;
        out.assign(array)?;
        let n = array.shape()[axis];
        if n < 2 || out.size() == 0 {
            return Ok(out);
        }
        let (Inner::Binary(inner), true) = (each.inner, each.input == each.output && each.input == out.dtype()) else {
            for k in 1..n {
                let last = out.index_axis(axis, k);
                each.run(&[out.index_axis(axis, k - 1), last.clone()], &last);
            }
            return Ok(out);
        };
        // In place: each element is the sum so far and itself, in this order.
        let step = out.strides()[axis];
        for_each_lane([&out.index_axis(axis, 0)], &mut |[first], [stride], n_lanes| {
            for i in 0..n_lanes as isize {
                let before = first.wrapping_offset(i * stride);
                let next = before.wrapping_offset(step);
                // SAFETY: all `n` elements along the axis are the array's, and they are visited in order.
                unsafe { inner([before, next, next], [step; 3], n - 1) };
            }
        });
        Ok(out)
    }

    /// Reduces the slices of `axis` that start at `starts` and end where the next one starts; a start past the next one gives its element alone.
    ///
    /// Errors: [`Error::Index`] if a start is outside the axis.
    pub fn reduceat(&self, array: &Array, starts: &[i64], axis: usize) -> Result<Array> {
        self.must_be_binary("reduceat")?;
        let n = array.shape()[axis];
        let inside = |&start: &i64| usize::try_from(start).ok().filter(|&start| start < n);
        if let Some(start) = starts.iter().find(|start| inside(start).is_none()) {
            return Err(Error::Index(format!("index {start} out-of-bounds in {}.reduceat [0, {n})", self.name)));
        }
        if let DType::Str(_) = array.dtype()
            && !self.is_logical()
        {
            return Err(general::no_fold(self, array, "reduceat"));
        }
        let parts = starts.iter().enumerate().map(|(k, start)| {
            let first = inside(start).unwrap_or(0);
            let next = starts.get(k + 1).map_or(n as i64, |&next| next);
            let stop = usize::try_from(next).unwrap_or(0).min(n).max(first + 1);
            let part = array.slice_axis(axis, first, stop);
            if stop == first + 1 && self.name == "add" && array.dtype().is_number() && !array.dtype().is_integral() {
                // One number is itself, also a negative zero.
                return part.copy();
            }
            self.reduce(&part, &Axes::new(Some(&[axis as isize]), array.ndim())?, None, None, true)
        });
        let parts = parts.collect::<Result<Vec<_>>>()?;
        if parts.is_empty() {
            let dtype =
                if matches!(self.name, "add" | "multiply") { reduce::sum_dtype(array.dtype()) } else { array.dtype() };
            return self.accumulate(&array.slice_axis(axis, 0, 0).into_dtype(dtype)?, axis);
        }
        crate::shape::concatenate(&parts, axis as isize)
    }

    /// The ufunc of every pair of elements: the shape is that of `a` followed by that of `b`.
    pub fn outer(&self, a: &Operand, b: &Operand) -> Result<Array> {
        self.call(&[self.spread_for_outer(a, b)?, b.clone()])
    }

    /// `a` with an axis of extent 1 for each of `b`, so that a call pairs all elements.
    ///
    /// Errors: [`Error::Value`] if the ufunc takes one operand.
    pub fn spread_for_outer(&self, a: &Operand, b: &Operand) -> Result<Operand> {
        self.must_be_binary("outer product")?;
        let Operand::Array(left) = a else { return Ok(a.clone()) };
        Ok((0..b.shape().len()).fold(left.clone(), |left, _| left.insert_axis(left.ndim())).into())
    }

    /// Applies the ufunc in place at what `indices` select of `array`, repeated elements repeatedly.
    pub fn at(&self, array: &Array, indices: &[crate::Index], values: Option<&Operand>) -> Result<()> {
        // Whether there is a meaning for it does not depend on whether there is an element.
        let operands: Vec<Operand> = [array.into()].into_iter().chain(values.cloned()).collect();
        if !general::concerns(&operands) {
            self.result_dtype(&operands)?;
        }
        if let ([crate::Index::Array(positions)], Some(values)) = (indices, values)
            && positions.dtype().is_integer()
            && array.ndim() > 0
        {
            return self.at_rows(array, positions, values);
        }
        let shape: Vec<isize> = array.shape().iter().map(|&n| n as isize).collect();
        let places = Array::vector((0..array.size() as i64).collect())?;
        let places = crate::index::get(&crate::shape::reshape(&places, &shape)?, indices)?;
        let flat = crate::shape::ravel(&array.contiguous()?)?;
        match values {
            Some(values) => self.at_rows(&flat, &places, values)?,
            None => {
                for place in places.to_vec::<i64>() {
                    let slot = flat.index_axis(0, place as usize);
                    self.call_into(&[(&slot).into()], &slot)?;
                }
            }
        }
        if flat.shares_storage(array) { Ok(()) } else { array.assign(&crate::shape::reshape(&flat, &shape)?) }
    }

    /// As [`Ufunc::at`], at positions along the first axis.
    fn at_rows(&self, array: &Array, positions: &Array, values: &Operand) -> Result<()> {
        let n = positions.size();
        let flat = positions.cast(DType::Int64)?.to_vec::<i64>();
        let values = values.clone().into_array()?;
        let mut shape = positions.shape().to_vec();
        shape.extend_from_slice(&array.shape()[1..]);
        let values = crate::shape::reshape(&values.broadcast_to(&shape)?.contiguous()?, &{
            let mut flat = vec![n as isize];
            flat.extend(array.shape()[1..].iter().map(|&n| n as isize));
            flat
        })?;
        for (k, i) in flat.into_iter().enumerate() {
            let i = crate::index::check_bounds(i, 0, array.shape()[0])?;
            let slot = array.index_axis(0, i);
            self.call_into_by(&[(&slot).into(), values.index_axis(0, k).into()], &slot, Casting::Unsafe)?;
        }
        Ok(())
    }
}
