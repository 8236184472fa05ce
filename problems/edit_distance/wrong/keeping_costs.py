# WrongAnswer in basic: counts an edit for keeping a letter, too
def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        above, row = row, [i]
        for j, y in enumerate(b, 1):
            row.append(1 + min(above[j - 1], above[j], row[j - 1]))
    return row[-1]
