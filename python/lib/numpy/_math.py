"""Mathematics beyond single ufuncs."""

import _numpy

from numpy._creation import arange, asarray


def _finish(result, out):
    if out is not None:
        out[...] = result
        return out
    return result


def clip(a, a_min=None, a_max=None, out=None, *, min=None, max=None, **kwargs):
    low = min if a_min is None else a_min
    high = max if a_max is None else a_max
    result = a if hasattr(a, "dtype") else asarray(a)
    if low is not None:
        result = _numpy.maximum(result, low)
    if high is not None:
        result = _numpy.minimum(result, high)
    if out is not None:
        out[...] = result
        return out
    return _numpy.positive(result) if result is a and asarray(a).dtype.kind != "b" else result


def round(a, decimals=0, out=None):
    a = asarray(a)
    if a.dtype.kind != "f":
        if decimals < 0:
            scale = 10 ** -decimals
            return _finish((_numpy.rint(a / scale) * scale).astype(a.dtype)[()], out)
        return _finish(a.copy()[()], out)
    if decimals == 0:
        return _finish(_numpy.rint(a), out)
    if decimals > 0:
        return _finish(_numpy.rint(a * 10.0**decimals) / 10.0**decimals, out)
    return _finish(_numpy.rint(a / 10.0**-decimals) * 10.0**-decimals, out)


around = round


def fix(x, out=None):
    return _finish(_numpy.trunc(x), out)


def diff(a, n=1, axis=-1, prepend=None, append=None):
    a = asarray(a)
    if a.ndim == 0:
        raise ValueError("diff requires input that is at least one dimensional")
    if n < 0:
        raise ValueError(f"order must be non-negative but got {n}")
    axis = _numpy.normalize_axis(axis, a.ndim)
    edges = []
    for extra in (prepend, append):
        if extra is not None:
            extra = asarray(extra)
            if extra.ndim == 0:
                extra = extra._broadcast_to(tuple(1 if d == axis else k for d, k in enumerate(a.shape)))
        edges.append(extra)
    a = _numpy.concatenate([part for part in (edges[0], a, edges[1]) if part is not None], axis)
    for _ in range(n):
        high = (slice(None),) * axis + (slice(1, None),)
        low = (slice(None),) * axis + (slice(None, -1),)
        a = _numpy.not_equal(a[high], a[low]) if a.dtype.kind == "b" else a[high] - a[low]
    return a


def ediff1d(ary, to_end=None, to_begin=None):
    ary = asarray(ary).ravel()
    parts = [asarray(part).ravel() for part in (to_begin, ary[1:] - ary[:-1], to_end) if part is not None]
    return _numpy.concatenate(parts, 0)


def gradient(f, *varargs, axis=None, edge_order=1):
    f = asarray(f, float)
    axes = range(f.ndim) if axis is None else [axis] if isinstance(axis, int) else axis
    results = []
    for k, d in enumerate(axes):
        step = 1.0 if not varargs else varargs[0] if len(varargs) == 1 else varargs[k]
        g = f._moveaxis(d, 0)
        out = _numpy.zeros(g.shape, float)
        if asarray(step).ndim:
            x = asarray(step, float)
            h = (x[1:] - x[:-1]).reshape([-1] + [1] * (g.ndim - 1))
            left, right = h[:-1], h[1:]
            out[1:-1] = (-right / (left * (left + right)) * g[:-2] + (right - left) / (left * right) * g[1:-1]
                         + left / (right * (left + right)) * g[2:])
            out[0], out[-1] = (g[1] - g[0]) / h[0], (g[-1] - g[-2]) / h[-1]
        else:
            out[1:-1] = (g[2:] - g[:-2]) / (2.0 * step)
            out[0], out[-1] = (g[1] - g[0]) / step, (g[-1] - g[-2]) / step
        results.append(out._moveaxis(0, d))
    return results[0] if len(results) == 1 else tuple(results)


def trapezoid(y, x=None, dx=1.0, axis=-1):
    y = asarray(y)._moveaxis(axis, -1)
    if x is not None:
        x = asarray(x)
        dx = diff(x) if x.ndim == 1 else diff(x._moveaxis(axis, -1))
    return (dx * (y[..., 1:] + y[..., :-1]) / 2.0).sum(-1)


