# All distances by broadcasting, a mean per centre — O(s·n·k·d) time for s steps, O(n·k·d) memory
import numpy as np


def k_means(x: np.ndarray, centres: np.ndarray, n_steps: int) -> tuple[np.ndarray, np.ndarray]:
    centres = centres.copy()
    labels = np.zeros(len(x), dtype=int)
    for _ in range(n_steps):
        squared = ((x[:, None, :] - centres[None, :, :]) ** 2).sum(axis=-1)
        labels = squared.argmin(axis=1)
        for j in range(len(centres)):
            members = x[labels == j]
            if len(members) > 0:
                centres[j] = members.mean(axis=0)
    return centres, labels
