# WrongAnswer in basic: sorts by the number of prerequisites and hopes
def find_order(num_courses, prerequisites):
    n_needs = [0] * num_courses
    for course, _ in prerequisites:
        n_needs[course] += 1
    return sorted(range(num_courses), key=n_needs.__getitem__)
