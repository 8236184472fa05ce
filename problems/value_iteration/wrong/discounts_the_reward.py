# WrongAnswer in basic: discounts what is earned now as well
import numpy as np


def value_iteration(transitions, rewards, discount, n_sweeps):
    values = np.zeros(len(rewards))
    for _ in range(n_sweeps):
        values = (discount * (rewards + transitions @ values)).max(axis=1)
    q = discount * (rewards + transitions @ values)
    return values, q.argmax(axis=1)
