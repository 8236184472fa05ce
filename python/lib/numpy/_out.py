"""What becomes of a result that is to be written into `out`: whoever writes has rules of its own for its dtype."""

import _numpy

_ARRAY_DATA = "Cannot cast array data"
_UNACCEPTABLE = "output array is not acceptable (must have the right datatype, number of dimensions, and be a C-Array)"


def unwrapped(array):
    """The element of an array without axes; others as they are, not as views."""
    return array[()] if array.ndim == 0 else array


def give(result, out):
    """The result, in `out` if there is one, whatever that holds."""
    if out is None:
        return result
    out[...] = result
    return out


def by_ufunc(name, result, out):
    """As `give`, where a ufunc writes: `out` may hold less precise numbers, but not less of a kind."""
    if out is None:
        return result
    if not out.flags.writeable:
        raise ValueError("output array is read-only")
    _must_cast(result, out, "same_kind", _numpy.UFuncTypeError, f"Cannot cast ufunc '{name}' output", "with casting rule 'same_kind'")
    return give(result, out)


def by_iterator(place, result, out, casting):
    """As `give`, where an iteration writes into its operand at this place."""
    if out is None:
        return result
    if not out.flags.writeable:
        raise ValueError("operand array with iterator write flag set is read-only")
    _must_cast(result, out, casting, TypeError, "Iterator requested dtype could not be cast", f"the operand {place} dtype, according to the rule '{casting}'", ", ")
    return give(result, out)


def by_copy(result, out, shape_error):
    """As `give`, where a copy of `out` in the result's dtype is filled and written back."""
    if out is None:
        return result
    result = _numpy.asarray(result, None)
    if out.shape != result.shape:
        raise shape_error
    _must_cast(out, result, "safe", TypeError, _ARRAY_DATA, "according to the rule 'safe'")
    if not out.flags.writeable:
        raise ValueError(f"{'output array' if out.dtype == result.dtype else 'WRITEBACKIFCOPY base'} is read-only")
    return give(result, out)


def by_assignment(result, out, casting):
    """As `give`, where elements are assigned under a rule for casts."""
    if out is None:
        return result
    must_cast(result, out, casting)
    return give(result, out)


def must_cast(array, to, casting):
    """Makes sure that a rule lets the elements of an array become those of another."""
    _must_cast(array, to, casting, TypeError, _ARRAY_DATA, f"according to the rule '{casting}'")


def exactly(result, out):
    """As `give`, where `out` must be as the result would have been."""
    if out is None:
        return result
    result = _numpy.asarray(result, None)
    if out.shape != result.shape or out.dtype != result.dtype or not (out.flags.c_contiguous and out.flags.writeable):
        raise ValueError(_UNACCEPTABLE)
    return give(result, out)


def _must_cast(result, out, casting, error, what, rule, gap=" "):
    result = _numpy.asarray(result, None)
    if not _numpy.can_cast(result.dtype, out.dtype, casting):
        raise error(f"{what} from {result.dtype!r} to {out.dtype!r}{gap}{rule}")
