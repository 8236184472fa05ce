# Extend, sort all candidates, cut — O(l·wk·log wk) comparisons for a width of w, k tokens and l rounds
import numpy as np


def beam_search(
    start: np.ndarray, step: np.ndarray, end: int, width: int, max_length: int
) -> list[tuple[list[int], float]]:
    beam = [([], 0.0)]
    for _ in range(max_length):
        candidates = []
        for tokens, score in beam:
            if tokens and tokens[-1] == end:
                candidates.append((tokens, score))
                continue
            scores = step[tokens[-1]] if tokens else start
            candidates += [(tokens + [token], score + gain) for token, gain in enumerate(scores.tolist())]
        candidates.sort(key=lambda candidate: (-candidate[1], candidate[0]))
        beam = candidates[:width]
    return beam
