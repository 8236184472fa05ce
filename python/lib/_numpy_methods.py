"""The methods of `ndarray` that are written in Python; the others are native."""

import numpy as np


def clip(self, min=None, max=None, out=None, **kwargs):
    return np.clip(self, min, max, out=out, **kwargs)


def round(self, decimals=0, out=None):
    return np.round(self, decimals, out=out)


def conj(self):
    return self


conjugate = conj


def diagonal(self, offset=0, axis1=0, axis2=1):
    return np.diagonal(self, offset, axis1, axis2)


def trace(self, offset=0, axis1=0, axis2=1, dtype=None, out=None):
    return np.trace(self, offset, axis1, axis2, dtype, out)


def repeat(self, repeats, axis=None):
    return np.repeat(self, repeats, axis)


def searchsorted(self, v, side="left", sorter=None):
    return np.searchsorted(self, v, side, sorter)


def partition(self, kth, axis=-1, kind="introselect", order=None):
    self.sort(axis)


def argpartition(self, kth, axis=-1, kind="introselect", order=None):
    return self.argsort(axis)


def compress(self, condition, axis=None, out=None):
    return np.compress(condition, self, axis)


def put(self, indices, values, mode="raise"):
    np.put(self, indices, values, mode)


def choose(self, choices, out=None, mode="raise"):
    return np.choose(self, choices)


def resize(self, *shape, refcheck=True):
    raise AttributeError("`ndarray.resize` is not available here; use `np.resize` or `np.zeros` and slices")


def tobytes(self, order="C"):
    import struct

    code = {"bool": "?", "int64": "q", "float64": "d"}[self.dtype.name]
    return struct.pack(f"<{self.size}{code}", *self.ravel().tolist())

