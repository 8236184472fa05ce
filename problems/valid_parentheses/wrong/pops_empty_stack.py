# RuntimeError in edge: pops without looking whether anything is open
def is_valid(s):
    partner = {"(": ")", "[": "]", "{": "}"}
    waiting = []
    for bracket in s:
        if bracket in partner:
            waiting.append(partner[bracket])
        elif waiting.pop() != bracket:
            return False
    return not waiting
