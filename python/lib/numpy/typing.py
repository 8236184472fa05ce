"""`numpy.typing`: names for annotations."""

from typing import Any

import numpy as np

ArrayLike = Any
DTypeLike = Any


class _NDArray:
    def __class_getitem__(cls, item):
        return np.ndarray


NDArray = _NDArray
