# WrongAnswer in edge: gives up as soon as one hypothesis is ruled out
import numpy as np


def bayes_update(prior, likelihood, observations):
    with np.errstate(divide="ignore"):
        scores, logs = np.log(prior), np.log(likelihood)
    for outcome in observations:
        scores = scores + logs[:, outcome]
    highest = scores.max()
    if scores.min() == -np.inf:
        return None
    return scores - highest - np.log(np.exp(scores - highest).sum())
