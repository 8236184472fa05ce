"""`numpy.testing`: assertions about arrays, which say where and by how much the arrays differ."""

import contextlib
import operator

import numpy as np
from numpy._comparison import assert_array_compare, build_err_msg

__all__ = [
    "assert_", "assert_allclose", "assert_almost_equal", "assert_approx_equal", "assert_array_almost_equal",
    "assert_array_almost_equal_nulp", "assert_array_compare", "assert_array_equal", "assert_array_less", "assert_array_max_ulp",
    "assert_equal", "assert_no_warnings", "assert_raises", "assert_raises_regex", "assert_string_equal", "assert_warns",
    "build_err_msg", "print_assert_equal", "suppress_warnings",
]


def assert_(val, msg=""):
    """Raises `AssertionError` unless `val` is true."""
    if not val:
        raise AssertionError(msg() if callable(msg) else msg)


def _parts(x):
    return (np.real(x), np.imag(x)) if np.iscomplexobj(x) else (x, 0)


def _is_complex(*items):
    try:
        return any(np.iscomplexobj(each) for each in items)
    except (ValueError, TypeError):
        return False


def assert_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
    """Raises `AssertionError` unless both are equal, item by item in lists and dictionaries; NaN equals NaN, 0.0 not −0.0."""
    if isinstance(desired, dict):
        if not isinstance(actual, dict):
            raise AssertionError(repr(type(actual)))
        assert_equal(len(actual), len(desired), err_msg, verbose)
        for key, value in desired.items():
            if key not in actual:
                raise AssertionError(repr(key))
            assert_equal(actual[key], value, f"key={key!r}\n{err_msg}", verbose)
        return
    if isinstance(desired, (list, tuple)) and isinstance(actual, (list, tuple)):
        assert_equal(len(actual), len(desired), err_msg, verbose)
        for k, (found, expected) in enumerate(zip(actual, desired)):
            assert_equal(found, expected, f"item={k!r}\n{err_msg}", verbose)
        return
    if isinstance(actual, np.ndarray) or isinstance(desired, np.ndarray):
        return assert_array_equal(actual, desired, err_msg, verbose, strict=strict)
    message = build_err_msg([actual, desired], err_msg, verbose=verbose)
    if _is_complex(actual, desired):
        try:
            for found, expected in zip(_parts(actual), _parts(desired)):
                assert_equal(found, expected)
        except AssertionError:
            raise AssertionError(message) from None
    if np.isscalar(desired) != np.isscalar(actual):
        raise AssertionError(message)
    with contextlib.suppress(TypeError, ValueError, NotImplementedError):
        if np.isnan(desired) and np.isnan(actual):
            return
        if desired == 0 and actual == 0 and np.signbit(desired) != np.signbit(actual):
            raise AssertionError(message)
    if not desired == actual:
        raise AssertionError(message)


def print_assert_equal(test_string, actual, desired):
    """As `assert_equal` for plain objects, with a text in front of the message."""
    import pprint

    if not actual == desired:
        raise AssertionError(f"{test_string} failed\nACTUAL: \n{pprint.pformat(actual)}\nDESIRED: \n{pprint.pformat(desired)}\n")


def assert_almost_equal(actual, desired, decimal=7, err_msg="", verbose=True):
    """Raises `AssertionError` unless `|desired − actual| < 1.5·10^(−decimal)`."""

    def message():
        header = f"Arrays are not almost equal to {decimal} decimals"
        return build_err_msg([actual, desired], err_msg, verbose=verbose, header=header)

    if _is_complex(actual, desired):
        try:
            for found, expected in zip(_parts(actual), _parts(desired)):
                assert_almost_equal(found, expected, decimal=decimal)
        except AssertionError:
            raise AssertionError(message()) from None
    if isinstance(actual, (np.ndarray, tuple, list)) or isinstance(desired, (np.ndarray, tuple, list)):
        return assert_array_almost_equal(actual, desired, decimal, err_msg)
    with contextlib.suppress(NotImplementedError, TypeError):
        if not (np.isfinite(desired) and np.isfinite(actual)):
            are_equal = np.isnan(actual) and np.isnan(desired) if np.isnan(desired) or np.isnan(actual) else desired == actual
            if not are_equal:
                raise AssertionError(message())
            return
    if abs(desired - actual) >= np.float64(1.5 * 10.0 ** (-decimal)):
        raise AssertionError(message())


def assert_approx_equal(actual, desired, significant=7, err_msg="", verbose=True):
    """Raises `AssertionError` unless both agree to so many significant digits."""
    actual, desired = float(actual), float(desired)
    if desired == actual:
        return
    with np.errstate(invalid="ignore", divide="ignore"):
        scale = np.power(10, np.floor(np.log10(0.5 * (np.abs(desired) + np.abs(actual)))))
    header = f"Items are not equal to {significant} significant digits:"
    message = build_err_msg([actual, desired], err_msg, header=header, verbose=verbose)
    if not (np.isfinite(desired) and np.isfinite(actual)):
        if not (np.isnan(desired) and np.isnan(actual)):
            raise AssertionError(message)
        return
    if np.abs(desired / scale - actual / scale) >= np.power(10.0, -(significant - 1)):
        raise AssertionError(message)


def assert_array_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
    """Raises `AssertionError` unless both have the same shape and elements; NaN equals NaN."""
    assert_array_compare(operator.__eq__, actual, desired, err_msg=err_msg, verbose=verbose, header="Arrays are not equal", strict=strict)


