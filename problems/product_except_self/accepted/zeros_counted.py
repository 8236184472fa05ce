# Divide the product of the rest, with zeros counted apart — O(n) time, O(1) memory beside the result
def product_except_self(nums: list[int]) -> list[int]:
    n_zeros = nums.count(0)
    product = 1
    for x in nums:
        if x != 0:
            product *= x
    if n_zeros == 0:
        return [product // x for x in nums]
    if n_zeros == 1:
        return [product if x == 0 else 0 for x in nums]
    return [0] * len(nums)
