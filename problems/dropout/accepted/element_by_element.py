# Plain Python, an element at a time — O(b·d)
import numpy as np


def dropout(
    x: np.ndarray, dy: np.ndarray, draws: np.ndarray, p: float, training: bool
) -> tuple[np.ndarray, np.ndarray]:
    def through(rows: np.ndarray) -> np.ndarray:
        pairs = zip(rows.tolist(), draws.tolist())
        return np.array(
            [[0.0 if draw < p else value / (1 - p) for value, draw in zip(row, drawn)] for row, drawn in pairs]
        )

    return (through(x), through(dy)) if training else (x, dy)
