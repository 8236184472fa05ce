# Append each course after what it needs, depth first with an explicit stack — O(V + E) time and memory
def find_order(num_courses: int, prerequisites: list[list[int]]) -> list[int]:
    needs = [[] for _ in range(num_courses)]
    for course, need in prerequisites:
        needs[course].append(need)
    NEW, IN_PROGRESS, DONE = 0, 1, 2
    state = [NEW] * num_courses
    order = []
    for first in range(num_courses):
        if state[first] != NEW:
            continue
        state[first] = IN_PROGRESS
        stack = [(first, iter(needs[first]))]
        while stack:
            course, rest = stack[-1]
            for need in rest:
                if state[need] == IN_PROGRESS:
                    return []
                if state[need] == NEW:
                    state[need] = IN_PROGRESS
                    stack.append((need, iter(needs[need])))
                    break
            else:
                state[course] = DONE
                order.append(course)
                stack.pop()
    return order
