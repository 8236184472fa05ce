"""`numpy.polynomial.hermite_e`: series of Hermite polynomials, orthogonal under `exp(−x²/2)`."""

import numpy as np

from numpy.polynomial import polyutils
from numpy.polynomial._basis import Basis, degree
from numpy.polynomial._series import Series


class _HermiteE(Basis):
    prefix = "herme"

    def first(self, x):
        return x

    def next(self, n, x, p, before):
        return p * x - before * (n - 1)

    def down(self, n, x, c, c0, c1):
        return c - c1 * (n - 1), c0 + c1 * x

    def down_series(self, ops, n, c, c0, c1):
        return ops.sub(c, c1 * (n - 1)), ops.add(c0, ops.mulx(c1))

    def first_series(self, ops, c1):
        return ops.mulx(c1)

    def mulx(self, c):
        """The series times x: `x·Heₙ = Heₙ₊₁ + n·Heₙ₋₁`."""
        [c] = polyutils.as_series([c])
        if len(c) == 1 and c[0] == 0:
            return c
        product = np.concatenate([c[:1] * 0, c])
        product[: len(c) - 1] += c[1:] * np.arange(1, len(c))
        return product

    def derive(self, c):
        """`Heₙ′ = n·Heₙ₋₁`"""
        n = np.arange(1, len(c)).reshape((-1,) + (1,) * (c.ndim - 1))
        return n * c[1:]

    def integrate(self, c):
        """`∫Heₙ = Heₙ₊₁/(n + 1)`"""
        n = np.arange(1, len(c) + 1).reshape((-1,) + (1,) * (c.ndim - 1))
        return np.concatenate([c[:1] * 0, c / n])

    def companion(self, c):
        """The symmetric matrix, but for its last column, whose eigenvalues are the roots."""
        c, n = self._companion_size(c)
        if n == 1:
            return np.array([[-c[0] / c[1]]])
        matrix = np.zeros((n, n), dtype=c.dtype)
        scale = np.hstack((1.0, 1.0 / np.sqrt(np.arange(n - 1, 0, -1))))
        scale = np.multiply.accumulate(scale)[::-1]
        below, above = np.arange(1, n), np.arange(n - 1)
        matrix[above, below] = matrix[below, above] = np.sqrt(below)
        matrix[:, -1] -= scale * c[:-1] / c[-1]
        return matrix

    def _normed(self, x, n):
        """Heₙ divided by its norm, which stays in range for large n."""
        if n == 0:
            return np.full(x.shape, 1 / np.sqrt(np.sqrt(2 * np.pi)))
        c0, c1 = 0.0, 1.0 / np.sqrt(np.sqrt(2 * np.pi))
        for k in range(n, 1, -1):
            c0, c1 = -c1 * np.sqrt((k - 1.0) / k), c0 + c1 * x * np.sqrt(1.0 / k)
        return c0 + c1 * x

    def gauss(self, deg):
        """Nodes and weights for integrals over the line with the weight `exp(−x²/2)`."""
        n = degree(deg)
        x = np.linalg.eigvalsh(self.companion(np.array([0.0] * n + [1.0])))
        x = x - self._normed(x, n) / (self._normed(x, n - 1) * np.sqrt(n))
        before = self._normed(x, n - 1)
        before = before / np.abs(before).max()
        w = 1 / (before * before)
        w, x = (w + w[::-1]) / 2, (x - x[::-1]) / 2
        return x, w * (np.sqrt(2 * np.pi) / w.sum())

    def weight(self, x):
        """`exp(−x²/2)`"""
        return np.exp(-0.5 * x**2)


BASIS = _HermiteE()
globals().update(BASIS.functions())
herme2poly, poly2herme = BASIS.to_powers, BASIS.from_powers


class HermiteE(Series):
    """A series of Hermite polynomials, as probabilists define them, that can be computed with."""

    basis_family = BASIS
    domain = np.array(BASIS.interval)
    window = np.array(BASIS.interval)
    basis_name = "He"
