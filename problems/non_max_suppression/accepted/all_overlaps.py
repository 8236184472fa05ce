# The matrix of all overlaps first, then a mask of what is dropped — O(n²) time and memory
import numpy as np


def non_max_suppression(boxes: np.ndarray, scores: np.ndarray, threshold: float) -> list[int]:
    low = np.maximum(boxes[:, None, :2], boxes[None, :, :2])
    high = np.minimum(boxes[:, None, 2:], boxes[None, :, 2:])
    shared = np.maximum(high - low, 0).prod(axis=-1)
    area = (boxes[:, 2:] - boxes[:, :2]).prod(axis=-1)
    # Without a division: shared / union > threshold.
    too_near = shared > threshold * (area[:, None] + area[None, :] - shared)
    dropped = np.zeros(len(boxes), dtype=bool)
    kept = []
    for i in sorted(range(len(boxes)), key=lambda i: (-scores[i], i)):
        if not dropped[i]:
            kept.append(i)
            dropped |= too_near[i]
    return kept
