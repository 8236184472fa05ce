# MemoryLimit: keeps a list that grows
def two_sum(nums, target):
    kept = []
    while True:
        kept.append([0] * 1_000_000)
