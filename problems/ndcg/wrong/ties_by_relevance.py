# WrongAnswer in ties: sorts pairs, so that of equal scores the more relevant item comes first
import math


def dcg(relevance):
    return sum((2**grade - 1) / math.log2(i + 2) for i, grade in enumerate(relevance))


def ndcg(relevance, scores, k):
    pairs = sorted(zip(scores.tolist(), relevance.tolist()), reverse=True)
    best = dcg(sorted(relevance.tolist(), reverse=True)[:k])
    return dcg([grade for _, grade in pairs[:k]]) / best if best else 0.0
