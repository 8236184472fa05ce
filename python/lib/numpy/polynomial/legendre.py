"""`numpy.polynomial.legendre`: series of Legendre polynomials, orthogonal on (−1, 1)."""

import numpy as np

from numpy.polynomial import polyutils
from numpy.polynomial._basis import Basis, refined_gauss
from numpy.polynomial._series import Series


class _Legendre(Basis):
    prefix = "leg"

    def first(self, x):
        return x

    def next(self, n, x, p, before):
        return (p * x * (2 * n - 1) - before * (n - 1)) / n

    def down(self, n, x, c, c0, c1):
        return c - c1 * ((n - 1) / n), c0 + c1 * x * ((2 * n - 1) / n)

    def down_series(self, ops, n, c, c0, c1):
        return ops.sub(c, c1 * (n - 1) / n), ops.add(c0, ops.mulx(c1) * (2 * n - 1) / n)

    def first_series(self, ops, c1):
        return ops.mulx(c1)

    def mulx(self, c):
        """The series times x: `x·Pₙ = ((n + 1)·Pₙ₊₁ + n·Pₙ₋₁)/(2n + 1)`."""
        [c] = polyutils.as_series([c])
        if len(c) == 1 and c[0] == 0:
            return c
        product = np.zeros(len(c) + 1, dtype=c.dtype)
        product[1] = c[0]
        for i in range(1, len(c)):
            product[i + 1] = c[i] * (i + 1) / (2 * i + 1)
            product[i - 1] += c[i] * i / (2 * i + 1)
        return product

    def derive(self, c):
        """`Pₙ′ = (2n − 1)·Pₙ₋₁ + Pₙ₋₂′`"""
        n, c = len(c) - 1, c.copy()
        result = np.empty((n,) + c.shape[1:], dtype=c.dtype)
        for j in range(n, 2, -1):
            result[j - 1] = (2 * j - 1) * c[j]
            c[j - 2] += c[j]
        if n > 1:
            result[1] = 3 * c[2]
        result[0] = c[1]
        return result

    def integrate(self, c):
        """`∫Pₙ = (Pₙ₊₁ − Pₙ₋₁)/(2n + 1)`"""
        result = np.zeros((len(c) + 1,) + c.shape[1:], dtype=c.dtype)
        result[1] = c[0]
        if len(c) > 1:
            result[2] = c[1] / 3
        for j in range(2, len(c)):
            part = c[j] / (2 * j + 1)
            result[j + 1] = part
            result[j - 1] -= part
        return result

    def companion(self, c):
        """The symmetric matrix, but for its last column, whose eigenvalues are the roots."""
        c, n = self._companion_size(c)
        if n == 1:
            return np.array([[-c[0] / c[1]]])
        matrix = np.zeros((n, n), dtype=c.dtype)
        scale = 1.0 / np.sqrt(2 * np.arange(n) + 1)
        side = np.arange(1, n) * scale[: n - 1] * scale[1:n]
        below, above = np.arange(1, n), np.arange(n - 1)
        matrix[above, below] = side
        matrix[below, above] = side
        matrix[:, -1] -= c[:-1] / c[-1] * (scale / scale[-1]) * (n / (2 * n - 1))
        return matrix

    def gauss(self, deg):
        """Nodes and weights for integrals over (−1, 1); exact for polynomials of degree below `2·deg`."""
        x, w = refined_gauss(self, deg)
        w, x = (w + w[::-1]) / 2, (x - x[::-1]) / 2
        return x, w * (2.0 / w.sum())

    def weight(self, x):
        """1 everywhere."""
        return x * 0.0 + 1.0


BASIS = _Legendre()
globals().update(BASIS.functions())
leg2poly, poly2leg = BASIS.to_powers, BASIS.from_powers


class Legendre(Series):
    """A series of Legendre polynomials that can be computed with."""

    basis_family = BASIS
    domain = np.array(BASIS.interval)
    window = np.array(BASIS.interval)
    basis_name = "P"
