import numpy as np


def q_learning(
    q: np.ndarray, experience: list[tuple[int, int, float, int, bool]], learning_rate: float, discount: float
) -> np.ndarray:
    """Return the table q, shape (n, m), after learning from each (state, action, reward, next_state, is_last) in turn."""
    raise NotImplementedError
