# WrongAnswer in edge: asks the string to be its own mirror image, so pairs side by side fail
def is_valid(s):
    partner = {"(": ")", "[": "]", "{": "}"}
    return len(s) % 2 == 0 and all(partner.get(a) == b for a, b in zip(s[: len(s) // 2], s[::-1]))
