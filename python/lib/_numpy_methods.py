"""The methods of `ndarray` that are written in Python; the others are native."""

import numpy as np


def clip(self, min=None, max=None, out=None, **kwargs):
    return np.clip(self, min, max, out=out, **kwargs)


def round(self, decimals=0, out=None):
    return np.round(self, decimals, out=out)


def conj(self):
    return np.conjugate(self) if self.dtype.kind == "c" else self


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
    return np.compress(condition, self, axis, out)


def put(self, indices, values, mode="raise"):
    np.put(self, indices, values, mode)


def choose(self, choices, out=None, mode="raise"):
    return np.choose(self, choices, out, mode)


def _deepcopy(self, memo):
    """A copy whose objects are copied too."""
    result = self.copy()
    if self.dtype.kind == "O":
        import copy

        flat = result.reshape(-1)
        for k, each in enumerate(flat):
            flat[k] = copy.deepcopy(each, memo)
    return result


def resize(self, *new_shape, refcheck=True):
    """Another shape in place, cut or filled with zeros; the memory must be the array's own."""
    shape = new_shape[0] if len(new_shape) == 1 and not isinstance(new_shape[0], int) else new_shape
    if shape is None:
        return
    if not self.flags.owndata:
        raise ValueError("cannot resize this array: it does not own its data")
    old = self.ravel("K")
    new = np.zeros(shape, self.dtype)
    n = min(old.size, new.size)
    new.ravel()[:n] = old[:n]
    self._become(new)


def tobytes(self, order="C"):
    """The elements as they lie in memory, in C order or in Fortran order."""
    from numpy import _npy

    is_fortran = order == "F" or order == "A" and self.flags.f_contiguous and not self.flags.c_contiguous
    return _npy.to_bytes(self.T if is_fortran else self)


def tofile(self, fid, sep="", format="%s"):
    """Writes the elements to an open file, as bytes or, with a separator, as text."""
    fid.write(sep.join(format % each for each in self.ravel().tolist()) if sep else self.tobytes())


def byteswap(self, inplace=False):
    """The elements with their bytes in reverse."""
    from numpy import _npy

    n = self.itemsize
    data = self.tobytes()
    swapped = b"".join(data[k : k + n][::-1] for k in range(0, len(data), n))
    result = _npy.from_bytes(swapped, self.dtype, self.size).reshape(self.shape)
    if inplace:
        self[...] = result
        return self
    return result


def to_device(self, device, /, *, stream=None):
    """The array itself; there is one device."""
    if device != "cpu":
        raise ValueError(f'Unsupported device: {device}. Only "cpu" is accepted.')
    return self


def setflags(self, write=None, align=None, uic=None):
    if write is not None:
        self._set_writeable(bool(write))


class Flags:
    """What `ndarray.flags` tells."""

    def __init__(self, array):
        object.__setattr__(self, "_array", array)

    @property
    def c_contiguous(self):
        return self._array._is_contiguous("C")

    @property
    def f_contiguous(self):
        return self._array._is_contiguous("F")

    contiguous = c_contiguous

    @property
    def fnc(self):
        return self.f_contiguous and not self.c_contiguous

    @property
    def forc(self):
        return self.f_contiguous or self.c_contiguous

    @property
    def behaved(self):
        return self.aligned and self.writeable

    @property
    def carray(self):
        return self.behaved and self.c_contiguous

    @property
    def farray(self):
        return self.behaved and self.fnc

    @property
    def owndata(self):
        return self._array.base is None

    @property
    def writeable(self):
        return self._array._is_writeable()

    aligned, writebackifcopy = True, False

    def __setattr__(self, name, value):
        if name != "writeable":
            raise AttributeError(f"attribute {name!r} of 'numpy.flagsobj' objects is not writable")
        self._array._set_writeable(bool(value))

    def __getitem__(self, key):
        return getattr(self, key.lower())

    def __setitem__(self, key, value):
        setattr(self, key.lower(), value)

    def __repr__(self):
        names = ("C_CONTIGUOUS", "F_CONTIGUOUS", "OWNDATA", "WRITEABLE", "ALIGNED", "WRITEBACKIFCOPY")
        return "".join(f"  {name} : {self[name]}\n" for name in names)


class FlatIterator:
    """What `ndarray.flat` gives: the elements in C order, to be read, indexed and assigned."""

    def __init__(self, array):
        self.base, self.index = array, 0

    def _view(self):
        """The elements as a vector that is a view, or `None` if there is no such view."""
        return self.base.ravel() if self.base._is_contiguous("C") else None

    @property
    def coords(self):
        """The index of the next element along each axis."""
        return tuple(int(k) for k in np.unravel_index(self.index, self.base.shape))

    def __iter__(self):
        return self

    def __next__(self):
        if self.index >= self.base.size:
            raise StopIteration
        flat = self._view()
        value = self.base[self.coords] if flat is None else flat[self.index]
        self.index += 1
        return value

    def __len__(self):
        return self.base.size

    def __getitem__(self, key):
        found = self.base.ravel()[key]
        return found.copy() if hasattr(found, "copy") and found.ndim else found

    def __setitem__(self, key, value):
        if not self.base._is_writeable():
            raise ValueError("underlying array is read-only")
        view = self._view()
        flat = self.base.ravel() if view is None else view
        value = np.asarray(value, dtype=self.base.dtype).ravel()
        n = np.size(flat[key])
        if value.size:
            flat[key] = value[np.arange(n) % value.size] if n > 1 and value.size > 1 else value[0]
        if view is None:
            self.base[...] = flat.reshape(self.base.shape)

    def copy(self):
        """The elements as a vector of their own."""
        return self.base.flatten()

    def __array__(self, dtype=None, copy=None):
        return self.base.flatten() if dtype is None else self.base.flatten().astype(dtype)


FlatIterator.__name__ = FlatIterator.__qualname__ = "flatiter"
FlatIterator.__module__ = "numpy"
