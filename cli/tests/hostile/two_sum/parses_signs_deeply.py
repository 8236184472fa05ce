# RuntimeError: compiles a number with very many signs
def two_sum(nums, target):
    return eval("-" * 20_000 + "1")
