# WrongAnswer in basic: adds the target without taking the old value off
def q_learning(q, experience, learning_rate, discount):
    q = q.copy()
    for state, action, reward, following, is_last in experience:
        target = reward if is_last else reward + discount * q[following].max()
        q[state, action] += learning_rate * target
    return q
