# Accepted: says that it takes other parameters than it does
def solve(nums, target):
    seen = {}
    for j, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], j]
        seen[x] = j


def two_sum(*args):
    return solve(*args)


two_sum.__signature__ = "none"
two_sum.__wrapped__ = two_sum
two_sum.__name__ = "something_else"
