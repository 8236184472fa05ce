# Each average a matrix product: weights by steps, lower triangular — O(t²·d) time, O(t·(t + d)) memory
import numpy as np


def adam(
    params: np.ndarray,
    gradients: np.ndarray,
    learning_rate: float,
    beta1: float,
    beta2: float,
    eps: float,
) -> np.ndarray:
    steps = np.arange(len(gradients))
    ages = steps[:, None] - steps[None, :]

    def averages(beta: float, values: np.ndarray) -> np.ndarray:
        weights = np.where(ages >= 0, beta ** np.maximum(ages, 0), 0.0)
        # Weights that sum to 1 are the corrected ones.
        return weights @ values / weights.sum(axis=1, keepdims=True)

    m_hat, v_hat = averages(beta1, gradients), averages(beta2, gradients**2)
    return params - learning_rate * (m_hat / (np.sqrt(v_hat) + eps)).sum(axis=0)
