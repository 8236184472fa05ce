import numpy as np


def bayes_update(prior: np.ndarray, likelihood: np.ndarray, observations: np.ndarray) -> np.ndarray | None:
    """Return the log posterior of the hypotheses, shape (k,), from prior (k,), likelihood (k, m) and outcomes (t,); None if the outcomes are impossible."""
    raise NotImplementedError
