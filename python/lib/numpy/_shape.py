"""Shapes, joins and splits."""

import _numpy

from numpy._creation import arange, asarray


def shape(a):
    return asarray(a).shape


def ndim(a):
    return asarray(a).ndim


def size(a, axis=None):
    a = asarray(a)
    return a.size if axis is None else a.shape[axis]


def reshape(a, /, shape=None, order="C", *, newshape=None, copy=None):
    return asarray(a).reshape(newshape if shape is None else shape, order=order)


def ravel(a, order="C"):
    return asarray(a).ravel(order)


def transpose(a, axes=None):
    a = asarray(a)
    return a.transpose() if axes is None else a.transpose(axes)


permute_dims = transpose


def matrix_transpose(x):
    return asarray(x).mT


def swapaxes(a, axis1, axis2):
    return asarray(a).swapaxes(axis1, axis2)


def moveaxis(a, source, destination):
    return asarray(a)._moveaxis(source, destination)


def rollaxis(a, axis, start=0):
    a = asarray(a)
    axis, start = axis % a.ndim, start + a.ndim if start < 0 else start
    return a._moveaxis(axis, start - 1 if axis < start else start)


def expand_dims(a, axis):
    return asarray(a)._expand_dims(axis)


def squeeze(a, axis=None):
    return asarray(a).squeeze(axis)


def _each(function, arrays):
    results = tuple(function(asarray(a)) for a in arrays)
    return results[0] if len(results) == 1 else results


def atleast_1d(*arys):
    return _each(lambda a: a.reshape(1) if a.ndim == 0 else a, arys)


def atleast_2d(*arys):
    return _each(lambda a: a.reshape(1, 1) if a.ndim == 0 else a[None] if a.ndim == 1 else a, arys)


def atleast_3d(*arys):
    def widen(a):
        if a.ndim < 2:
            return a.reshape(1, -1, 1)
        return a[..., None] if a.ndim == 2 else a

    return _each(widen, arys)


def broadcast_to(array, shape, subok=False):
    return asarray(array)._broadcast_to(shape)


def broadcast_arrays(*args, subok=False):
    return tuple(_numpy.broadcast_arrays(args))


def broadcast_shapes(*args):
    return _numpy.broadcast_shape([(a,) if isinstance(a, int) else a for a in args])


def _finish(result, out, dtype):
    if dtype is not None:
        result = result.astype(dtype)
    if out is not None:
        out[...] = result
        return out
    return result


def concatenate(arrays, /, axis=0, out=None, *, dtype=None, casting="same_kind"):
    if axis is None:
        arrays, axis = [asarray(a).ravel() for a in arrays], 0
    return _finish(_numpy.concatenate(list(arrays), axis), out, dtype)


concat = concatenate


def stack(arrays, axis=0, out=None, *, dtype=None, casting="same_kind"):
    return _finish(_numpy.stack(list(arrays), axis), out, dtype)


def vstack(tup, *, dtype=None, casting="same_kind"):
    return _finish(_numpy.vstack(list(tup)), None, dtype)


row_stack = vstack


def hstack(tup, *, dtype=None, casting="same_kind"):
    return _finish(_numpy.hstack(list(tup)), None, dtype)


def dstack(tup):
    return _numpy.concatenate([atleast_3d(a) for a in tup], 2)


def column_stack(tup):
    return _numpy.column_stack(list(tup))


def block(arrays):
    def depth(x):
        return 1 + max(map(depth, x)) if isinstance(x, list) else 0

    def join(x, level):
        if not isinstance(x, list):
            return asarray(x)
        parts = [join(each, level - 1) for each in x]
        ndim = max(n, *(p.ndim for p in parts))
        parts = [p.reshape((1,) * (ndim - p.ndim) + p.shape) for p in parts]
        return _numpy.concatenate(parts, -level)

    n = depth(arrays)
    return join(arrays, n)


def append(arr, values, axis=None):
    if axis is None:
        return _numpy.concatenate([asarray(arr).ravel(), asarray(values).ravel()], 0)
    return _numpy.concatenate([arr, values], axis)


def insert(arr, obj, values, axis=None):
    arr = asarray(arr)
    if axis is None:
        arr, axis = arr.ravel(), 0
    arr, n = moveaxis(arr, axis, 0), arr.shape[axis]
    places = asarray(obj) if not isinstance(obj, slice) else arange(n)[obj]
    is_single = places.ndim == 0
    places = places.reshape(-1)
    places = _numpy.array([p + n if p < 0 else p for p in places.tolist()], int)
    if is_single:
        values = asarray(values)
        values = values[None] if values.ndim == arr.ndim - 1 else moveaxis(values, axis, 0) if values.ndim == arr.ndim else values
        count = values.shape[0] if values.ndim == arr.ndim else 1
        values = broadcast_to(values, (count,) + arr.shape[1:])
        at = int(places[0])
        result = _numpy.concatenate([arr[:at], values.astype(arr.dtype), arr[at:]], 0)
        return moveaxis(result, 0, axis)
    order = places.argsort(kind="stable")
    places[order] += arange(len(places))
    result = _numpy.zeros((n + len(places),) + arr.shape[1:], arr.dtype)
    is_old = _numpy.array([True] * len(result), bool)
    is_old[places] = False
    result[places] = values
    result[is_old] = arr
    return moveaxis(result, 0, axis)


