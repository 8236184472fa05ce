"""`numpy.lib.array_utils`: axes counted from either end, and the bytes that an array lies in."""

import operator

import numpy as np


def normalize_axis_index(axis, ndim, msg_prefix=None):
    """The axis counted from the front. `AxisError` if there is none such."""
    axis = operator.index(axis)
    if not -ndim <= axis < ndim:
        raise np.exceptions.AxisError(axis, ndim, msg_prefix)
    return axis % ndim


def normalize_axis_tuple(axis, ndim, argname=None, allow_duplicate=False):
    """One axis or several, each counted from the front. `ValueError` if one is named twice."""
    axes = tuple(axis) if isinstance(axis, (tuple, list)) else (axis,) if not np.iterable(axis) else tuple(axis)
    axes = tuple(normalize_axis_index(each, ndim, argname) for each in axes)
    if not allow_duplicate and len(set(axes)) != len(axes):
        raise ValueError(f"repeated axis in `{argname}` argument" if argname else "repeated axis")
    return axes


def byte_bounds(a):
    """The first byte of an array's elements and one past the last."""
    low = high = a.ctypes.data
    for n, stride in zip(a.shape, a.strides):
        if stride < 0:
            low += (n - 1) * stride
        else:
            high += (n - 1) * stride
    return low, high + a.itemsize
