# WrongAnswer in edge: lets boxes that were dropped drop others
import numpy as np


def non_max_suppression(boxes, scores, threshold):
    low = np.maximum(boxes[:, None, :2], boxes[None, :, :2])
    high = np.minimum(boxes[:, None, 2:], boxes[None, :, 2:])
    shared = np.maximum(high - low, 0).prod(axis=-1)
    area = (boxes[:, 2:] - boxes[:, :2]).prod(axis=-1)
    too_near = shared > threshold * (area[:, None] + area[None, :] - shared)
    order = sorted(range(len(boxes)), key=lambda i: (-scores[i], i))
    return [i for place, i in enumerate(order) if not any(too_near[i, j] for j in order[:place])]
