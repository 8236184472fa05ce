"""Several arrays in one file, the `.npz` format: a zip archive, not compressed, of `.npy` files.

Source: PKWARE, ".ZIP File Format Specification", sections 4.3.7, 4.3.12 and 4.3.16.
"""

import io
import struct
from binascii import crc32

import numpy as np
from numpy import _npy

_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
# The first of January 1980, as zip counts days.
_DATE = 0x21


def savez(file, *args, allow_pickle=True, **kwds):
    """Writes arrays to a file open for bytes: those without a name as arr_0, arr_1 …"""
    arrays = dict(kwds)
    for k, array in enumerate(args):
        if f"arr_{k}" in arrays:
            raise ValueError(f"Cannot use un-named variables and keyword arr_{k}")
        arrays[f"arr_{k}"] = array
    if isinstance(file, str) and not file.endswith(".npz"):
        file += ".npz"
    with _npy._opened(file, "wb") as opened:
        opened.write(_archive(arrays))


def savez_compressed(file, *args, allow_pickle=True, **kwds):
    """As `savez`; nothing is compressed here."""
    savez(file, *args, **kwds)


def _archive(arrays):
    body, directory = b"", b""
    for name, array in arrays.items():
        npy = io.BytesIO()
        _npy.write(npy, array)
        data, path = npy.getvalue(), f"{name}.npy".encode()
        facts = struct.pack("<HHHHHIIIHH", 20, 0, 0, 0, _DATE, crc32(data), len(data), len(data), len(path), 0)
        directory += _CENTRAL + struct.pack("<H", 20) + facts + struct.pack("<HHHII", 0, 0, 0, 0, len(body)) + path
        body += _LOCAL + facts + path + data
    return body + directory + _END + struct.pack("<HHHHIIH", 0, 0, len(arrays), len(arrays), len(directory), len(body), 0)


class NpzFile:
    """The arrays of an archive, by name; each is read when it is asked for."""

    def __init__(self, data):
        self._parts, at = {}, data.rfind(_END)
        n, _, at = struct.unpack_from("<HII", data, at + 10)
        for _ in range(n):
            method, = struct.unpack_from("<H", data, at + 10)
            if method != 0:
                raise ValueError("compressed .npz files are not available here; use np.savez")
            size, = struct.unpack_from("<I", data, at + 24)
            n_path, n_extra, n_comment = struct.unpack_from("<HHH", data, at + 28)
            start, = struct.unpack_from("<I", data, at + 42)
            path = data[at + 46 : at + 46 + n_path].decode()
            start += 30 + sum(struct.unpack_from("<HH", data, start + 26))
            self._parts[path.removesuffix(".npy")] = data[start : start + size]
            at += 46 + n_path + n_extra + n_comment

    @property
    def files(self):
        """The names."""
        return list(self._parts)

    def __getitem__(self, name):
        if name not in self._parts:
            raise KeyError(f"{name} is not a file in the archive")
        return _npy.load(io.BytesIO(self._parts[name]))

    def __contains__(self, name):
        return name in self._parts

    def __iter__(self):
        return iter(self._parts)

    def __len__(self):
        return len(self._parts)

    def keys(self):
        """The names."""
        return self._parts.keys()

    def values(self):
        """The arrays."""
        return [self[name] for name in self]

    def items(self):
        """Names and arrays."""
        return [(name, self[name]) for name in self]

    def get(self, name, default=None):
        """The array of that name, or the default."""
        return self[name] if name in self else default

    def close(self):
        """Does nothing; the whole file has been read."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        pass

    def __repr__(self):
        names = ", ".join(self.files[:5]) + ("..." if len(self.files) > 5 else "")
        return f"NpzFile 'object' with keys: {names}"
