"""Shapes and joins."""

import _numpy

from numpy import _out
from numpy._creation import asarray


def shape(a):
    """The extent of each axis."""
    return asarray(a).shape


def ndim(a):
    """How many axes there are."""
    return asarray(a).ndim


def size(a, axis=None):
    """How many elements there are, in all or along axes."""
    a = asarray(a)
    if axis is None:
        return a.size
    n = 1
    for each in axis if isinstance(axis, tuple) else (axis,):
        n *= a.shape[_numpy.normalize_axis(each, a.ndim)]
    return n


def reshape(a, /, shape=None, order="C", *, newshape=None, copy=None):
    """The elements under another shape, in C order or Fortran order; a view where that can be."""
    if shape is None and newshape is None:
        raise TypeError("reshape() missing 1 required positional argument: 'shape'")
    result = asarray(a).reshape(newshape if shape is None else shape, order=order)
    return result.copy() if copy else result


def ravel(a, order="C"):
    """The elements as a vector; a view where that can be."""
    return asarray(a).ravel(order)


def transpose(a, axes=None):
    """A view with the axes in reverse, or in the order given."""
    a = asarray(a)
    return a.transpose() if axes is None else a.transpose(axes)


permute_dims = transpose


def swapaxes(a, axis1, axis2):
    """A view with two axes exchanged."""
    return asarray(a).swapaxes(axis1, axis2)


def moveaxis(a, source, destination):
    """A view with some axes at other places, the others in their order."""
    if not (isinstance(source, int) and isinstance(destination, int)):
        source, destination = (each if isinstance(each, int) else list(each) for each in (source, destination))
        if isinstance(source, int) != isinstance(destination, int):
            source, destination = ([each] if isinstance(each, int) else each for each in (source, destination))
        if isinstance(source, list) and len(source) != len(destination):
            raise ValueError("`source` and `destination` arguments must have the same number of elements")
    a = asarray(a)
    try:
        return a._moveaxis(source, destination)
    except _numpy.AxisError:
        from numpy.lib.array_utils import normalize_axis_tuple

        normalize_axis_tuple(source, a.ndim, "source")
        normalize_axis_tuple(destination, a.ndim, "destination")
        raise


def rollaxis(a, axis, start=0):
    """A view with an axis moved to stand before the one at `start`."""
    a = asarray(a)
    n = a.ndim
    axis, given = _numpy.normalize_axis(axis, n), start
    start = start + n if start < 0 else start
    if not 0 <= start < n + 1:
        raise _numpy.AxisError(f"'start' arg requires {-n} <= start < {n + 1}, but {given} was passed in")
    return a._moveaxis(axis, start - 1 if axis < start else start)


def expand_dims(a, axis):
    """A view with axes of extent 1 put in."""
    return asarray(a)._expand_dims(axis)


def squeeze(a, axis=None):
    """A view without axes of extent 1, or without those given."""
    return asarray(a).squeeze(axis)


def _each(function, arrays):
    results = tuple(function(asarray(a)) for a in arrays)
    return results[0] if len(results) == 1 else results


def atleast_1d(*arys):
    """Each array, with an axis if it has none."""
    return _each(lambda a: a.reshape(1) if a.ndim == 0 else a, arys)


def atleast_2d(*arys):
    """Each array, with axes put in front until there are two."""
    return _each(lambda a: a.reshape(1, 1) if a.ndim == 0 else a[None] if a.ndim == 1 else a, arys)


def atleast_3d(*arys):
    """Each array, with axes put around until there are three."""
    def widen(a):
        if a.ndim < 2:
            return a.reshape(1, -1, 1)
        return a[..., None] if a.ndim == 2 else a

    return _each(widen, arys)


def broadcast_to(array, shape, subok=False):
    """A read-only view under a larger shape."""
    array, shape = asarray(array), tuple(shape) if hasattr(shape, "__len__") else (shape,)
    if not shape and array.shape:
        raise ValueError("cannot broadcast a non-scalar to a scalar array")
    if any(n < 0 for n in shape):
        raise ValueError("all elements of broadcast shape must be non-negative")
    return array._broadcast_to(shape)


def broadcast_arrays(*args, subok=False):
    """Views of all under the shape they have together."""
    return tuple(_numpy.broadcast_arrays(args))


def broadcast_shapes(*args):
    """The shape that arrays of these shapes have together."""
    return _numpy.broadcast_shape([(a,) if isinstance(a, int) else a for a in args])


def _finish(result, out, dtype, casting):
    if dtype is not None:
        if out is not None:
            raise TypeError("concatenate() only takes `out` or `dtype` as an argument, but both were provided.")
        out = _numpy.zeros_like(result, dtype)
    if out is not None and out.shape != result.shape:
        raise ValueError("Output array is the wrong shape")
    return _out.by_assignment(result, out, casting)


def _list(arrays, name):
    """The arrays; an iterator of them is refused as NumPy does."""
    if hasattr(arrays, "__next__"):
        raise TypeError('arrays to stack must be passed as a "sequence" type such as list or tuple.')
    return list(arrays)


