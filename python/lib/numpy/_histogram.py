"""Histograms, in one dimension and more."""

import operator
import warnings

import numpy as np

# Rules for the width of a bin. Each takes the values and their range.


def _ptp(x):
    return np.subtract(x.max(), x.min())


def _sqrt(x, ends):
    return _ptp(x) / np.sqrt(x.size)


def _sturges(x, ends):
    return _ptp(x) / (np.log2(x.size) + 1.0)


def _rice(x, ends):
    return _ptp(x) / (2.0 * x.size ** (1.0 / 3))


def _scott(x, ends):
    return (24.0 * np.pi**0.5 / x.size) ** (1.0 / 3.0) * np.std(x)


def _stone(x, ends):
    n, width = x.size, _ptp(x)
    if n <= 1 or width == 0:
        return 0

    def risk(n_bins):
        shares = np.histogram(x, bins=n_bins, range=ends)[0] / n
        return (2 - (n + 1) * shares.dot(shares)) / (width / n_bins)

    most = max(100, int(np.sqrt(n)))
    n_bins = min(range(1, most + 1), key=risk)
    if n_bins == most:
        warnings.warn("The number of bins estimated may be suboptimal.", RuntimeWarning, stacklevel=3)
    return width / n_bins


def _doane(x, ends):
    if x.size <= 2:
        return 0.0
    spread = np.sqrt(6.0 * (x.size - 2) / ((x.size + 1.0) * (x.size + 3)))
    sigma = np.std(x)
    if not sigma > 0.0:
        return 0.0
    skewness = np.mean(np.power((x - np.mean(x)) / sigma, 3))
    return _ptp(x) / (1.0 + np.log2(x.size) + np.log2(1.0 + np.absolute(skewness) / spread))


def _fd(x, ends):
    high, low = np.percentile(x, [75, 25])
    return 2.0 * (high - low) * x.size ** (-1.0 / 3.0)


def _auto(x, ends):
    return min(max(_fd(x, ends), _sqrt(x, ends) / 2), _sturges(x, ends))


_RULES = {"stone": _stone, "auto": _auto, "doane": _doane, "fd": _fd, "rice": _rice, "scott": _scott, "sqrt": _sqrt, "sturges": _sturges}


def _flat(a, weights):
    a = np.asarray(a)
    if a.dtype.kind == "b":
        warnings.warn(f"Converting input from {a.dtype} to {np.uint8} for compatibility.", RuntimeWarning, stacklevel=3)
        a = a.astype(np.uint8)
    if weights is not None:
        weights = np.asarray(weights)
        if weights.shape != a.shape:
            raise ValueError("weights should have the same shape as a.")
        weights = weights.ravel()
    return a.ravel(), weights


def _ends(a, given):
    """The first and the last edge."""
    if given is not None:
        first, last = given
        if first > last:
            raise ValueError("max must be larger than min in range parameter.")
        if not (np.isfinite(first) and np.isfinite(last)):
            raise ValueError(f"supplied range of [{first}, {last}] is not finite")
    elif a.size == 0:
        first, last = 0, 1
    else:
        first, last = a.min(), a.max()
        if not (np.isfinite(first) and np.isfinite(last)):
            raise ValueError(f"autodetected range of [{first}, {last}] is not finite")
    return (first - 0.5, last + 0.5) if first == last else (first, last)


def _edges(a, bins, given, weights):
    """The edges, and for bins of one width `(first, last, n_bins)`."""
    if isinstance(bins, str):
        if bins not in _RULES:
            raise ValueError(f"{bins!r} is not a valid estimator for `bins`")
        if weights is not None:
            raise TypeError("Automated estimation of the number of bins is not supported for weighted data")
        first, last = _ends(a, given)
        if given is not None:
            a = a[(a >= first) & (a <= last)]
        n = 1
        if a.size:
            width = _RULES[bins](a, (first, last))
            if width:
                if a.dtype.kind in "iu" and width < 1:
                    width = 1
                n = int(np.ceil(np.subtract(last, first) / width))
    elif np.ndim(bins) == 0:
        try:
            n = operator.index(bins)
        except TypeError as error:
            raise TypeError("`bins` must be an integer, a string, or an array") from error
        if n < 1:
            raise ValueError("`bins` must be positive, when an integer")
        first, last = _ends(a, given)
    elif np.ndim(bins) == 1:
        edges = np.asarray(bins)
        if np.any(edges[:-1] > edges[1:]):
            raise ValueError("`bins` must increase monotonically, when an array")
        return edges, None
    else:
        raise ValueError("`bins` must be 1d, when an array")
    dtype = np.result_type(first, last, a)
    if dtype.kind in "iub":
        dtype = np.result_type(dtype, float)
    edges = np.linspace(first, last, n + 1, endpoint=True, dtype=dtype)
    if np.any(edges[:-1] >= edges[1:]):
        raise ValueError(f"Too many bins for data range. Cannot create {n} finite-sized bins.")
    return edges, (first, last, n)


