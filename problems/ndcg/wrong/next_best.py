# TooSlow in performance: looks through all items that are left for the next one, O(n·k)
import math


def dcg(relevance):
    return sum((2**grade - 1) / math.log2(i + 2) for i, grade in enumerate(relevance))


def ndcg(relevance, scores, k):
    grades, left = relevance.tolist(), scores.tolist()
    places = list(range(len(left)))
    best = dcg(sorted(grades, reverse=True)[:k])
    found = []
    while places and len(found) < k:
        top = max(places, key=left.__getitem__)
        places.remove(top)
        found.append(grades[top])
    return dcg(found) / best if best else 0.0
