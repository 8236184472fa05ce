# WrongAnswer in edge: falls back on the prior where no hypothesis is left
import numpy as np


def bayes_update(prior, likelihood, observations):
    with np.errstate(divide="ignore"):
        scores, logs = np.log(prior), np.log(likelihood)
    for outcome in observations:
        scores = scores + logs[:, outcome]
    highest = scores.max()
    if highest == -np.inf:
        return np.log(prior)
    return scores - highest - np.log(np.exp(scores - highest).sum())
