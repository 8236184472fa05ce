# WrongAnswer in basic: lets later states see the new values of earlier ones in the same sweep
import numpy as np


def value_iteration(transitions, rewards, discount, n_sweeps):
    values = np.zeros(len(rewards))
    for _ in range(n_sweeps):
        for state in range(len(values)):
            values[state] = (rewards[state] + discount * (transitions[state] @ values)).max()
    q = rewards + discount * (transitions @ values)
    return values, q.argmax(axis=1)
