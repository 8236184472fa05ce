# WrongAnswer in edge: adds a tiny number to every probability, so that nothing is ever ruled out
import numpy as np


def bayes_update(prior, likelihood, observations):
    with np.errstate(divide="ignore"):
        scores, logs = np.log(prior + 1e-12), np.log(likelihood + 1e-12)
    for outcome in observations:
        scores = scores + logs[:, outcome]
    highest = scores.max()
    if highest == -np.inf:
        return None
    return scores - highest - np.log(np.exp(scores - highest).sum())
