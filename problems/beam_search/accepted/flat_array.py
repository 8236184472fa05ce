# One array of all candidates a round, the beam kept in the order of its lists so that a stable sort breaks ties — O(l·wk·log wk) comparisons
import numpy as np


def beam_search(
    start: np.ndarray, step: np.ndarray, end: int, width: int, max_length: int
) -> list[tuple[list[int], float]]:
    k = len(start)
    beam, scores = [[]], np.zeros(1)
    for _ in range(max_length):
        gains = np.array([step[tokens[-1]] if tokens else start for tokens in beam])
        has_ended = np.array([end in tokens for tokens in beam])
        # What has ended has one candidate, in the first column.
        gains[has_ended] = -np.inf
        gains[has_ended, 0] = 0.0
        candidates = (scores[:, None] + gains).ravel()
        order = np.argsort(-candidates, kind="stable")[:width]
        chosen = np.sort(order[np.isfinite(candidates[order])])
        beam = [beam[i // k] if has_ended[i // k] else beam[i // k] + [int(i % k)] for i in chosen]
        scores = candidates[chosen]
    return [(beam[i], float(scores[i])) for i in np.argsort(-scores, kind="stable")]
