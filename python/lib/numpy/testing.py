"""`numpy.testing`: the assertions people use."""

import numpy as np


def _fail(actual, desired, err_msg, header):
    note = f"\n{err_msg}" if err_msg else ""
    raise AssertionError(f"\n{header}{note}\n ACTUAL: {actual!r}\n DESIRED: {desired!r}")


def assert_allclose(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg="", verbose=True, **kwargs):
    if np.shape(actual) != np.shape(desired) and np.shape(desired) != () and np.shape(actual) != ():
        _fail(actual, desired, err_msg, f"Not equal to tolerance rtol={rtol:g}, atol={atol:g}\n(shapes {np.shape(actual)}, {np.shape(desired)} mismatch)")
    if not np.allclose(actual, desired, rtol=rtol, atol=atol, equal_nan=equal_nan):
        _fail(actual, desired, err_msg, f"Not equal to tolerance rtol={rtol:g}, atol={atol:g}")


def assert_array_equal(actual, desired, err_msg="", verbose=True, **kwargs):
    actual_, desired_ = np.broadcast_arrays(actual, desired) if () in (np.shape(actual), np.shape(desired)) else (actual, desired)
    if not np.array_equal(actual_, desired_, equal_nan=True):
        _fail(actual, desired, err_msg, "Arrays are not equal")


def assert_equal(actual, desired, err_msg="", verbose=True, **kwargs):
    if isinstance(actual, np.ndarray) or isinstance(desired, np.ndarray):
        return assert_array_equal(actual, desired, err_msg)
    if not (actual == desired or (actual != actual and desired != desired)):
        _fail(actual, desired, err_msg, "Items are not equal:")


def assert_almost_equal(actual, desired, decimal=7, err_msg="", verbose=True):
    if (np.abs(np.asarray(desired) - np.asarray(actual)) >= 1.5 * 10.0**-decimal).any():
        _fail(actual, desired, err_msg, f"Arrays are not almost equal to {decimal} decimals")


assert_array_almost_equal = assert_almost_equal


def assert_(val, msg=""):
    if not val:
        raise AssertionError(msg)


def assert_raises(exception, function=None, *args, **kwargs):
    import unittest

    case = unittest.TestCase()
    return case.assertRaises(exception) if function is None else case.assertRaises(exception, function, *args, **kwargs)
