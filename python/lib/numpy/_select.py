"""Elements chosen by conditions, by numbers and by places along an axis."""

import numpy as np
from numpy import _out
from numpy.lib.array_utils import normalize_axis_index


def select(condlist, choicelist, default=0):
    """In each place the choice of the first condition that holds there, or `default`."""
    if len(condlist) != len(choicelist):
        raise ValueError("list of cases must be same length as list of conditions")
    if len(condlist) == 0:
        raise ValueError("select with an empty condition list is not possible")
    try:
        choices = _met((*choicelist, default))
    except TypeError as error:
        raise TypeError(f"Choicelist and default value do not have a common dtype: {error}") from None
    conditions = np.broadcast_arrays(*condlist)
    choices = np.broadcast_arrays(*choices)
    for i, condition in enumerate(conditions):
        if condition.dtype.kind != "b":
            raise TypeError(f"invalid entry {i} in condlist: should be boolean ndarray")
    shape = np.broadcast_shapes(conditions[0].shape, choices[0].shape)
    result = np.full(shape, choices[-1])
    for condition, choice in zip(conditions[::-1], choices[-2::-1]):
        np.copyto(result, choice, where=condition)
    return result


def _place(indices, n, mode):
    """Indices as places among `n`, by NumPy's three modes."""
    if mode == "raise":
        if indices.size and not (indices.min() >= -n and indices.max() < n):
            return None
        return np.where(indices < 0, indices + n, indices)
    if mode == "wrap":
        return indices % n if n else indices
    if mode == "clip":
        return np.clip(indices, 0, n - 1)
    raise ValueError(f"clipmode must be one of 'clip', 'raise', or 'wrap' (got '{mode}')")


def choose(a, choices, out=None, mode="raise"):
    """In each place the element of the choice that `a` names there."""
    a = np.asarray(a)
    if len(choices) == 0:
        raise ValueError("0-length sequence.")
    if a.dtype.kind not in "iub":
        _out.must_cast(a, np.zeros(0, np.intp), "safe")
    *arrays, a = np.broadcast_arrays(*_met(choices), a)
    a = a.astype(np.intp)
    if mode == "raise" and a.size and not (a.min() >= 0 and a.max() < len(arrays)):
        raise ValueError("invalid entry in choice array")
    place = _place(a, len(arrays), mode)
    chosen = np.take_along_axis(np.stack(arrays), place[None], 0)[0]
    if out is not None and out.shape != chosen.shape:
        raise TypeError("choose: invalid shape for output array.")
    return _out.give(chosen, out)


def _met(choices):
    """The choices as arrays of the dtype in which they meet; Python's numbers adapt, and wrap where it is too narrow."""
    choices = [each if type(each) in (int, float, complex) else np.asarray(each) for each in choices]
    dtype = np.result_type(*choices)
    return [np.asarray(each).astype(dtype, copy=False) for each in choices]


def extract(condition, arr):
    """The elements of the flattened array where the condition holds."""
    return np.ravel(arr)[np.nonzero(np.ravel(condition))[0]]


def compress(condition, a, axis=None, out=None):
    """The slices along an axis at which the condition, a vector, holds; of the flattened array without an axis."""
    condition, a = np.asarray(condition), np.asarray(a)
    if condition.ndim != 1:
        raise ValueError("condition must be a 1-d array")
    (places,) = condition.nonzero()
    return _out.by_copy(np.asarray(a.take(places, axis)), out, ValueError("output array does not match result of ndarray.take"))


def take(a, indices, axis=None, out=None, mode="raise"):
    """The elements, or the slices along an axis, at places of any shape."""
    a = np.asarray(a)
    if mode != "raise":
        indices = _place(np.asarray(indices), a.size if axis is None else a.shape[axis], mode)
    result = a.take(indices, axis)
    return _out.by_copy(result, out, ValueError("output array does not match result of ndarray.take"))


def _along(shape, indices, axis):
    if indices.dtype.kind not in "iu":
        raise IndexError("`indices` must be an integer array")
    if len(shape) != indices.ndim:
        raise ValueError("`indices` and `arr` must have the same number of dimensions")
    return tuple(
        indices if d == axis else np.arange(n).reshape([-1 if k == d else 1 for k in range(len(shape))])
        for d, n in enumerate(shape)
    )


def _lane(arr, indices, axis):
    if axis is not None:
        return arr, normalize_axis_index(axis, arr.ndim)
    if indices.ndim != 1:
        raise ValueError("when axis=None, `indices` must have a single dimension.")
    return arr.ravel(), 0


def take_along_axis(arr, indices, axis=-1):
    """For each vector along an axis the elements at its own places, as `argsort` and its like give them."""
    arr, indices = np.asarray(arr), np.asarray(indices)
    arr, axis = _lane(arr, indices, axis)
    return arr[_along(arr.shape, indices, axis)]


def put_along_axis(arr, indices, values, axis):
    """Writes into each vector along an axis at its own places."""
    indices = np.asarray(indices)
    arr, axis = _lane(arr, indices, axis)
    arr[_along(arr.shape, indices, axis)] = values
