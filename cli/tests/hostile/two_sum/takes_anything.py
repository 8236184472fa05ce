# Accepted: is an object that can be called with anything
def solve(nums, target):
    seen = {}
    for j, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], j]
        seen[x] = j


class Solver:
    def __call__(self, *args, **kwargs):
        return solve(*args)

    def __getattr__(self, name):
        raise AttributeError(name)


two_sum = Solver()
