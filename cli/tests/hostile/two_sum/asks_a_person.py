# RuntimeError: waits for someone to type
def two_sum(nums, target):
    return [int(input()), int(input())]
