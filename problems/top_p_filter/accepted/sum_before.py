# Sort, keep where the sum before is short of p, scatter back — O(b·k·log k) time, O(b·k) memory
import numpy as np


def top_p_filter(probs: np.ndarray, p: float) -> np.ndarray:
    order = np.argsort(-probs, axis=1, kind="stable")
    falling = np.take_along_axis(probs, order, axis=1)
    before = np.cumsum(falling, axis=1) - falling
    falling = np.where(before < p, falling, 0.0)
    kept = np.zeros(probs.shape)
    for row, places, values in zip(kept, order, falling):
        row[places] = values
    return kept / kept.sum(axis=1, keepdims=True)
