# WrongAnswer in basic: discounts what was just earned as well
def q_learning(q, experience, learning_rate, discount):
    q = q.copy()
    for state, action, reward, following, is_last in experience:
        target = reward if is_last else discount * (reward + q[following].max())
        q[state, action] += learning_rate * (target - q[state, action])
    return q
