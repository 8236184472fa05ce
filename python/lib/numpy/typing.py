"""`numpy.typing`: names for annotations."""

from typing import Any

ArrayLike = Any
DTypeLike = Any
NBitBase = object


class NDArray:
    """An array; `NDArray[np.float64]` says of what."""

    def __class_getitem__(cls, item):
        import numpy as np

        return np.ndarray
