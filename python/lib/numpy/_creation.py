"""Arrays from other things, and from nothing."""

import _numpy
from _numpy import ndarray


def array(object, dtype=None, *, copy=True, order="K", subok=False, ndmin=0, like=None):
    result = _numpy.array(object, dtype) if copy else _numpy.asarray(object, dtype)
    while result.ndim < ndmin:
        result = result[None]
    return result


def asarray(a, dtype=None, order=None, *, device=None, copy=None, like=None):
    return _numpy.array(a, dtype) if copy else _numpy.asarray(a, dtype)


asanyarray = ascontiguousarray = asarray


def asfortranarray(a, dtype=None):
    return _numpy.array(asarray(a, dtype).T, dtype).T


def asarray_chkfinite(a, dtype=None, order=None):
    a = asarray(a, dtype)
    if not _numpy.isfinite(a).all():
        raise ValueError("array must not contain infs or NaNs")
    return a


def copy(a, order="K", subok=False):
    return _numpy.array(a, None)


def zeros(shape, dtype=None, order="C", **kwargs):
    return _numpy.zeros(shape, dtype)


def empty(shape, dtype=None, order="C", **kwargs):
    return _numpy.zeros(shape, dtype)


def ones(shape, dtype=None, order="C", **kwargs):
    result = _numpy.zeros(shape, dtype)
    result.fill(1)
    return result


def full(shape, fill_value, dtype=None, order="C", **kwargs):
    fill_value = asarray(fill_value)
    result = _numpy.zeros(shape, fill_value.dtype if dtype is None else dtype)
    result[...] = fill_value
    return result


def _like(a, shape, dtype):
    a = asarray(a)
    return (a.shape if shape is None else shape), (a.dtype if dtype is None else dtype)


def zeros_like(a, dtype=None, order="K", subok=True, shape=None, **kwargs):
    return zeros(*_like(a, shape, dtype))


def empty_like(prototype, dtype=None, order="K", subok=True, shape=None, **kwargs):
    return zeros(*_like(prototype, shape, dtype))


def ones_like(a, dtype=None, order="K", subok=True, shape=None, **kwargs):
    return ones(*_like(a, shape, dtype))


def full_like(a, fill_value, dtype=None, order="K", subok=True, shape=None, **kwargs):
    shape, dtype = _like(a, shape, dtype)
    return full(shape, fill_value, dtype)


def arange(start=None, stop=None, step=1, dtype=None, **kwargs):
    if start is None:
        if stop is None:
            raise TypeError("arange() requires stop to be specified.")
        start = 0
    elif stop is None:
        start, stop = 0, start
    return _numpy.arange(start, stop, 1 if step is None else step, dtype)


def linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0, **kwargs):
    num = num.__index__()
    if num < 0:
        raise ValueError(f"Number of samples, {num}, must be non-negative.")
    points, step = _numpy.linspace(start, stop, num, endpoint)
    if axis != 0:
        points = points._moveaxis(0, axis)
    if dtype is not None:
        if _numpy.dtype(dtype).kind == "i":
            points = _numpy.floor(points)
        points = points.astype(dtype)
    if retstep:
        return points, (step if num > 1 or (not endpoint and num > 0) else _numpy.float64(float("nan")))
    return points


def logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0):
    return _numpy.power(base, linspace(start, stop, num, endpoint, axis=axis)).astype(dtype or float)


def geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0):
    points = logspace(_numpy.log10(start), _numpy.log10(stop), num, endpoint, axis=axis)
    if num > 0:
        points[0] = start
        if num > 1 and endpoint:
            points[-1] = stop
    return points


def eye(N, M=None, k=0, dtype=float, order="C", **kwargs):
    return _numpy.eye(N, N if M is None else M, k, dtype)


def identity(n, dtype=None, **kwargs):
    return _numpy.eye(n, n, 0, dtype)


def diag(v, k=0):
    return _numpy.diag(v, k)


def diagflat(v, k=0):
    return _numpy.diag(asarray(v).ravel(), k)


