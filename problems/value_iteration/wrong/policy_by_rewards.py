# WrongAnswer in basic: acts for the next reward alone
import numpy as np


def value_iteration(transitions, rewards, discount, n_sweeps):
    values = np.zeros(len(rewards))
    for _ in range(n_sweeps):
        values = (rewards + discount * (transitions @ values)).max(axis=1)
    q = rewards + discount * (transitions @ values)
    return values, rewards.argmax(axis=1)
