"""`numpy.lib.stride_tricks`: views with shapes and strides of one's own."""

import _numpy

from numpy.lib.array_utils import normalize_axis_tuple


def as_strided(x, shape=None, strides=None, subok=False, writeable=True):
    """A view of the same memory with other extents and other steps in bytes.

    Where NumPy would read beyond the memory of the array, this raises `ValueError`.
    """
    x = _numpy.asarray(x, None)
    shape = x.shape if shape is None else tuple(shape)
    return x._as_strided(shape, x.strides if strides is None else tuple(strides), writeable)


def sliding_window_view(x, window_shape, axis=None, *, subok=False, writeable=False):
    """A view of every window of a shape: where it begins along the old axes, what is in it along new ones.

    Shapes: (…, n, …) → (…, n − w + 1, …, w); read-only unless `writeable`.
    """
    windows = tuple(window_shape) if hasattr(window_shape, "__len__") else (window_shape,)
    x = _numpy.asarray(x, None)
    if any(n < 0 for n in windows):
        raise ValueError("`window_shape` cannot contain negative values")
    if axis is None:
        axes = tuple(range(x.ndim))
        if len(windows) != len(axes):
            raise ValueError(f"Since axis is `None`, must provide window_shape for all dimensions of `x`; got {len(windows)} window_shape elements and `x.ndim` is {x.ndim}.")
    else:
        axes = normalize_axis_tuple(axis, x.ndim, allow_duplicate=True)
        if len(windows) != len(axes):
            raise ValueError(f"Must provide matching length window_shape and axis; got {len(windows)} window_shape elements and {len(axes)} axes elements.")
    shape = list(x.shape)
    for d, n in zip(axes, windows):
        if shape[d] < n:
            raise ValueError("window shape cannot be larger than input array shape")
        shape[d] -= n - 1
    return x._as_strided(tuple(shape) + windows, x.strides + tuple(x.strides[d] for d in axes), writeable)
