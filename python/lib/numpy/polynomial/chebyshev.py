"""`numpy.polynomial.chebyshev`: series of Chebyshev polynomials, Tₙ(cos t) = cos(n·t)."""

import numpy as np

from numpy.polynomial import polyutils
from numpy.polynomial._basis import Basis, degree
from numpy.polynomial._series import Series


class _Chebyshev(Basis):
    prefix = "cheb"

    def first(self, x):
        return x

    def next(self, n, x, p, before):
        return p * (2 * x) - before

    def down(self, n, x, c, c0, c1):
        return c - c1, c0 + c1 * (2 * x)

    def down_series(self, ops, n, c, c0, c1):
        return ops.sub(c, c1), ops.add(c0, ops.mulx(c1) * 2)

    def first_series(self, ops, c1):
        return ops.mulx(c1)

    def mulx(self, c):
        """The series times x: `x·Tₙ = (Tₙ₊₁ + Tₙ₋₁)/2`."""
        [c] = polyutils.as_series([c])
        if len(c) == 1 and c[0] == 0:
            return c
        product = np.zeros(len(c) + 1, dtype=c.dtype)
        product[1] = c[0]
        product[2:] = c[1:] / 2
        product[: len(c) - 1] += c[1:] / 2
        return product

    def mul(self, c1, c2):
        """The product of two series: `Tₘ·Tₙ = (Tₘ₊ₙ + T₍ₘ₋ₙ₎)/2`, a convolution of the series made symmetric."""
        c1, c2 = (np.concatenate([c[:0:-1] / 2, c[:1], c[1:] / 2]) for c in polyutils.as_series([c1, c2]))
        product = np.convolve(c1, c2)
        product = product[len(product) // 2 :].copy()
        product[1:] *= 2
        return polyutils.trimseq(product)

    def derive(self, c):
        """`Tₙ′ = 2n·(Tₙ₋₁ + Tₙ₋₃ + …)`"""
        n, c = len(c) - 1, c.copy()
        result = np.empty((n,) + c.shape[1:], dtype=c.dtype)
        for j in range(n, 2, -1):
            result[j - 1] = 2 * j * c[j]
            c[j - 2] += j * c[j] / (j - 2)
        if n > 1:
            result[1] = 4 * c[2]
        result[0] = c[1]
        return result

    def integrate(self, c):
        """`∫Tₙ = Tₙ₊₁/(2(n + 1)) − Tₙ₋₁/(2(n − 1))`"""
        result = np.zeros((len(c) + 1,) + c.shape[1:], dtype=c.dtype)
        result[1] = c[0]
        if len(c) > 1:
            result[2] = c[1] / 4
        for j in range(2, len(c)):
            result[j + 1] = c[j] / (2 * (j + 1))
            result[j - 1] -= c[j] / (2 * (j - 1))
        return result

    def companion(self, c):
        """The symmetric matrix, but for its last column, whose eigenvalues are the roots."""
        c, n = self._companion_size(c)
        if n == 1:
            return np.array([[-c[0] / c[1]]])
        matrix = np.zeros((n, n), dtype=c.dtype)
        scale = np.array([1.0] + [np.sqrt(0.5)] * (n - 1))
        side = np.array([np.sqrt(0.5)] + [0.5] * (n - 2))
        below, above = np.arange(1, n), np.arange(n - 1)
        matrix[above, below] = side
        matrix[below, above] = side
        matrix[:, -1] -= c[:-1] / c[-1] * (scale / scale[-1]) * 0.5
        return matrix

    def gauss(self, deg):
        """Nodes and weights for integrals over (−1, 1) with the weight `1/√(1 − x²)`."""
        n = degree(deg)
        return np.cos(np.pi * np.arange(1, 2 * n, 2) / (2.0 * n)), np.ones(n) * (np.pi / n)

    def weight(self, x):
        """`1/√(1 − x²)`"""
        return 1.0 / (np.sqrt(1.0 + x) * np.sqrt(1.0 - x))


BASIS = _Chebyshev()
globals().update(BASIS.functions())
cheb2poly, poly2cheb = BASIS.to_powers, BASIS.from_powers


def chebpts1(npts):
    """The roots of Tₙ, in order."""
    n = int(npts)
    if n != npts:
        raise ValueError("npts must be integer")
    if n < 1:
        raise ValueError("npts must be >= 1")
    return np.sin(0.5 * np.pi / n * np.arange(-n + 1, n + 1, 2))


def chebpts2(npts):
    """Where Tₙ₋₁ is 1 or −1, in order."""
    n = int(npts)
    if n != npts:
        raise ValueError("npts must be integer")
    if n < 2:
        raise ValueError("npts must be >= 2")
    return np.cos(np.linspace(-np.pi, 0, n))


def chebinterpolate(func, deg, args=()):
    """The series of degree `deg` that equals `func` at the roots of T_(deg + 1)."""
    deg = np.asarray(deg)
    if deg.ndim > 0 or deg.dtype.kind not in "iu" or deg.size == 0:
        raise TypeError("deg must be an int")
    if deg < 0:
        raise ValueError("expected deg >= 0")
    order = int(deg) + 1
    x = chebpts1(order)
    c = np.dot(BASIS.vander(x, order - 1).T, func(x, *args))
    c[0] /= order
    c[1:] /= 0.5 * order
    return c


class Chebyshev(Series):
    """A series of Chebyshev polynomials that can be computed with."""

    basis_family = BASIS
    domain = np.array(BASIS.interval)
    window = np.array(BASIS.interval)
    basis_name = "T"

    @classmethod
    def interpolate(cls, func, deg, domain=None, args=()):
        """The series that equals `func` at the Chebyshev points of `domain`."""
        domain = cls.domain if domain is None else domain
        return cls(chebinterpolate(lambda x: func(polyutils.mapdomain(x, cls.window, domain), *args), deg), domain=domain)
