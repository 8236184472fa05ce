# WrongAnswer in basic: overwrites the caller's prior with its logarithms
import numpy as np


def bayes_update(prior, likelihood, observations):
    with np.errstate(divide="ignore"):
        logs = np.log(likelihood)
        np.log(prior, out=prior)
    for outcome in observations:
        prior += logs[:, outcome]
    highest = prior.max()
    if highest == -np.inf:
        return None
    return prior - highest - np.log(np.exp(prior - highest).sum())
