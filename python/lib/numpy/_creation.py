"""Arrays from other things, and from nothing."""

import operator

import _numpy
from _numpy import ndarray

_NO_COPY = """Unable to avoid copy while creating an array as requested.
If using `np.array(obj, copy=False)` replace it with `np.asarray(obj)` to allow a copy when needed (no behavior change in NumPy 1.x).
For more details, see https://numpy.org/devdocs/numpy_2_0_migration_guide.html#adapting-to-changes-in-the-copy-keyword."""


def _ordered(array, order):
    """The array, or a copy of it if it does not lie in the order asked for."""
    if order not in ("K", "A", "C", "F", None):
        raise ValueError(f"order must be one of 'C', 'F', 'A', or 'K' (got '{order}')")
    if order == "F" and not array._is_contiguous("F"):
        return array.copy("F")
    if order == "C" and not array._is_contiguous("C"):
        return array.copy()
    return array


_MISSING = object()


def array(object=_MISSING, dtype=None, *rest, copy=True, order="K", subok=False, ndmin=0, like=None):
    """An array of the elements of nested sequences; of an array a copy, unless `copy` says otherwise.

    `copy=None` copies only if it must, `copy=False` never, which may be an error. `ndmin` puts axes in front.
    """
    if object is _MISSING:
        raise TypeError("array() missing required argument 'object' (pos 0)")
    if rest:
        raise TypeError(f"array() takes from 1 to 2 positional arguments but {2 + len(rest)} were given")
    result = _numpy.array(object, dtype) if copy else _numpy.asarray(object, dtype)
    if copy is False and result is not object:
        raise ValueError(_NO_COPY)
    if order != "K":
        result = _ordered(result, order)
    if ndmin > result.ndim:
        result = result[(None,) * (ndmin - result.ndim) + (...,)]
    return result


def asarray(a, dtype=None, order=None, *, device=None, copy=None, like=None):
    """The array that it is, or a new one of its elements."""
    result = _numpy.array(a, dtype) if copy else _numpy.asarray(a, dtype)
    if copy is False and result is not a:
        raise ValueError(_NO_COPY)
    return result if order is None else _ordered(result, order)


asanyarray = asarray


def ascontiguousarray(a, dtype=None, *, like=None):
    """The array in C order, with at least one axis."""
    result = _ordered(_numpy.asarray(a, dtype), "C")
    return result if result.ndim else result.reshape(1)


def asfortranarray(a, dtype=None, *, like=None):
    """The array in Fortran order."""
    result = _ordered(_numpy.asarray(a, dtype), "F")
    return result if result.ndim else result.reshape(1)


def require(a, dtype=None, requirements=None, *, like=None):
    """The array with flags such as "C", "F", "W", "O" or "E", copied if it must be."""
    wanted = {each.upper()[0] for each in requirements or ()}
    if {"C", "F"} <= wanted:
        raise ValueError('Cannot specify both "C" and "F" order')
    result = asarray(a, dtype, order="F" if "F" in wanted else "C" if "C" in wanted else None)
    if "W" in wanted and not result.flags.writeable or "O" in wanted and not result.flags.owndata:
        return result.copy()
    return result


def asarray_chkfinite(a, dtype=None, order=None):
    """As `asarray`, where NaN and infinities are an error."""
    a = asarray(a, dtype, order)
    if a.dtype.kind in "fc" and not _numpy.isfinite(a).all():
        raise ValueError("array must not contain infs or NaNs")
    return a


def copy(a, order="K", subok=False):
    """A copy."""
    return asarray(a).copy(order)


def zeros(shape, dtype=None, order="C", *, device=None, like=None):
    """An array of zeros; of objects, each the integer 0."""
    if dtype is None and order == "C":
        return _numpy.zeros(shape, None)
    result = empty(shape, dtype, order)
    if dtype is not None and result.dtype.hasobject:
        _fill_objects(result)
    return result


def _fill_objects(array):
    """Puts the integer 0 wherever there are objects."""
    if array.dtype.kind == "O":
        array.fill(0)
    for name in array.dtype.names or ():
        _fill_objects(array[name])


def empty(shape, dtype=None, order="C", *, device=None, like=None):
    """An array whose elements do not matter; here they are zeros, and objects are `None`."""
    if not isinstance(order, str) and order is not None:
        return _numpy.zeros_like(order, dtype)
    return _ordered(_numpy.zeros(shape, dtype), order) if order == "F" else _numpy.zeros(shape, dtype)


def ones(shape, dtype=None, order="C", *, device=None, like=None):
    """An array of ones."""
    result = zeros(shape, dtype, order)
    result.fill(1)
    return result


def full(shape, fill_value, dtype=None, order="C", *, device=None, like=None):
    """An array of the same value everywhere."""
    if dtype is None or type(fill_value) not in (bool, int, float, complex):
        fill_value = asarray(fill_value)
    result = zeros(shape, fill_value.dtype if dtype is None else dtype, order)
    result[...] = fill_value
    return result


