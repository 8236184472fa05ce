# WrongAnswer in basic: discounts by the logarithm of the rank, so the first two ranks count the same
import math

import numpy as np


def dcg(relevance):
    return sum((2**grade - 1) / max(1.0, math.log2(rank)) for rank, grade in enumerate(relevance, start=1))


def ndcg(relevance, scores, k):
    best = dcg(sorted(relevance.tolist(), reverse=True)[:k])
    found = relevance[np.argsort(-scores, kind="stable")[:k]].tolist()
    return dcg(found) / best if best else 0.0
