# WrongAnswer in basic: takes the relevance itself for the gain
import numpy as np


def dcg(relevance):
    return (relevance / np.log2(np.arange(len(relevance)) + 2)).sum()


def ndcg(relevance, scores, k):
    best = dcg(np.sort(relevance)[::-1][:k])
    ranked = np.argsort(-scores, kind="stable")
    return float(dcg(relevance[ranked[:k]]) / best) if best > 0 else 0.0
