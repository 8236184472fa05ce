"""Arrays as bytes: `frombuffer`, the `.npy` format, and bits packed eight to a byte."""

import ast
import struct

import numpy as np

_MAGIC = b"\x93NUMPY"

# What `struct` calls the types of fixed width, by kind and size.
_CODES = {
    "b1": "?", "i1": "b", "i2": "h", "i4": "i", "i8": "q", "u1": "B", "u2": "H", "u4": "I", "u8": "Q", "f2": "e", "f4": "f", "f8": "d",
    "c8": "f", "c16": "d",
}


def _code(dtype):
    """The code of an element, and how many numbers it is made of."""
    code = _CODES.get(f"{dtype.kind}{dtype.itemsize}")
    if code is None:
        raise TypeError(f"arrays of dtype {dtype} as bytes are not available here")
    return code, 2 if dtype.kind == "c" else 1


def _order(dtype):
    return ">" if getattr(dtype, "byteorder", "=") == ">" else "<"


def to_bytes(array):
    """The elements in C order, as they lie in memory."""
    array, dtype = np.asarray(array), np.asarray(array).dtype
    values = array.ravel().tolist()
    if dtype.kind == "U":
        n = dtype.itemsize // 4
        return b"".join(struct.pack(f"<{n}I", *map(ord, value.ljust(n, "\0"))) for value in values)
    if dtype.kind == "S":
        return b"".join(value.ljust(dtype.itemsize, b"\0") for value in values)
    code, n = _code(dtype)
    if n == 2:
        values = [part for value in values for part in (value.real, value.imag)]
    return struct.pack(f"{_order(dtype)}{len(values)}{code}", *values)


def from_bytes(data, dtype, count):
    """The vector of `count` elements that the bytes are."""
    if dtype.kind == "U":
        size = dtype.itemsize
        texts = ("".join(map(chr, struct.unpack_from(f"<{size // 4}I", data, k))) for k in range(0, count * size, size))
        return np.array([text.rstrip("\0") for text in texts], dtype=dtype)
    code, n = _code(dtype)
    values = struct.unpack_from(f"{_order(dtype)}{count * n}{code}", data)
    if n == 2:
        values = [complex(*pair) for pair in zip(values[::2], values[1::2])]
    return np.array(list(values), dtype=dtype)


def frombuffer(buffer, dtype=float, count=-1, offset=0, *, like=None):
    """The vector that bytes are, which cannot be written to if they cannot."""
    data, dtype = bytes(buffer), np.dtype(dtype)
    if offset < 0 or offset > len(data):
        raise ValueError(f"offset must be non-negative and no greater than buffer length ({len(data)})")
    n_bytes = len(data) - offset
    if count < 0:
        if n_bytes % dtype.itemsize:
            raise ValueError("buffer size must be a multiple of element size")
        count = n_bytes // dtype.itemsize
    elif n_bytes < count * dtype.itemsize:
        raise ValueError("buffer is smaller than requested size")
    array = from_bytes(data[offset:], dtype, count)
    array.flags.writeable = not isinstance(buffer, bytes)
    return array


def fromstring(string, dtype=float, count=-1, *, sep, like=None):
    """The numbers in a text, between separators."""
    if not sep:
        raise ValueError("The binary mode of fromstring is removed, use frombuffer instead")
    text = string.strip()
    parts = (text.split() if sep.isspace() else [part for part in text.split(sep.strip())]) if text else []
    parts = parts if count < 0 else parts[:count]
    dtype = np.dtype(dtype)
    convert = {"i": int, "u": int, "b": int, "c": complex}.get(dtype.kind, float)
    try:
        values = [convert(part) for part in parts]
    except ValueError:
        raise ValueError("string or file could not be read to its end due to unmatched data") from None
    if len(values) < count:
        raise ValueError("string is smaller than requested size")
    return np.array(values, dtype=dtype)


def _descr(dtype):
    """The dtype as the header names it."""
    return f"{'|' if dtype.itemsize == 1 else '<'}{dtype.kind}{dtype.itemsize // 4 if dtype.kind == 'U' else dtype.itemsize}"


def write(file, array):
    """The array in the `.npy` format, version 1.0."""
    array = np.asanyarray(array)
    if array.dtype.kind == "O":
        raise ValueError("Object arrays cannot be saved when allow_pickle=False")
    is_fortran = array.flags.f_contiguous and not array.flags.c_contiguous
    header = f"{{'descr': {_descr(array.dtype)!r}, 'fortran_order': {is_fortran}, 'shape': {array.shape!r}, }}"
    # Data begins at a multiple of 64 bytes; room is left for the first axis to grow.
    grown = len(repr(array.shape[-1 if is_fortran else 0])) if array.shape else 0
    header += " " * (21 - grown if array.shape else 0)
    header += " " * (-(len(_MAGIC) + 4 + len(header) + 1) % 64) + "\n"
    file.write(_MAGIC + b"\x01\x00" + struct.pack("<H", len(header)) + header.encode("latin1"))
    file.write(to_bytes(array.T if is_fortran else array))


