# WrongAnswer in basic: always goes along the diagonal when it can, and inserts or deletes only what is left over
def edit_distance(a, b):
    i = j = n_edits = 0
    while i < len(a) and j < len(b):
        if a[i] != b[j]:
            n_edits += 1
            if len(a) - i > len(b) - j:
                j -= 1
            elif len(b) - j > len(a) - i:
                i -= 1
        i += 1
        j += 1
    return n_edits + len(a) - i + len(b) - j
