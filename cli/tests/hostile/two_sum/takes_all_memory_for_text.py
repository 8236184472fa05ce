# MemoryLimit: asks for a text larger than any memory
def two_sum(nums, target):
    return "x" * 10**12
