# WrongAnswer in basic: does not cut the best order off after k items
import numpy as np


def dcg(relevance):
    return ((2.0**relevance - 1) / np.log2(np.arange(len(relevance)) + 2)).sum()


def ndcg(relevance, scores, k):
    best = dcg(np.sort(relevance)[::-1])
    found = relevance[np.argsort(-scores, kind="stable")[:k]]
    return float(dcg(found) / best) if best > 0 else 0.0
