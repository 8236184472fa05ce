"""Functions of one's own, applied to arrays: by element, by vector, by axis, by condition."""

import itertools
import re

import numpy as np
from numpy.lib.array_utils import normalize_axis_index


def apply_along_axis(func1d, axis, arr, *args, **kwargs):
    """`func1d` of every vector along an axis; the axes of its result take the place of that axis."""
    arr = np.asanyarray(arr)
    axis = normalize_axis_index(axis, arr.ndim)
    lanes = np.moveaxis(arr, axis, -1)
    places = list(np.ndindex(lanes.shape[:-1]))
    if not places:
        raise ValueError("Cannot apply_along_axis when any iteration dimensions are 0")
    result = None
    for place in places:
        value = np.asanyarray(func1d(lanes[place + (Ellipsis,)], *args, **kwargs))
        if result is None:
            result = np.zeros(lanes.shape[:-1] + value.shape, dtype=value.dtype)
        result[place] = value
    extra = result.ndim - (arr.ndim - 1)
    return np.moveaxis(result, range(arr.ndim - 1, result.ndim), range(axis, axis + extra))


def apply_over_axes(func, a, axes):
    """`func(a, axis)` for each axis in turn; an axis that it takes away is put back with extent 1."""
    value = np.asarray(a)
    n = value.ndim
    for axis in [axes] if np.ndim(axes) == 0 else axes:
        axis = axis + n if axis < 0 else axis
        result = np.asarray(func(value, axis))
        if result.ndim != value.ndim:
            result = np.expand_dims(result, axis)
            if result.ndim != value.ndim:
                raise ValueError("function is not returning an array of the correct shape")
        value = result
    return value


def piecewise(x, condlist, funclist, *args, **kw):
    """In each place the function, or the constant, of the last condition that holds there; one function more is for the rest."""
    x = np.asanyarray(x)
    if np.isscalar(condlist) or (not isinstance(condlist[0], (list, np.ndarray)) and x.ndim != 0):
        condlist = [condlist]
    conditions = np.asarray(condlist, dtype=bool)
    n = len(conditions)
    if n == len(funclist) - 1:
        conditions = np.concatenate([conditions, np.logical_not(np.any(conditions, axis=0, keepdims=True))], axis=0)
    elif n != len(funclist):
        raise ValueError(f"with {n} condition(s), either {n} or {n + 1} functions are expected")
    y = np.zeros_like(x)
    for condition, function in zip(conditions, funclist):
        if not callable(function):
            y[condition] = function
            continue
        values = x[condition]
        if values.size > 0:
            y[condition] = function(values, *args, **kw)
    return y


def fromfunction(function, shape, *, dtype=float, like=None, **kwargs):
    """`function` of the coordinates of every place, each of which comes as an array."""
    return function(*np.indices(shape, dtype=dtype), **kwargs)


def _rows(arrays):
    """The shape the arrays have together, and their elements side by side as plain objects."""
    arrays = np.broadcast_arrays(*arrays)
    return arrays[0].shape, zip(*(each.ravel().tolist() for each in arrays))


