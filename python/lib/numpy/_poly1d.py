"""`np.poly1d`: a polynomial that can be computed with and is written with its powers raised."""

import numpy as np
from numpy import _poly


def _number(x):
    return f"{x:.4g}"


def _coefficient(c):
    if not np.iscomplex(c):
        return _number(np.real(c))
    if np.real(c) == 0:
        return f"{_number(np.imag(c))}j"
    return f"({_number(np.real(c))} + {_number(np.imag(c))}j)"


def _raise_powers(terms, wrap=70):
    """Two lines for each row of terms: what stands raised, and what stands below it.

    A term is its text, with `**` before the power if it has one.
    """
    upper, lower, rows = "", "", []
    for term in terms:
        below, _, power = term.partition("**")
        if not power:
            lower += below
            continue
        above = " " * (len(below) - 1) + power
        below += " " * (len(power) - 1)
        if len(lower) + len(below) > wrap or len(upper) + len(above) > wrap:
            rows.append(f" {upper}\n{lower}\n")
            upper, lower = "", ""
        upper, lower = upper + above, lower + below
    return "".join(rows) + f" {upper}\n{lower}"


class poly1d:
    """`c[0]·xⁿ + … + c[n]`; from roots instead of coefficients with `r=True`."""

    __hash__ = None

    def __init__(self, c_or_r, r=False, variable=None):
        if isinstance(c_or_r, poly1d):
            self._coeffs, self._variable = c_or_r._coeffs, variable or c_or_r._variable
            return
        c = np.atleast_1d(_poly.poly(c_or_r) if r else c_or_r)
        if c.ndim > 1:
            raise ValueError("Polynomial must be 1d only.")
        c = np.trim_zeros(c, trim="f")
        self._coeffs = c if len(c) else np.array([0], dtype=c.dtype)
        self._variable = "x" if variable is None else variable

    @property
    def coeffs(self):
        """The coefficients, the highest power first."""
        return self._coeffs

    @coeffs.setter
    def coeffs(self, value):
        if value is not self._coeffs:
            raise AttributeError("Cannot set attribute")

    c = coef = coefficients = coeffs

    @property
    def variable(self):
        """The name of the unknown."""
        return self._variable

    @property
    def order(self):
        """The degree."""
        return len(self._coeffs) - 1

    o = order

    @property
    def roots(self):
        """Where the polynomial is zero."""
        return _poly.roots(self._coeffs)

    r = roots

    def __array__(self, t=None, copy=None):
        return np.asarray(self._coeffs, t)

    def __repr__(self):
        return f"poly1d({repr(self._coeffs)[6:-1]})"

    def __len__(self):
        return self.order

    def __str__(self):
        terms = []
        for k, c in enumerate(self._coeffs):
            power, text = self.order - k, _coefficient(c)
            if text == "0" and not (k == 0 and power == 0):
                continue
            if power:
                text += f" {self.variable}" + (f"**{power}" if power > 1 else "")
            if terms:
                text = f" - {text[1:]}" if text.startswith("-") else f" + {text}"
            terms.append(text)
        return _raise_powers(terms)

    def __call__(self, val):
        return _poly.polyval(self._coeffs, val)

    def __neg__(self):
        return poly1d(-self._coeffs)

    def __pos__(self):
        return self

    def __mul__(self, other):
        return poly1d(self._coeffs * other if np.isscalar(other) else _poly.polymul(self, other))

    __rmul__ = __mul__

    def __add__(self, other):
        return poly1d(_poly.polyadd(self._coeffs, poly1d(other)._coeffs))

    __radd__ = __add__

    def __sub__(self, other):
        return poly1d(_poly.polysub(self._coeffs, poly1d(other)._coeffs))

    def __rsub__(self, other):
        return poly1d(_poly.polysub(poly1d(other)._coeffs, self._coeffs))

    def __pow__(self, val):
        if not np.isscalar(val) or int(val) != val or val < 0:
            raise ValueError("Power to non-negative integers only.")
        result = [1]
        for _ in range(val):
            result = _poly.polymul(self._coeffs, result)
        return poly1d(result)

    def __truediv__(self, other):
        return poly1d(self._coeffs / other) if np.isscalar(other) else _poly.polydiv(self, poly1d(other))

    def __rtruediv__(self, other):
        return poly1d(other / self._coeffs) if np.isscalar(other) else _poly.polydiv(poly1d(other), self)

    def __eq__(self, other):
        if not isinstance(other, poly1d):
            return NotImplemented
        return self._coeffs.shape == other._coeffs.shape and (self._coeffs == other._coeffs).all()

    def __ne__(self, other):
        return NotImplemented if not isinstance(other, poly1d) else not self == other

    def __getitem__(self, power):
        if not 0 <= power <= self.order:
            return self._coeffs.dtype.type(0)
        return self._coeffs[self.order - power]

    def __setitem__(self, power, value):
        if power < 0:
            raise ValueError("Does not support negative powers.")
        if power > self.order:
            self._coeffs = np.concatenate((np.zeros(power - self.order, self._coeffs.dtype), self._coeffs))
        self._coeffs[self.order - power] = value

    def __iter__(self):
        return iter(self._coeffs)

    def integ(self, m=1, k=0):
        """The `m`-fold integral."""
        return poly1d(_poly.polyint(self._coeffs, m=m, k=k))

    def deriv(self, m=1):
        """The `m`-th derivative."""
        return poly1d(_poly.polyder(self._coeffs, m=m))
