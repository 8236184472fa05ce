# A formula: odd columns, then even ones, with repairs for two remainders modulo 6 — O(n)
def n_queens(n: int) -> list[int]:
    if n in (2, 3):
        return []
    even = list(range(2, n + 1, 2))
    odd = list(range(1, n + 1, 2))
    if n % 6 == 2:
        odd[0], odd[1] = odd[1], odd[0]
        odd.append(odd.pop(2))
    elif n % 6 == 3:
        even.append(even.pop(0))
        odd += [odd.pop(0), odd.pop(0)]
    return [column - 1 for column in even + odd]
