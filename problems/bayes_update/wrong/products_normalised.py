# WrongAnswer in stability: normalises after each observation, but keeps probabilities, and so loses what is below 10⁻³⁰⁸
import numpy as np


def bayes_update(prior, likelihood, observations):
    belief = prior.copy()
    for outcome in observations:
        belief = belief * likelihood[:, outcome]
        if belief.sum() == 0:
            return None
        belief = belief / belief.sum()
    with np.errstate(divide="ignore"):
        return np.log(belief)
