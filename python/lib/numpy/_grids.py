"""Grids of coordinates, and arrays made by indexing: `mgrid`, `ogrid`, `r_`, `c_`, `s_`, `ix_`."""

import itertools
import math

import numpy as np


def _span(part):
    """Start, step and number of points of a slice; an imaginary step is the number of points, the last one included."""
    start, step = part.start or 0, 1 if part.step is None else part.step
    if isinstance(step, (complex, np.complexfloating)):
        n = int(abs(step))
        return start, (part.stop - start) / float(n - 1) if n != 1 else 1, n, np.result_type(start, part.stop, float(n))
    return start, step, max(math.ceil((part.stop - start) / step), 0), np.result_type(start, part.stop, step)


class _Grid:
    """`grid[a:b, c:d]`: the coordinates of every point, along whole axes or each along its own."""

    def __init__(self, is_sparse):
        self._is_sparse = is_sparse

    def __getitem__(self, key):
        if not isinstance(key, tuple):
            if not isinstance(key.step, (complex, np.complexfloating)):
                return np.arange(key.start or 0, key.stop, 1 if key.step is None else key.step)
            start, step, n, dtype = _span(key)
            return np.arange(0, n, 1, dtype=dtype) * step + start
        spans = [_span(part) for part in key]
        dtype = np.result_type(*(span[3] for span in spans))
        grid = np.indices([n for _, _, n, _ in spans], dtype, self._is_sparse)
        moved = (places * step + start for places, (start, step, _, _) in zip(grid, spans))
        return tuple(moved) if self._is_sparse else np.stack(list(moved))


mgrid, ogrid = _Grid(False), _Grid(True)


class _Concatenator:
    """`r_[…]`: what stands between the brackets, slices spelled out, joined along an axis.

    A text in front, "axis,ndim,first", says along which axis, with how many axes at least, and where the old ones go.
    """

    def __init__(self, axis, ndmin, first):
        self._axis, self._ndmin, self._first = axis, ndmin, first

    def __len__(self):
        return 0

    def __getitem__(self, key):
        axis, ndmin, first = self._axis, self._ndmin, self._first
        parts, types = [], []
        for k, item in enumerate(key if isinstance(key, tuple) else (key,)):
            if isinstance(item, str):
                if k != 0:
                    raise ValueError("special directives must be the first entry.")
                axis, ndmin, first = self._directive(item, axis, ndmin, first)
                continue
            is_slice = isinstance(item, slice)
            if is_slice:
                start, step = item.start or 0, 1 if item.step is None else item.step
                if isinstance(step, (complex, np.complexfloating)):
                    item = np.linspace(start, item.stop, num=int(abs(step)))
                else:
                    item = np.arange(start, item.stop, step)
            if np.isscalar(item) and not isinstance(item, str):
                types.append(item)
                parts.append(np.array(item, ndmin=ndmin))
                continue
            part, n = np.array(item, ndmin=ndmin), np.ndim(item)
            types.append(part.dtype)
            if first != -1 and n < ndmin:
                part = self._placed(part, n, ndmin, first)
            parts.append(part)
        if types:
            dtype = np.result_type(*types)
            parts = [part.astype(dtype) for part in parts]
        return np.concatenate(parts, axis=axis)

    @staticmethod
    def _placed(part, n, ndmin, first):
        """`part` with its own axes from axis `first` on; those that were put in front of them are around them."""
        n_new = ndmin - n
        first = first + n_new + 1 if first < 0 else first
        axes = list(range(ndmin))
        return part.transpose(axes[:first] + axes[n_new:] + axes[first:n_new])

    @staticmethod
    def _directive(text, axis, ndmin, first):
        if text in ("r", "c"):
            raise NotImplementedError("np.matrix is not available here; use np.array with two axes")
        try:
            numbers = [int(each) for each in text.split(",")]
        except ValueError as error:
            raise ValueError(f"unknown special directive {text!r}" if "," in text else "unknown special directive") from error
        if len(numbers) == 1:
            return numbers[0], ndmin, first
        return numbers[0], numbers[1], numbers[2] if len(numbers) == 3 else first


r_, c_ = _Concatenator(0, 1, -1), _Concatenator(-1, 2, 0)


class _Index:
    """`s_[…]`: what stands between the brackets, to be used as an index later."""

    def __init__(self, is_tuple):
        self._is_tuple = is_tuple

    def __getitem__(self, item):
        return (item,) if self._is_tuple and not isinstance(item, tuple) else item


index_exp, s_ = _Index(True), _Index(False)


def ix_(*args):
    """Vectors, each along its own axis, so that they index every combination of their elements."""
    parts = []
    for k, given in enumerate(args):
        part = np.asarray(given)
        if part.size == 0 and not isinstance(given, np.ndarray):
            part = part.astype(np.intp)
        if part.ndim != 1:
            raise ValueError("Cross index must be 1 dimensional")
        if part.dtype.kind == "b":
            (part,) = part.nonzero()
        parts.append(part.reshape((1,) * k + (part.size,) + (1,) * (len(args) - k - 1)))
    return tuple(parts)


class ndindex:
    """The indices of every place of an array of a shape, in C order."""

    def __init__(self, *shape):
        if len(shape) == 1 and isinstance(shape[0], tuple):
            shape = shape[0]
        if min(shape, default=0) < 0:
            raise ValueError("negative dimensions are not allowed")
        self._iter = itertools.product(*map(range, shape))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._iter)


class ndenumerate:
    """The index and the value of every place of an array, in C order."""

    def __init__(self, arr):
        arr = np.asarray(arr)
        self._iter = zip(ndindex(arr.shape), arr.ravel())

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._iter)
