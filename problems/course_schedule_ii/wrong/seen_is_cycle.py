# WrongAnswer in basic: takes a course that two others need for a cycle
def find_order(num_courses, prerequisites):
    needs = [[] for _ in range(num_courses)]
    for course, need in prerequisites:
        needs[course].append(need)
    seen, order = set(), []
    for first in range(num_courses):
        if first in seen:
            continue
        stack = [(first, False)]
        while stack:
            course, needs_done = stack.pop()
            if needs_done:
                order.append(course)
                continue
            if course in seen:
                return []
            seen.add(course)
            stack.append((course, True))
            stack.extend((need, False) for need in needs[course])
    return order
