# WrongAnswer in basic: reads [a, b] as "a before b" and returns the order backwards
from collections import deque


def find_order(num_courses, prerequisites):
    after = [[] for _ in range(num_courses)]
    n_missing = [0] * num_courses
    for first, then in prerequisites:
        after[first].append(then)
        n_missing[then] += 1
    free = deque(course for course in range(num_courses) if n_missing[course] == 0)
    order = []
    while free:
        taken = free.popleft()
        order.append(taken)
        for course in after[taken]:
            n_missing[course] -= 1
            if n_missing[course] == 0:
                free.append(course)
    return order if len(order) == num_courses else []
