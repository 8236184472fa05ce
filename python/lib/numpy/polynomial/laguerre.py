"""`numpy.polynomial.laguerre`: series of Laguerre polynomials, orthogonal under `exp(−x)` on (0, ∞)."""

import numpy as np

from numpy.polynomial import polyutils
from numpy.polynomial._basis import Basis, refined_gauss
from numpy.polynomial._series import Series


class _Laguerre(Basis):
    prefix = "lag"
    interval = (0.0, 1.0)

    def line(self, off, scl):
        """The series of `off + scl·x`."""
        return np.array([off + scl, -scl]) if scl != 0 else np.array([off])

    def first(self, x):
        return 1 - x

    def next(self, n, x, p, before):
        return (p * (2 * n - 1 - x) - before * (n - 1)) / n

    def down(self, n, x, c, c0, c1):
        return c - c1 * (n - 1) / n, c0 + c1 * (2 * n - 1 - x) / n

    def down_series(self, ops, n, c, c0, c1):
        return ops.sub(c, c1 * (n - 1) / n), ops.add(c0, ops.sub((2 * n - 1) * c1, ops.mulx(c1)) / n)

    def first_series(self, ops, c1):
        return ops.sub(c1, ops.mulx(c1))

    def mulx(self, c):
        """The series times x: `x·Lₙ = −(n + 1)·Lₙ₊₁ + (2n + 1)·Lₙ − n·Lₙ₋₁`."""
        [c] = polyutils.as_series([c])
        if len(c) == 1 and c[0] == 0:
            return c
        product = np.zeros(len(c) + 1, dtype=c.dtype)
        product[0], product[1] = c[0], -c[0]
        for i in range(1, len(c)):
            product[i + 1] = -c[i] * (i + 1)
            product[i] += c[i] * (2 * i + 1)
            product[i - 1] -= c[i] * i
        return product

    def derive(self, c):
        """`Lₙ′ = Lₙ₋₁′ − Lₙ₋₁`"""
        n, c = len(c) - 1, c.copy()
        result = np.empty((n,) + c.shape[1:], dtype=c.dtype)
        for j in range(n, 1, -1):
            result[j - 1] = -c[j]
            c[j - 1] += c[j]
        result[0] = -c[1]
        return result

    def integrate(self, c):
        """`∫Lₙ = Lₙ − Lₙ₊₁`"""
        result = np.concatenate([c, c[:1] * 0])
        result[1:] -= c
        return result

    def companion(self, c):
        """The symmetric matrix, but for its last column, whose eigenvalues are the roots."""
        c, n = self._companion_size(c)
        if n == 1:
            return np.array([[1 + c[0] / c[1]]])
        matrix = np.zeros((n, n), dtype=c.dtype)
        every, below, above = np.arange(n), np.arange(1, n), np.arange(n - 1)
        matrix[every, every] = 2.0 * every + 1.0
        matrix[above, below] = matrix[below, above] = -below
        matrix[:, -1] += c[:-1] / c[-1] * n
        return matrix

    def gauss(self, deg):
        """Nodes and weights for integrals over (0, ∞) with the weight `exp(−x)`."""
        x, w = refined_gauss(self, deg)
        return x, w / w.sum()

    def weight(self, x):
        """`exp(−x)`"""
        return np.exp(-x)


BASIS = _Laguerre()
globals().update(BASIS.functions())
lag2poly, poly2lag = BASIS.to_powers, BASIS.from_powers


class Laguerre(Series):
    """A series of Laguerre polynomials that can be computed with."""

    basis_family = BASIS
    domain = np.array(BASIS.interval)
    window = np.array(BASIS.interval)
    basis_name = "L"
