# Plain Python, gradients added up over a batch — O(e·n·d·k) time for e epochs
import math

import numpy as np


def probabilities(features: list[float], w: list[list[float]], b: list[float]) -> list[float]:
    logits = [shift + sum(f * row[j] for f, row in zip(features, w)) for j, shift in enumerate(b)]
    top = max(logits)
    powers = [math.exp(z - top) for z in logits]
    return [power / sum(powers) for power in powers]


def train_and_predict(
    x_train: np.ndarray,
    y_train: np.ndarray,
    x_test: np.ndarray,
    w: np.ndarray,
    b: np.ndarray,
    learning_rate: float,
    n_epochs: int,
    batch_size: int,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    columns = [column.tolist() for column in x_train.T]
    means = [sum(column) / len(column) for column in columns]
    spreads = [math.sqrt(sum((f - m) ** 2 for f in column) / len(column)) for column, m in zip(columns, means)]

    def standardised(rows: np.ndarray) -> list[list[float]]:
        return [[(f - m) / (spread or 1.0) for f, m, spread in zip(row, means, spreads)] for row in rows.tolist()]

    samples = list(zip(standardised(x_train), y_train.tolist()))
    w, b = w.tolist(), b.tolist()
    for epoch in range(n_epochs):
        for start in range(0, len(samples), batch_size):
            batch = samples[start : start + batch_size]
            rate = learning_rate / len(batch)
            errors = [probabilities(features, w, b) for features, _ in batch]
            for (features, target), error in zip(batch, errors):
                error[target] -= 1
                b = [shift - rate * e for shift, e in zip(b, error)]
                w = [[weight - rate * f * e for weight, e in zip(row, error)] for f, row in zip(features, w)]
    return np.array(w), np.array(b), np.array([probabilities(row, w, b) for row in standardised(x_test)])
