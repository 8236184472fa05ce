# WrongAnswer in stability: takes exponentials of sums far below −745
import numpy as np


def bayes_update(prior, likelihood, observations):
    with np.errstate(divide="ignore"):
        scores, logs = np.log(prior), np.log(likelihood)
    for outcome in observations:
        scores = scores + logs[:, outcome]
    highest = scores.max()
    if highest == -np.inf:
        return None
    return scores - np.log(np.exp(scores).sum())
