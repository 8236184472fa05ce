"""Differences, integrals, interpolation and convolution of sampled functions."""

import numpy as np
from numpy import _out
from numpy.lib.array_utils import normalize_axis_index, normalize_axis_tuple


def _at(axis, part):
    """The index that takes `part` of one axis and all of those before it."""
    return (slice(None),) * axis + (part,)


def diff(a, n=1, axis=-1, prepend=np._NoValue, append=np._NoValue):
    """The `n`-th differences `a[i + 1] − a[i]` along an axis, which becomes `n` shorter; of booleans, where they change."""
    if n == 0:
        return a
    if n < 0:
        raise ValueError(f"order must be non-negative but got {n!r}")
    a = np.asanyarray(a)
    if a.ndim == 0:
        raise ValueError("diff requires input that is at least one dimensional")
    axis = normalize_axis_index(axis, a.ndim)

    def edge(values):
        if values is np._NoValue:
            return []
        values = np.asanyarray(values)
        one = tuple(1 if d == axis else length for d, length in enumerate(a.shape))
        return [np.broadcast_to(values, one) if values.ndim == 0 else values]

    parts = [*edge(prepend), a, *edge(append)]
    if len(parts) > 1:
        a = np.concatenate(parts, axis)
    operation = np.not_equal if a.dtype.kind == "b" else np.subtract
    for _ in range(n):
        a = operation(a[_at(axis, slice(1, None))], a[_at(axis, slice(None, -1))])
    return a


def ediff1d(ary, to_end=None, to_begin=None):
    """The differences of neighbours in the flattened array, between what is to stand before and after them."""
    ary = np.asanyarray(ary).ravel()

    def edge(name, values):
        values = np.asanyarray(values)
        if not np.can_cast(values.dtype, ary.dtype, casting="same_kind"):
            raise TypeError(f"dtype of `{name}` must be compatible with input `ary` under the `same_kind` rule.")
        return values.ravel().astype(ary.dtype)

    begin = [] if to_begin is None else [edge("to_begin", to_begin)]
    end = [] if to_end is None else [edge("to_end", to_end)]
    steps = ary[1:] - ary[:-1]
    return np.concatenate([*begin, steps, *end]) if begin or end else steps


def _spacings(f, varargs, axes):
    """For each axis a step, or the steps between its points if they are not all the same."""
    if not varargs:
        return [1.0] * len(axes)
    if len(varargs) == 1 and np.ndim(varargs[0]) == 0:
        return list(varargs) * len(axes)
    if len(varargs) != len(axes):
        raise TypeError("invalid number of arguments")
    steps = []
    for axis, points in zip(axes, varargs):
        points = np.asanyarray(points)
        if points.ndim > 1:
            raise ValueError("distances must be either scalars or 1d")
        if points.ndim == 1:
            if len(points) != f.shape[axis]:
                raise ValueError("when 1d, distances must match the length of the corresponding dimension")
            points = diff(points.astype(np.float64) if points.dtype.kind in "iu" else points)
            points = points[0] if (points == points[0]).all() else points
        steps.append(points)
    return steps


def gradient(f, *varargs, axis=None, edge_order=1):
    """The slope at each point: central differences inside, one-sided ones of order `edge_order` at the edges.

    `varargs` are the steps or the points, one for all axes or one each.
    Gives an array, or a tuple of them if there are several axes.
    """
    f = np.asanyarray(f)
    axes = tuple(range(f.ndim)) if axis is None else normalize_axis_tuple(axis, f.ndim)
    steps = _spacings(f, varargs, axes)
    if edge_order > 2:
        raise ValueError("'edge_order' greater than 2 not supported")
    if f.dtype.kind in "iu":
        f = f.astype(np.float64)
    results = []
    for d, step in zip(axes, steps):
        if f.shape[d] < edge_order + 1:
            raise ValueError("Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required.")
        g = np.moveaxis(f, d, 0)
        out = np.empty(g.shape, dtype=f.dtype if f.dtype.kind in "fc" else np.float64)
        if np.ndim(step) == 0:
            out[1:-1] = (g[2:] - g[:-2]) / (2.0 * step)
            first = last = step
            start, stop = (-1.5 / step, 2.0 / step, -0.5 / step), (0.5 / step, -2.0 / step, 1.5 / step)
        else:
            left, right = (h.reshape((-1,) + (1,) * (g.ndim - 1)) for h in (step[:-1], step[1:]))
            before, at = -right / (left * (left + right)), (right - left) / (left * right)
            after = left / (right * (left + right))
            out[1:-1] = before * g[:-2] + at * g[1:-1] + after * g[2:]
            first, last = step[0], step[-1]
            if edge_order == 2:
                h, k = step[0], step[1]
                start = -(2.0 * h + k) / (h * (h + k)), (h + k) / (h * k), -h / (k * (h + k))
                h, k = step[-2], step[-1]
                stop = k / (h * (h + k)), -(k + h) / (h * k), (2.0 * k + h) / (k * (h + k))
        if edge_order == 1:
            out[0], out[-1] = (g[1] - g[0]) / first, (g[-1] - g[-2]) / last
        else:
            out[0] = start[0] * g[0] + start[1] * g[1] + start[2] * g[2]
            out[-1] = stop[0] * g[-3] + stop[1] * g[-2] + stop[2] * g[-1]
        results.append(np.moveaxis(out, 0, d))
    return results[0] if len(results) == 1 else tuple(results)


