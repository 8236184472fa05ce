# WrongAnswer in basic: takes the action with the larger number among equally good ones
import numpy as np


def value_iteration(transitions, rewards, discount, n_sweeps):
    values = np.zeros(len(rewards))
    for _ in range(n_sweeps):
        values = (rewards + discount * (transitions @ values)).max(axis=1)
    q = rewards + discount * (transitions @ values)
    return values, q.shape[1] - 1 - q[:, ::-1].argmax(axis=1)
