# For each number of edits how far every diagonal reaches — O((n + m) D) time for distance D, and runs of equal letters
def edit_distance(a: str, b: str) -> int:
    n, m = len(a), len(b)

    def slide(i, diagonal):
        while i < n and i + diagonal < m and a[i] == b[i + diagonal]:
            i += 1
        return i

    reach = {0: slide(0, 0)}
    n_edits = 0
    while reach.get(m - n) != n:
        n_edits += 1
        following = {}
        for diagonal in range(-n_edits, n_edits + 1):
            replaced = reach.get(diagonal, -1) + 1
            inserted = reach.get(diagonal - 1, -1)
            deleted = reach.get(diagonal + 1, -1) + 1
            i = min(max(replaced, inserted, deleted), n, m - diagonal)
            following[diagonal] = slide(i, diagonal)
        reach = following
    return n_edits
