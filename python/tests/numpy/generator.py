"""Writes random programs of array operations, in the form of snippets.

A program is written by running it in real NumPy as it grows, so that most of its lines make sense; some fail on purpose, and what they raise is part of the answer. Left out is what the C library or BLAS decides: transcendental functions, powers that are no small integers, and matrix products that are not exact.
"""

import random
import warnings

import numpy as np

MOST_ELEMENTS = 60
MOST_ARRAYS = 5
FAILING_KEPT = 0.3

BINARY = "add subtract multiply divide floor_divide remainder fmod maximum minimum fmax fmin equal not_equal less less_equal greater greater_equal logical_and logical_or logical_xor bitwise_and bitwise_or bitwise_xor copysign".split()
EXTREMES = "maximum minimum fmax fmin".split()
SHIFTS = "left_shift right_shift".split()
UNARY = "negative positive absolute sign sqrt square rint floor ceil trunc isnan isfinite isinf signbit logical_not invert reciprocal".split()
FOLDING = "add multiply maximum minimum logical_and logical_or bitwise_and bitwise_or bitwise_xor subtract fmax".split()
REDUCTIONS = "sum prod min max mean any all argmin argmax std var ptp count_nonzero median".split()
OPERATORS = "+ - * / // % & | ^ == != < <= > >=".split()
IN_PLACE = "+= -= *= /= //= %= &= |= ^=".split()
VIEWED = "bool int8 uint8 int16 uint32 int64 float32 float64 complex64".split()
SUBSCRIPTS = {
    1: ["i->", "i->i"],
    2: ["ij->ji", "ij->i", "ij->j", "ij->", "ii->i", "ii", "ij"],
    3: ["ijk->kji", "ijk->ik", "ijk->j", "...k->...", "i...->..."],
}
PAIRED = {(1, 1): ["i,i", "i,j->ij", "i,i->i"], (2, 1): ["ij,j->i", "ij,i", "ij,j->ij"], (2, 2): ["ij,jk->ik", "ij,kj->ik", "ij,ij->i", "ij,ij->"]}


def is_exact(array):
    """Whether sums of products of such elements are exact, in whatever order."""
    if array.dtype.kind in "biu":
        return True
    if array.dtype == np.complex128:
        return is_exact(array.real) and is_exact(array.imag)
    if array.dtype not in (np.float32, np.float64):
        return False
    most = 64 if array.dtype == np.float32 else 1e4
    return bool(np.isfinite(array).all() and (np.abs(array) < most).all() and (array * 4 == np.rint(array * 4)).all())


def sorts_alike(*arrays):
    """Whether equal elements look equal: which of two zeros comes first, or is the larger, is up to the vector units of a processor."""
    signs = {bool(sign) for array in arrays if array.dtype.kind in "biuf" for sign in np.signbit(array[array == 0].astype(float))}
    return len(signs) < 2


def fits_integers(array):
    """Whether all elements are integers of any width when cast; C leaves open what others become."""
    return array.dtype.kind in "biu" or array.dtype.kind == "f" and bool(np.isfinite(array).all() and (array >= 0).all() and (array < 127).all())


