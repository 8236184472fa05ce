# Hand the graph to graphlib — O(V + E) time and memory
from graphlib import CycleError, TopologicalSorter


def find_order(num_courses: int, prerequisites: list[list[int]]) -> list[int]:
    needs = {course: [] for course in range(num_courses)}
    for course, need in prerequisites:
        needs[course].append(need)
    try:
        return list(TopologicalSorter(needs).static_order())
    except CycleError:
        return []
