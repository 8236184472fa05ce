# WrongAnswer in basic: takes the mean over the actions, as for one who acts at random
import numpy as np


def value_iteration(transitions, rewards, discount, n_sweeps):
    values = np.zeros(len(rewards))
    for _ in range(n_sweeps):
        values = (rewards + discount * (transitions @ values)).mean(axis=1)
    q = rewards + discount * (transitions @ values)
    return values, q.argmax(axis=1)
