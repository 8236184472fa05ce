# WrongAnswer in large: divides in floats, which hold only 53 bits of a large product
from math import prod


def product_except_self(nums):
    n_zeros = nums.count(0)
    product = prod(x for x in nums if x != 0)
    if n_zeros > 1:
        return [0] * len(nums)
    if n_zeros == 1:
        return [product if x == 0 else 0 for x in nums]
    return [int(product / x) for x in nums]