trapz = trapezoid


def interp(x, xp, fp, left=None, right=None, period=None):
    x, xp, fp = asarray(x, float), asarray(xp, float), asarray(fp, float)
    if xp.size == 0:
        raise ValueError("array of sample points is empty")
    if xp.size == 1:
        return (_numpy.zeros(x.shape, float) + fp[0])[()]
    j = _numpy.minimum(_numpy.maximum(_numpy.searchsorted(xp, x, True) - 1, 0), xp.size - 2)
    slope = (fp[j + 1] - fp[j]) / (xp[j + 1] - xp[j])
    result = slope * (x - xp[j]) + fp[j]
    result = _numpy.where(x >= xp[-1], fp[-1], result)
    result = _numpy.where(x < xp[0], fp[0] if left is None else left, result)
    result = _numpy.where(x > xp[-1], fp[-1] if right is None else right, result)
    return result[()]


def convolve(a, v, mode="full"):
    a, v = asarray(a), asarray(v)
    if a.size == 0:
        raise ValueError("a cannot be empty")
    if v.size == 0:
        raise ValueError("v cannot be empty")
    if a.size < v.size:
        a, v = v, a
    n, m = a.size, v.size
    full = _numpy.zeros(n + m - 1, (a[:1] * v[:1]).dtype)
    for k in range(m):
        full[k : k + n] += a * v[k]
    if mode == "full":
        return full
    if mode == "same":
        start = (m - 1) // 2
        return full[start : start + n]
    return full[m - 1 : n]


def correlate(a, v, mode="valid"):
    a, v = asarray(a), asarray(v)
    swapped = a.size < v.size
    result = convolve(a, v[::-1], mode)
    return result


def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
    x = asarray(x)
    if x.dtype.kind != "f":
        return x.copy()[()]
    most = 1.7976931348623157e308
    result = _numpy.where(_numpy.isnan(x), nan, x)
    result = _numpy.where(result == float("inf"), most if posinf is None else posinf, result)
    result = _numpy.where(result == -float("inf"), -most if neginf is None else neginf, result)
    if not copy:
        x[...] = result
        return x
    return result[()]


def isclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    a, b = asarray(a), asarray(b, float)
    import _numpy_errstate

    with _numpy_errstate.errstate(invalid="ignore", over="ignore"):
        close = _numpy.less_equal(_numpy.absolute(a - b), atol + rtol * _numpy.absolute(b))
    result = _numpy.where(_numpy.isfinite(b) & _numpy.isfinite(a), close, a == b)
    if equal_nan:
        result = result | (_numpy.isnan(a) & _numpy.isnan(b))
    return result[()] if hasattr(result, "ndim") and result.ndim == 0 else result


def allclose(a, b, rtol=1e-05, atol=1e-08, equal_nan=False):
    return bool(asarray(isclose(a, b, rtol, atol, equal_nan)).all())


def array_equal(a1, a2, equal_nan=False):
    try:
        return _numpy.array_equal(a1, a2, equal_nan)
    except (TypeError, ValueError):
        return False


def array_equiv(a1, a2):
    try:
        return bool(asarray(_numpy.equal(a1, a2)).all())
    except ValueError:
        return False


def isneginf(x, out=None):
    return _finish(_numpy.isinf(x) & _numpy.signbit(x), out)


def isposinf(x, out=None):
    return _finish(_numpy.isinf(x) & _numpy.logical_not(_numpy.signbit(x)), out)


def isscalar(element):
    from numpy import generic

    return isinstance(element, (int, float, complex, str, bytes, generic))


def isreal(x):
    return (asarray(x) == asarray(x))[()] | True


def iscomplexobj(x):
    return isinstance(x, complex)


def isrealobj(x):
    return not isinstance(x, complex)


def real(val):
    return val if hasattr(val, "dtype") else asarray(val)[()]


def sinc(x):
    x = asarray(x, float)
    y = 3.141592653589793 * _numpy.where(x == 0, 1.0e-20, x)
    return (_numpy.sin(y) / y)[()]


