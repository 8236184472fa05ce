# Plain Python, the means kept up point by point — O(s·n·k·d) time, O(n + k·d) memory
import numpy as np


def k_means(x: np.ndarray, centres: np.ndarray, n_steps: int) -> tuple[np.ndarray, np.ndarray]:
    points, current = x.tolist(), centres.tolist()
    labels = []
    for _ in range(n_steps):
        labels = []
        means, counts = [list(centre) for centre in current], [0] * len(current)
        for point in points:
            squared = [sum((a - b) ** 2 for a, b in zip(point, centre)) for centre in current]
            label = squared.index(min(squared))
            labels.append(label)
            counts[label] += 1
            # The first point replaces the old centre, each later one moves the mean by its share.
            means[label] = [mean + (a - mean) / counts[label] for mean, a in zip(means[label], point)]
        current = means
    return np.array(current), np.array(labels)