def assert_array_almost_equal(actual, desired, decimal=6, err_msg="", verbose=True):
    """Raises `AssertionError` unless `|desired − actual| < 1.5·10^(−decimal)` for every pair of elements."""

    def compare(x, y):
        return np.asarray(abs(x - np.asanyarray(y, np.result_type(y, 1.0)))) < 1.5 * 10.0 ** (-decimal)

    header = f"Arrays are not almost equal to {decimal} decimals"
    assert_array_compare(compare, actual, desired, err_msg=err_msg, verbose=verbose, header=header, precision=decimal)


def assert_array_less(x, y, err_msg="", verbose=True, *, strict=False):
    """Raises `AssertionError` unless `x < y` for every pair of elements."""
    assert_array_compare(operator.__lt__, x, y, err_msg=err_msg, verbose=verbose, header="Arrays are not strictly ordered `x < y`",
                         equal_inf=False, strict=strict, names=("x", "y"))


def assert_allclose(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg="", verbose=True, *, strict=False):
    """Raises `AssertionError` unless `|actual − desired| ≤ atol + rtol·|desired|` for every pair of elements."""

    def compare(x, y):
        return np.isclose(x, y, rtol=rtol, atol=atol, equal_nan=equal_nan)

    header = f"Not equal to tolerance rtol={rtol:g}, atol={atol:g}"
    assert_array_compare(compare, actual, desired, err_msg=str(err_msg), verbose=verbose, header=header, equal_nan=equal_nan, strict=strict)


def assert_string_equal(actual, desired):
    """Raises `AssertionError` with the lines that differ unless both are the same text."""
    import difflib

    for text in (actual, desired):
        if not isinstance(text, str):
            raise AssertionError(repr(type(text)))
    if actual != desired:
        lines = difflib.Differ().compare(actual.splitlines(True), desired.splitlines(True))
        different = "".join(line for line in lines if not line.startswith("  "))
        raise AssertionError(f"Differences in strings:\n{different.rstrip()}")


def _ordered(x):
    """Floats as integers of which neighbours differ by one."""
    integers = x.view(np.dtype(f"i{x.dtype.itemsize}"))
    least = np.array(np.iinfo(integers.dtype).min, integers.dtype)
    return np.where(integers < 0, least - integers, integers)


def _nulp_diff(x, y, dtype=None):
    """How many floats lie between the elements of both."""
    x, y = np.asarray(x, dtype=dtype), np.asarray(y, dtype=dtype)
    if _is_complex(x, y):
        raise NotImplementedError("_nulp not implemented for complex array")
    common = np.common_type(x, y)
    if x.shape != y.shape:
        raise ValueError(f"Arrays do not have the same shape: {(1,) + x.shape} - {(1,) + y.shape}")
    return np.abs((_ordered(np.array([x], dtype=common)) - _ordered(np.array([y], dtype=common))).astype(common))


def assert_array_almost_equal_nulp(x, y, nulp=1):
    """Raises `AssertionError` unless `|x − y| ≤ nulp·spacing(max(|x|, |y|))`."""
    larger = np.maximum(np.abs(x), np.abs(y))
    if not np.all(np.abs(x - y) <= nulp * np.spacing(larger)):
        if _is_complex(x, y):
            raise AssertionError(f"Arrays are not equal to {nulp} ULP")
        raise AssertionError(f"Arrays are not equal to {nulp} ULP (max is {np.max(_nulp_diff(x, y)):g})")


def assert_array_max_ulp(a, b, maxulp=1, dtype=None):
    """Raises `AssertionError` if more than `maxulp` floats lie between two elements; gives how many there are."""
    distance = _nulp_diff(a, b, dtype)
    if not np.all(distance <= maxulp):
        raise AssertionError(f"Arrays are not almost equal up to {maxulp:g} ULP (max difference is {np.max(distance):g} ULP)")
    return distance


def _case():
    import unittest

    return unittest.TestCase()


def assert_raises(*args, **kwargs):
    """Raises `AssertionError` unless the call, or the block it is used on, raises the exception."""
    return _case().assertRaises(*args, **kwargs)


def assert_raises_regex(exception_class, expected_regexp, *args, **kwargs):
    """As `assert_raises`; the message must match too."""
    return _case().assertRaisesRegex(exception_class, expected_regexp, *args, **kwargs)


@contextlib.contextmanager
def _warned(warning_class):
    import warnings

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
    if not any(issubclass(each.category, warning_class) for each in caught):
        raise AssertionError("No warning raised")


@contextlib.contextmanager
def _not_warned():
    import warnings

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        yield
    if caught:
        raise AssertionError(f"Got warnings: {caught}")


def assert_warns(warning_class, *args, **kwargs):
    """Raises `AssertionError` unless the call, or the block it is used on, gives the warning."""
    if not args:
        return _warned(warning_class)
    with _warned(warning_class):
        return args[0](*args[1:], **kwargs)


def assert_no_warnings(*args, **kwargs):
    """Raises `AssertionError` if the call, or the block it is used on, gives a warning."""
    if not args:
        return _not_warned()
    with _not_warned():
        return args[0](*args[1:], **kwargs)


class suppress_warnings:
    """Silences warnings in a block."""

    def __init__(self, forwarding_rule="always"):
        import warnings

        self._caught = warnings.catch_warnings()

    def filter(self, category=Warning, message="", module=None):
        """Silences warnings of a category."""
        import warnings

        warnings.filterwarnings("ignore", category=category, message=message)

    def __enter__(self):
        self._caught.__enter__()
        return self

    def __exit__(self, *exc_info):
        return self._caught.__exit__(*exc_info)
