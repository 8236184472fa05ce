import numpy as np


def bm25(documents: list[str], query: str, k1: float, b: float) -> np.ndarray:
    """Return the BM25 score of every document for the query, shape (n,)."""
    raise NotImplementedError
