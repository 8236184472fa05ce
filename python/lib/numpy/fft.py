"""`numpy.fft`: discrete Fourier transforms of complex and of real numbers, along one axis and more.

Forward `Xₖ = Σⱼ xⱼ·exp(−2πi·jk/n)`, inverse with the other sign and divided by n; `norm` moves that factor.
"""

import _numpy

from numpy import _out
from numpy._creation import arange, asarray, empty
from numpy._split import roll

__all__ = ["fft", "ifft", "rfft", "irfft", "hfft", "ihfft", "rfftn", "irfftn", "rfft2", "irfft2", "fft2", "ifft2", "fftn", "ifftn",
           "fftshift", "ifftshift", "fftfreq", "rfftfreq"]

_OTHER = {"backward": "forward", None: "forward", "forward": "backward", "ortho": "ortho"}


def _norm(norm):
    if norm not in _OTHER:
        raise ValueError(f'Invalid norm value {norm}; should be "backward","ortho" or "forward".')
    return norm or "backward"


def _length(n):
    if n < 1:
        raise ValueError(f"Invalid number of FFT data points ({n}) specified.")
    return n


def _finish(result, out):
    if out is not None and out.shape != result.shape:
        raise ValueError("output array has wrong shape.")
    return _out.by_ufunc("fft", result, out)


def _one(kind, a, n, axis, norm, out):
    a = asarray(a)
    if not -a.ndim <= axis < a.ndim:
        raise IndexError("tuple index out of range")
    axis %= a.ndim
    if n is None:
        n = a.shape[axis] if kind != "irfft" else 2 * (a.shape[axis] - 1)
    return _finish(_numpy.fft(a, kind, [(axis, _length(n))], _norm(norm)), out)


def fft(a, n=None, axis=-1, norm=None, out=None):
    """The transform along an axis, cut or filled with zeros to `n` points."""
    return _one("fft", a, n, axis, norm, out)


def ifft(a, n=None, axis=-1, norm=None, out=None):
    """The inverse of `fft`."""
    return _one("ifft", a, n, axis, norm, out)


def rfft(a, n=None, axis=-1, norm=None, out=None):
    """The transform of real numbers: its first `n // 2 + 1` entries, of which the others are the conjugates."""
    if asarray(a).dtype.kind == "c":
        raise TypeError("ufunc 'rfft_n_even' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''")
    return _one("rfft", a, n, axis, norm, out)


def irfft(a, n=None, axis=-1, norm=None, out=None):
    """The inverse of `rfft`: `n` real numbers, `2(m − 1)` unless given."""
    return _one("irfft", a, n, axis, norm, out)


def hfft(a, n=None, axis=-1, norm=None, out=None):
    """The transform, which is real, of numbers of which the second half are the conjugates of those given."""
    a = asarray(a)
    n = (a.shape[axis] - 1) * 2 if n is None else n
    _norm(norm)
    return irfft(a.conj(), n, axis, norm=_OTHER[norm], out=out)


def ihfft(a, n=None, axis=-1, norm=None, out=None):
    """The inverse of `hfft`."""
    a = asarray(a)
    n = a.shape[axis] if n is None else n
    _norm(norm)
    return _finish(rfft(a, n, axis, norm=_OTHER[norm]).conj(), out)


def _lengths(a, s, axes, halves_last=False):
    """Axes with the number of points along each."""
    if s is None:
        axes = list(range(-a.ndim, 0)) if axes is None else list(axes)
        s = [a.shape[axis] for axis in axes]
        if halves_last and s:
            s[-1] = (s[-1] - 1) * 2
    else:
        s = list(s)
        axes = list(range(-len(s), 0)) if axes is None else list(axes)
    if len(s) != len(axes):
        raise ValueError("Shape and axes have different lengths.")
    s = [a.shape[axis] if n == -1 else n for n, axis in zip(s, axes)]
    return [(_numpy.normalize_axis(axis, a.ndim), _length(n)) for axis, n in zip(axes, s)]


def fftn(a, s=None, axes=None, norm=None, out=None):
    """The transform along several axes, all of them unless given; `s` are the numbers of points."""
    a = asarray(a)
    return _finish(_numpy.fft(a, "fft", _lengths(a, s, axes), _norm(norm)), out)


def ifftn(a, s=None, axes=None, norm=None, out=None):
    """The inverse of `fftn`."""
    a = asarray(a)
    return _finish(_numpy.fft(a, "ifft", _lengths(a, s, axes), _norm(norm)), out)


def fft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """The transform along two axes."""
    return fftn(a, s, axes, norm, out)


def ifft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """The inverse of `fft2`."""
    return ifftn(a, s, axes, norm, out)


def rfftn(a, s=None, axes=None, norm=None, out=None):
    """The transform of real numbers along several axes; the last one keeps half of its entries."""
    a = asarray(a)
    lengths = _lengths(a, s, axes)
    result = rfft(a, lengths[-1][1], lengths[-1][0], norm)
    if len(lengths) > 1:
        result = _numpy.fft(result, "fft", lengths[:-1], _norm(norm))
    return _finish(result, out)


def irfftn(a, s=None, axes=None, norm=None, out=None):
    """The inverse of `rfftn`."""
    a = asarray(a)
    lengths = _lengths(a, s, axes, halves_last=True)
    if len(lengths) > 1:
        a = _numpy.fft(a, "ifft", lengths[:-1], _norm(norm))
    return irfft(a, lengths[-1][1], lengths[-1][0], norm, out)


def rfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """The transform of real numbers along two axes."""
    return rfftn(a, s, axes, norm, out)


def irfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """The inverse of `rfft2`."""
    return irfftn(a, s, axes, norm, out)


def _shift(x, axes, amount):
    x = asarray(x)
    axes = tuple(range(x.ndim)) if axes is None else axes
    if isinstance(axes, int):
        return roll(x, amount(x.shape[axes]), axes)
    return roll(x, [amount(x.shape[axis]) for axis in axes], axes) if axes else x.copy()


def fftshift(x, axes=None):
    """The entries turned so that the one of frequency zero is in the middle."""
    return _shift(x, axes, lambda n: n // 2)


def ifftshift(x, axes=None):
    """The inverse of `fftshift`."""
    return _shift(x, axes, lambda n: -(n // 2))


def _count(n):
    if not isinstance(n, int) and not hasattr(n, "__index__"):
        raise ValueError("n should be an integer")
    return n.__index__()


def fftfreq(n, d=1.0, device=None):
    """The frequencies of the entries of a transform of `n` points at a distance `d`: `0, 1 … −2, −1`, divided by `d·n`."""
    n = _count(n)
    scale = 1.0 / (n * d)
    result, half = empty(n, int), (n - 1) // 2 + 1
    result[:half] = arange(0, half)
    result[half:] = arange(-(n // 2), 0)
    return result * scale


def rfftfreq(n, d=1.0, device=None):
    """The frequencies of the entries of `rfft`: `0, 1 … n // 2`, divided by `d·n`."""
    n = _count(n)
    return arange(0, n // 2 + 1) * (1.0 / (n * d))