def trapezoid(y, x=None, dx=1.0, axis=-1):
    """The integral by the trapezoidal rule, `Σ (xᵢ₊₁ − xᵢ)·(yᵢ₊₁ + yᵢ)/2`."""
    y = np.asanyarray(y)
    if not -y.ndim <= axis < y.ndim:
        raise IndexError("list assignment index out of range")
    axis %= y.ndim
    if x is not None:
        x = np.asanyarray(x)
        dx = diff(x, axis=axis) if x.ndim != 1 else diff(x).reshape([-1 if d == axis else 1 for d in range(y.ndim)])
    return (dx * (y[_at(axis, slice(1, None))] + y[_at(axis, slice(None, -1))]) / 2.0).sum(axis)


def interp(x, xp, fp, left=None, right=None, period=None):
    """The broken line through the points (xp, fp), read off at `x`; outside it `left` and `right`, or the ends.

    With `period` the points repeat. `xp` must increase, which is not checked.
    """
    fp = np.asarray(fp)
    fp = fp.astype(np.complex128 if fp.dtype.kind == "c" else np.float64)
    x, xp = np.asarray(x, dtype=np.float64), np.asarray(xp, dtype=np.float64)
    if period is not None:
        if period == 0:
            raise ValueError("period must be a non-zero value")
        if xp.ndim != 1 or fp.ndim != 1:
            raise ValueError("Data points must be 1-D sequences")
    if xp.ndim != 1 or fp.ndim != 1:
        raise ValueError("object too deep for desired array")
    if period is None and xp.shape[0] == 0:
        raise ValueError("array of sample points is empty")
    if xp.shape[0] != fp.shape[0]:
        raise ValueError("fp and xp are not of the same length" + ("." if period is None else ""))
    if period is not None:
        period, left, right = abs(period), None, None
        x, xp = x % period, xp % period
        order = np.argsort(xp)
        xp, fp = xp[order], fp[order]
        xp, fp = np.concatenate((xp[-1:] - period, xp, xp[:1] + period)), np.concatenate((fp[-1:], fp, fp[:1]))
    left, right = fp[0] if left is None else left, fp[-1] if right is None else right
    if xp.size == 1:
        inside = fp[0]
    else:
        j = np.clip(np.searchsorted(xp, x, side="right") - 1, 0, xp.size - 2)
        with np.errstate(invalid="ignore", divide="ignore", over="ignore"):
            slope = (fp[j + 1] - fp[j]) / (xp[j + 1] - xp[j])
            inside = slope * (x - xp[j]) + fp[j]
            # Where an end of the segment is infinite, the other end may still say what the value is.
            other = slope * (x - xp[j + 1]) + fp[j + 1]
        inside = np.where(np.isnan(inside), np.where(np.isnan(other) & (fp[j] == fp[j + 1]), fp[j], other), inside)
        inside = np.where(x == xp[-1], fp[-1], np.where(x == xp[j], fp[j], inside))
    result = np.where(x < xp[0], left, np.where(x > xp[-1], right, inside))
    return _out.unwrapped(np.where(np.isnan(x), x, result))


def unwrap(p, discont=None, axis=-1, *, period=2 * np.pi):
    """Phases without jumps: where a step exceeds `discont`, half a period unless given, whole periods are added."""
    p = np.asarray(p)
    axis = normalize_axis_index(axis, p.ndim)
    steps = diff(p, axis=axis)
    discont = period / 2 if discont is None else discont
    dtype = np.result_type(steps, period)
    if dtype.kind in "iu":
        high, rest = divmod(period, 2)
        is_ambiguous = rest == 0
    else:
        high, is_ambiguous = period / 2, True
    wrapped = np.mod(steps + high, period) - high
    if is_ambiguous:
        wrapped = np.where((wrapped == -high) & (steps > 0), high, wrapped)
    change = np.where(np.abs(steps) < discont, 0, wrapped - steps)
    result = np.array(p, dtype=dtype)
    tail = _at(axis, slice(1, None))
    result[tail] = p[tail] + change.cumsum(axis)
    return result


