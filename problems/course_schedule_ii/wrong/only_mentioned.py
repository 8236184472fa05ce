# WrongAnswer in basic: leaves out courses that no pair mentions
from collections import deque


def find_order(num_courses, prerequisites):
    needed_for, n_missing = {}, {}
    for course, need in prerequisites:
        needed_for.setdefault(need, []).append(course)
        needed_for.setdefault(course, [])
        n_missing[course] = n_missing.get(course, 0) + 1
        n_missing.setdefault(need, 0)
    free = deque(course for course in n_missing if n_missing[course] == 0)
    order = []
    while free:
        taken = free.popleft()
        order.append(taken)
        for course in needed_for[taken]:
            n_missing[course] -= 1
            if n_missing[course] == 0:
                free.append(course)
    return order if len(order) == len(n_missing) else []
