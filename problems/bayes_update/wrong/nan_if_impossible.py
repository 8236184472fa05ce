# WrongAnswer in edge: takes −∞ from −∞ where no hypothesis is left
import numpy as np


def bayes_update(prior, likelihood, observations):
    with np.errstate(divide="ignore"):
        scores, logs = np.log(prior), np.log(likelihood)
    for outcome in observations:
        scores = scores + logs[:, outcome]
    highest = scores.max()
    return scores - highest - np.log(np.exp(scores - highest).sum())
