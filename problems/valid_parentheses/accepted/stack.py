# Push the partner that each opening bracket waits for — O(n) time, O(n) memory
def is_valid(s: str) -> bool:
    partner = {"(": ")", "[": "]", "{": "}"}
    waiting = []
    for bracket in s:
        if bracket in partner:
            waiting.append(partner[bracket])
        elif not waiting or waiting.pop() != bracket:
            return False
    return not waiting
