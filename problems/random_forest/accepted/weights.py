# Weights in place of repeated rows, and votes added up as the queries reach their leaves — O(t·r·n log n) time a level, O(n·k + m·k) memory
import numpy as np


def best_split(x: np.ndarray, weights: np.ndarray, features: np.ndarray) -> tuple[int, float] | None:
    """The split of rows of x by their weights in each class, shape (n, k)."""
    best, purest = None, 0.0
    for feature in features:
        order = np.argsort(x[:, feature])
        values = x[order, feature]
        left = weights[order].cumsum(axis=0)[:-1]
        right = weights.sum(axis=0) - left
        purity = (left**2).sum(axis=1) / left.sum(axis=1) + (right**2).sum(axis=1) / right.sum(axis=1)
        purity = np.where(values[:-1] < values[1:], purity, 0.0)
        if purity.max(initial=0.0) > purest:
            i = purity.argmax()
            best, purest = (feature, (values[i] + values[i + 1]) / 2), purity[i]
    return best


def random_forest(
    x: np.ndarray, y: np.ndarray, rows: np.ndarray, features: np.ndarray, queries: np.ndarray, max_depth: int
) -> np.ndarray:
    one_hot = np.eye(5)[y]
    votes = np.zeros((len(queries), 5))
    for drawn, columns in zip(rows, features):
        counts = np.bincount(drawn, minlength=len(x))
        weights = one_hot * counts[:, None]
        stack = [(np.flatnonzero(counts), np.arange(len(queries)), max_depth)]
        while stack:
            members, asking, depth = stack.pop()
            split = best_split(x[members], weights[members], columns) if depth > 0 else None
            if split is None:
                votes[asking, weights[members].sum(axis=0).argmax()] += 1
                continue
            feature, threshold = split
            is_left = x[members, feature] <= threshold
            goes_left = queries[asking, feature] <= threshold
            stack.append((members[is_left], asking[goes_left], depth - 1))
            stack.append((members[~is_left], asking[~goes_left], depth - 1))
    return votes.argmax(axis=1)