def delete(arr, obj, axis=None):
    arr = asarray(arr)
    if axis is None:
        arr, axis = arr.ravel(), 0
    axis = _numpy.normalize_axis(axis, arr.ndim)
    n = arr.shape[axis]
    keep = _numpy.array([True] * n, bool)
    if isinstance(obj, int) and not -n <= obj < n:
        raise IndexError(f"index {obj} is out of bounds for axis {axis} with size {n}")
    keep[obj] = False
    return arr[(slice(None),) * axis + (keep,)]


def resize(a, new_shape):
    a = asarray(a).ravel()
    shape = (new_shape,) if isinstance(new_shape, int) else tuple(new_shape)
    n = 1
    for each in shape:
        n *= each
    return a[arange(n) % max(a.size, 1)].reshape(shape) if a.size else _numpy.zeros(shape, a.dtype)


def array_split(ary, indices_or_sections, axis=0):
    ary = asarray(ary)
    axis = _numpy.normalize_axis(axis, ary.ndim)
    n = ary.shape[axis]
    try:
        count = indices_or_sections.__index__()
    except (AttributeError, TypeError):
        bounds = [0, *[int(i) + n if i < 0 else min(int(i), n) for i in indices_or_sections], n]
        return [ary._slice_axis(axis, a, max(a, b)) for a, b in zip(bounds, bounds[1:])]
    if count <= 0:
        raise ValueError("number sections must be larger than 0.") from None
    parts, start = [], 0
    for k in range(count):
        stop = start + n // count + (k < n % count)
        parts.append(ary._slice_axis(axis, start, stop))
        start = stop
    return parts


def split(ary, indices_or_sections, axis=0):
    if isinstance(indices_or_sections, int) and asarray(ary).shape[axis] % indices_or_sections:
        raise ValueError("array split does not result in an equal division")
    return array_split(ary, indices_or_sections, axis)


def vsplit(ary, indices_or_sections):
    return split(ary, indices_or_sections, 0)


def hsplit(ary, indices_or_sections):
    return split(ary, indices_or_sections, 1 if asarray(ary).ndim > 1 else 0)


def dsplit(ary, indices_or_sections):
    return split(ary, indices_or_sections, 2)


def unstack(x, /, *, axis=0):
    return tuple(moveaxis(x, axis, 0))


def tile(A, reps):
    return _numpy.tile(A, reps)


def repeat(a, repeats, axis=None):
    a = asarray(a)
    return _numpy.repeat(a.ravel(), repeats, 0) if axis is None else _numpy.repeat(a, repeats, axis)


def flip(m, axis=None):
    return asarray(m)._flip(axis)


def fliplr(m):
    m = asarray(m)
    if m.ndim < 2:
        raise ValueError("Input must be >= 2-d.")
    return m[:, ::-1]


def flipud(m):
    return asarray(m)[::-1]


def rot90(m, k=1, axes=(0, 1)):
    m = asarray(m)
    k %= 4
    if k == 0:
        return m[:]
    if k == 2:
        return flip(m, axes)
    turned = swapaxes(flip(m, axes[1]) if k == 1 else m, *axes)
    return turned if k == 1 else flip(turned, axes[1])


def roll(a, shift, axis=None):
    a = asarray(a)
    if axis is None:
        return _numpy.roll(a.ravel(), shift, 0).reshape(a.shape)
    if isinstance(axis, int):
        return _numpy.roll(a, shift, axis)
    shifts = [shift] * len(axis) if isinstance(shift, int) else shift
    for each, along in zip(shifts, axis):
        a = _numpy.roll(a, each, along)
    return a


def pad(array, pad_width, mode="constant", *, constant_values=0, **kwargs):
    array = asarray(array)
    widths = asarray(pad_width)
    widths = broadcast_to(widths, (array.ndim, 2)).tolist()
    if mode in ("maximum", "minimum", "mean", "median", "linear_ramp", "empty"):
        raise NotImplementedError(f"np.pad with mode {mode!r} is not available here; use 'constant' and assign the margin")
    return _numpy.pad(array, widths, mode, constant_values)


def diagonal(a, offset=0, axis1=0, axis2=1):
    a = asarray(a)
    if a.ndim < 2:
        raise ValueError("diag requires an array of at least two dimensions")
    return a._moveaxis((axis1, axis2), (0, 1))._diagonal(offset)


def trace(a, offset=0, axis1=0, axis2=1, dtype=None, out=None):
    return diagonal(a, offset, axis1, axis2).sum(-1, dtype, out)


def copyto(dst, src, casting="same_kind", where=True):
    dst[...] = src if where is True else _numpy.where(where, src, dst)


def unravel_index(indices, shape, order="C"):
    indices = asarray(indices)
    total = 1
    for n in shape if isinstance(shape, tuple) else (shape,):
        total *= n
    if ((indices < 0) | (indices >= total)).any():
        wrong = indices if indices.ndim == 0 else indices[(indices < 0) | (indices >= total)][0]
        raise ValueError(f"index {wrong} is out of bounds for array with size {total}")
    parts = []
    for n in reversed(shape if isinstance(shape, tuple) else (shape,)):
        parts.append((indices % n)[()])
        indices = indices // n
    return tuple(reversed(parts))


def ravel_multi_index(multi_index, dims, mode="raise", order="C"):
    flat = 0
    for part, n in zip(multi_index, dims):
        flat = flat * n + asarray(part)
    return flat[()]
