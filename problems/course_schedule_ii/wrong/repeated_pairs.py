# WrongAnswer in basic: counts a repeated pair twice but takes it back once
def find_order(num_courses, prerequisites):
    needed_for = [set() for _ in range(num_courses)]
    n_missing = [0] * num_courses
    for course, need in prerequisites:
        needed_for[need].add(course)
        n_missing[course] += 1
    free = [course for course in range(num_courses) if n_missing[course] == 0]
    order = []
    while free:
        taken = free.pop()
        order.append(taken)
        for course in needed_for[taken]:
            n_missing[course] -= 1
            if n_missing[course] == 0:
                free.append(course)
    return order if len(order) == num_courses else []
