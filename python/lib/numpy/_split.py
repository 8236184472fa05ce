"""Arrays cut into parts, and parts turned, shifted and repeated."""

import _numpy

from numpy._creation import asarray
from numpy._shape import moveaxis, swapaxes


def array_split(ary, indices_or_sections, axis=0):
    """Views of `n` parts along an axis, the first ones longer if they cannot be the same, or of the parts between places."""
    ary = asarray(ary)
    n = ary.shape[axis]
    axis = _numpy.normalize_axis(axis, ary.ndim)
    try:
        places = list(indices_or_sections)
    except TypeError:
        count = int(indices_or_sections)
        if count <= 0:
            raise ValueError("number sections must be larger than 0.") from None
        parts, start = [], 0
        for k in range(count):
            stop = start + n // count + (k < n % count)
            parts.append(ary._slice_axis(axis, start, stop))
            start = stop
        return parts
    before = (slice(None),) * axis
    places = [int(place) for place in places]
    return [ary[before + (slice(a, b),)] for a, b in zip([0, *places], [*places, n])]


def split(ary, indices_or_sections, axis=0):
    """As `array_split`, where a number of parts must divide the axis."""
    if not hasattr(indices_or_sections, "__len__"):
        ary = asarray(ary)
        if ary.shape[axis] % indices_or_sections:
            raise ValueError("array split does not result in an equal division")
    return array_split(ary, indices_or_sections, axis)


def vsplit(ary, indices_or_sections):
    """Split along the first axis."""
    if asarray(ary).ndim < 2:
        raise ValueError("vsplit only works on arrays of 2 or more dimensions")
    return split(ary, indices_or_sections, 0)


def hsplit(ary, indices_or_sections):
    """Split along the second axis; a vector along its only one."""
    ndim = asarray(ary).ndim
    if ndim == 0:
        raise ValueError("hsplit only works on arrays of 1 or more dimensions")
    return split(ary, indices_or_sections, 1 if ndim > 1 else 0)


def dsplit(ary, indices_or_sections):
    """Split along the third axis."""
    if asarray(ary).ndim < 3:
        raise ValueError("dsplit only works on arrays of 3 or more dimensions")
    return split(ary, indices_or_sections, 2)


def unstack(x, /, *, axis=0):
    """The slices along an axis, as a tuple of views."""
    x = asarray(x)
    if x.ndim == 0:
        raise ValueError("Input array must be at least 1-d.")
    return tuple(moveaxis(x, axis, 0))


def tile(A, reps):
    """The array, repeated along each axis."""
    tiled = _numpy.tile(A, reps)
    # NumPy repeats the elements of a flat array, of which the result is a view.
    is_copy = hasattr(A, "shape") and tiled.shape == A.shape and all(asarray(reps).ravel() == 1)
    return tiled if is_copy else tiled.reshape(tiled.shape)


def repeat(a, repeats, axis=None):
    """Every element, or every slice along an axis, repeated; all as often, or each as often as it says."""
    a = asarray(a)
    a = a.ravel() if axis is None or a.ndim == 0 else a
    return _numpy.repeat(a, repeats, 0 if axis is None else axis)


def flip(m, axis=None):
    """A view with the elements in reverse along axes, or all of them."""
    m = asarray(m)
    return m._flip(axis) if m.ndim else m._flip(axis)[()]


def fliplr(m):
    """A view with the columns in reverse."""
    m = asarray(m)
    if m.ndim < 2:
        raise ValueError("Input must be >= 2-d.")
    return m[:, ::-1]


def flipud(m):
    """A view with the rows in reverse."""
    m = asarray(m)
    if m.ndim < 1:
        raise ValueError("Input must be >= 1-d.")
    return m[::-1]


def rot90(m, k=1, axes=(0, 1)):
    """A view turned by 90 degrees `k` times, from the first of two axes towards the second."""
    m, axes = asarray(m), tuple(axes)
    if len(axes) != 2:
        raise ValueError("len(axes) must be 2.")
    if axes[0] == axes[1] or abs(axes[0] - axes[1]) == m.ndim:
        raise ValueError("Axes must be different.")
    if any(not -m.ndim <= axis < m.ndim for axis in axes):
        raise ValueError(f"Axes={axes} out of range for array of ndim={m.ndim}.")
    k %= 4
    if k == 0:
        return m[:]
    if k == 2:
        return flip(m, axes)
    turned = swapaxes(flip(m, axes[1]) if k == 1 else m, *axes)
    return turned if k == 1 else flip(turned, axes[1])


def roll(a, shift, axis=None):
    """The elements moved along axes, those that fall off put in at the other end; flattened without an axis."""
    a = asarray(a)
    if axis is None:
        return _numpy.roll(a.ravel(), int(shift), 0).reshape(a.shape)
    if isinstance(axis, int) and not hasattr(shift, "__len__"):
        return _numpy.roll(a, int(shift), axis)
    shifts, axes = _numpy.broadcast_arrays([shift, axis])
    if shifts.ndim > 1:
        raise ValueError("'shift' and 'axis' should be scalars or 1D sequences")
    for each, along in zip(shifts.ravel().tolist(), axes.ravel().tolist()):
        a = _numpy.roll(a, each, along)
    return a
