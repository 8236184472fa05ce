# Count how many are needed, row by row — O(b·k·log k) time, O(b·k) memory
import numpy as np


def top_p_filter(probs: np.ndarray, p: float) -> np.ndarray:
    kept = np.zeros(probs.shape)
    for i, row in enumerate(probs):
        order = np.argsort(-row, kind="stable")
        n_kept = int(np.searchsorted(np.cumsum(row[order]), p, side="left")) + 1
        nucleus = order[:n_kept]
        kept[i, nucleus] = row[nucleus] / row[nucleus].sum()
    return kept
