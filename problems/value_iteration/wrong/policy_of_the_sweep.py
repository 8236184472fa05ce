# WrongAnswer in basic: returns the actions that were best in the last sweep, by the values before it
import numpy as np


def value_iteration(transitions, rewards, discount, n_sweeps):
    values = np.zeros(len(rewards))
    q = rewards
    for _ in range(n_sweeps):
        q = rewards + discount * (transitions @ values)
        values = (rewards + discount * (transitions @ values)).max(axis=1)
    return values, q.argmax(axis=1)
