"""The names NumPy has and this one has not, and what to use instead."""

_INSTEAD = {
    "longdouble": "np.float64", "clongdouble": "np.complex128", "float128": "np.float64", "complex256": "np.complex128",
    "datetime64": "the datetime module", "timedelta64": "the datetime module", "datetime_as_string": "the datetime module",
    "datetime_data": "the datetime module", "isnat": "the datetime module", "busday_count": "the datetime module",
    "busday_offset": "the datetime module", "busdaycalendar": "the datetime module", "is_busday": "the datetime module",
    "ma": "boolean masks, or the nan-functions such as np.nanmean", "matrix": "np.array", "asmatrix": "np.asarray", "bmat": "np.block",
    "memmap": "np.load", "recarray": "an array with named fields", "record": "an array with named fields", "rec": "an array with named fields",
    "fromfile": "np.frombuffer", "fromregex": "re.findall and np.array", "from_dlpack": "np.asarray", "bytes_": "bytes",
    "nested_iters": "np.nditer", "ctypeslib": None, "f2py": None, "test": None,
    "core": None, "dtypes": "np.dtype", "get_include": None, "show_config": "np.__version__",
    "show_runtime": "np.__version__", "info": "help", "getbufsize": None, "setbufsize": None,
    "sctypeDict": "np.dtype", "ScalarType": "np.generic",
}

_REMOVED = {
    "float_": "Use `np.float64` instead.", "complex_": "Use `np.complex128` instead.", "cfloat": "Use `np.complex128` instead.",
    "singlecomplex": "Use `np.complex64` instead.", "longfloat": "Use `np.longdouble` instead.", "unicode_": "Use `np.str_` instead.",
    "string_": "Use `np.bytes_` instead.", "Inf": "Use `np.inf` instead.", "Infinity": "Use `np.inf` instead.",
    "infty": "Use `np.inf` instead.", "PINF": "Use `np.inf` instead.", "NINF": "Use `-np.inf` instead.", "PZERO": "Use `0.0` instead.",
    "NZERO": "Use `-0.0` instead.", "NaN": "Use `np.nan` instead.", "NAN": "Use `np.nan` instead.", "round_": "Use `np.round` instead.",
    "alltrue": "Use `np.all` instead.", "sometrue": "Use `np.any` instead.", "mat": "Use `np.asmatrix` instead.",
    "asfarray": "Use `np.asarray` with a proper dtype instead.", "cast": "Use `np.asarray(arr, dtype=dtype)` instead.",
    "issubclass_": "Use `issubclass` builtin instead.", "issubsctype": "Use `np.issubdtype` instead.",
    "issctype": "Use `issubclass(rep, np.generic)` instead.", "obj2sctype": "Use `np.dtype(obj).type` instead.",
    "sctype2char": "Use `np.dtype(obj).char` instead.", "sctypes": "Access dtypes explicitly instead.",
    "nbytes": "Use `np.dtype(<dtype>).itemsize` instead.", "safe_eval": "Use `ast.literal_eval` instead.",
    "set_string_function": "Use `np.set_printoptions` instead with a formatter for custom printing of NumPy objects.",
    "geterrobj": "Use the np.errstate context manager instead.", "seterrobj": "Use the np.errstate context manager instead.",
    "fastCopyAndTranspose": "Use `arr.T.copy()` instead.", "recfromtxt": "Use `np.genfromtxt` instead.",
    "recfromcsv": "Use `np.genfromtxt` with comma delimiter instead.",
    "find_common_type": "Use `numpy.promote_types` or `numpy.result_type` instead. To achieve semantics for the `scalar_types` argument, use `numpy.result_type` and pass the Python values `0`, `0.0`, or `0j`.",
}

# Builtins that once were attributes too, and what NumPy says of its own types of the same meaning.
_OWN = "If you specifically wanted the numpy scalar type, use `np.{}` here."
_BUILTINS = {
    "float": _OWN.format("float64"), "complex": _OWN.format("complex128"), "str": _OWN.format("str_"), "object": "",
    "int": "When replacing `np.int`, you may wish to use e.g. `np.int64` or `np.int32` to specify the precision. If you wish to review your current use, check the release note link for additional information.",
}


def explain(name):
    """The text of the `AttributeError` for a name."""
    if name in _REMOVED:
        return f"`np.{name}` was removed in the NumPy 2.0 release. {_REMOVED[name]}"
    if name in _BUILTINS:
        if name in ("object", "str"):
            import warnings

            warnings.warn(f"In the future `np.{name}` will be defined as the corresponding NumPy scalar.", FutureWarning, stacklevel=3)
        return (
            f"module 'numpy' has no attribute '{name}'.\n`np.{name}` was a deprecated alias for the builtin `{name}`. To avoid this error in "
            f"existing code, use `{name}` by itself. Doing this will not modify any behavior and is safe. {_BUILTINS[name]}\n"
            "The aliases was originally deprecated in NumPy 1.20; for more details and guidance see the original release note at:\n"
            "    https://numpy.org/devdocs/release/1.20.0-notes.html#deprecations"
        )
    if name in _INSTEAD:
        instead = f"; use {_INSTEAD[name]}" if _INSTEAD[name] else ""
        return f"`np.{name}` is not available here{instead}"
    return f"module 'numpy' has no attribute {name!r}"
