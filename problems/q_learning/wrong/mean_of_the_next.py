# WrongAnswer in basic: takes the mean over the next actions, as for one who acts at random
def q_learning(q, experience, learning_rate, discount):
    q = q.copy()
    for state, action, reward, following, is_last in experience:
        target = reward if is_last else reward + discount * q[following].mean()
        q[state, action] += learning_rate * (target - q[state, action])
    return q