def _like(a, shape, dtype, order):
    """Shape, dtype and order of what is to be like `a`; in place of an order `a` itself if its axes lie in neither."""
    a = asarray(a)
    is_dense = a.ndim < 2 or a._is_contiguous("C")
    is_fortran = order == "F" or order in ("K", "A") and not is_dense and a._is_contiguous("F")
    if order == "K" and shape is None and not is_dense and not is_fortran:
        order = a
    else:
        order = "F" if is_fortran else "C"
    return (a.shape if shape is None else shape), (a.dtype if dtype is None else dtype), order


def zeros_like(a, dtype=None, order="K", subok=True, shape=None, *, device=None):
    """Zeros of the shape and dtype of an array."""
    return zeros(*_like(a, shape, dtype, order))


def empty_like(prototype, dtype=None, order="K", subok=True, shape=None, *, device=None):
    """An array of the shape and dtype of another whose elements do not matter; here they are zeros."""
    return zeros(*_like(prototype, shape, dtype, order))


def ones_like(a, dtype=None, order="K", subok=True, shape=None, *, device=None):
    """Ones of the shape and dtype of an array."""
    return ones(*_like(a, shape, dtype, order))


def full_like(a, fill_value, dtype=None, order="K", subok=True, shape=None, *, device=None):
    """The same value everywhere, in the shape and dtype of an array."""
    shape, dtype, order = _like(a, shape, dtype, order)
    return full(shape, fill_value, dtype, order)


def arange(start=None, stop=None, step=1, dtype=None, *, device=None, like=None):
    """`start`, `start + step` … up to but not including `stop`."""
    if start is None:
        if stop is None:
            raise TypeError("arange() requires stop to be specified.")
        start = 0
    elif stop is None:
        start, stop = 0, start
    for each in (start, stop):
        if isinstance(each, str):
            raise TypeError("arange() not supported for inputs with DType <class 'numpy.dtypes.StrDType'>.")
        if each != each:
            raise ValueError("arange: cannot compute length")
    return _numpy.arange(start, stop, 1 if step is None else step, dtype)


def linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0, *, device=None):
    """`num` points from `start` to `stop`, the last one included unless `endpoint` is false; with `retstep` also the step."""
    num = operator.index(num)
    if num < 0:
        raise ValueError(f"Number of samples, {num}, must be non-negative.")
    points, step = _numpy.linspace(start, stop, num, endpoint)
    if axis != 0:
        points = points._moveaxis(0, axis)
    if dtype is not None:
        if _numpy.dtype(dtype).kind in "iu":
            points = _numpy.floor(points)
        points = points.astype(dtype)
    if retstep:
        return points, (step if num > 1 or (not endpoint and num > 0) else _numpy.float64(float("nan")))
    return points


def logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0):
    """The powers of `base` to the points of `linspace`."""
    if not isinstance(base, (int, float)) and asarray(base).ndim:
        n = max(asarray(each).ndim for each in (start, stop, base))
        start, stop, base = (array(each, ndmin=n) for each in (start, stop, base))
        base = base._expand_dims(axis)
    powers = _numpy.power(base, linspace(start, stop, num, endpoint, axis=axis))
    return powers if dtype is None else powers.astype(dtype)


def geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0):
    """`num` points from `start` to `stop`, each the same multiple of the one before."""
    start, stop = asarray(start), asarray(stop)
    if (start == 0).any() or (stop == 0).any():
        raise ValueError("Geometric sequence cannot include zero")
    # Turned so that the first point is a positive number, and turned back in the end.
    sign = _numpy.sign(start)
    start, stop = start / sign, stop / sign
    points = logspace(_numpy.log10(start), _numpy.log10(stop), num, endpoint)
    if num > 0:
        points[0] = start
        if num > 1 and endpoint:
            points[-1] = stop
    points = points * sign
    if axis != 0:
        points = points._moveaxis(0, axis)
    return points if dtype is None else points.astype(dtype)


def eye(N, M=None, k=0, dtype=float, order="C", *, device=None, like=None):
    """Ones on the `k`-th diagonal, zeros elsewhere."""
    M = N if M is None else M
    if N < 0 or M < 0:
        raise ValueError("negative dimensions are not allowed")
    return _ordered(_numpy.eye(N, M, k, dtype), order)


def identity(n, dtype=None, *, like=None):
    """The identity matrix."""
    return eye(n, dtype=dtype)


def meshgrid(*xi, copy=True, sparse=False, indexing="xy"):
    """The coordinates of a grid: for each vector an array of its values at every point.

    With "xy" the first two axes change places; with `sparse` each has its extent along its own axis only.
    """
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
    """The coordinates of every place of an array of a shape; with `sparse` each along its own axis only."""
    dimensions = tuple(dimensions)
    n_axes = len(dimensions)
    # Room for the result before anything is counted: there may be none.
    grid = None if sparse else empty((n_axes, *dimensions), dtype)
    axes = [arange(n, dtype=dtype).reshape([-1 if d == k else 1 for d in range(n_axes)]) for k, n in enumerate(dimensions)]
    if sparse:
        return tuple(axes)
    for k, axis in enumerate(axes):
        grid[k] = axis
    return grid


def fromiter(iter, dtype, count=-1, *, like=None):
    """The vector of what an iterator gives, of `count` of it if given."""
    import itertools

    values = list(iter if count < 0 else itertools.islice(iter, count))
    if len(values) < count:
        raise ValueError(f"iterator too short: Expected {count} but iterator had only {len(values)} items.")
    return array(values, dtype)
