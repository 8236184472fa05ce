# TooSlow in performance: measures the distances to all centres anew for each draw
import numpy as np


def squared(a, b):
    return sum((p - q) ** 2 for p, q in zip(a, b))


def k_means_plus_plus(x, uniforms):
    points = x.tolist()
    chosen = []
    for u in uniforms.tolist():
        weights = [min((squared(point, points[c]) for c in chosen), default=1) for point in points]
        if not any(weights):
            weights = [1] * len(points)
        left = u * sum(weights)
        for i, weight in enumerate(weights):
            left -= weight
            if left < 0:
                break
        chosen.append(i)
    return np.array(chosen)
