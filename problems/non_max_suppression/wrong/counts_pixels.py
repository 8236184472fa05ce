# WrongAnswer in basic: adds a pixel to every side
import numpy as np


def non_max_suppression(boxes, scores, threshold):
    left, top, right, bottom = boxes.T
    area = (right - left + 1) * (bottom - top + 1)
    rest = np.argsort(-scores, kind="stable")
    kept = []
    while len(rest) > 0:
        best, rest = rest[0], rest[1:]
        kept.append(int(best))
        width = np.maximum(0, np.minimum(right[best], right[rest]) - np.maximum(left[best], left[rest]) + 1)
        height = np.maximum(0, np.minimum(bottom[best], bottom[rest]) - np.maximum(top[best], top[rest]) + 1)
        shared = width * height
        rest = rest[shared / (area[best] + area[rest] - shared) <= threshold]
    return kept
