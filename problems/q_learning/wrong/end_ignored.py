# WrongAnswer in basic: goes on after the last step of an episode
def q_learning(q, experience, learning_rate, discount):
    q = q.copy()
    for state, action, reward, following, is_last in experience:
        target = reward + discount * q[following].max()
        q[state, action] += learning_rate * (target - q[state, action])
    return q
