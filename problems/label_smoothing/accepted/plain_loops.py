# Plain Python, sample by sample — O(b·k) time, O(k) memory beside the gradient
import math

import numpy as np


def label_smoothing(
    logits: np.ndarray, targets: np.ndarray, smoothing: float, ignore: int
) -> tuple[float, np.ndarray]:
    classes = targets.tolist()
    counted = sum(target != ignore for target in classes)
    loss, gradient = 0.0, []
    for row, target in zip(logits.tolist(), classes):
        if target == ignore:
            gradient.append([0.0] * len(row))
            continue
        highest = max(row)
        total = sum(math.exp(z - highest) for z in row)
        slopes = []
        for j, z in enumerate(row):
            label = smoothing / len(row)
            if j == target:
                label += 1 - smoothing
            loss += label * (highest - z + math.log(total)) / counted
            slopes.append((math.exp(z - highest) / total - label) / counted)
        gradient.append(slopes)
    return loss, np.array(gradient)
