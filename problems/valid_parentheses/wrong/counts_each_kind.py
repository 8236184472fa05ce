# WrongAnswer in edge: counts each kind by itself and loses the order between kinds
def is_valid(s):
    depth = {"()": 0, "[]": 0, "{}": 0}
    for bracket in s:
        for pair in depth:
            if bracket == pair[0]:
                depth[pair] += 1
            elif bracket == pair[1]:
                depth[pair] -= 1
                if depth[pair] < 0:
                    return False
    return not any(depth.values())
