# WrongAnswer in basic: takes all hypotheses for equally likely at first
import numpy as np


def bayes_update(prior, likelihood, observations):
    with np.errstate(divide="ignore"):
        scores, logs = np.zeros(len(prior)), np.log(likelihood)
    for outcome in observations:
        scores = scores + logs[:, outcome]
    highest = scores.max()
    if highest == -np.inf:
        return None
    return scores - highest - np.log(np.exp(scores - highest).sum())
