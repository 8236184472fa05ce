"""`numpy.polynomial.hermite`: series of Hermite polynomials, orthogonal under `exp(−x²)`."""

import numpy as np

from numpy.polynomial import polyutils
from numpy.polynomial._basis import Basis, degree
from numpy.polynomial._series import Series


class _Hermite(Basis):
    prefix = "herm"

    def line(self, off, scl):
        """The series of `off + scl·x`."""
        return np.array([off, scl / 2]) if scl != 0 else np.array([off])

    def first(self, x):
        return x * 2

    def next(self, n, x, p, before):
        return p * (x * 2) - before * (2 * (n - 1))

    def down(self, n, x, c, c0, c1):
        return c - c1 * (2 * (n - 1)), c0 + c1 * (x * 2)

    def down_series(self, ops, n, c, c0, c1):
        return ops.sub(c, c1 * (2 * (n - 1))), ops.add(c0, ops.mulx(c1) * 2)

    def first_series(self, ops, c1):
        return ops.mulx(c1) * 2

    def mulx(self, c):
        """The series times x: `x·Hₙ = Hₙ₊₁/2 + n·Hₙ₋₁`."""
        [c] = polyutils.as_series([c])
        if len(c) == 1 and c[0] == 0:
            return c
        product = np.concatenate([c[:1] * 0, c / 2])
        product[: len(c) - 1] += c[1:] * np.arange(1, len(c))
        return product

    def derive(self, c):
        """`Hₙ′ = 2n·Hₙ₋₁`"""
        n = np.arange(1, len(c)).reshape((-1,) + (1,) * (c.ndim - 1))
        return 2 * n * c[1:]

    def integrate(self, c):
        """`∫Hₙ = Hₙ₊₁/(2(n + 1))`"""
        n = np.arange(1, len(c) + 1).reshape((-1,) + (1,) * (c.ndim - 1))
        return np.concatenate([c[:1] * 0, c / (2 * n)])

    def companion(self, c):
        """The symmetric matrix, but for its last column, whose eigenvalues are the roots."""
        c, n = self._companion_size(c)
        if n == 1:
            return np.array([[-0.5 * c[0] / c[1]]])
        matrix = np.zeros((n, n), dtype=c.dtype)
        scale = np.hstack((1.0, 1.0 / np.sqrt(2.0 * np.arange(n - 1, 0, -1))))
        scale = np.multiply.accumulate(scale)[::-1]
        below, above = np.arange(1, n), np.arange(n - 1)
        matrix[above, below] = matrix[below, above] = np.sqrt(0.5 * below)
        matrix[:, -1] -= scale * c[:-1] / (2.0 * c[-1])
        return matrix

    def _normed(self, x, n):
        """Hₙ divided by its norm, which stays in range for large n."""
        if n == 0:
            return np.full(x.shape, 1 / np.sqrt(np.sqrt(np.pi)))
        c0, c1 = 0.0, 1.0 / np.sqrt(np.sqrt(np.pi))
        for k in range(n, 1, -1):
            c0, c1 = -c1 * np.sqrt((k - 1.0) / k), c0 + c1 * x * np.sqrt(2.0 / k)
        return c0 + c1 * x * np.sqrt(2)

    def gauss(self, deg):
        """Nodes and weights for integrals over the line with the weight `exp(−x²)`."""
        n = degree(deg)
        x = np.linalg.eigvalsh(self.companion(np.array([0.0] * n + [1.0])))
        x = x - self._normed(x, n) / (self._normed(x, n - 1) * np.sqrt(2 * n))
        before = self._normed(x, n - 1)
        before = before / np.abs(before).max()
        w = 1 / (before * before)
        w, x = (w + w[::-1]) / 2, (x - x[::-1]) / 2
        return x, w * (np.sqrt(np.pi) / w.sum())

    def weight(self, x):
        """`exp(−x²)`"""
        return np.exp(-(x**2))


BASIS = _Hermite()
globals().update(BASIS.functions())
herm2poly, poly2herm = BASIS.to_powers, BASIS.from_powers


class Hermite(Series):
    """A series of Hermite polynomials, as physicists define them, that can be computed with."""

    basis_family = BASIS
    domain = np.array(BASIS.interval)
    window = np.array(BASIS.interval)
    basis_name = "H"
