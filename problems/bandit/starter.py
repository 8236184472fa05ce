import numpy as np


def ucb1(rewards: np.ndarray, c: float) -> list[int]:
    """Return the arms that UCB1 pulls in t rounds; rewards (m, t) holds what each arm gives at each of its pulls."""
    raise NotImplementedError
