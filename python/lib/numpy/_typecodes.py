"""Letters of dtypes, the smallest dtype of a value, and numbers taken apart into their bits."""

import numpy as np

typecodes = {
    "Character": "c", "Integer": "bhilqnp", "UnsignedInteger": "BHILQNP", "Float": "efdg", "Complex": "FDG",
    "AllInteger": "bBhHiIlLqQnNpP", "AllFloat": "efdgFDG", "Datetime": "Mm", "All": "?bhilqnpBHILQNPefdgFDGSUVOMm",
}

_NAMES = {
    "S1": "character", "?": "bool", "B": "unsigned char", "b": "signed char", "h": "short", "H": "unsigned short", "i": "integer",
    "I": "unsigned integer", "l": "long integer", "L": "unsigned long integer", "q": "long long integer",
    "Q": "unsigned long long integer", "f": "single precision", "d": "double precision", "g": "long precision",
    "F": "complex single precision", "D": "complex double precision", "G": "complex long double precision", "S": "string",
    "U": "unicode", "V": "void", "O": "object",
}


def typename(char):
    """What a letter of a dtype stands for."""
    return _NAMES[char]


def mintypecode(typechars, typeset="GDFgdf", default="d"):
    """The letter of the smallest dtype of a set that all of these can be cast to."""
    codes = {each if isinstance(each, str) else np.asarray(each).dtype.char for each in typechars} & set(typeset)
    if not codes:
        return default
    if "F" in codes and "d" in codes:
        return "D"
    return min(codes, key="GDFgdf".index)


def min_scalar_type(a, /):
    """The smallest dtype that holds a number; of an array its dtype."""
    a = np.asarray(a)
    if a.ndim or a.dtype.kind not in "iufc":
        return a.dtype
    value = a.item()
    if a.dtype.kind in "iu":
        kinds = ("uint8", "uint16", "uint32", "uint64") if value >= 0 else ("int8", "int16", "int32", "int64")
        return next(np.dtype(name) for name in kinds if np.iinfo(name).min <= value <= np.iinfo(name).max)
    parts = [abs(part) for part in ((value.real, value.imag) if a.dtype.kind == "c" else (value,)) if abs(part) < float("inf")]
    largest = max(parts, default=0.0)
    if a.dtype.kind == "c":
        return np.dtype("complex64" if largest < 3.4e38 or a.dtype.itemsize == 8 else "complex128")
    sizes = [name for name, most in (("float16", 65000.0), ("float32", 3.4e38)) if largest < most]
    return min((np.dtype(name) for name in (*sizes[:1], a.dtype.name)), key=lambda dtype: dtype.itemsize)


def _inexact(x):
    x = np.asarray(x)
    return x if x.dtype.kind == "f" else x.astype(np.float64)


def ldexp(x1, x2, /):
    """`x1·2^x2`."""
    # A Python integer beside an array adapts to the narrowest float.
    is_narrow = type(x1) is int and np.ndim(x2) > 0
    x1, x2 = np.broadcast_arrays(np.float16(x1) if is_narrow else _inexact(x1), np.asarray(x2))
    # In two steps, so that the power of two stays in range.
    half = x2 // 2
    return (x1 * np.exp2(half.astype(x1.dtype)) * np.exp2((x2 - half).astype(x1.dtype)))[()]


def bitwise_count(x, /):
    """How many bits of the absolute value are 1."""
    x = np.asarray(x)
    if x.dtype.kind not in "iub":
        raise TypeError("ufunc 'bitwise_count' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''")
    counts = [abs(int(each)).bit_count() for each in x.ravel().tolist()]
    return np.array(counts, dtype=np.uint8).reshape(x.shape)[()]