def _read(file):
    """The array that `write` wrote, whose magic has been read."""
    major, _ = file.read(2)
    (length,) = struct.unpack("<H", file.read(2)) if major == 1 else struct.unpack("<I", file.read(4))
    header = ast.literal_eval(file.read(length).decode("latin1" if major < 3 else "utf8").strip())
    if header["descr"] == "|O":
        raise ValueError("Object arrays cannot be loaded when allow_pickle=False")
    dtype, count = np.dtype(header["descr"]), 1
    for n in header["shape"]:
        count *= n
    data = file.read(count * dtype.itemsize)
    if len(data) < count * dtype.itemsize:
        raise ValueError(f"EOF: reading array data, expected {count * dtype.itemsize} bytes got {len(data)}")
    array = from_bytes(data, dtype, count)
    return array.reshape(header["shape"][::-1]).T if header["fortran_order"] else array.reshape(header["shape"])


def _opened(file, mode):
    import contextlib

    return contextlib.nullcontext(file) if hasattr(file, "write" if "w" in mode else "read") else open(file, mode)


def save(file, arr, allow_pickle=True):
    """Writes an array in the `.npy` format to a file open for bytes, such as `io.BytesIO()`."""
    if isinstance(file, str) and not file.endswith(".npy"):
        file += ".npy"
    with _opened(file, "wb") as opened:
        write(opened, arr)


def load(file, mmap_mode=None, allow_pickle=False, fix_imports=True, encoding="ASCII", *, max_header_size=10000):
    """Reads what `save` or `savez` wrote: an array, or a mapping from names to arrays."""
    with _opened(file, "rb") as opened:
        magic = opened.read(len(_MAGIC))
        if not magic:
            raise EOFError("No data left in file")
        if magic == _MAGIC:
            return _read(opened)
        if magic.startswith((b"PK\x03\x04", b"PK\x05\x06")):
            from numpy import _npz

            return _npz.NpzFile(magic + opened.read())
    raise ValueError("This file contains pickled (object) data. If you trust the file you can load it unsafely using the `allow_pickle=` keyword argument or `pickle.load()`.")


def _bit_lanes(a, axis):
    a = np.asarray(a)
    if a.dtype.kind not in "iub":
        raise TypeError("Expected an input array of integer or boolean data type")
    return np.moveaxis(a.ravel() if axis is None else a, 0 if axis is None else axis, -1)


_WEIGHTS = {"big": [128, 64, 32, 16, 8, 4, 2, 1], "little": [1, 2, 4, 8, 16, 32, 64, 128]}


def _weights(bitorder):
    if bitorder not in _WEIGHTS:
        raise ValueError("'order' must be either 'little' or 'big'")
    return np.array(_WEIGHTS[bitorder])


def packbits(a, /, axis=None, bitorder="big"):
    """Eight elements, zero or not, as the bits of a byte; zeros fill the last one."""
    lanes, weights = _bit_lanes(a, axis), _weights(bitorder)
    lanes = np.asarray(lanes != 0).astype(int)
    n = -(-lanes.shape[-1] // 8)
    filled = np.zeros(lanes.shape[:-1] + (8 * n,), dtype=int)
    filled[..., : lanes.shape[-1]] = lanes
    packed = (filled.reshape(lanes.shape[:-1] + (n, 8)) * weights).sum(-1).astype(np.uint8)
    return np.moveaxis(packed, -1, 0 if axis is None else axis)


def unpackbits(a, /, axis=None, count=None, bitorder="big"):
    """The bits of bytes as elements; `count` of them, or without the last ones if it is negative."""
    a = np.asarray(a)
    if a.dtype != np.uint8:
        raise TypeError("Expected an input array of unsigned byte data type")
    lanes, weights = _bit_lanes(a, axis), _weights(bitorder)
    bits = (np.asarray(lanes.astype(int)[..., None] & weights) != 0).astype(np.uint8)
    bits = bits.reshape(lanes.shape[:-1] + (-1,))
    if count is not None and count >= 0 and count > bits.shape[-1]:
        grown = np.zeros(bits.shape[:-1] + (count,), dtype=np.uint8)
        grown[..., : bits.shape[-1]] = bits
        bits = grown
    elif count is not None:
        bits = bits[..., :count]
    return np.moveaxis(bits, -1, 0 if axis is None else axis)