_MODES = ("valid", "same", "full")


def _mode(mode):
    """The mode by name; a number counts from "valid"."""
    if mode in (0, 1, 2):
        return _MODES[mode]
    if not isinstance(mode, str):
        raise TypeError("convolve mode not understood" if mode is None else "integer mode must be one of 0, 1 or 2")
    if mode not in _MODES:
        raise ValueError(f"mode must be one of 'valid', 'same', or 'full' (got '{mode}')")
    return mode


def _slide(a, v):
    """`Σ a[n + k]·v[k]` for each n where the two overlap at all."""
    n, m = a.size, v.size
    full = np.zeros(n + m - 1, np.result_type(a.dtype, v.dtype))
    for k in range(m):
        part = full[m - 1 - k : m - 1 - k + n]
        if full.dtype.kind == "b":
            part |= a & v[k]
        else:
            part += a * v[k]
    return full


def _vectors(a, v):
    a, v = np.array(a, ndmin=1), np.array(v, ndmin=1)
    for name, each in (("a", a), ("v", v)):
        if len(each) == 0:
            raise ValueError(f"{name} cannot be empty")
    if a.ndim > 1 or v.ndim > 1:
        raise ValueError("object too deep for desired array")
    return a, v


def convolve(a, v, mode="full"):
    """`Σ a[k]·v[n − k]` for each n at which the two overlap: at all ("full"), about the longer ("same"), wholly ("valid")."""
    a, v = _vectors(a, v)
    a, v = (v, a) if len(v) > len(a) else (a, v)
    mode, n, m = _mode(mode), len(a), len(v)
    full = _slide(a, v[::-1])
    return full if mode == "full" else full[m - 1 : n].copy() if mode == "valid" else full[(m - 1) // 2 :][:n].copy()


def correlate(a, v, mode="valid"):
    """`Σ a[n + k]·v*[k]` for each n at which the two overlap as in `convolve`."""
    a, v = np.array(a, ndmin=1), np.array(v, ndmin=1)
    if a.size == 0 or v.size == 0:
        raise ValueError(f"{'first' if a.size == 0 else 'second'} array argument cannot be empty")
    if a.ndim > 1 or v.ndim > 1:
        raise ValueError("object too deep for desired array")
    mode, v = _mode(mode), v.conj()
    # With the longer one in second place the same products come in the other order.
    is_swapped = a.size < v.size
    long, short = (v, a) if is_swapped else (a, v)
    n, m = long.size, short.size
    full = _slide(long, short)
    part = full if mode == "full" else full[m - 1 : n] if mode == "valid" else full[m - 1 - m // 2 :][:n]
    return part[::-1] if is_swapped else part


def cross(a, b, axisa=-1, axisb=-1, axisc=-1, axis=None):
    """The vector product of vectors of 2 or 3 components along an axis; of two with 2 components, only the third one."""
    if axis is not None:
        axisa = axisb = axisc = axis
    a, b = np.asarray(a), np.asarray(b)
    if a.ndim < 1 or b.ndim < 1:
        raise ValueError("At least one array has zero dimension")
    axisa = normalize_axis_index(axisa, a.ndim, msg_prefix="axisa")
    axisb = normalize_axis_index(axisb, b.ndim, msg_prefix="axisb")
    a, b = np.moveaxis(a, axisa, -1), np.moveaxis(b, axisb, -1)
    if a.shape[-1] not in (2, 3) or b.shape[-1] not in (2, 3):
        raise ValueError("incompatible dimensions for cross product\n(dimension must be 2 or 3)")
    if a.shape[-1] == 2 or b.shape[-1] == 2:
        import warnings

        warnings.warn("Arrays of 2-dimensional vectors are deprecated. Use arrays of 3-dimensional vectors instead. (deprecated in NumPy 2.0)",
                      DeprecationWarning, stacklevel=2)
    third = a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]
    if a.shape[-1] == 2 and b.shape[-1] == 2:
        return np.asarray(third)
    if a.shape[-1] == 2:
        first, second = a[..., 1] * b[..., 2], -(a[..., 0] * b[..., 2])
    elif b.shape[-1] == 2:
        first, second = -(a[..., 2] * b[..., 1]), a[..., 2] * b[..., 0]
    else:
        first, second = a[..., 1] * b[..., 2] - a[..., 2] * b[..., 1], a[..., 2] * b[..., 0] - a[..., 0] * b[..., 2]
    return np.moveaxis(np.stack([first, second, third], -1), -1, axisc)
