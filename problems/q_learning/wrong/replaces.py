# WrongAnswer in basic: replaces the entry by the step instead of moving it
def q_learning(q, experience, learning_rate, discount):
    q = q.copy()
    for state, action, reward, following, is_last in experience:
        target = reward if is_last else reward + discount * q[following].max()
        q[state, action] = learning_rate * (target - q[state, action])
    return q
