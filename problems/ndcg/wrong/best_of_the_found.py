# WrongAnswer in basic: sorts the k items found for the best order, and forgives what was left out
import numpy as np


def dcg(relevance):
    return ((2.0**relevance - 1) / np.log2(np.arange(len(relevance)) + 2)).sum()


def ndcg(relevance, scores, k):
    found = relevance[np.argsort(-scores, kind="stable")[:k]]
    best = dcg(np.sort(found)[::-1])
    return float(dcg(found) / best) if best > 0 else 0.0
