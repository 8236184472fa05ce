# Plain Python; what the other features leave over is computed anew for each — O(sweeps·n·d²) time, O(n·d) memory
import numpy as np


def centred(values: list[float]) -> tuple[float, list[float]]:
    mean = sum(values) / len(values)
    return mean, [value - mean for value in values]


def fit_lasso(x: np.ndarray, y: np.ndarray, alpha: float, sweeps: int) -> tuple[np.ndarray, float]:
    n, d = x.shape
    means, columns = zip(*(centred(column) for column in x.T.tolist()))
    y_mean, targets = centred(y.tolist())
    w = [0.0] * d
    for _ in range(sweeps):
        for j, column in enumerate(columns):
            w[j] = 0.0
            rho = square = 0.0
            for i in range(n):
                left_over = targets[i] - sum(w[l] * columns[l][i] for l in range(d))
                rho += column[i] * left_over / n
                square += column[i] ** 2 / n
            if rho > alpha:
                w[j] = (rho - alpha) / square
            elif rho < -alpha:
                w[j] = (rho + alpha) / square
    return np.array(w), y_mean - sum(mean * weight for mean, weight in zip(means, w))
