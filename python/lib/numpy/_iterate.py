"""Iteration over several arrays at once: `nditer` and `broadcast`."""

import itertools

import numpy as np
from _numpy_methods import FlatIterator as flatiter


def _mismatch(shapes):
    """What NumPy says of the first two shapes that do not go together."""
    write = lambda shape: "(" + ",".join(map(str, shape)) + ("," if len(shape) == 1 else "") + ")"
    for j in range(1, len(shapes)):
        for i in range(j):
            if any(m != n and 1 not in (m, n) for m, n in zip(shapes[i][::-1], shapes[j][::-1])):
                return (
                    "shape mismatch: objects cannot be broadcast to a single shape.  "
                    f"Mismatch is between arg {i} with shape {write(shapes[i])} and arg {j} with shape {write(shapes[j])}."
                )
    return "shape mismatch: objects cannot be broadcast to a single shape."


class broadcast:
    """The arrays broadcast against one another: their common shape, and tuples of their elements."""

    def __init__(self, *args):
        args = [np.asarray(each) for each in args]
        try:
            self._arrays = np.broadcast_arrays(*args)
        except ValueError:
            raise ValueError(_mismatch([each.shape for each in args])) from None
        self.shape = self._arrays[0].shape if self._arrays else ()
        self.ndim = self.nd = len(self.shape)
        self.numiter = len(args)
        self.size = 1
        for n in self.shape:
            self.size *= n
        self.reset()

    def reset(self):
        """Begins anew."""
        self.index = 0
        self._rows = zip(*(a.ravel() for a in self._arrays))

    @property
    def iters(self):
        """An iterator over each array."""
        return tuple(iter(a.ravel()) for a in self._arrays)

    def __iter__(self):
        return self

    def __next__(self):
        row = next(self._rows)
        self.index += 1
        return row


_FLAGS = {
    "buffered", "c_index", "common_dtype", "copy_if_overlap", "delay_bufalloc", "external_loop", "f_index", "grow_inner", "multi_index",
    "ranged", "refs_ok", "reduce_ok", "zerosize_ok",
}


