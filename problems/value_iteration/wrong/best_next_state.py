# WrongAnswer in basic: takes the best next state instead of the mean over them
import numpy as np


def value_iteration(transitions, rewards, discount, n_sweeps):
    values = np.zeros(len(rewards))
    for _ in range(n_sweeps):
        values = (rewards + discount * np.where(transitions > 0, values, -np.inf).max(axis=2)).max(axis=1)
    q = rewards + discount * np.where(transitions > 0, values, -np.inf).max(axis=2)
    return values, q.argmax(axis=1)
