# WrongAnswer in basic: switches the reward off with the future
def q_learning(q, experience, learning_rate, discount):
    q = q.copy()
    for state, action, reward, following, is_last in experience:
        target = 0.0 if is_last else reward + discount * q[following].max()
        q[state, action] += learning_rate * (target - q[state, action])
    return q
