"""`numpy.polynomial.polynomial`: series of powers, `Σ cₙ·xⁿ`."""

import numpy as np

from numpy.polynomial import polyutils
from numpy.polynomial._basis import Basis, _coefficients
from numpy.polynomial._series import Series


class _Powers(Basis):
    prefix = "poly"

    def first(self, x):
        return x

    def next(self, n, x, p, before):
        return p * x

    def mulx(self, c):
        """The series times x."""
        [c] = polyutils.as_series([c])
        if len(c) == 1 and c[0] == 0:
            return c
        return np.concatenate([c[:1] * 0, c])

    def mul(self, c1, c2):
        """The product of two series."""
        c1, c2 = polyutils.as_series([c1, c2])
        return polyutils.trimseq(np.convolve(c1, c2))

    def div(self, c1, c2):
        """Quotient and remainder of two series, by long division."""
        c1, c2 = polyutils.as_series([c1, c2])
        if c2[-1] == 0:
            raise ZeroDivisionError
        n, m = len(c1), len(c2)
        if n < m:
            return c1[:1] * 0, c1
        if m == 1:
            return c1 / c2[-1], c1[:1] * 0
        lead, c2 = c2[-1], c2[:-1] / c2[-1]
        for i in range(n - m, -1, -1):
            c1[i : i + m - 1] -= c2 * c1[i + m - 1]
        return c1[m - 1 :] / lead, polyutils.trimseq(c1[: m - 1])

    def pow(self, c, pow, maxpower=None):
        """A series to the power of a natural number."""
        return super().pow(c, pow, maxpower)

    def val(self, x, c, tensor=True):
        """The value of the series at `x`, by Horner's rule.

        Shapes: `c` (n, …), `x` (m, …) → (…, m, …); with `tensor=False` the columns of `c` go with the points of `x`.
        """
        x, c = self._ready(x, _coefficients(c), tensor)
        value = c[-1] + x * 0
        for i in range(2, len(c) + 1):
            value = c[-i] + value * x
        return value

    def derive(self, c):
        """`(xⁿ)′ = n·xⁿ⁻¹`"""
        n = np.arange(1, len(c)).reshape((-1,) + (1,) * (c.ndim - 1))
        return n * c[1:]

    def integrate(self, c):
        """`∫xⁿ = xⁿ⁺¹/(n + 1)`"""
        n = np.arange(1, len(c) + 1).reshape((-1,) + (1,) * (c.ndim - 1))
        return np.concatenate([c[:1] * 0, c / n])

    def companion(self, c):
        """The matrix whose eigenvalues are the roots."""
        c, n = self._companion_size(c)
        matrix = np.zeros((n, n), dtype=c.dtype)
        matrix[np.arange(1, n), np.arange(n - 1)] = 1
        matrix[:, -1] -= c[:-1] / c[-1]
        return matrix

    def _turned(self, matrix):
        return matrix


BASIS = _Powers()
globals().update(BASIS.functions())


def polyvalfromroots(x, r, tensor=True):
    """`Π (x − rᵢ)`"""
    r = _coefficients(r)
    if isinstance(x, (tuple, list)):
        x = np.asarray(x)
    if isinstance(x, np.ndarray):
        if tensor:
            r = r.reshape(r.shape + (1,) * x.ndim)
        elif x.ndim >= r.ndim:
            raise ValueError("x.ndim must be < r.ndim when tensor == False")
    return np.prod(x - r, axis=0)


class Polynomial(Series):
    """A series of powers that can be computed with: `Polynomial([1, 2, 3])` is 1 + 2·x + 3·x²."""

    basis_family = BASIS
    domain = np.array(BASIS.interval)
    window = np.array(BASIS.interval)
    basis_name = None

    @staticmethod
    def _term(power, symbol, is_ascii):
        if is_ascii:
            return f" {symbol}" if power == "1" else f" {symbol}**{power}"
        return f"·{symbol}" if power == "1" else f"·{symbol}{power.translate(Series.SUPERSCRIPTS)}"
