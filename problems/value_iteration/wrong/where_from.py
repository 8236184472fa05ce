# WrongAnswer in basic: sums over the states one comes from
import numpy as np


def value_iteration(transitions, rewards, discount, n_sweeps):
    values = np.zeros(len(rewards))
    for _ in range(n_sweeps):
        values = (rewards + discount * np.einsum("sat,s->ta", transitions, values)).max(axis=1)
    q = rewards + discount * np.einsum("sat,s->ta", transitions, values)
    return values, q.argmax(axis=1)
