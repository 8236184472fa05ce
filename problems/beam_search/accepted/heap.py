# Take the best few with a heap instead of sorting all — O(l·wk·log w) comparisons
import heapq

import numpy as np


def beam_search(
    start: np.ndarray, step: np.ndarray, end: int, width: int, max_length: int
) -> list[tuple[list[int], float]]:
    rows = step.tolist()

    def extensions(cost: float, tokens: list[int]):
        if end in tokens:
            yield cost, tokens
        else:
            scores = rows[tokens[-1]] if tokens else start.tolist()
            for token, score in enumerate(scores):
                yield cost - score, tokens + [token]

    beam = [(0.0, [])]
    for _ in range(max_length):
        beam = heapq.nsmallest(width, (longer for cost, tokens in beam for longer in extensions(cost, tokens)))
    return [(tokens, -cost) for cost, tokens in beam]
