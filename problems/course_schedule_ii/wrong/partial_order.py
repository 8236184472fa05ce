# WrongAnswer in edge: returns the courses outside the cycle instead of the empty list
from collections import deque


def find_order(num_courses, prerequisites):
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
    return order
