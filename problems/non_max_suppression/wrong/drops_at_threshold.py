# WrongAnswer in basic: drops a box whose overlap is exactly the threshold
import numpy as np


def non_max_suppression(boxes, scores, threshold):
    left, top, right, bottom = boxes.T
    area = (right - left) * (bottom - top)
    rest = np.argsort(-scores, kind="stable")
    kept = []
    while len(rest) > 0:
        best, rest = rest[0], rest[1:]
        kept.append(int(best))
        width = np.maximum(0, np.minimum(right[best], right[rest]) - np.maximum(left[best], left[rest]))
        height = np.maximum(0, np.minimum(bottom[best], bottom[rest]) - np.maximum(top[best], top[rest]))
        shared = width * height
        rest = rest[shared / (area[best] + area[rest] - shared) < threshold]
    return kept
