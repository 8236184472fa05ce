# How often each outcome occurred is enough — O(t + k·m) time, O(k·m) memory
import numpy as np


def bayes_update(prior: np.ndarray, likelihood: np.ndarray, observations: np.ndarray) -> np.ndarray | None:
    outcomes, counts = np.unique(observations, return_counts=True)
    with np.errstate(divide="ignore"):
        scores = np.log(prior) + (counts * np.log(likelihood[:, outcomes])).sum(axis=1)
    if np.isneginf(scores).all():
        return None
    return scores - np.logaddexp.reduce(scores)
