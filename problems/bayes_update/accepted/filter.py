# Plain Python, a posterior after each observation, only of the hypotheses that are left — O(t·k) time, O(k) memory
import math

import numpy as np


def normalised(scores: dict[int, float]) -> dict[int, float]:
    highest = max(scores.values())
    evidence = highest + math.log(sum(math.exp(score - highest) for score in scores.values()))
    return {h: score - evidence for h, score in scores.items()}


def bayes_update(prior: np.ndarray, likelihood: np.ndarray, observations: np.ndarray) -> np.ndarray | None:
    table = likelihood.tolist()
    belief = {h: math.log(p) for h, p in enumerate(prior.tolist()) if p > 0}
    for outcome in observations.tolist():
        belief = {h: score + math.log(table[h][outcome]) for h, score in belief.items() if table[h][outcome] > 0}
        if not belief:
            return None
        belief = normalised(belief)
    return np.array([belief.get(h, -math.inf) for h in range(len(table))])
