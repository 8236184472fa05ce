# WrongAnswer in basic: multiplies the prior in again with every observation
import numpy as np


def bayes_update(prior, likelihood, observations):
    with np.errstate(divide="ignore"):
        scores, logs = np.log(prior), np.log(likelihood)
    for outcome in observations:
        scores = scores + np.log(prior) + logs[:, outcome]
    highest = scores.max()
    if highest == -np.inf:
        return None
    return scores - highest - np.log(np.exp(scores - highest).sum())
