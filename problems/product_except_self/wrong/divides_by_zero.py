# RuntimeError in basic: divides the whole product by each item, zeros too
from math import prod


def product_except_self(nums):
    product = prod(nums)
    return [product // x for x in nums]
