# Add up logarithms, normalise once with the largest taken out — O(t·k) time, O(k·m) memory
import numpy as np


def bayes_update(prior: np.ndarray, likelihood: np.ndarray, observations: np.ndarray) -> np.ndarray | None:
    with np.errstate(divide="ignore"):
        scores, logs = np.log(prior), np.log(likelihood)
    for outcome in observations:
        scores = scores + logs[:, outcome]
    highest = scores.max()
    if highest == -np.inf:
        return None
    return scores - highest - np.log(np.exp(scores - highest).sum())
