# WrongAnswer in edge: leaves out observations that no hypothesis allows
import numpy as np


def bayes_update(prior, likelihood, observations):
    with np.errstate(divide="ignore"):
        scores, logs = np.log(prior), np.log(likelihood)
    for outcome in observations:
        if (scores + logs[:, outcome]).max() > -np.inf:
            scores = scores + logs[:, outcome]
    highest = scores.max()
    if highest == -np.inf:
        return None
    return scores - highest - np.log(np.exp(scores - highest).sum())
