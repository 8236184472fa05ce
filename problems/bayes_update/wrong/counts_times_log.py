# WrongAnswer in edge: multiplies −∞ by a count of 0, which is NaN
import numpy as np


def bayes_update(prior, likelihood, observations):
    counts = np.bincount(observations, minlength=likelihood.shape[1])
    with np.errstate(divide="ignore", invalid="ignore"):
        scores = np.log(prior) + (counts * np.log(likelihood)).sum(axis=1)
    highest = scores.max()
    if highest == -np.inf:
        return None
    return scores - highest - np.log(np.exp(scores - highest).sum())
