"""Arrays with elements added, taken out or written over."""

import operator

import numpy as np
from numpy.lib.array_utils import normalize_axis_index, normalize_axis_tuple


def append(arr, values, axis=None):
    """The array with `values` behind it along an axis, or both flattened."""
    arr = np.asanyarray(arr)
    if axis is None:
        return np.concatenate((arr.ravel(), np.ravel(values)), axis=0)
    return np.concatenate((arr, values), axis=axis)


def _lane(arr, axis):
    arr = np.asarray(arr)
    if axis is None:
        return (arr.ravel() if arr.ndim != 1 else arr), 0
    return arr, normalize_axis_index(axis, arr.ndim)


def _along(axis, part):
    return (slice(None),) * axis + (part,)


def _as(arr, result):
    """A result in Fortran order if the array it is made of is, and not in C order."""
    return np.asfortranarray(result) if np.isfortran(arr) else np.ascontiguousarray(result)


def delete(arr, obj, axis=None):
    """The array without the slices that `obj` names: a place, places, a slice or a mask."""
    arr, axis = _lane(arr, axis)
    n = arr.shape[axis]
    keep = np.ones(n, dtype=bool)
    if isinstance(obj, slice):
        keep[obj] = False
        return _as(arr, arr[_along(axis, keep)])
    is_single = isinstance(obj, (int, np.integer)) and not isinstance(obj, bool)
    if not is_single:
        given, obj = obj, np.asarray(obj)
        if obj.size == 0 and not isinstance(given, np.ndarray):
            obj = obj.astype(np.intp)
        elif obj.size == 1 and obj.dtype.kind in "iu":
            obj, is_single = obj.item(), True
    if is_single:
        if not -n <= obj < n:
            raise IndexError(f"index {obj} is out of bounds for axis {axis} with size {n}")
        keep[obj] = False
        return _as(arr, arr[_along(axis, keep)])
    elif obj.dtype.kind == "b":
        if obj.shape != (n,):
            raise ValueError(f"boolean array argument obj to delete must be one dimensional and match the axis length of {n}")
        keep = np.logical_not(obj)
    else:
        keep[(obj,)] = False
    return arr[_along(axis, keep)]


def insert(arr, obj, values, axis=None):
    """The array with `values` put in before the places that `obj` names, which count in the array as it was."""
    arr, axis = _lane(arr, axis)
    n = arr.shape[axis]
    if isinstance(obj, slice):
        places = np.arange(*obj.indices(n), dtype=np.intp)
    else:
        places = np.array(obj)
        if places.dtype.kind == "b":
            if places.ndim != 1:
                raise ValueError("boolean array argument obj to insert must be one dimensional")
            places = np.flatnonzero(places)
        elif places.ndim > 1:
            raise ValueError("index array argument obj to insert must be one dimensional or scalar")
    if places.size == 1:
        at = operator.index(places.item())
        if not -n <= at <= n:
            raise IndexError(f"index {obj} is out of bounds for axis {axis} with size {n}")
        at = at + n if at < 0 else at
        values = np.array(values, ndmin=arr.ndim, dtype=arr.dtype)
        if places.ndim == 0:
            values = np.moveaxis(values, 0, axis)
        shape = arr.shape[:axis] + (values.shape[axis],) + arr.shape[axis + 1 :]
        return _as(arr, np.concatenate((arr[_along(axis, slice(None, at))], np.broadcast_to(values, shape), arr[_along(axis, slice(at, None))]), axis))
    places = places.astype(np.intp) if places.size == 0 and not isinstance(obj, np.ndarray) else places
    places[places < 0] += n
    order = places.argsort(kind="stable")
    places[order] += np.arange(len(places))
    is_old = np.ones(n + len(places), dtype=bool)
    is_old[places] = False
    result = np.empty(arr.shape[:axis] + (len(is_old),) + arr.shape[axis + 1 :], arr.dtype, "F" if np.isfortran(arr) else "C")
    result[_along(axis, places)] = values
    result[_along(axis, is_old)] = arr
    return result


def resize(a, new_shape):
    """The elements in C order under a shape, over and over if there are not enough."""
    shape = (new_shape,) if isinstance(new_shape, (int, np.integer)) else tuple(new_shape)
    a, size = np.ravel(a), 1
    for n in shape:
        size *= n
        if n < 0:
            raise ValueError("all elements of `new_shape` must be non-negative")
    if a.size == 0 or size == 0:
        return np.zeros(shape, a.dtype)
    # Room for the result before anything is copied: there may be none.
    resized = np.empty(size, a.dtype)
    n_whole = size // a.size * a.size
    resized[:n_whole].reshape(-1, a.size)[...] = a
    resized[n_whole:] = a[: size - n_whole]
    return resized.reshape(shape)


