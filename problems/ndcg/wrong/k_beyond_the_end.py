# RuntimeError in edge: takes it for granted that there are k items
import math

import numpy as np


def ndcg(relevance, scores, k):
    ranked = np.argsort(-scores, kind="stable")
    best = sorted(relevance.tolist(), reverse=True)
    gain = most = 0.0
    for i in range(k):
        gain += (2 ** int(relevance[ranked[i]]) - 1) / math.log2(i + 2)
        most += (2 ** best[i] - 1) / math.log2(i + 2)
    return gain / most if most else 0.0
