# WrongAnswer in basic: changes the caller's table
def q_learning(q, experience, learning_rate, discount):
    for state, action, reward, following, is_last in experience:
        target = reward if is_last else reward + discount * q[following].max()
        q[state, action] += learning_rate * (target - q[state, action])
    return q