def trim_zeros(filt, trim="fb", axis=None):
    """The array without the zeros at its ends: at the front ("f"), at the back ("b"), or both; of sequences a slice."""
    values = np.asarray(filt)
    trim = trim.lower()
    if trim not in ("fb", "bf", "f", "b"):
        raise ValueError(f"unexpected character(s) in `trim`: {trim!r}")
    axes = tuple(range(values.ndim)) if axis is None else normalize_axis_tuple(axis, values.ndim, argname="axis")
    if not axes:
        return filt
    places = values.nonzero()
    parts = []
    for d in range(values.ndim):
        if d not in axes:
            parts.append(slice(None))
        elif places[0].size == 0:
            parts.append(slice(0, 0))
        else:
            parts.append(slice(int(places[d].min()) if "f" in trim else None, int(places[d].max()) + 1 if "b" in trim else None))
    return filt[parts[0]] if len(parts) == 1 else filt[tuple(parts)]


def copyto(dst, src, casting="same_kind", where=True):
    """Writes `src`, broadcast, into `dst`, where the mask is true."""
    if not isinstance(dst, np.ndarray):
        raise TypeError(f"copyto() argument 1 must be a numpy.ndarray, not {type(dst).__name__}")
    if src is dst:
        # Nothing is written, so it may be read-only.
        return
    # A Python integer has to fit.
    is_bounded = type(src) is int and dst.dtype.kind in "iufc"
    source = np.asarray(src, dst.dtype if is_bounded else None)
    if type(src) in (bool, int, float, complex):
        # A Python number counts by its kind alone.
        rank = {"b": 0, "u": 1, "i": 1, "f": 2, "c": 3}
        fits = casting == "unsafe" or rank[source.dtype.kind] <= rank.get(dst.dtype.kind, 4)
    else:
        fits = np.can_cast(source.dtype, dst.dtype, casting)
    if not fits:
        what = "scalar" if source.ndim == 0 else "array data"
        raise TypeError(f"Cannot cast {what} from {source.dtype!r} to {dst.dtype!r} according to the rule '{casting}'")
    if where is True:
        dst[...] = source
        return
    mask = np.broadcast_to(np.asarray(where, dtype=bool), dst.shape)
    try:
        source = np.broadcast_to(source, dst.shape)
    except ValueError:
        raise ValueError(f"could not broadcast input array from shape {_shape(source)} into shape {_shape(dst)}") from None
    dst[mask] = source[mask]


def _shape(a):
    return "(" + ",".join(map(str, a.shape)) + ("," if a.ndim == 1 else "") + ")"


def _safely(values, dtype):
    """Values as elements of a dtype, arrays only if it holds all of theirs."""
    if isinstance(values, np.ndarray) and not np.can_cast(values.dtype, dtype, "safe"):
        what = "scalar" if values.ndim == 0 else "array data"
        raise TypeError(f"Cannot cast {what} from {values.dtype!r} to {dtype!r} according to the rule 'safe'")
    return np.asarray(values, dtype=dtype)


def place(arr, mask, vals):
    """Writes `vals`, over and over if there are not enough, where the mask is true."""
    if not isinstance(arr, np.ndarray):
        raise TypeError(f"place() argument 1 must be numpy.ndarray, not {type(arr).__name__}")
    mask, vals = np.asarray(mask, dtype=bool), _safely(vals, arr.dtype).ravel()
    if mask.size != arr.size:
        raise ValueError("place: mask and data must be the same size")
    if not arr.flags.writeable:
        raise ValueError("WRITEBACKIFCOPY base is read-only")
    n = int(mask.sum())
    if n and vals.size == 0:
        raise ValueError("Cannot insert from an empty array!")
    if n:
        arr[mask.reshape(arr.shape)] = resize(vals, n)


def putmask(a, mask, values):
    """Writes, where the mask is true, the value that stands there if `values` are repeated to the size of `a`."""
    if not isinstance(a, np.ndarray):
        raise TypeError(f"argument 1 must be numpy.ndarray, not {type(a).__name__}")
    mask, values = np.asarray(mask, dtype=bool), _safely(values, a.dtype).ravel()
    if mask.size != a.size:
        raise ValueError("putmask: mask and data must be the same size")
    if not a.flags.writeable:
        raise ValueError("putmask: output array is read-only")
    if values.size:
        mask = mask.reshape(a.shape)
        a[mask] = resize(values, a.size).reshape(a.shape)[mask]


def put(a, ind, v, mode="raise"):
    """Writes `v`, over and over if there are not enough, at the places `ind` of the flattened array."""
    if not isinstance(a, np.ndarray):
        raise TypeError(f"argument 1 must be numpy.ndarray, not {type(a).__name__}")
    if not a.flags.writeable:
        raise ValueError("put: output array is read-only")
    places, values = np.ravel(np.asarray(ind, dtype=np.intp)), np.asarray(v, dtype=a.dtype).ravel()
    if mode == "wrap":
        places = places % a.size
    elif mode == "clip":
        places = np.clip(places, 0, a.size - 1)
    elif mode != "raise":
        raise ValueError(f"clipmode must be one of 'clip', 'raise', or 'wrap' (got '{mode}')")
    elif places.size and not (places.min() >= -a.size and places.max() < a.size):
        wrong = places[(places < -a.size) | (places >= a.size)][0]
        raise IndexError(f"index {wrong} is out of bounds for axis 0 with size {a.size}")
    if places.size and values.size:
        a.flat[places] = resize(values, places.size)
