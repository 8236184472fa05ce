# WrongAnswer in stability: multiplies probabilities, all of which are 0 after some hundred observations
import numpy as np


def bayes_update(prior, likelihood, observations):
    products = prior.copy()
    for outcome in observations:
        products = products * likelihood[:, outcome]
    if products.sum() == 0:
        return None
    with np.errstate(divide="ignore"):
        return np.log(products / products.sum())
