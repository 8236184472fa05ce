# RuntimeError in edge: divides by the best gain without looking whether there is one
import math

import numpy as np


def dcg(relevance):
    return sum((2**grade - 1) / math.log2(i + 2) for i, grade in enumerate(relevance))


def ndcg(relevance, scores, k):
    found = relevance[np.argsort(-scores, kind="stable")[:k]].tolist()
    return dcg(found) / dcg(sorted(relevance.tolist(), reverse=True)[:k])
