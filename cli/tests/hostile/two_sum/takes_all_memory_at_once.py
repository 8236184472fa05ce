# MemoryLimit: asks for a list larger than any memory
def two_sum(nums, target):
    return [0] * 10**12
