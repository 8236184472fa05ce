"""`numpy.exceptions`"""

import _numpy


class AxisError(ValueError, IndexError):
    """An axis that an array has not: from the axis and the number of axes, or from a message."""

    axis = ndim = None

    def __init__(self, axis, ndim=None, msg_prefix=None):
        super().__init__(*(each for each in (axis, ndim, msg_prefix) if each is not None))
        if ndim is not None:
            text = f"axis {axis} is out of bounds for array of dimension {ndim}"
            self.axis, self.ndim = axis, ndim
            self._text = text if msg_prefix is None else f"{msg_prefix}: {text}"

    _text = None

    def __str__(self):
        return self._text or super().__str__()


class ComplexWarning(RuntimeWarning):
    """An imaginary part was dropped."""


class VisibleDeprecationWarning(UserWarning):
    """Something will go, and users should know."""


class ModuleDeprecationWarning(DeprecationWarning):
    """A module will go."""


class RankWarning(RuntimeWarning):
    """A matrix of a fit has not full rank."""


class TooHardError(RuntimeError):
    """A question would take too long to answer."""


class DTypePromotionError(TypeError):
    """Dtypes have none in common."""


# The native part raises these too.
_numpy.AxisError, _numpy.DTypePromotionError = AxisError, DTypePromotionError
