"""What the families of polynomials have in common.

A family is p₀ = 1, p₁, p₂ … with pₙ = (αₙ·x + βₙ)·pₙ₋₁ − γₙ·pₙ₋₂; a series is `Σ cₙ·pₙ(x)`.
A module of a family says how its recurrence goes; everything else follows from it here.
"""

import functools
import operator
import warnings

import numpy as np

from numpy.polynomial import polyutils


def as_int(x, what):
    """`x` as an integer, or the complaint that `what` must be one."""
    try:
        return operator.index(x)
    except TypeError as error:
        raise TypeError(f"{what} must be an integer, received {x}") from error


def _coefficients(c):
    """A copy of `c`, at least a vector and of an inexact dtype."""
    c = np.array(c, ndmin=1)
    return c.astype(np.double) if c.dtype.kind in "?bui" else c


class Basis:
    """A family of polynomials.

    Subclasses give `first`, `next`, `down` (the recurrence of values, upwards and as Clenshaw's step), `down_series` and
    `first_series` (the same on series), `mulx`, `derive`, `integrate` and `companion`.
    """

    prefix = "poly"
    interval = (-1.0, 1.0)

    def functions(self):
        """The names under which NumPy offers the functions of a family."""
        names = ("line", "add", "sub", "mulx", "mul", "div", "pow", "val", "der", "int", "fromroots", "vander", "fit", "roots",
                 "companion", "val2d", "val3d", "grid2d", "grid3d", "vander2d", "vander3d", "weight", "gauss")
        found = {self.prefix + name: getattr(self, name) for name in names if hasattr(self, name)}
        short = "poly" if self.prefix == "poly" else self.prefix
        found[short + "trim"] = polyutils.trimcoef
        found.update({short + "domain": np.array(self.interval), short + "zero": np.array([0]), short + "one": np.array([1]),
                      short + "x": np.array(self.line(0, 1))})
        return found

    # Arithmetic.

    def line(self, off, scl):
        """The series of `off + scl·x`."""
        return np.array([off, scl]) if scl != 0 else np.array([off])

    def add(self, c1, c2):
        """The sum of two series."""
        c1, c2 = sorted(polyutils.as_series([c1, c2]), key=len)
        c2[: c1.size] += c1
        return polyutils.trimseq(c2)

    def sub(self, c1, c2):
        """The difference of two series."""
        c1, c2 = polyutils.as_series([c1, c2])
        if len(c1) > len(c2):
            c1[: c2.size] -= c2
            return polyutils.trimseq(c1)
        c2 = -c2
        c2[: c1.size] += c1
        return polyutils.trimseq(c2)

    def mul(self, c1, c2):
        """The product of two series, as a series of the same family."""
        c, xs = sorted(polyutils.as_series([c2, c1]), key=len)
        return self._clenshaw(self, c, xs)

    def to_powers(self, c):
        """The coefficients of 1, x, x² … of a series."""
        from numpy.polynomial.polynomial import BASIS

        [c] = polyutils.as_series([c])
        return c if len(c) == 1 else self._clenshaw(BASIS, c, 1)

    def _clenshaw(self, ops, c, xs):
        """`Σ cₙ·pₙ·xs`, where the arithmetic of series is that of the family `ops`."""
        if len(c) == 1:
            return ops.add(c[0] * xs, self.first_series(ops, 0))
        c0, c1 = c[-2] * xs, c[-1] * xs
        for n in range(len(c) - 1, 1, -1):
            c0, c1 = self.down_series(ops, n, c[n - 2] * xs, c0, c1)
        return ops.add(c0, self.first_series(ops, c1))

    def from_powers(self, pol):
        """The series of the polynomial with these coefficients of 1, x, x² …"""
        [pol] = polyutils.as_series([pol])
        result = 0
        for each in pol[::-1]:
            result = self.add(self.mulx(result), each)
        return result

    def div(self, c1, c2):
        """Quotient and remainder of two series."""
        c1, c2 = polyutils.as_series([c1, c2])
        if c2[-1] == 0:
            raise ZeroDivisionError
        if len(c1) < len(c2):
            return c1[:1] * 0, c1
        if len(c2) == 1:
            return c1 / c2[-1], c1[:1] * 0
        quotient, rest = np.empty(len(c1) - len(c2) + 1, dtype=c1.dtype), c1
        for i in range(len(c1) - len(c2), -1, -1):
            product = self.mul([0] * i + [1], c2)
            q = rest[-1] / product[-1]
            rest = rest[:-1] - q * product[:-1]
            quotient[i] = q
        return quotient, polyutils.trimseq(rest)

    def pow(self, c, pow, maxpower=16):
        """A series to the power of a natural number."""
        [c] = polyutils.as_series([c])
        power = int(pow)
        if power != pow or power < 0:
            raise ValueError("Power must be a non-negative integer.")
        if maxpower is not None and power > maxpower:
            raise ValueError("Power is too large")
        if power == 0:
            return np.array([1], dtype=c.dtype)
        return functools.reduce(self.mul, [c] * power)

    def fromroots(self, roots):
        """The monic polynomial with these roots, each as often as it is given, as a series."""
        if len(roots) == 0:
            return np.ones(1)
        [roots] = polyutils.as_series([roots], trim=False)
        roots.sort()
        factors = [self.line(-root, 1) for root in roots]
        while len(factors) > 1:
            m, is_odd = divmod(len(factors), 2)
            products = [self.mul(factors[i], factors[i + m]) for i in range(m)]
            if is_odd:
                products[0] = self.mul(products[0], factors[-1])
            factors = products
        return factors[0]

    # Values.

    def val(self, x, c, tensor=True):
        """The value of the series at `x`, by Clenshaw's recurrence.

        Shapes: `c` (n, …), `x` (m, …) → (…, m, …); with `tensor=False` the columns of `c` go with the points of `x`.
        """
        x, c = self._ready(x, _coefficients(c), tensor)
        if len(c) == 1:
            return c[0] + 0 * self.first(x)
        c0, c1 = c[-2], c[-1]
        for n in range(len(c) - 1, 1, -1):
            c0, c1 = self.down(n, x, c[n - 2], c0, c1)
        return c0 + c1 * self.first(x)

    def _ready(self, x, c, tensor):
        if isinstance(x, (tuple, list)):
            x = np.asarray(x)
        if isinstance(x, np.ndarray) and tensor:
            c = c.reshape(c.shape + (1,) * x.ndim)
        return x, c

    def _val_nd(self, c, points):
        points = [np.asanyarray(p) for p in points]
        if any(p.shape != points[0].shape for p in points):
            raise ValueError("x, y, z are incompatible" if len(points) == 3 else "x, y are incompatible")
        c = self.val(points[0], c)
        for p in points[1:]:
            c = self.val(p, c, tensor=False)
        return c

    def val2d(self, x, y, c):
        """`Σ cᵢⱼ·pᵢ(x)·pⱼ(y)` at the points (x, y)."""
        return self._val_nd(c, (x, y))

    def val3d(self, x, y, z, c):
        """`Σ cᵢⱼₖ·pᵢ(x)·pⱼ(y)·pₖ(z)` at the points (x, y, z)."""
        return self._val_nd(c, (x, y, z))

    def grid2d(self, x, y, c):
        """As `val2d`, at every pair of an x and a y."""
        return self.val(y, self.val(x, c))

    def grid3d(self, x, y, z, c):
        """As `val3d`, at every triple of an x, a y and a z."""
        return self.val(z, self.val(y, self.val(x, c)))

    def vander(self, x, deg):
        """The values p₀(x) … p_deg(x) along a new last axis."""
        deg = as_int(deg, "deg")
        if deg < 0:
            raise ValueError("deg must be non-negative")
        x = np.array(x, ndmin=1) + 0.0
        v = np.empty((deg + 1,) + x.shape, dtype=x.dtype)
        v[0] = x * 0 + 1
        if deg > 0:
            v[1] = self.first(x)
            for n in range(2, deg + 1):
                v[n] = self.next(n, x, v[n - 1], v[n - 2])
        return np.moveaxis(v, 0, -1)

    def _vander_nd(self, points, degrees):
        if len(points) != len(degrees):
            raise ValueError(f"Expected {len(points)} dimensions of degrees, got {len(degrees)}")
        points = np.asarray(tuple(points)) + 0.0
        result = None
        for k, (x, deg) in enumerate(zip(points, degrees)):
            factor = self.vander(x, deg)[(...,) + tuple(slice(None) if d == k else None for d in range(len(degrees)))]
            result = factor if result is None else result * factor
        return result.reshape(result.shape[: -len(degrees)] + (-1,))

    def vander2d(self, x, y, deg):
        """The values pᵢ(x)·pⱼ(y) along a new last axis."""
        return self._vander_nd((x, y), deg)

    def vander3d(self, x, y, z, deg):
        """The values pᵢ(x)·pⱼ(y)·pₖ(z) along a new last axis."""
        return self._vander_nd((x, y, z), deg)

    # Calculus.

    def _times(self, c, m, axis, what):
        """`c` with `axis` in front, how often to repeat, and the axis."""
        c = _coefficients(c)
        times, axis = as_int(m, f"the order of {what}"), as_int(axis, "the axis")
        if times < 0:
            raise ValueError(f"The order of {what} must be non-negative")
        np.expand_dims(c, 0).squeeze(0).swapaxes(axis, 0)  # Raises what NumPy raises if there is no such axis.
        return np.moveaxis(c, axis, 0), times, axis

    def der(self, c, m=1, scl=1, axis=0):
        """The `m`-th derivative of a series, multiplied by `scl` each time."""
        c, times, axis = self._times(c, m, axis, "derivation")
        if times >= len(c) and times > 0:
            return np.moveaxis(c[:1] * 0, 0, axis)
        for _ in range(times):
            c = self.derive(c * scl)
        return np.moveaxis(c, 0, axis)

    def int(self, c, m=1, k=[], lbnd=0, scl=1, axis=0):
        """The `m`-fold integral of a series from `lbnd`, with the constants `k`, multiplied by `scl` each time."""
        k = list(k) if np.iterable(k) else [k]
        c, times, axis = self._times(c, m, axis, "integration")
        if len(k) > times:
            raise ValueError("Too many integration constants")
        if np.ndim(lbnd) != 0:
            raise ValueError("lbnd must be a scalar.")
        if np.ndim(scl) != 0:
            raise ValueError("scl must be a scalar.")
        for constant in k + [0] * (times - len(k)):
            c = c * scl
            if len(c) == 1 and np.all(c[0] == 0):
                c[0] += constant
            else:
                c = self.integrate(c)
                c[0] += constant - self.val(lbnd, c)
        return np.moveaxis(c, 0, axis)

    # Roots and fits.

    def roots(self, c):
        """The roots of a series: the eigenvalues of its companion matrix, in order."""
        [c] = polyutils.as_series([c])
        if len(c) < 2:
            return np.array([], dtype=c.dtype)
        if len(c) == 2:
            return np.array([self.companion(c)[0, 0]])
        roots = np.linalg.eigvals(self._turned(self.companion(c)))
        roots.sort()
        return roots

    def _turned(self, matrix):
        return matrix[::-1, ::-1]

    def _companion_size(self, c):
        """The series, and its degree."""
        [c] = polyutils.as_series([c])
        if len(c) < 2:
            raise ValueError("Series must have maximum degree of at least 1.")
        return c, len(c) - 1

    def fit(self, x, y, deg, rcond=None, full=False, w=None):
        """The series of degree `deg` that is nearest to the points in the sense of least squares.

        Columns are scaled to length 1 first. `deg` may be a list of the degrees to use.
        Gives the coefficients, and with `full` also `[residuals, rank, singular values, rcond]`.
        """
        x, y, deg = np.asarray(x) + 0.0, np.asarray(y) + 0.0, np.asarray(deg)
        if deg.ndim > 1 or deg.dtype.kind not in "iu" or deg.size == 0:
            raise TypeError("deg must be an int or non-empty 1-D array of int")
        if deg.min() < 0:
            raise ValueError("expected deg >= 0")
        if x.ndim != 1:
            raise TypeError("expected 1D vector for x")
        if x.size == 0:
            raise TypeError("expected non-empty vector for x")
        if y.ndim < 1 or y.ndim > 2:
            raise TypeError("expected 1D or 2D array for y")
        if len(x) != len(y):
            raise TypeError("expected x and y to have same length")
        degrees = np.arange(int(deg) + 1) if deg.ndim == 0 else np.sort(deg)
        most = int(degrees[-1])
        lhs, rhs = self.vander(x, most)[:, degrees].T, y.T
        if w is not None:
            w = np.asarray(w) + 0.0
            if w.ndim != 1:
                raise TypeError("expected 1D vector for w")
            if len(x) != len(w):
                raise TypeError("expected x and w to have same length")
            lhs, rhs = lhs * w, rhs * w
        if rcond is None:
            rcond = len(x) * np.finfo(x.dtype).eps
        scale = np.sqrt(np.square(np.abs(lhs)).sum(1))
        scale[scale == 0] = 1
        c, residuals, rank, singular = np.linalg.lstsq(lhs.T / scale, rhs.T, rcond)
        c = (c.T / scale).T
        if deg.ndim > 0:
            some, c = c, np.zeros((most + 1,) + c.shape[1:], dtype=c.dtype)
            c[degrees] = some
        if rank != len(degrees) and not full:
            warnings.warn("The fit may be poorly conditioned", np.exceptions.RankWarning, stacklevel=2)
        return (c, [residuals, rank, singular, rcond]) if full else c


def degree(deg):
    """The number of points of a quadrature."""
    n = as_int(deg, "deg")
    if n <= 0:
        raise ValueError("deg must be a positive integer")
    return n


def refined_gauss(basis, deg):
    """Nodes and weights of Gauss's quadrature, not yet scaled: eigenvalues of the companion matrix after one step of Newton's method.

    Source: G. H. Golub, J. H. Welsch, "Calculation of Gauss quadrature rules" (1969).
    """
    c = np.array([0.0] * degree(deg) + [1.0])
    x = np.linalg.eigvalsh(basis.companion(c))
    slope = basis.val(x, basis.der(c))
    x = x - basis.val(x, c) / slope
    before = basis.val(x, c[1:])
    before = before / np.abs(before).max()
    slope = slope / np.abs(slope).max()
    return x, 1 / (before * slope)