def concatenate(arrays, /, axis=0, out=None, *, dtype=None, casting="same_kind"):
    """The arrays behind one another along an axis, or all flattened with `None`."""
    if axis is None:
        # Python's numbers adapt to the arrays.
        arrays, axis = list(arrays), 0
        common = _numpy.result_type(arrays) if any(type(a) in (int, float, complex) for a in arrays) else None
        arrays = [asarray(a).ravel() for a in arrays]
        arrays = arrays if common is None else [a.astype(common) for a in arrays]
    return _finish(_numpy.concatenate(list(arrays), axis), out, dtype, casting)


concat = concatenate


def stack(arrays, axis=0, out=None, *, dtype=None, casting="same_kind"):
    """The arrays along a new axis."""
    return _finish(_numpy.stack(_list(arrays, "stack"), axis), out, dtype, casting)


def vstack(tup, *, dtype=None, casting="same_kind"):
    """The arrays above one another, vectors as rows."""
    return _finish(_numpy.vstack(_list(tup, "vstack")), None, dtype, casting)


def row_stack(tup, *, dtype=None, casting="same_kind"):
    """The old name of `vstack`."""
    import warnings

    warnings.warn("`row_stack` alias is deprecated. Use `np.vstack` directly.", DeprecationWarning, stacklevel=2)
    return vstack(tup, dtype=dtype, casting=casting)


def hstack(tup, *, dtype=None, casting="same_kind"):
    """The arrays beside one another, vectors end to end."""
    return _finish(_numpy.hstack(_list(tup, "hstack")), None, dtype, casting)


def dstack(tup):
    """The arrays along the third axis."""
    return _numpy.concatenate([atleast_3d(a) for a in _list(tup, "dstack")], 2)


def column_stack(tup):
    """The arrays beside one another, vectors as columns."""
    return _numpy.column_stack(_list(tup, "column_stack"))


def _depth(x, index=()):
    """How deep the lists are nested, which must be the same everywhere."""
    if isinstance(x, tuple):
        raise TypeError(f"arrays{''.join(f'[{i}]' for i in index)} is a tuple. Only lists can be used to arrange blocks, and np.block does not allow implicit conversion from tuple to ndarray.")
    if not isinstance(x, list):
        return 0
    if not x:
        raise ValueError(f"List at arrays{''.join(f'[{i}]' for i in index)} cannot be empty")
    depths = [_depth(each, index + (i,)) for i, each in enumerate(x)]
    for i, depth in enumerate(depths):
        if depth != depths[0]:
            place = "".join(f"[{k}]" for k in (*index, i))
            raise ValueError(f"List depths are mismatched. First element was at depth {depths[0] + 1 + len(index)}, but there is an element at depth {depth + 1 + len(index)} (arrays{place})")
    return 1 + depths[0]


def block(arrays):
    """The array that nested lists of blocks make: the innermost are joined along the last axis, and so on outwards."""
    n = _depth(arrays)

    def widest(x):
        return max(map(widest, x)) if isinstance(x, list) else asarray(x).ndim

    ndim, blocks = max(n, widest(arrays)), []

    def join(x, level):
        if isinstance(x, list):
            return _numpy.concatenate([join(each, level - 1) for each in x], -level)
        x = asarray(x)
        blocks.append(x.reshape((1,) * (ndim - x.ndim) + x.shape))
        return blocks[-1]

    joined = join(arrays, n)
    is_fortran = all(x.flags.f_contiguous for x in blocks) and not all(x.flags.c_contiguous for x in blocks)
    return joined.copy("F" if is_fortran else "C")


def _extents(shape):
    return tuple(shape) if hasattr(shape, "__len__") else (shape,)


def unravel_index(indices, shape, order="C"):
    """Places in the flattened array as indices along each axis."""
    indices = asarray(indices)
    if indices.size and indices.dtype.kind not in "iub":
        raise TypeError("only int indices permitted")
    shape, total = _extents(shape), 1
    for n in shape:
        total *= n
    wrong = indices[(indices < 0) | (indices >= total)]
    if wrong.size:
        raise ValueError(f"index {wrong.ravel()[0]} is out of bounds for array with size {total}")
    parts = []
    for n in shape if order == "F" else reversed(shape):
        parts.append((indices % n)[()])
        indices = indices // n
    return tuple(parts if order == "F" else reversed(parts))


def ravel_multi_index(multi_index, dims, mode="raise", order="C"):
    """Indices along each axis as places in the flattened array; `mode` says what becomes of those outside."""
    dims = _extents(dims)
    modes = mode if isinstance(mode, tuple) else (mode,) * len(dims)
    if len(multi_index) != len(dims):
        raise ValueError(f"parameter multi_index must be a sequence of length {len(dims)}")
    parts = []
    for part, n, each in zip(multi_index, dims, modes):
        part = asarray(part)
        if each == "wrap":
            part = part % n
        elif each == "clip":
            part = _numpy.minimum(_numpy.maximum(part, 0), n - 1)
        elif asarray((part < 0) | (part >= n)).any():
            raise ValueError("invalid entry in coordinates array")
        parts.append(part)
    flat = 0
    pairs = list(zip(parts, dims))
    for part, n in pairs if order == "C" else reversed(pairs):
        flat = flat * n + part
    return flat[()]