class PyUfunc:
    """A function of objects, applied to every element; the results are arrays of objects."""

    def __init__(self, func, nin, nout, identity=None):
        self._func, self.nin, self.nout, self.identity = func, nin, nout, identity
        self.nargs, self.ntypes, self.signature = nin + nout, 1, None
        self.types = ["O" * nin + "->" + "O" * nout]
        self.__name__ = f"{getattr(func, '__name__', '?')} (vectorized)"

    def __repr__(self):
        return f"<ufunc '{self.__name__}'>"

    def _array(self, values, shape):
        result = np.empty(len(values), dtype=object)
        for k, value in enumerate(values):
            result[k] = value
        return result.reshape(shape)

    def __call__(self, *args, out=None, **kwargs):
        if len(args) != self.nin:
            raise TypeError(f"{self.__name__}() takes from {self.nin} to {self.nargs} positional arguments but {len(args)} were given")
        shape, rows = _rows([np.asanyarray(a) for a in args])
        values = [self._func(*row) for row in rows]
        columns = [values] if self.nout == 1 else list(zip(*values)) or [()] * self.nout
        results = tuple(self._array(column, shape)[()] if shape == () else self._array(column, shape) for column in columns)
        if out is not None and out is not Ellipsis:
            out = out[0] if isinstance(out, tuple) else out
            out[...] = results[0]
            return out
        return results[0] if self.nout == 1 else results

    def outer(self, a, b):
        """The function of every pair of elements."""
        a, b = np.asanyarray(a), np.asanyarray(b)
        return self(a.reshape(a.shape + (1,) * b.ndim), b)

    def _lanes(self, array, axis):
        array = np.moveaxis(np.asanyarray(array), axis, -1)
        return array.shape, array.reshape(-1, array.shape[-1]).tolist()

    def reduce(self, array, axis=0):
        """The function of the first two elements along an axis, then of that and the third, and so on."""
        import functools

        shape, lanes = self._lanes(array, axis)
        values = [functools.reduce(self._func, lane) for lane in lanes]
        return self._array(values, shape[:-1])[()] if len(shape) == 1 else self._array(values, shape[:-1])

    def accumulate(self, array, axis=0):
        """As `reduce`, with all that comes on the way."""
        shape, lanes = self._lanes(array, axis)
        values = [value for lane in lanes for value in itertools.accumulate(lane, self._func)]
        return np.moveaxis(self._array(values, shape), -1, axis)


def frompyfunc(func, /, nin, nout, *, identity=None):
    """A function of `nin` objects with `nout` results as something like a ufunc."""
    return PyUfunc(func, nin, nout, identity)


def _parse(signature):
    """The core dimensions of inputs and outputs in a text such as `(n),(n)->()`."""
    text = re.sub(r"\s+", "", signature)
    argument = r"\((?:\w+(?:,\w+)*)?\)"
    if not re.match(rf"^(?:{argument}(?:,{argument})*)?->{argument}(?:,{argument})*$", text):
        raise ValueError(f"not a valid gufunc signature: {text}")
    return tuple([tuple(re.findall(r"\w+", each)) for each in re.findall(argument, side)] for side in text.split("->"))


def _measure(sizes, arg, names):
    """Notes the extents of the core dimensions of `arg`, which must agree with those known."""
    if arg.ndim < len(names):
        raise ValueError(f"{arg.ndim}-dimensional argument does not have enough dimensions for all core dimensions {names!r}")
    for name, n in zip(names, arg.shape[arg.ndim - len(names):]):
        if sizes.setdefault(name, n) != n:
            raise ValueError(f"inconsistent size for core dimension {name!r}: {n!r} vs {sizes[name]!r}")