def divmod(x, y):
    return _numpy.floor_divide(x, y), _numpy.remainder(x, y)


def modf(x):
    x = asarray(x, float)
    whole = _numpy.trunc(x)
    return _numpy.where(_numpy.isinf(x), 0.0, x - whole)[()], whole


def matmul(x1, x2, /, out=None, **kwargs):
    return _finish(_numpy.matmul(x1, x2), out)


def dot(a, b, out=None):
    return _finish(_numpy.dot(a, b), out)


def inner(a, b, /):
    return _numpy.inner(a, b)


def outer(a, b, out=None):
    return _finish(_numpy.outer(a, b), out)


def vdot(a, b, /):
    return _numpy.dot(asarray(a).ravel(), asarray(b).ravel())


def vecdot(x1, x2, /, *, axis=-1, **kwargs):
    return (asarray(x1) * asarray(x2)).sum(axis)


def einsum(*operands, out=None, optimize=False, **kwargs):
    if not isinstance(operands[0], str):
        raise NotImplementedError("np.einsum with lists of subscripts is not available here; use a string")
    return _finish(_numpy.einsum(operands[0], list(operands[1:])), out)


def tensordot(a, b, axes=2):
    a, b = asarray(a), asarray(b)
    if isinstance(axes, int):
        left, right = list(range(a.ndim - axes, a.ndim)), list(range(axes))
    else:
        left, right = ([each] if isinstance(each, int) else list(each) for each in axes)
    left, right = [d % a.ndim for d in left], [d % b.ndim for d in right]
    if [a.shape[d] for d in left] != [b.shape[d] for d in right]:
        raise ValueError("shape-mismatch for sum")
    keep_a = [d for d in range(a.ndim) if d not in left]
    keep_b = [d for d in range(b.ndim) if d not in right]
    n = 1
    for d in left:
        n *= a.shape[d]
    rows = a.transpose(keep_a + left).reshape(-1, n) if a.size else _numpy.zeros((0, n), a.dtype)
    columns = b.transpose(right + keep_b).reshape(n, -1)
    return _numpy.matmul(rows, columns).reshape([a.shape[d] for d in keep_a] + [b.shape[d] for d in keep_b])


def kron(a, b):
    a, b = asarray(a), asarray(b)
    n = max(a.ndim, b.ndim)
    a = a.reshape((1,) * (n - a.ndim) + a.shape)
    b = b.reshape((1,) * (n - b.ndim) + b.shape)
    left = a.reshape([k for m in a.shape for k in (m, 1)])
    right = b.reshape([k for m in b.shape for k in (1, m)])
    return (left * right).reshape([i * j for i, j in zip(a.shape, b.shape)])


def cross(a, b, axis=-1):
    a, b = asarray(a)._moveaxis(axis, -1), asarray(b)._moveaxis(axis, -1)
    if a.shape[-1] == 2 and b.shape[-1] == 2:
        return a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]
    x = a[..., 1] * b[..., 2] - a[..., 2] * b[..., 1]
    y = a[..., 2] * b[..., 0] - a[..., 0] * b[..., 2]
    z = a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]
    return _numpy.stack([x, y, z], -1)


def polyval(p, x):
    x = asarray(x)
    y = x * 0
    for coefficient in asarray(p):
        y = y * x + coefficient
    return y[()] if hasattr(y, "ndim") and y.ndim == 0 else y


def apply_along_axis(func1d, axis, arr, *args, **kwargs):
    arr = asarray(arr)
    lanes = arr._moveaxis(axis, -1)
    flat = lanes.reshape(-1, lanes.shape[-1])
    parts = [asarray(func1d(lane, *args, **kwargs)) for lane in flat]
    result = _numpy.stack(parts, 0).reshape(lanes.shape[:-1] + parts[0].shape)
    extra = parts[0].ndim
    if extra == 0:
        return result
    where = list(range(result.ndim - extra, result.ndim))
    return result._moveaxis(where, [axis % arr.ndim + k for k in range(extra)])


