# WrongAnswer in basic: takes the action that was done next for the best one, which is SARSA
def q_learning(q, experience, learning_rate, discount):
    q = q.copy()
    for i, (state, action, reward, following, is_last) in enumerate(experience):
        to_come = 0.0
        if not is_last and i + 1 < len(experience):
            to_come = q[following, experience[i + 1][1]]
        q[state, action] += learning_rate * (reward + discount * to_come - q[state, action])
    return q
