# WrongAnswer in basic: takes all targets from the table as it was
def q_learning(q, experience, learning_rate, discount):
    before, q = q, q.copy()
    for state, action, reward, following, is_last in experience:
        target = reward if is_last else reward + discount * before[following].max()
        q[state, action] += learning_rate * (target - q[state, action])
    return q
