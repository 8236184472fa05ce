# WrongAnswer in basic: compares the strings place by place
def edit_distance(a, b):
    return sum(x != y for x, y in zip(a, b)) + abs(len(a) - len(b))
