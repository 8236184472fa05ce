# WrongAnswer in basic: forgets the discount
def q_learning(q, experience, learning_rate, discount):
    q = q.copy()
    for state, action, reward, following, is_last in experience:
        target = reward if is_last else reward + q[following].max()
        q[state, action] += learning_rate * (target - q[state, action])
    return q
