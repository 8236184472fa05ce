# WrongAnswer in basic: forgets the discount when it chooses the policy
import numpy as np


def value_iteration(transitions, rewards, discount, n_sweeps):
    values = np.zeros(len(rewards))
    for _ in range(n_sweeps):
        values = (rewards + discount * (transitions @ values)).max(axis=1)
    q = rewards + (transitions @ values)
    return values, q.argmax(axis=1)