class vectorize:
    """A function of numbers, applied to every element; with a signature, a function of vectors applied to every vector.

    The dtypes of the results are `otypes`, or those of the first call, which is made once more unless `cache`.
    """

    def __init__(self, pyfunc=np._NoValue, otypes=None, doc=None, excluded=None, cache=False, signature=None):
        if pyfunc is not np._NoValue and not callable(pyfunc):
            raise TypeError("When used as a decorator, only accepts keyword arguments.")
        self.cache, self.signature, self.excluded = cache, signature, set(excluded or ())
        self._dims = None if signature is None else _parse(signature)
        self._doc, self.__doc__ = doc, doc
        if isinstance(otypes, str):
            otypes = list(otypes)
            for code in otypes:
                if code not in np.typecodes["All"]:
                    raise ValueError(f"Invalid otype specified: {code}")
        elif otypes is not None and not np.iterable(otypes):
            raise ValueError("Invalid otype specification")
        self.otypes = None if otypes is None else [np.dtype(each).char for each in otypes]
        self._set(pyfunc)

    def _set(self, pyfunc):
        self.pyfunc = pyfunc
        if pyfunc is not np._NoValue:
            if hasattr(pyfunc, "__name__"):
                self.__name__ = pyfunc.__name__
            self.__doc__ = getattr(pyfunc, "__doc__", None) if self._doc is None else self._doc

    def __call__(self, *args, **kwargs):
        if self.pyfunc is np._NoValue:
            self._set(*args, **kwargs)
            return self
        names = [name for name in kwargs if name not in self.excluded]
        places = [k for k in range(len(args)) if k not in self.excluded]
        function = self.pyfunc
        if kwargs or self.excluded:
            def function(*values):
                given = list(args)
                for k, value in zip(places, values):
                    given[k] = value
                return self.pyfunc(*given, **{**kwargs, **dict(zip(names, values[len(places):]))})

        varied = [args[k] for k in places] + [kwargs[name] for name in names]
        if self._dims is not None:
            return self._by_signature(function, varied)
        return self._by_element(function, varied) if varied else function()

    def _by_element(self, function, args):
        arrays = [np.asanyarray(a) for a in args]
        known, dtypes = [], self.otypes
        if dtypes is None:
            if any(each.size == 0 for each in arrays):
                raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
            first = function(*(each.flat[0] for each in arrays))
            known = [first] if self.cache else []
            dtypes = [np.asarray(part).dtype.char for part in (first if isinstance(first, tuple) else (first,))]
            n_out = len(dtypes)
            is_tuple = isinstance(first, tuple) and n_out > 1
        else:
            n_out = len(dtypes)
            is_tuple = n_out > 1
        shape, rows = _rows(arrays)
        values = known + [function(*row) for row in itertools.islice(rows, len(known), None)]
        if not is_tuple:
            values = [value[0] for value in values] if values and isinstance(values[0], tuple) and self.otypes is None else values
            return _as_array(values, dtypes[0], shape)
        columns = list(zip(*values)) if values else [()] * n_out
        return tuple(_as_array(list(column), dtype, shape) for column, dtype in zip(columns, dtypes))

    def _by_signature(self, function, args):
        inputs, outputs = self._dims
        if len(args) != len(inputs):
            raise TypeError(f"wrong number of positional arguments: expected {len(inputs)!r}, got {len(args)!r}")
        args, sizes = [np.asanyarray(a) for a in args], {}
        for arg, names in zip(args, inputs):
            _measure(sizes, arg, names)
        loop = np.broadcast_shapes(*(arg.shape[: arg.ndim - len(names)] for arg, names in zip(args, inputs)))
        args = [np.broadcast_to(arg, loop + tuple(sizes[name] for name in names)) for arg, names in zip(args, inputs)]
        dtypes, results = self.otypes or [None] * len(outputs), None
        for place in np.ndindex(*loop):
            values = function(*(arg[place] for arg in args))
            n = len(values) if isinstance(values, tuple) else 1
            if n != len(outputs):
                raise ValueError(f"wrong number of outputs from pyfunc: expected {len(outputs)!r}, got {n!r}")
            values = [np.asarray(value) for value in (values if len(outputs) > 1 else (values,))]
            if results is None:
                for value, names in zip(values, outputs):
                    _measure(sizes, value, names)
                results = [
                    np.empty(loop + tuple(sizes[name] for name in names), dtype=dtype or value.dtype)
                    for value, names, dtype in zip(values, outputs, dtypes)
                ]
            for result, value in zip(results, values):
                result[place] = value
        if results is None:
            if self.otypes is None:
                raise ValueError("cannot call `vectorize` on size 0 inputs unless `otypes` is set")
            if any(name not in sizes for names in outputs for name in names):
                raise ValueError("cannot call `vectorize` with a signature including new output dimensions on size 0 inputs")
            results = [np.empty(loop + tuple(sizes[name] for name in names), dtype=dtype) for names, dtype in zip(outputs, dtypes)]
        return results[0] if len(results) == 1 else tuple(results)


def _as_array(values, dtype, shape):
    if dtype == "O":
        result = np.empty(len(values), dtype=object)
        for k, value in enumerate(values):
            result[k] = value
        return result.reshape(shape)
    return np.array(values, dtype=dtype).reshape(shape)
