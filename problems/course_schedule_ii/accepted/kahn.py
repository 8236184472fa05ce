# Take courses with no missing prerequisite until none is left — O(V + E) time and memory
from collections import deque


def find_order(num_courses: int, prerequisites: list[list[int]]) -> list[int]:
    needed_for = [[] for _ in range(num_courses)]
    n_missing = [0] * num_courses
    for course, need in prerequisites:
        needed_for[need].append(course)
        n_missing[course] += 1
    free = deque(course for course in range(num_courses) if n_missing[course] == 0)
    order = []
    while free:
        taken = free.popleft()
        order.append(taken)
        for course in needed_for[taken]:
            n_missing[course] -= 1
            if n_missing[course] == 0:
                free.append(course)
    return order if len(order) == num_courses else []