def apply_over_axes(func, a, axes):
    a = asarray(a)
    for axis in [axes] if isinstance(axes, int) else axes:
        reduced = asarray(func(a, axis))
        a = reduced if reduced.ndim == a.ndim else reduced._expand_dims(axis)
    return a


def piecewise(x, condlist, funclist, *args, **kw):
    x = asarray(x)
    result = _numpy.zeros(x.shape, x.dtype)
    conditions = [asarray(c, bool) for c in condlist]
    if len(funclist) == len(conditions) + 1:
        rest = conditions[0]
        for condition in conditions[1:]:
            rest = rest | condition
        conditions.append(_numpy.logical_not(rest))
    for condition, function in zip(conditions, funclist):
        result[condition] = function(x[condition], *args, **kw) if callable(function) else function
    return result


class vectorize:
    """A function of numbers, applied to every element."""

    def __init__(self, pyfunc, otypes=None, doc=None, excluded=None, cache=False, signature=None):
        self.pyfunc, self.otypes = pyfunc, otypes

    def __call__(self, *args, **kwargs):
        arrays = _numpy.broadcast_arrays([asarray(a) for a in args])
        if not arrays[0].size:
            raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
        rows = zip(*(a.ravel() for a in arrays))
        values = [self.pyfunc(*row, **kwargs) for row in rows]
        shape = arrays[0].shape
        if isinstance(values[0], tuple):
            return tuple(_numpy.array(list(part), None).reshape(shape) for part in zip(*values))
        dtype = None
        if self.otypes is not None:
            dtype = self.otypes[0] if not isinstance(self.otypes[0], str) else self.otypes[0]
        else:
            dtype = asarray(values[0]).dtype
        return _numpy.array(values, dtype).reshape(shape)


def ndenumerate(arr):
    arr = asarray(arr)
    return zip(ndindex(arr.shape), arr.ravel())


def ndindex(*shape):
    import itertools

    if len(shape) == 1 and not isinstance(shape[0], int):
        shape = tuple(shape[0])
    return itertools.product(*(range(n) for n in shape))


def nditer(op, flags=None, **kwargs):
    return iter(asarray(op).ravel())


def unwrap(p, discont=None, axis=-1, *, period=6.283185307179586):
    p = asarray(p, float)
    steps = diff(p, axis=axis)
    half = period / 2
    wrapped = _numpy.remainder(steps + half, period) - half
    wrapped = _numpy.where((wrapped == -half) & (steps > 0), half, wrapped)
    change = wrapped - steps
    change = _numpy.where(_numpy.absolute(steps) < (half if discont is None else discont), 0.0, change)
    result = p.copy()
    tail = (slice(None),) * (axis % p.ndim) + (slice(1, None),)
    result[tail] = p[tail] + change.cumsum(axis)
    return result


def may_share_memory(a, b, max_work=None):
    return _numpy.shares_memory(a, b)


shares_memory = may_share_memory


def result_type(*arrays_and_dtypes):
    return _numpy.result_type(arrays_and_dtypes)


def promote_types(type1, type2):
    return _numpy.result_type([_numpy.dtype(type1), _numpy.dtype(type2)])


def can_cast(from_, to, casting="safe"):
    from_ = from_.dtype if hasattr(from_, "dtype") else _numpy.dtype(from_)
    if casting == "unsafe":
        return True
    if casting == "same_kind":
        return "bif".index(from_.kind) <= "bif".index(_numpy.dtype(to).kind)
    return promote_types(from_, to) == _numpy.dtype(to)


def sliding_window_view(x, window_shape, axis=None):
    x = asarray(x)
    windows = (window_shape,) if isinstance(window_shape, int) else tuple(window_shape)
    axes = tuple(range(x.ndim)) if axis is None else (axis,) if isinstance(axis, int) else tuple(axis)
    for window, d in zip(windows, axes):
        n = x.shape[d] - window + 1
        if n < 1:
            raise ValueError("window shape cannot be larger than input array shape")
        places = arange(n)[:, None] + arange(window)
        x = x.take(places, d)._moveaxis(d % x.ndim + 1, -1)
    return x
