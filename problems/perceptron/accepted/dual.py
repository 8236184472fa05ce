# The dual form: how often each sample was a mistake, and products of samples only — O(n²) time an epoch, O(n²) memory
import numpy as np


def perceptron(x: np.ndarray, y: np.ndarray, max_epochs: int) -> tuple[np.ndarray, float, list[int]]:
    products = x @ x.T + 1
    pulls = np.zeros(len(x))
    mistakes = []
    while len(mistakes) < max_epochs and (not mistakes or mistakes[-1] > 0):
        mistakes.append(0)
        for i, label in enumerate(y.tolist()):
            if label * (products[i] @ pulls) <= 0:
                pulls[i] += label
                mistakes[-1] += 1
    return pulls @ x, float(pulls.sum()), mistakes
