# WrongAnswer: takes a course needed by two others for a cycle
def find_order(num_courses, prerequisites):
    needs = [[] for _ in range(num_courses)]
    for course, need in prerequisites:
        needs[course].append(need)
    order, done = [], set()
    for first in range(num_courses):
        seen = set()
        stack = [(first, False)]
        while stack:
            course, needs_done = stack.pop()
            if course in done:
                continue
            if needs_done:
                done.add(course)
                order.append(course)
                continue
            if course in seen:
                return []
            seen.add(course)
            stack.append((course, True))
            stack.extend((need, False) for need in needs[course] if need not in done)
    return order