class Program:
    """A program while it is written."""

    def __init__(self, seed, dtypes, n_steps):
        self.random = random.Random(seed)
        self.dtypes = dtypes
        self.scope = {"np": np, "show": lambda array: None}
        self.lines = []
        self.names = []
        self.n_made = 0
        for _ in range(self.random.randint(1, 2)):
            self.create()
        while len(self.lines) < n_steps * 2:
            self.random.choices([kind for kind, _ in STEPS], [weight for _, weight in STEPS])[0](self)

    def text(self):
        return "\n".join(self.lines)

    # Choosing.

    def choice(self, options):
        return self.random.choice(options)

    def chance(self, probability):
        return self.random.random() < probability

    def array(self, condition=lambda array: True):
        """The name of an array with this property, or of none."""
        names = [name for name in self.names if condition(self.scope[name])]
        return self.choice(names) if names else None

    def number(self, dtype):
        kind = np.dtype(dtype).kind
        if kind == "b":
            return self.choice(["True", "False"])
        if kind in "iu":
            info = np.iinfo(dtype)
            if self.chance(0.04):
                return str(self.choice([info.max, info.min, info.max // 2 + 1]))
            return str(self.random.randint(max(info.min, -9), 9))
        if kind == "f":
            if self.chance(0.1):
                return self.choice(["np.nan", "np.inf", "-np.inf", "-0.0", "0.1", "3.3333", "1e20", "-2.5e-7", "123456.789", "1e-300"][: None if dtype == "float64" else 6])
            return str(self.random.randint(-18, 18) / self.choice([1, 2, 4]))
        if kind == "c":
            return f"complex({self.number('float64')}, {self.random.randint(-6, 6) / 2})".replace("np.nan", "1.5")
        if kind == "O":
            return self.choice([self.number("int64"), self.number("bool"), "2.5", "10**20"])
        return repr("".join(self.choice("abXY é") for _ in range(self.random.randint(0, 4))))

    def shape(self, most=3):
        n_axes = self.random.choices(range(most + 1), [1, 6, 6, 3][: most + 1])[0]
        while True:
            shape = tuple(self.random.choices([0, 1, 2, 3, 4, 5], [1, 4, 6, 8, 5, 2])[0] for _ in range(n_axes))
            if np.prod(shape, dtype=int) <= MOST_ELEMENTS:
                return shape

    def literal(self, shape, dtype):
        if not shape:
            return self.number(dtype)
        return "[" + ", ".join(self.literal(shape[1:], dtype) for _ in range(shape[0])) + "]"

    def like(self, shape):
        """A shape that mostly broadcasts to `shape`."""
        if self.chance(0.08):
            return self.shape(2)
        shape = tuple(1 if self.chance(0.2) else n for n in shape)
        return shape[self.random.randint(0, len(shape)) if self.chance(0.4) else 0 :]

    def value(self, shape):
        """Something to be combined with an array of `shape`."""
        kind = self.random.random()
        if kind < 0.35:
            return self.number(self.choice(["int64", "float64", "bool"]))
        name = self.array(lambda array: array.ndim <= len(shape))
        if kind < 0.6 and name:
            return name
        dtype = self.choice(self.dtypes)
        literal = self.literal(self.like(shape), dtype)
        return literal if self.chance(0.15) else f"np.array({literal}, dtype={dtype!r})"

    def axis(self, array, may_fail=True):
        if may_fail and self.chance(0.03):
            return array.ndim + self.random.randint(0, 1)
        return self.random.randint(-array.ndim, array.ndim - 1) if array.ndim else self.choice([0, -1])

    def axes(self, array):
        if array.ndim > 1 and self.chance(0.25):
            return repr(tuple(self.random.sample(range(array.ndim), self.random.randint(0, array.ndim))))
        return "None" if self.chance(0.3) else repr(self.axis(array))

    def slice(self, n):
        parts = [self.choice(["", "", str(self.random.randint(-n - 1, n + 1))]) for _ in range(2)]
        step = self.choice(["", "", "", ":2", ":-1", ":-2", ":3"])
        return parts[0] + ":" + parts[1] + step

    def indices(self, n, shape=None):
        if n == 0:
            return "[]"
        if shape is None:
            shape = self.choice([(1,), (2,), (3,), (4,), (2, 2), (2, 1)])
        bound = n if self.chance(0.97) else n + 2

        def nested(shape):
            return [nested(shape[1:]) for _ in range(shape[0])] if shape else self.random.randint(-bound, bound - 1) if self.chance(0.3) else self.random.randint(0, bound - 1)

        return repr(nested(shape))

    def index(self, array, advanced=0.35):
        """What may stand in brackets behind `array`."""
        if array.ndim == 0:
            return self.choice(["()", "...", "None"])
        if self.chance(advanced * 0.4):
            name = self.array(lambda other: other.dtype == bool and other.ndim and other.shape == array.shape[: other.ndim])
            if name:
                return name
            dims = self.random.randint(1, array.ndim)
            return f"np.array({self.literal(array.shape[:dims], 'bool')}, dtype=bool)"
        parts = []
        is_wide = False
        shape = self.choice([(2,), (3,), (2, 2), (1,)])
        for n in array.shape[: self.random.randint(1, array.ndim)]:
            kind = self.random.random()
            if kind < advanced:
                parts.append(self.indices(n, shape if self.chance(0.9) else None))
            elif kind < advanced + 0.05:
                parts.append(f"np.array({self.literal((n,), 'bool')}, dtype=bool)")
            elif kind < 0.6:
                parts.append(self.slice(n))
            elif kind < 0.9:
                parts.append(str(self.random.randint(-n, n - 1) if n and self.chance(0.97) else n))
            else:
                parts.append(":")
            if self.chance(0.07):
                parts.append("None")
            if not is_wide and self.chance(0.06):
                parts.append("...")
                is_wide = True
        return ", ".join(parts)

    # Writing.

    def run(self, line):
        """Runs a line; whether it is to be kept."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                exec(line, self.scope)
            except Exception:
                return self.chance(FAILING_KEPT)
        return True

    def make(self, expression):
        """Gives the value of an expression a name, and shows it."""
        name = f"v{self.n_made}"
        line = f"{name} = {expression}"
        self.scope.pop(name, None)
        if not self.run(line):
            return
        value = self.scope.get(name)
        if isinstance(value, np.ndarray) and (value.size > MOST_ELEMENTS or value.ndim > 5):
            return
        self.n_made += 1
        self.lines += [line, f"show({name})"] if name in self.scope else [line]
        if isinstance(value, np.ndarray):
            self.names.append(name)
            if len(self.names) > MOST_ARRAYS:
                self.names.pop(self.random.randint(0, MOST_ARRAYS - 1))

    def change(self, line):
        """Does something to arrays, and shows them all."""
        if self.run(line):
            self.lines += [line] + [f"show({name})" for name in self.names]

    def tell(self, expression):
        """Shows the value of an expression."""
        if self.run(f"_ = {expression}"):
            self.lines.append(expression)

    # Steps.

    def create(self):
        dtype = self.choice(self.dtypes)
        shape = self.shape()
        size = int(np.prod(shape))
        kind = self.random.random()
        is_number = np.dtype(dtype).kind in "iufc"
        if kind < 0.5 or not is_number:
            self.make(f"np.array({self.literal(shape, dtype)}, dtype={dtype!r})")
        elif kind < 0.8:
            self.make(f"np.arange({size}, dtype={dtype!r}).reshape({shape})" + (".T" if self.chance(0.3) else ""))
        elif kind < 0.9:
            self.make(f"np.{self.choice(['zeros', 'ones'])}({shape}, dtype={dtype!r}, order={self.choice('CF')!r})")
        else:
            self.make(f"np.full({shape}, {self.number(dtype)}, dtype={dtype!r})")

    def view(self):
        name = self.array()
        array = self.scope[name]
        n = array.ndim
        options = [".T", ".ravel()", "[...]", "[None]", ".reshape(-1)", ".squeeze()"]
        if n:
            options += [f"[{', '.join(self.slice(k) for k in array.shape[: self.random.randint(1, n)])}]"] * 4
            options += [f"[..., {self.slice(array.shape[-1])}]", f".swapaxes({self.axis(array)}, {self.axis(array)})", "[..., None]"]
            order = list(range(n))
            self.random.shuffle(order)
            options += [f".transpose({order})"]
            if array.size:
                factors = [k for k in range(1, array.size + 1) if array.size % k == 0]
                options += [f".reshape({self.choice(factors)}, -1)"] * 2 + [f".reshape(-1, {self.choice(factors)}, order={self.choice('CFA')!r})"]
        if n > 1:
            options += [".diagonal()", f".diagonal({self.random.randint(-1, 1)})"]
        plain = f"{name}{self.choice(options)}"
        calls = [f"np.broadcast_to({name}, {(self.random.randint(1, 3),) + array.shape})", f"np.expand_dims({name}, {self.random.randint(-1, n)})", f"np.moveaxis({name}, {self.axis(array)}, {self.axis(array)})", f"np.flip({name})", f"np.atleast_2d({name})"]
        self.make(plain if self.chance(0.8) else self.choice(calls))

    def reinterpret(self):
        name = self.array(lambda array: array.dtype.kind in "biufc")
        if name:
            self.make(f"{name}{self.choice(['.real', '.imag', f'.view({self.choice(VIEWED)!r})', f'.view({self.choice(VIEWED)!r})'])}")

    def windows(self):
        name = self.array(lambda array: array.ndim > 0 and array.size > 0)
        if not name:
            return
        array = self.scope[name]
        axis = self.axis(array, may_fail=False)
        n = self.random.randint(1, array.shape[axis])
        self.make(f"np.lib.stride_tricks.sliding_window_view({name}, {n}, axis={axis}, writeable={self.chance(0.5)})")

    def pick(self):
        name = self.array()
        self.make(f"{name}[{self.index(self.scope[name], 0.5)}]")

    def assign(self):
        name = self.array()
        index = self.index(self.scope[name])
        shape = ()
        try:
            shape = eval(f"{name}[{index}]", self.scope).shape
        except Exception:
            pass
        operator = "=" if self.chance(0.5) else self.choice(IN_PLACE)
        self.change(f"{name}[{index}] {operator} {self.value(shape)}")

    def update(self):
        name = self.array()
        self.change(f"{name} {self.choice(IN_PLACE)} {self.value(self.scope[name].shape)}")

    def combine(self):
        name = self.array()
        array = self.scope[name]
        other = self.value(array.shape)
        pair = [name, other] if self.chance(0.7) else [other, name]
        if self.chance(0.5):
            self.make(f"{pair[0]} {self.choice(OPERATORS)} {pair[1]}")
        elif self.chance(0.06) and array.dtype.kind in "iu":
            self.make(f"np.{self.choice(SHIFTS)}({name}, {self.random.randint(0, 5)})")
        elif self.chance(0.1) and is_exact(array):
            self.make(f"{name} ** {self.choice(['2', '3', '0', '1', '2.0', '0.5', '-1'])}")
        else:
            function = self.choice(BINARY)
            if function not in EXTREMES or sorts_alike(array, np.asarray(eval(other, self.scope))):
                self.make(f"np.{function}({pair[0]}, {pair[1]})")

    def apply(self):
        name = self.array()
        if self.scope[name].dtype.kind == "c":
            # The C library decides lengths and roots, and processors may round products once or twice.
            return self.make(f"np.{self.choice(['negative', 'positive', 'square' if is_exact(self.scope[name]) else 'negative', 'isnan', 'isfinite', 'conjugate', 'logical_not'])}({name})")
        self.make(f"np.{self.choice(UNARY)}({name})" if self.chance(0.8) else f"{self.choice('-~+')}{name}")

    def into(self):
        name = self.array()
        array = self.scope[name]
        out = self.array(lambda other: other.shape == array.shape) if self.chance(0.8) else self.array()
        if array.dtype.kind == "c":
            # Roots, squares, products and quotients of complex numbers are rounded as processors and the C library like: see `apply`.
            return
        other = self.value(array.shape)
        target = self.scope.get(out)
        if target is None or "U" in (array.dtype.kind, target.dtype.kind, np.asarray(eval(other, self.scope)).dtype.kind):
            # NumPy reads numbers from texts that nobody has written yet.
            return
        if other.lstrip("-").isdigit():
            # NumPy itself crashes where an integer that no element can be is compared under a mask.
            other = "7"
        call = f"np.{self.choice(UNARY)}({name}" if self.chance(0.4) else f"np.{self.choice(BINARY)}({name}, {other}"
        mask = f", where=np.array({self.literal(self.like(array.shape), 'bool')}, dtype=bool)" if self.chance(0.5) else ""
        if np.shares_memory(array, target) and array.dtype != target.dtype:
            # A mask has no say where NumPy casts a copy of overlapping memory back.
            mask = ""
        try:
            with np.errstate(all="ignore"):
                is_defined = target.dtype.kind not in "iu" or fits_integers(np.asarray(eval(call + ")", self.scope)))
        except Exception:
            is_defined = True
        casting = ", casting='unsafe'" if is_defined and self.chance(0.3) else ""
        self.change(f"_ = {call}, out={out}{mask}{casting})")

    def fold(self):
        name = self.array()
        array = self.scope[name]
        ufunc = f"np.{self.choice(FOLDING)}"
        kind = self.random.randint(0, 4)
        if kind == 0:
            self.make(f"{ufunc}.reduce({name}, axis={self.axes(array)}{self.choice(['', ', keepdims=True'])})")
        elif kind == 1:
            self.make(f"{ufunc}.accumulate({name}, axis={self.axis(array)})")
        elif kind == 2 and array.ndim:
            n = array.shape[0]
            self.make(f"{ufunc}.reduceat({name}, {self.indices(n, (self.random.randint(1, 3),))})")
        elif kind == 3:
            self.make(f"{ufunc}.outer({name}, {self.literal((2,), self.choice(self.dtypes))})")
        elif array.ndim and array.dtype != np.uint64 and array.flags.writeable:
            # NumPy's `at` writes into some arrays that are read-only, a mistake that it keeps. With uint64 a Python integer meets in float64, and C leaves open what a negative one then becomes.
            self.change(f"{ufunc}.at({name}, {self.indices(array.shape[0], (3,))}, {self.number(array.dtype.name if array.dtype.kind in 'biuf' else 'int64')})")

    def reduce(self):
        name = self.array()
        array = self.scope[name]
        what = self.choice(REDUCTIONS)
        if array.dtype.kind == "c" and what == "prod":
            # Processors may round products of complex numbers once or twice.
            return
        if what.startswith("arg"):
            return self.make(f"np.{what}({name}, axis={self.choice(['None', repr(self.axis(array))])})")
        extra = self.choice(["", "", ", keepdims=True"])
        if what in ("sum", "prod", "min", "max") and self.chance(0.3):
            extra += f", initial={self.random.randint(-3, 3)}"
        if what in ("sum", "prod", "min", "max", "any", "all", "mean") and array.dtype.kind != "U" and self.chance(0.2):
            extra += f", where=np.array({self.literal(self.like(array.shape), 'bool')}, dtype=bool)"
        if what in ("std", "var") and self.chance(0.4):
            extra += ", ddof=1"
        self.make(f"np.{what}({name}, axis={self.axes(array)}{extra})")

    def reduce_into(self):
        name = self.array()
        array = self.scope[name]
        if not array.ndim:
            return
        axis = self.axis(array, may_fail=False)
        if array.dtype.kind == "c":
            # As in `reduce`: most of these are products or quotients.
            return
        what = self.choice(["sum", "prod", "min", "max", "mean", "any", "all", "cumsum", "cumprod", "std", "argmax"])
        dtypes = [dtype for dtype in self.dtypes if not dtype.startswith("<U")]
        dtype = f", dtype={self.choice(dtypes)!r}" if what in ("sum", "prod", "mean", "cumsum", "cumprod", "std") and self.chance(0.4) else ""
        if self.chance(0.5):
            return self.make(f"np.{what}({name}, axis={axis}{dtype})")
        shape = tuple(n for d, n in enumerate(array.shape) if what.startswith("cum") or d != axis % array.ndim) if array.ndim else ()
        out = self.array(lambda other: other.shape == shape)
        if out:
            self.change(f"_ = np.{what}({name}, axis={axis}, out={out})")

    def summarise(self):
        name = self.array(lambda array: array.dtype.kind in "biuf" and sorts_alike(array))
        if not name:
            return
        array = self.scope[name]
        # What is to be counted up to the largest integer overwrites memory that is not NumPy's.
        bincount = f"np.bincount({name}.ravel())" if not array.size or array.max() < 1000 else f"np.average({name})"
        axis = self.choice(["", f", axis={self.axis(array)}", ", axis=None"])
        keepdims = self.choice(["", "", ", keepdims=True"])
        quarter = self.choice(["0.25", "0.5", "1", "0", "[0.25, 0.75]"])
        method = self.choice(["", "", ", method='lower'", ", method='nearest'", ", method='midpoint'", ", method='higher'"])
        self.make(self.choice([
            f"np.nan{self.choice(['sum', 'prod', 'min', 'max', 'mean', 'std', 'median'])}({name}{axis}{keepdims})", f"np.quantile({name}, {quarter}{axis}{keepdims}{method})",
            f"np.average({name}{axis})", bincount, f"np.digitize({name}, [0, 1, 3])", f"np.histogram({name}, bins=3)[0]", f"np.cumulative_sum({name}, axis={self.axis(array)})",
            f"np.interp({name}, [0, 1, 2], [1, 0, 4])", f"np.trapezoid({name}{axis if 'None' not in axis else ''})", f"np.gradient({name})" if array.ndim == 1 else f"np.nan_to_num({name})", f"np.round({name}, {self.random.randint(0 if array.dtype == bool else -1, 2)})",
        ]))

    def place(self):
        name = self.array(lambda array: array.ndim > 0 and sorts_alike(array))
        if not name:
            return
        array = self.scope[name]
        axis = self.axis(array, may_fail=False)
        positions = self.indices(array.shape[axis], (2,) if array.ndim == 1 else (1,) * axis + (2,) + (1,) * (array.ndim - 1 - axis) if axis >= 0 else (2,) * array.ndim)
        self.change(self.choice([
            f"np.put({name}, {self.indices(array.size, (2,))}, {self.value((2,))})", f"np.copyto({name}, {self.value(array.shape)}{self.choice(['', ', casting=' + repr('unsafe'), ', where=np.array(' + self.literal(self.like(array.shape), 'bool') + ', dtype=bool)'])})",
            f"np.putmask({name}, np.array({self.literal(array.shape, 'bool')}, dtype=bool), {self.value((2,))})", f"np.place({name}, np.array({self.literal(array.shape, 'bool')}, dtype=bool), {self.literal((2,), 'int64')})",
            f"{name}.sort(axis={axis})", f"{name}.fill({self.number(self.choice(self.dtypes))})", f"np.put_along_axis({name}, np.array({positions}, dtype=int), {self.number('int64')}, axis={axis})", f"{name}.flat[{self.slice(array.size)}] = {self.value(())}", f"np.fill_diagonal({name}, {self.number('int64')})",
        ]))

    def choose(self):
        name = self.array(sorts_alike)
        if not name:
            return
        array = self.scope[name]
        mask = f"np.array({self.literal(array.shape, 'bool')}, dtype=bool)"
        self.make(self.choice([
            f"np.select([{mask}, {mask}], [{name}, {self.value(array.shape)}], {self.number('int64')})", f"np.choose({mask}.astype(int), [{name}, {self.value(array.shape)}])", f"np.compress([True, False, True], {name})", f"np.extract({mask}, {name})", f"np.where({mask}, {name}, {self.value(array.shape)})",
            f"np.piecewise({name}, [{mask}], [1, 0])", f"np.lexsort(({name}, {name}))", f"np.ix_({self.indices(3, (2,))}, [True, False])[0]", f"np.maximum.reduce([{name}, {name}])", f"np.block([[{name}], [{name}]])", f"np.divmod({name}, {self.value(array.shape)})[0]", f"np.modf({name})[1]", f"np.subtract({name}, {self.value(array.shape)}, dtype={self.choice(self.dtypes)!r})", f"np.setdiff1d({name}, {self.literal((3,), 'int64')})", f"np.union1d({name}, {self.literal((2,), array.dtype.name if array.dtype.kind != 'U' else '<U3')})", f"np.isclose({name}, {self.value(array.shape)})",
        ]))

    def scan(self):
        name = self.array(sorts_alike)
        if not name:
            return
        array = self.scope[name]
        axis = self.choice(["", f", axis={self.axis(array)}"])
        # As in `reduce`, no products of complex numbers.
        self.make(f"np.{self.choice(['cumsum', 'cumprod' if array.dtype.kind != 'c' else 'cumsum', 'diff', 'sort'])}({name}{axis})")

    def order(self):
        name = self.array(sorts_alike)
        if not name:
            return
        array = self.scope[name]
        calls = [f"np.argsort({name}, axis={self.axis(array)}, kind='stable')", f"np.unique({name})", f"np.searchsorted(np.sort({name}, axis=None), {self.value((3,))}, side={self.choice(['left', 'right'])!r})", f"np.sort({name}, axis=None)"]
        several = [f"np.unique({name}, return_index=True, return_inverse=True, return_counts=True)", f"np.nonzero({name})", f"np.unique({name}, axis={self.axis(array)}, return_counts=True)"]
        if self.chance(0.3):
            return self.tell(self.choice(several))
        more = [f"np.argwhere({name})", f"np.flatnonzero({name})", f"np.where({name}, {self.value(array.shape)}, {self.value(array.shape)})", f"np.isin({name}, {self.literal((3,), 'int64')})", f"np.clip({name}, {self.number('int64')}, {self.choice(['None', self.number('int64'), self.number('float64')])})"]
        self.make(self.choice(calls + more))

    def join(self):
        names = [self.array() for _ in range(self.random.randint(1, 3))]
        array = self.scope[names[0]]
        function = self.choice(["concatenate", "concatenate", "stack", "vstack", "hstack", "column_stack", "dstack"])
        axis = self.choice(["", f", axis={self.axis(array)}"]) if function in ("concatenate", "stack") else ""
        self.make(f"np.{function}([{', '.join(names)}]{axis})")

    def rearrange(self):
        name = self.array()
        array = self.scope[name]
        axis = self.axis(array)
        calls = [f"np.tile({name}, {self.choice([2, (2, 1), (1, 2)])})", f"np.repeat({name}, 2, axis={self.choice([None, axis])})", f"np.roll({name}, {self.random.randint(-3, 3)}, axis={self.choice([None, axis])})", f"np.flip({name}, {axis})", f"np.pad({name}, {self.choice([1, (1, 0), 2])}{self.choice(['', ', mode=' + repr('edge'), ', mode=' + repr('wrap'), ', mode=' + repr('reflect'), ', constant_values=7'])})", f"np.append({name}, {self.value((2,))})", f"np.delete({name}, {self.random.randint(-1, 2)}, axis={self.choice([None, axis])})", f"np.insert({name}, {self.random.randint(-1, 2)}, {self.number('int64')}, axis={self.choice([None, axis])})", f"np.rot90({name})", f"np.triu({name}, {self.random.randint(-1, 1)})", f"np.tril({name})", f"np.diag({name})", f"np.take({name}, {self.indices(max(array.size, 1), (3,))}{self.choice(['', ', mode=' + repr('wrap'), ', mode=' + repr('clip')])})", f"np.take_along_axis({name}, np.argsort({name}, axis={axis}, kind='stable'), axis={axis})", f"np.resize({name}, (2, 3))"]
        several = [f"np.split({name}, {self.choice([1, 2, [1], [1, 3]])}, axis={axis})", f"np.array_split({name}, {self.random.randint(1, 4)})", f"np.broadcast_arrays({name}, {self.literal((1,), 'int64')})"]
        if self.chance(0.15):
            self.tell(self.choice(several))
        else:
            self.make(self.choice(calls))

    def product(self):
        a, b = (self.array(is_exact) for _ in range(2))
        if not a:
            return
        n, m = (self.scope[name].ndim for name in (a, b))
        calls = [f"{a} @ {b}", f"{a} @ {b}.T", f"np.dot({a}, {b})", f"np.inner({a}, {b})", f"np.outer({a}, {b})", f"np.tensordot({a}, {b}, axes={self.choice([0, 1, 2])})", f"np.kron({a}, {b})", f"np.trace({a})", f"np.convolve({a}, {b}, mode={self.choice(['full', 'same', 'valid'])!r})"]
        if n in SUBSCRIPTS:
            calls.append(f"np.einsum({self.choice(SUBSCRIPTS[n])!r}, {a})")
        if (n, m) in PAIRED:
            calls += [f"np.einsum({self.choice(PAIRED[n, m])!r}, {a}, {b})"] * 2
        self.make(self.choice(calls))

    def convert(self):
        name = self.array()
        dtype = self.choice(self.dtypes)
        options = [f"{name}.astype({dtype!r})"] * 4 + [f"np.asarray({name}, dtype={dtype!r})", f"{name}.copy()", f"{name}.copy(order={self.choice('CFKA')!r})", f"np.array({name}, ndmin=2)", f"np.asfortranarray({name})", f"np.zeros_like({name})", f"np.full_like({name}, {self.number('int64')})", f"np.ascontiguousarray({name})", f"{name}.flatten(order={self.choice('CF')!r})", f"{name}.astype({dtype!r}, casting={self.choice(['safe', 'same_kind'])!r})"]
        self.make(self.choice(options))

    def scalar(self):
        name = self.array(lambda array: array.size > 0 and array.ndim > 0)
        if not name:
            return
        array = self.scope[name]
        index = ", ".join(str(self.random.randint(0, n - 1)) for n in array.shape)
        other = self.number(self.choice(["int64", "float64", "bool"]))
        self.tell(self.choice([f"{name}[{index}] {self.choice(OPERATORS)} {other}", f"{other} {self.choice(OPERATORS)} {name}[{index}]", f"-{name}[{index}]", f"{name}[{index}].item()", f"type({name}[{index}]).__name__", f"bool({name}[{index}]), str({name}[{index}])"]))

    def look(self):
        name = self.array()
        self.tell(self.choice([f"print({name})", f"str({name})", f"{name}.tolist()", f"{name}.flags.c_contiguous, {name}.flags.f_contiguous, {name}.flags.owndata, {name}.flags.writeable", f"{name}.nbytes, {name}.itemsize, {name}.size, {name}.ndim", f"len({name})", f"[x for x in {name}]", f"bool({name})", f"np.array2string({name}, precision=2)", f"np.array_equal({name}, {self.array()})", f"np.shares_memory({name}, {self.array()})", f"np.result_type({name}, {self.number('float64')})", f"int({name})", f"{name}.fill({self.number('int64')})"]))


STEPS = [
    (Program.create, 2), (Program.view, 6), (Program.reinterpret, 1), (Program.windows, 1), (Program.pick, 4), (Program.assign, 6), (Program.update, 3), (Program.combine, 5), (Program.apply, 2), (Program.into, 3), (Program.fold, 2), (Program.reduce, 4), (Program.reduce_into, 2), (Program.summarise, 2), (Program.scan, 1), (Program.order, 3), (Program.place, 2), (Program.choose, 2), (Program.join, 2), (Program.rearrange, 4), (Program.product, 2), (Program.convert, 2), (Program.scalar, 2), (Program.look, 2),
]
