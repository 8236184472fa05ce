import numpy as np


def ndcg(relevance: np.ndarray, scores: np.ndarray, k: int) -> float:
    """Return the discounted gain of the first k items by score as a share of the best possible; 0 if nothing is relevant."""
    raise NotImplementedError
