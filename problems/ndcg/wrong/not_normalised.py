# WrongAnswer in basic: returns the gain itself, which grows with the number of relevant items
import numpy as np


def ndcg(relevance, scores, k):
    ranked = relevance[np.argsort(-scores, kind="stable")[:k]]
    return float(((2.0**ranked - 1) / np.log2(np.arange(len(ranked)) + 2)).sum())