class nditer:
    """Every place of one or more arrays, broadcast: 0-d views that may be written to if their `op_flags` say so.

    Flags: multi_index, c_index and f_index tell where it is; external_loop gives vectors instead of elements.
    In the order "K" elements come as they lie in memory.
    """

    def __init__(self, op, flags=None, op_flags=None, op_dtypes=None, order="K", casting="safe", op_axes=None, itershape=None,
                 buffersize=0):
        flags = set(flags or ())
        unknown = flags - _FLAGS
        if unknown:
            raise ValueError(f'Unexpected iterator global flag "{sorted(unknown)[0]}"')
        given = list(op) if isinstance(op, (tuple, list)) else [op]
        own = [op_flags] * len(given) if not op_flags or isinstance(op_flags[0], str) else list(op_flags)
        self._is_written = [bool(each) and ("readwrite" in each or "writeonly" in each) for each in own]
        operands = [None if each is None else np.asarray(each) for each in given]
        dtypes = op_dtypes if isinstance(op_dtypes, (list, tuple)) else [op_dtypes] * len(operands)
        shape = np.broadcast_shapes(*(each.shape for each in operands if each is not None)) if itershape is None else tuple(itershape)
        for k, each in enumerate(operands):
            if each is None:
                known = [o.dtype for o in operands if o is not None]
                operands[k] = np.zeros(shape, dtypes[k] or np.result_type(*known))
                self._is_written[k] = True
            elif dtypes[k] is not None and each.dtype != np.dtype(dtypes[k]):
                if "buffered" not in flags and "copy" not in (own[k] or ()):
                    raise TypeError("Iterator operand required copying or buffering, but neither copying nor buffering was enabled")
                operands[k] = each.astype(dtypes[k])
        self.operands, self.shape, self.flags = tuple(operands), shape, flags
        self.ndim, self.nop, self.itersize = len(shape), len(operands), 1
        for n in shape:
            self.itersize *= n
        if self.itersize == 0 and "zerosize_ok" not in flags:
            raise ValueError("Iteration of zero-sized operands is not enabled")
        self._views = [self._view(each, is_written) for each, is_written in zip(operands, self._is_written)]
        self.has_multi_index, self.has_index = "multi_index" in flags, bool(flags & {"c_index", "f_index"})
        self._order = self._axes(order)
        self.reset()

    def _view(self, operand, is_written):
        if is_written:
            if not operand.flags.writeable:
                raise ValueError("output array is read-only")
            if operand.shape != self.shape:
                raise ValueError("non-broadcastable output operand with shape {} doesn't match the broadcast shape {}".format(
                    *("(" + ",".join(map(str, s)) + ("," if len(s) == 1 else "") + ")" for s in (operand.shape, self.shape))))
            return operand
        return np.broadcast_to(operand, self.shape)

    def _axes(self, order):
        """The axes from the slowest to the fastest."""
        axes = list(range(self.ndim))
        if order == "F":
            return axes[::-1]
        if order in ("K", "A"):
            if order == "K" or all(v.flags.f_contiguous for v in self._views):
                axes.sort(key=lambda d: -max(abs(v.strides[d]) for v in self._views))
        return axes

    def reset(self):
        """Begins anew."""
        if "external_loop" in self.flags:
            self._places = iter(self._chunks())
        else:
            extents = [range(self.shape[d]) for d in self._order]
            self._places = (self._unsorted(place) for place in itertools.product(*extents))
        self.iterindex, self.finished = -1, False
        self._place = None
        self._advance()

    def _unsorted(self, place):
        index = [0] * self.ndim
        for d, k in zip(self._order, place):
            index[d] = k
        return tuple(index)

    def _chunks(self):
        """Vectors as long as the strides of all operands allow; the whole, if all lie densely in the order of iteration."""
        turned = [v.transpose(self._order) if self.ndim else v.reshape(1) for v in self._views]
        if all(v.flags.c_contiguous for v in turned) or self.ndim < 2:
            yield tuple(v.reshape(-1) for v in turned)
            return
        for place in np.ndindex(turned[0].shape[:-1]):
            yield tuple(v[place] for v in turned)

    def _advance(self):
        self._place = next(self._places, None)
        self.iterindex += 1
        self.finished = self._place is None

    @property
    def value(self):
        """The views at this place: one, or a tuple of them."""
        if self.finished:
            raise ValueError("Iterator is past the end")
        parts = self._place if "external_loop" in self.flags else tuple(v[self._place + (...,)] for v in self._views)
        return parts[0] if len(parts) == 1 else parts

    @property
    def multi_index(self):
        """The index along each axis."""
        if not self.has_multi_index:
            raise ValueError("Iterator is not tracking a multi-index")
        return self._place

    @property
    def index(self):
        """The place in the array flattened in C order, or in Fortran order."""
        if not self.has_index:
            raise ValueError("Iterator does not have an index")
        flat, axes = 0, range(self.ndim) if "c_index" in self.flags else reversed(range(self.ndim))
        for d in axes:
            flat = flat * self.shape[d] + self._place[d]
        return flat

    def iternext(self):
        """Goes on to the next place; whether there is one."""
        self._advance()
        return not self.finished

    def __iter__(self):
        while not self.finished:
            yield self.value
            self._advance()

    def __next__(self):
        if self.finished:
            raise StopIteration
        value = self.value
        self._advance()
        return value

    def __getitem__(self, k):
        parts = self.value
        return (parts if isinstance(parts, tuple) else (parts,))[k]

    def __setitem__(self, k, value):
        self[k][...] = value

    def __len__(self):
        return self.nop

    @property
    def itviews(self):
        """The operands as they are gone through."""
        return tuple(self._views)

    def copy(self):
        """Another iterator over the same arrays, from the beginning."""
        return nditer(self.operands, list(self.flags))

    def close(self):
        """Does nothing; what is written is written at once."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        pass
