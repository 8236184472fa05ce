# WrongAnswer in edge: forgets to look whether brackets are still open at the end
def is_valid(s):
    partner = {"(": ")", "[": "]", "{": "}"}
    waiting = []
    for bracket in s:
        if bracket in partner:
            waiting.append(partner[bracket])
        elif not waiting or waiting.pop() != bracket:
            return False
    return True