def histogram_bin_edges(a, bins=10, range=None, weights=None):
    """The edges of the bins that `histogram` would use."""
    a, weights = _flat(a, weights)
    return _edges(a, bins, range, weights)[0]


def _places(a, edges, first, last, n):
    """The bin of each value, from its share of the range, put right where rounding went over an edge."""
    a = a.astype(edges.dtype)
    # The distance of two integers may be none of their dtype.
    first, last = edges.dtype.type(first), edges.dtype.type(last)
    places = (np.subtract(a, first) / np.subtract(last, first) * n).astype(np.intp)
    places[places == n] -= 1
    places[a < edges[places]] -= 1
    places[(a >= edges[places + 1]) & (places != n - 1)] += 1
    return places


def histogram(a, bins=10, range=None, density=None, weights=None):
    """How many values fall in each bin, and the edges; a bin holds its left edge, the last one both.

    `bins` is a number, edges, or a rule: auto, fd, doane, scott, stone, rice, sturges, sqrt.
    With `density` the counts are divided by their sum and by the widths.
    """
    a, weights = _flat(a, weights)
    edges, uniform = _edges(a, bins, range, weights)
    dtype = np.dtype(np.intp) if weights is None else weights.dtype
    if uniform is not None:
        first, last, n = uniform
        keep = (a >= first) & (a <= last)
        places = _places(a[keep], edges, first, last, n)
        if weights is None:
            counts = np.bincount(places, None, n)
        elif dtype.kind == "c":
            w = weights[keep]
            counts = np.bincount(places, w.real, n) + 1j * np.bincount(places, w.imag, n)
        else:
            counts = np.bincount(places, weights[keep], n)
        counts = counts.astype(dtype)
    else:
        order = None if weights is None else np.argsort(a)
        ordered = np.sort(a) if weights is None else a[order]
        below = np.concatenate((ordered.searchsorted(edges[:-1], "left"), ordered.searchsorted(edges[-1:], "right")))
        if weights is not None:
            below = np.concatenate((np.zeros(1, dtype), weights[order].cumsum()))[below]
        counts = np.diff(below)
    if density:
        return counts / np.array(np.diff(edges), float) / counts.sum(), edges
    return counts, edges


def histogramdd(sample, bins=10, range=None, density=None, weights=None):
    """The histogram of points: one axis of the counts for each coordinate.

    Shapes: `sample` (n, d), or d sequences of n; gives counts and a list of d edges.
    """
    if getattr(sample, "ndim", 0) != 2:
        sample = np.atleast_2d(sample).T
    n, d = sample.shape
    try:
        if len(bins) != d:
            raise ValueError("The dimension of bins must be equal to the dimension of the sample x.")
    except TypeError:
        bins = d * [bins]
    if range is None:
        range = (None,) * d
    elif len(range) != d:
        raise ValueError("range argument must have one entry per dimension")
    edges, places = [], []
    for i, each in enumerate(bins):
        values = sample[:, i]
        if np.ndim(each) == 0:
            if each < 1:
                raise ValueError(f"`bins[{i}]` must be positive, when an integer")
            first, last = _ends(values, range[i])
            try:
                n_bins = operator.index(each)
            except TypeError as error:
                raise TypeError(f"`bins[{i}]` must be an integer, when a scalar") from error
            own = np.linspace(first, last, n_bins + 1)
        elif np.ndim(each) == 1:
            own = np.asarray(each)
            if np.any(own[:-1] > own[1:]):
                raise ValueError(f"`bins[{i}]` must be monotonically increasing, when an array")
        else:
            raise ValueError(f"`bins[{i}]` must be a scalar or 1d array")
        place = np.searchsorted(own, values, side="right")
        place[values == own[-1]] -= 1
        edges.append(own)
        places.append(place)
    # One bin more at each end, for what lies outside.
    shape = tuple(len(own) + 1 for own in edges)
    flat = np.ravel_multi_index(tuple(places), shape)
    counts = np.bincount(flat, None if weights is None else np.asarray(weights), int(np.prod(shape)))
    counts = counts.reshape(shape).astype(float)[d * (slice(1, -1),)]
    if density:
        total = counts.sum()
        for i, own in enumerate(edges):
            counts = counts / np.diff(own).reshape([-1 if k == i else 1 for k in np.arange(d).tolist()])
        counts = counts / total
    return counts, edges


def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
    """The histogram of pairs: counts, the edges of `x` and the edges of `y`."""
    if len(x) != len(y):
        raise ValueError("x and y must have the same length.")
    try:
        n = len(bins)
    except TypeError:
        n = 1
    if n not in (1, 2):
        bins = [np.asarray(bins)] * 2
    counts, (first, second) = histogramdd([x, y], bins, range, density, weights)
    return counts, first, second