def tri(N, M=None, k=0, dtype=float, **kwargs):
    return _numpy.tri(N, N if M is None else M, k, dtype)


def tril(m, k=0):
    return _numpy.tril(m, k)


def triu(m, k=0):
    return _numpy.triu(m, k)


def vander(x, N=None, increasing=False):
    x = asarray(x)
    powers = _numpy.arange(0, len(x) if N is None else N, 1, None)
    return x[:, None] ** (powers if increasing else powers[::-1])


def meshgrid(*xi, copy=True, sparse=False, indexing="xy"):
    if indexing not in ("xy", "ij"):
        raise ValueError("Valid values for `indexing` are 'xy' and 'ij'.")
    grids = _numpy.meshgrid(xi, indexing == "xy")
    if sparse:
        def thin(k, grid):
            axis = 1 - k if indexing == "xy" and k < 2 and len(xi) > 1 else k
            return grid[tuple(slice(None) if d == axis else slice(0, 1) for d in range(grid.ndim))]
        grids = [thin(k, grid) for k, grid in enumerate(grids)]
    return tuple(grids)


def indices(dimensions, dtype=int, sparse=False):
    return _numpy.stack(_numpy.meshgrid([arange(n) for n in dimensions], False), 0).astype(dtype)


def fromfunction(function, shape, *, dtype=float, like=None, **kwargs):
    return function(*indices(shape, dtype), **kwargs)


def fromiter(iter, dtype, count=-1, **kwargs):
    import itertools

    return array(list(iter if count < 0 else itertools.islice(iter, count)), dtype)


def tril_indices(n, k=0, m=None):
    return tri(n, m, k, bool).nonzero()


def triu_indices(n, k=0, m=None):
    return _numpy.logical_not(tri(n, m, k - 1, bool)).nonzero()


def tril_indices_from(arr, k=0):
    return tril_indices(arr.shape[-2], k, arr.shape[-1])


def triu_indices_from(arr, k=0):
    return triu_indices(arr.shape[-2], k, arr.shape[-1])


def diag_indices(n, ndim=2):
    return (arange(n),) * ndim


def fill_diagonal(a, val, wrap=False):
    n = min(a.shape)
    a[tuple([arange(n)] * a.ndim)] = asarray(val).ravel()[:n] if asarray(val).size > 1 else val


class _Grid:
    def __init__(self, is_open):
        self._is_open = is_open

    def __getitem__(self, key):
        parts = key if isinstance(key, tuple) else (key,)

        def axis(part):
            step = part.step
            if isinstance(step, complex):
                return linspace(part.start or 0, part.stop, int(abs(step)))
            return arange(part.start or 0, part.stop, step)

        axes = [axis(part) for part in parts]
        if not isinstance(key, tuple):
            return axes[0]
        if self._is_open:
            return tuple(a.reshape([-1 if d == k else 1 for d in range(len(axes))]) for k, a in enumerate(axes))
        return _numpy.stack(_numpy.meshgrid(axes, False), 0)


mgrid = _Grid(False)
ogrid = _Grid(True)


class _Concatenator:
    def __init__(self, as_columns):
        self._as_columns = as_columns

    def __getitem__(self, key):
        parts = []
        for part in key if isinstance(key, tuple) else (key,):
            if isinstance(part, slice):
                part = mgrid[part]
            part = asarray(part)
            if self._as_columns:
                part = part[:, None] if part.ndim == 1 else part
            parts.append(part if part.ndim else part.reshape(1))
        return _numpy.concatenate(parts, -1 if self._as_columns else 0)


r_ = _Concatenator(False)
c_ = _Concatenator(True)


class _Index:
    def __getitem__(self, key):
        return key


s_ = index_exp = _Index()


def ix_(*args):
    parts = []
    for k, part in enumerate(args):
        part = asarray(part)
        if part.dtype == bool:
            (part,) = part.nonzero()
        parts.append(part.reshape([-1 if d == k else 1 for d in range(len(args))]))
    return tuple(parts)
