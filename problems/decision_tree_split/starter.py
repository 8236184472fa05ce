import numpy as np


def best_split(x: np.ndarray, y: np.ndarray) -> tuple[int, float] | None:
    """Return the feature and the threshold of a split of the samples with the lowest Gini impurity; None if there is no split."""
    raise NotImplementedError
