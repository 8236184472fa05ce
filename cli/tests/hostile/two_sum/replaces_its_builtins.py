# RuntimeError: has no builtins of its own
__builtins__ = {}


def two_sum(nums, target):
    exec("len(nums)", {"__builtins__": {}, "nums": nums})
    return [0, 0]
