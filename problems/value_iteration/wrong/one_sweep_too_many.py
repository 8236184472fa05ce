# WrongAnswer in basic: counts the computation of the policy as a sweep of the values
import numpy as np


def value_iteration(transitions, rewards, discount, n_sweeps):
    values = np.zeros(len(rewards))
    for _ in range(n_sweeps):
        values = (rewards + discount * (transitions @ values)).max(axis=1)
    q = rewards + discount * (transitions @ values)
    return q.max(axis=1), q.argmax(axis=1)
