"""`np.pad`: a margin around an array, in every mode NumPy has."""

import numpy as np

_STATISTICS = {"maximum": np.max, "minimum": np.min, "mean": np.mean, "median": np.median}

# What each mode takes besides the widths.
_ALLOWED = {
    "empty": (), "edge": (), "wrap": (), "constant": ("constant_values",), "linear_ramp": ("end_values",),
    "maximum": ("stat_length",), "mean": ("stat_length",), "median": ("stat_length",), "minimum": ("stat_length",),
    "reflect": ("reflect_type",), "symmetric": ("reflect_type",),
}


def _pairs(x, ndim, as_index=False):
    """`x` as one pair an axis."""
    if x is None:
        return [(None, None)] * ndim
    x = np.array(x)
    if as_index:
        x = np.round(x).astype(np.intp)
        if x.size and x.min() < 0:
            raise ValueError("index can't contain negative values")
    return [tuple(pair) for pair in np.broadcast_to(x, (ndim, 2)).tolist()]


def _along(axis, part):
    return (slice(None),) * axis + (part,)


def _edge_places(n, before, after):
    return np.clip(np.arange(-before, n + after), 0, n - 1)


def _wrap_places(n, before, after):
    return np.arange(-before, n + after) % n


def _mirrored(array, axis, before, after, repeats_edge, is_odd):
    """The array continued by its mirror image; an odd one is turned about the value at the edge."""
    n = array.shape[axis]
    if n == 1:
        return array.take(_edge_places(n, before, after), axis)
    period = 2 * n if repeats_edge else 2 * (n - 1)
    places = np.arange(-before, n + after)
    phase = places % period
    is_turned = phase >= n
    source = np.where(is_turned, period - (1 if repeats_edge else 0) - phase, phase)
    values = array.take(source, axis)
    if not is_odd:
        return values
    shape = [-1 if d == axis else 1 for d in range(array.ndim)]
    first, last = array[_along(axis, slice(0, 1))], array[_along(axis, slice(n - 1, n))]
    values = np.where(is_turned.reshape(shape), 2 * last - values, values)
    return (values + (places // period).reshape(shape) * (2 * (last - first))).astype(array.dtype)


def _margins(array, axis, before, after, mode, option):
    """What stands before and after along one axis, in the modes that do not repeat elements."""
    n = array.shape[axis]

    def filled(width, value):
        shape = tuple(width if d == axis else k for d, k in enumerate(array.shape))
        return np.full(shape, value, dtype=array.dtype) if np.ndim(value) == 0 else np.broadcast_to(value, shape).astype(array.dtype)

    if mode in ("constant", "empty"):
        return filled(before, option[0]), filled(after, option[1])
    first, last = array[_along(axis, slice(0, 1))], array[_along(axis, slice(n - 1, n))]
    if mode == "linear_ramp":
        left, right = (
            np.linspace(end, edge.squeeze(axis), width, endpoint=False, dtype=array.dtype, axis=axis)
            for end, edge, width in zip(option, (first, last), (before, after))
        )
        return left, right[_along(axis, slice(None, None, -1))]

    lengths = [n if length is None else min(length, n) for length in option]
    if 0 in lengths and mode in ("maximum", "minimum"):
        raise ValueError("stat_length of 0 yields no value for padding")

    def statistic(part):
        value = _STATISTICS[mode](array[_along(axis, part)], axis=axis, keepdims=True)
        return np.round(value) if array.dtype.kind in "iu" else value

    return filled(before, statistic(slice(0, lengths[0]))), filled(after, statistic(slice(n - lengths[1], n)))


def pad(array, pad_width, mode="constant", **kwargs):
    """The array with a margin: `pad_width` elements before and after along each axis.

    `pad_width` is a number, a pair, a pair an axis, or a dictionary from axes to either.
    Modes: constant, edge, linear_ramp, maximum, mean, median, minimum, reflect, symmetric, wrap, empty (zeros here), or a
    function of a padded vector, its widths, the axis and the keyword arguments.
    """
    array = np.asarray(array)
    if isinstance(pad_width, dict):
        widths = [(0, 0)] * array.ndim
        for axis, width in pad_width.items():
            widths[axis] = (width, width) if isinstance(width, int) else tuple(width)
        pad_width = widths
    pad_width = np.asarray(pad_width)
    if pad_width.dtype.kind != "i":
        raise TypeError("`pad_width` must be of integral type.")
    widths = _pairs(pad_width, array.ndim, as_index=True)
    if callable(mode):
        return _by_function(array, widths, mode, kwargs)
    if mode not in _ALLOWED:
        raise ValueError(f"mode '{mode}' is not supported")
    unsupported = set(kwargs) - set(_ALLOWED[mode])
    if unsupported:
        raise ValueError(f"unsupported keyword arguments for mode '{mode}': {unsupported}")
    if array.size == 0 and mode not in ("constant", "empty"):
        for axis, width in enumerate(widths):
            if array.shape[axis] == 0 and any(width):
                raise ValueError(f"can't extend empty axis {axis} using modes other than 'constant' or 'empty'")
        mode = "empty"
    options = _pairs(kwargs.get("stat_length") if mode in _STATISTICS else kwargs.get("constant_values", kwargs.get("end_values", 0)),
                     array.ndim, as_index=mode in _STATISTICS and kwargs.get("stat_length") is not None)
    padded = array.copy()
    for axis, (before, after) in enumerate(widths):
        n = padded.shape[axis]
        if mode in ("reflect", "symmetric"):
            padded = _mirrored(padded, axis, before, after, mode == "symmetric", kwargs.get("reflect_type", "even") == "odd")
        elif mode in ("edge", "wrap"):
            padded = padded.take((_edge_places if mode == "edge" else _wrap_places)(n, before, after), axis)
        else:
            left, right = _margins(padded, axis, before, after, mode, options[axis])
            padded = np.concatenate([left, padded, right], axis)
    return np.asfortranarray(padded) if np.isfortran(array) else np.ascontiguousarray(padded) if padded.ndim else padded


def _by_function(array, widths, function, kwargs):
    padded = np.zeros([before + n + after for n, (before, after) in zip(array.shape, widths)], dtype=array.dtype)
    padded[tuple(slice(before, before + n) for n, (before, _) in zip(array.shape, widths))] = array
    for axis, width in enumerate(widths):
        lanes = np.moveaxis(padded, axis, -1)
        for k in np.ndindex(lanes.shape[:-1]):
            function(lanes[k + (Ellipsis,)], width, axis, kwargs)
    return padded
