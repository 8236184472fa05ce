"""`numpy.testing`: assertions about arrays, which say where and by how much the arrays differ."""

import contextlib
import operator

import numpy as np

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


def build_err_msg(arrays, err_msg, header="Items are not equal:", verbose=True, names=("ACTUAL", "DESIRED"), precision=8):
    """The message of an assertion: the header, what the caller says, and the beginnings of what was compared."""
    lines, err_msg = ["\n" + header], str(err_msg)
    if err_msg:
        if "\n" not in err_msg and len(err_msg) < 79 - len(header):
            lines = [f"{lines[0]} {err_msg}"]
        else:
            lines.append(err_msg)
    for name, array in zip(names, arrays) if verbose else ():
        try:
            text = np.array_repr(array, precision=precision) if isinstance(array, np.ndarray) else repr(array)
        except Exception as error:
            text = f"[repr failed for <{type(array).__name__}>: {error}]"
        if text.count("\n") > 3:
            text = "\n".join(text.splitlines()[:3]) + "..."
        lines.append(f" {name}: {text}")
    return "\n".join(lines)


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


class _Comparison:
    """One comparison of two arrays, and what is said about it."""

    def __init__(self, x, y, err_msg, verbose, header, precision, names):
        self.x, self.y, self.err_msg = x, y, err_msg
        self._how = {"verbose": verbose, "header": header, "precision": precision, "names": names}
        self.names = names

    def fail(self, reason, x=None, y=None):
        arrays = [self.x, self.y] if x is None else [x, y]
        raise AssertionError(build_err_msg(arrays, f"{self.err_msg}{reason}", **self._how))

    def same_places(self, of, name):
        """Where `of` holds, which must be the same places in both."""
        x, y = of(self.x), of(self.y)
        if not np.all(x == y):
            self.fail(f"\n{name} location mismatch:")
        return x if np.ndim(x) == 0 else x if np.ndim(y) == 0 else y

    def flagged(self, equal_nan, equal_inf):
        """Where both are NaN or infinite, which is settled before anything is computed."""
        flagged = np.bool(False)
        if self.x.dtype.kind not in "biufc" or self.y.dtype.kind not in "biufc":
            return flagged
        if equal_nan:
            flagged = self.same_places(np.isnan, "nan")
        if equal_inf:
            infinite = self.same_places(lambda each: np.logical_and(np.isinf(each), np.logical_not(flagged)), "inf")
            if np.any(infinite):
                x, y = (self.x[infinite], self.y[infinite]) if self.x.ndim and self.y.ndim else (self.x, self.y)
                if not np.all(x == y):
                    self.fail("\ninf values mismatch:", x, y)
            flagged = np.logical_or(flagged, infinite)
        return flagged

    def remarks(self, x, y, holds, flagged):
        """How many elements are wrong, which, and by how much at most."""
        wrong = np.logical_not(holds)
        n_wrong, n = int(np.sum(wrong)), flagged.size if np.ndim(flagged) else np.size(holds)
        lines = [f"Mismatched elements: {n_wrong} / {n} ({100 * n_wrong / n:.3g}%)"]
        if np.ndim(wrong):
            places = np.argwhere(np.logical_not(flagged))[wrong] if np.ndim(flagged) else np.argwhere(wrong)
            shown = [
                f" {place.tolist()}: {_at(self.x, place)} ({self.names[0]}), {_at(self.y, place)} ({self.names[1]})"
                for place in places[:5]
            ]
            title = "Mismatch at index" if len(places) == 1 else "Mismatch at indices" if len(places) <= 5 else "First 5 mismatches are at indices"
            lines.append(f"{title}:\n" + "\n".join(shown))
        with np.errstate(all="ignore"), contextlib.suppress(TypeError):
            error = np.asarray(abs(x - y))
            if x.dtype.kind == "u":
                error = np.minimum(error, abs(y - x))
            is_object = error.dtype.kind == "O"
            write = str if is_object else np.array2string
            lines.append(f"Max absolute difference among violations: {write(np.max(error[wrong]))}")
            counted = np.logical_and(wrong, np.asarray(y != 0, dtype=bool))
            if not np.any(counted):
                relative = np.array(np.inf)
            else:
                counted = np.broadcast_to(counted, error.shape)
                relative = np.max(error[counted] / abs(np.broadcast_to(y, error.shape)[counted]))
            lines.append(f"Max relative difference among violations: {write(relative)}")
        return "\n" + "\n".join(lines)


def _at(array, place):
    return array if array.ndim == 0 else array[tuple(place)]


def assert_array_compare(comparison, x, y, err_msg="", verbose=True, header="", precision=6, equal_nan=True, equal_inf=True, *,
                         strict=False, names=("ACTUAL", "DESIRED")):
    """Raises `AssertionError` unless shapes agree and `comparison` holds for every pair of elements.

    A scalar is compared with every element, unless `strict`, which asks for the same shape and dtype.
    """
    x, y = np.asanyarray(x), np.asanyarray(y)
    case = _Comparison(x, y, err_msg, verbose, header, precision, names)
    if strict:
        is_same = x.shape == y.shape and x.dtype == y.dtype
    else:
        is_same = x.shape == () or y.shape == () or x.shape == y.shape
    if not is_same:
        is_shape = x.shape != y.shape
        case.fail(f"\n(shapes {x.shape}, {y.shape} mismatch)" if is_shape else f"\n(dtypes {x.dtype}, {y.dtype} mismatch)")
    flagged = case.flagged(equal_nan, equal_inf)
    if np.ndim(flagged) > 0:
        rest = np.logical_not(flagged)
        x, y = (each[rest] if each.ndim else each for each in (x, y))
        if not np.any(rest):
            return
    elif flagged:
        return
    holds = comparison(x, y)
    if not np.all(holds):
        case.fail(case.remarks(x, y, holds, flagged))


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
