# WrongAnswer in edge: depth first with only "seen" and "not seen", so a cycle goes unnoticed
def find_order(num_courses, prerequisites):
    needs = [[] for _ in range(num_courses)]
    for course, need in prerequisites:
        needs[course].append(need)
    seen = [False] * num_courses
    order = []
    for first in range(num_courses):
        stack = [(first, False)]
        while stack:
            course, needs_done = stack.pop()
            if needs_done:
                order.append(course)
            elif not seen[course]:
                seen[course] = True
                stack.append((course, True))
                stack.extend((need, False) for need in needs[course])
    return order
