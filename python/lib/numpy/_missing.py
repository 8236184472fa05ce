"""The names NumPy has and this one has not, and what to use instead."""

_INSTEAD = {
    "float32": "np.float64", "float16": "np.float64", "single": "np.float64", "half": "np.float64", "longdouble": "np.float64",
    "int8": "np.int64", "int16": "np.int64", "int32": "np.int64", "intc": "np.int64", "short": "np.int64",
    "uint8": "np.int64", "uint16": "np.int64", "uint32": "np.int64", "uint64": "np.int64", "uint": "np.int64", "ubyte": "np.int64",
    "complex64": "Python's complex", "complex128": "Python's complex", "str_": "str", "bytes_": "bytes", "object_": "a list",
    "datetime64": "the datetime module", "timedelta64": "the datetime module",
    "polyfit": "np.linalg.solve on a Vandermonde matrix", "save": "the values themselves", "load": "the values themselves",
    "loadtxt": "str.split and np.array", "genfromtxt": "str.split and np.array", "matrix": "np.array",
    "angle": "np.arctan2", "imag": None, "fft": None, "ma": "boolean masks", "char": "str methods", "strings": "str methods",
    "roots": None, "poly1d": "np.polyval", "polynomial": "np.polyval", "histogram2d": "np.histogram", "histogramdd": "np.histogram",
    "frompyfunc": "np.vectorize", "frexp": "math.frexp", "ldexp": "x * 2.0**n", "nextafter": "math.nextafter", "spacing": "math.ulp",
    "packbits": None, "unpackbits": None, "bitwise_count": "int.bit_count", "kaiser": None, "hamming": None, "hanning": None,
    "blackman": None, "bartlett": None, "i0": None, "memmap": None, "recarray": None, "record": None, "void": None,
    "fromstring": "str.split and np.array", "frombuffer": "the struct module", "fromfile": None, "savetxt": None, "savez": None,
    "einsum_path": "np.einsum", "msort": "np.sort", "product": "np.prod", "cumproduct": "np.cumprod", "alltrue": "np.all",
    "sometrue": "np.any", "complex_": "Python's complex", "emath": None, "rec": None, "busday_count": None, "require": "np.asarray",
}

_REMOVED = {
    "float_": "`np.float_` was removed in the NumPy 2.0 release. Use `np.float64` instead.",
    "float": "module 'numpy' has no attribute 'float'.\n`np.float` was a deprecated alias for the builtin `float`. Use `float` or `np.float64`.",
    "int": "module 'numpy' has no attribute 'int'.\n`np.int` was a deprecated alias for the builtin `int`. Use `int` or `np.int64`.",
    "object": "module 'numpy' has no attribute 'object'.\n`np.object` was a deprecated alias for the builtin `object`. Use `object`.",
    "Inf": "`np.Inf` was removed in the NumPy 2.0 release. Use `np.inf` instead.",
    "NaN": "`np.NaN` was removed in the NumPy 2.0 release. Use `np.nan` instead.",
    "NAN": "`np.NAN` was removed in the NumPy 2.0 release. Use `np.nan` instead.",
    "infty": "`np.infty` was removed in the NumPy 2.0 release. Use `np.inf` instead.",
    "round_": "`np.round_` was removed in the NumPy 2.0 release. Use `np.round` instead.",
}


def explain(name):
    if name in _REMOVED:
        return _REMOVED[name]
    if name in _INSTEAD:
        instead = f"; use {_INSTEAD[name]}" if _INSTEAD[name] else ""
        return f"`np.{name}` is not available here{instead}"
    return f"module 'numpy' has no attribute {name!r}"
