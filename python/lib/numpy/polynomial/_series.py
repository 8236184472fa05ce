"""A series as a number one can compute with: `Polynomial`, `Chebyshev` and the like."""

import numbers

import numpy as np

from numpy.polynomial import polyutils

_style = {"is_ascii": False}


def set_default_printstyle(style):
    """How `str` of a series is written from now on: "unicode" or "ascii"."""
    if style not in ("unicode", "ascii"):
        raise ValueError(f"Unsupported format string '{style}'. Valid options are 'ascii' and 'unicode'")
    _style["is_ascii"] = style == "ascii"


class Series:
    """`Σ cₙ·pₙ(u)`, where u is x moved from `domain` to `window`; subclasses name the family pₙ."""

    __hash__ = None
    __array_ufunc__ = None
    maxpower = 100
    basis_family = None
    basis_name = None
    SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
    SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")

    def __init__(self, coef, domain=None, window=None, symbol="x"):
        [self.coef] = polyutils.as_series([coef], trim=False)
        for name, given in (("domain", domain), ("window", window)):
            if given is not None:
                [ends] = polyutils.as_series([given], trim=False)
                if len(ends) != 2:
                    raise ValueError(f"{name.capitalize()} has wrong number of elements.")
                setattr(self, name, ends)
        if not hasattr(symbol, "isidentifier"):
            raise TypeError("Symbol must be a non-empty string")
        if not symbol.isidentifier():
            raise ValueError("Symbol string must be a valid Python identifier")
        self._symbol = symbol

    @property
    def symbol(self):
        """The name of the unknown."""
        return self._symbol

    def _like(self, coef):
        return type(self)(coef, self.domain, self.window, self.symbol)

    # How it is written.

    def __repr__(self):
        coef, domain, window = (repr(each)[6:-1] for each in (self.coef, self.domain, self.window))
        return f"{type(self).__name__}({coef}, domain={domain}, window={window}, symbol='{self.symbol}')"

    def __str__(self):
        return self._text(_style["is_ascii"])

    def __format__(self, spec):
        if spec not in ("", "ascii", "unicode"):
            raise ValueError(f"Unsupported format string '{spec}' passed to {type(self)}.__format__. Valid options are 'ascii' and 'unicode'")
        return self._text(spec == "ascii") if spec else str(self)

    @classmethod
    def _term(cls, power, symbol, is_ascii):
        if is_ascii:
            return f" {cls.basis_name}_{power}({symbol})"
        return f"·{cls.basis_name}{power.translate(cls.SUBSCRIPTS)}({symbol})"

    def _scaled_symbol(self):
        offset, scale = self.mapparms()
        if offset == 0 and scale == 1:
            return self.symbol
        text = self.symbol if scale == 1 else polyutils.format_float(scale) + self.symbol
        return f"({text})" if offset == 0 else f"({polyutils.format_float(offset)} + {text})"

    def _text(self, is_ascii):
        width = max(np.get_printoptions().get("linewidth", 75), 1)
        out, symbol = polyutils.format_float(self.coef[0]), self._scaled_symbol()
        for i, coef in enumerate(self.coef[1:], 1):
            try:
                is_plus = bool(coef >= 0)
                term = ("+ " if is_plus else "- ") + polyutils.format_float(coef if is_plus else -coef, parens=True)
            except TypeError:
                term = f"+ {coef}"
            term += self._term(str(i), symbol, is_ascii)
            # The sign of the next term still has to fit on the line.
            length = len(out.split("\n")[-1]) + 1 + len(term) + (2 if i < len(self.coef) - 1 else 0)
            out += " " + (term.replace(" ", "\n", 1) if length >= width else term)
        return out

    # Values.

    def __call__(self, arg):
        return self.basis_family.val(polyutils.mapdomain(arg, self.domain, self.window), self.coef)

    def __iter__(self):
        return iter(self.coef)

    def __len__(self):
        return len(self.coef)

    def linspace(self, n=100, domain=None):
        """`n` points of the domain and the values there."""
        ends = self.domain if domain is None else domain
        x = np.linspace(ends[0], ends[1], n)
        return x, self(x)

    # Arithmetic.

    def _other(self, other):
        """The coefficients of `other`, which must be of the same kind if it is a series."""
        if not isinstance(other, Series):
            return other
        if not isinstance(other, type(self)):
            raise TypeError("Polynomial types differ")
        if not np.all(self.domain == other.domain):
            raise TypeError("Domains differ")
        if not np.all(self.window == other.window):
            raise TypeError("Windows differ")
        if self.symbol != other.symbol:
            raise ValueError("Polynomial symbols differ")
        return other.coef

    def _combine(self, operation, a, b):
        try:
            return self._like(operation(a, b))
        except Exception:
            return NotImplemented

    def __neg__(self):
        return self._like(-self.coef)

    def __pos__(self):
        return self

    def __add__(self, other):
        return self._combine(self.basis_family.add, self.coef, self._other(other))

    def __radd__(self, other):
        return self._combine(self.basis_family.add, other, self.coef)

    def __sub__(self, other):
        return self._combine(self.basis_family.sub, self.coef, self._other(other))

    def __rsub__(self, other):
        return self._combine(self.basis_family.sub, other, self.coef)

    def __mul__(self, other):
        return self._combine(self.basis_family.mul, self.coef, self._other(other))

    def __rmul__(self, other):
        return self._combine(self.basis_family.mul, other, self.coef)

    def _divide(self, a, b):
        try:
            quotient, rest = self.basis_family.div(a, b)
        except ZeroDivisionError:
            raise
        except Exception:
            return NotImplemented
        return self._like(quotient), self._like(rest)

    def __divmod__(self, other):
        return self._divide(self.coef, self._other(other))

    def __rdivmod__(self, other):
        return self._divide(other, self.coef)

    def _part(self, both, which):
        return both if both is NotImplemented else both[which]

    def __floordiv__(self, other):
        return self._part(divmod(self, other), 0)

    def __mod__(self, other):
        return self._part(divmod(self, other), 1)

    def __rfloordiv__(self, other):
        return self._part(self.__rdivmod__(other), 0)

    def __rmod__(self, other):
        return self._part(self.__rdivmod__(other), 1)

    def __truediv__(self, other):
        if not isinstance(other, (numbers.Number, np.number)) or isinstance(other, bool):
            raise TypeError(f"unsupported types for true division: '{type(self)}', '{type(other)}'")
        return self.__floordiv__(other)

    def __pow__(self, other):
        return self._like(self.basis_family.pow(self.coef, other, maxpower=self.maxpower))

    def __eq__(self, other):
        return bool(
            isinstance(other, type(self)) and np.all(self.domain == other.domain) and np.all(self.window == other.window)
            and self.coef.shape == other.coef.shape and np.all(self.coef == other.coef) and self.symbol == other.symbol
        )

    def __ne__(self, other):
        return not self == other

    # What it is, and other series from it.

    def has_samecoef(self, other):
        """Whether both have the same coefficients."""
        return len(self.coef) == len(other.coef) and np.all(self.coef == other.coef)

    def has_samedomain(self, other):
        """Whether both have the same domain."""
        return np.all(self.domain == other.domain)

    def has_samewindow(self, other):
        """Whether both have the same window."""
        return np.all(self.window == other.window)

    def has_sametype(self, other):
        """Whether both are of the same family."""
        return isinstance(other, type(self))

    def copy(self):
        """Another series with the same coefficients."""
        return self._like(self.coef)

    def degree(self):
        """The number of coefficients less one."""
        return len(self) - 1

    def cutdeg(self, deg):
        """The series without the terms above `deg`."""
        return self.truncate(deg + 1)

    def trim(self, tol=0):
        """The series without terms at its end whose coefficient is at most `tol`."""
        return self._like(polyutils.trimcoef(self.coef, tol))

    def truncate(self, size):
        """The first `size` terms."""
        n = int(size)
        if n != size or n < 1:
            raise ValueError("size must be a positive integer")
        return self._like(self.coef[:n])

    def mapparms(self):
        """Offset and scale of the line from domain to window."""
        return polyutils.mapparms(self.domain, self.window)

    def integ(self, m=1, k=[], lbnd=None):
        """The `m`-fold integral from `lbnd`, with the constants `k`."""
        offset, scale = self.mapparms()
        lower = 0 if lbnd is None else offset + scale * lbnd
        return self._like(self.basis_family.int(self.coef, m, k, lower, 1.0 / scale))

    def deriv(self, m=1):
        """The `m`-th derivative."""
        return self._like(self.basis_family.der(self.coef, m, self.mapparms()[1]))

    def roots(self):
        """Where the series is zero."""
        return polyutils.mapdomain(self.basis_family.roots(self.coef), self.window, self.domain)

    def convert(self, domain=None, kind=None, window=None):
        """The same function as a series of another kind, domain or window."""
        kind = type(self) if kind is None else kind
        domain = kind.domain if domain is None else domain
        window = kind.window if window is None else window
        return self(kind.identity(domain, window=window, symbol=self.symbol))

    @classmethod
    def _ends(cls, domain, window, default=None):
        is_empty = isinstance(domain, list) and len(domain) == 0
        domain = cls.domain if domain is None or is_empty else domain
        return domain, cls.window if window is None else window

    @classmethod
    def fit(cls, x, y, deg, domain=None, rcond=None, full=False, w=None, window=None, symbol="x"):
        """The series nearest to the points in the sense of least squares, on the domain they fill."""
        if domain is None:
            domain = polyutils.getdomain(x)
            if domain[0] == domain[1]:
                domain = domain + np.array([-1, 1])
        domain, window = cls._ends(domain, window)
        found = cls.basis_family.fit(polyutils.mapdomain(x, domain, window), y, deg, w=w, rcond=rcond, full=full)
        coef = found[0] if full else found
        series = cls(coef, domain=domain, window=window, symbol=symbol)
        return (series, found[1]) if full else series

    @classmethod
    def fromroots(cls, roots, domain=[], window=None, symbol="x"):
        """The monic polynomial with these roots."""
        [roots] = polyutils.as_series([roots], trim=False)
        domain, window = cls._ends(polyutils.getdomain(roots) if domain is None else domain, window)
        offset, scale = polyutils.mapparms(domain, window)
        coef = cls.basis_family.fromroots(offset + scale * roots) / scale ** len(roots)
        return cls(coef, domain=domain, window=window, symbol=symbol)

    @classmethod
    def identity(cls, domain=None, window=None, symbol="x"):
        """The series that is x."""
        domain, window = cls._ends(domain, window)
        offset, scale = polyutils.mapparms(window, domain)
        return cls(cls.basis_family.line(offset, scale), domain, window, symbol)

    @classmethod
    def basis(cls, deg, domain=None, window=None, symbol="x"):
        """The member of the family of degree `deg`."""
        domain, window = cls._ends(domain, window)
        n = int(deg)
        if n != deg or n < 0:
            raise ValueError("deg must be non-negative integer")
        return cls([0] * n + [1], domain, window, symbol)

    @classmethod
    def cast(cls, series, domain=None, window=None):
        """Another series as one of this kind."""
        domain, window = cls._ends(domain, window)
        return series.convert(domain, cls, window)
