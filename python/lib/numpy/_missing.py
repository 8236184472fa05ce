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
    "float_": "`np.float_` was removed in the NumPy 2.0 release. Use `np.float64` instead.",
    "complex_": "`np.complex_` was removed in the NumPy 2.0 release. Use `np.complex128` instead.",
    "Inf": "`np.Inf` was removed in the NumPy 2.0 release. Use `np.inf` instead.",
    "Infinity": "`np.Infinity` was removed in the NumPy 2.0 release. Use `np.inf` instead.",
    "infty": "`np.infty` was removed in the NumPy 2.0 release. Use `np.inf` instead.",
    "PINF": "`np.PINF` was removed in the NumPy 2.0 release. Use `np.inf` instead.",
    "NINF": "`np.NINF` was removed in the NumPy 2.0 release. Use `-np.inf` instead.",
    "PZERO": "`np.PZERO` was removed in the NumPy 2.0 release. Use `0.0` instead.",
    "NZERO": "`np.NZERO` was removed in the NumPy 2.0 release. Use `-0.0` instead.",
    "NaN": "`np.NaN` was removed in the NumPy 2.0 release. Use `np.nan` instead.",
    "NAN": "`np.NAN` was removed in the NumPy 2.0 release. Use `np.nan` instead.",
    "round_": "`np.round_` was removed in the NumPy 2.0 release. Use `np.round` instead.",
    "alltrue": "`np.alltrue` was removed in the NumPy 2.0 release. Use `np.all` instead.",
    "sometrue": "`np.sometrue` was removed in the NumPy 2.0 release. Use `np.any` instead.",
    "asfarray": "`np.asfarray` was removed in the NumPy 2.0 release. Use `np.asarray` with a proper dtype instead.",
    "find_common_type": "`np.find_common_type` was removed in the NumPy 2.0 release. Use `numpy.promote_types` or `numpy.result_type` instead. To achieve semantics for the `scalar_types` argument, use `numpy.result_type` and pass the Python values `0`, `0.0`, or `0j`.",
    "cast": "`np.cast` was removed in the NumPy 2.0 release. Use `np.asarray(arr, dtype=dtype)` instead.",
    "mat": "`np.mat` was removed in the NumPy 2.0 release. Use `np.asmatrix` instead.",
    "unicode_": "`np.unicode_` was removed in the NumPy 2.0 release. Use `np.str_` instead.",
    "string_": "`np.string_` was removed in the NumPy 2.0 release. Use `np.bytes_` instead.",
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
        return _REMOVED[name]
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
