# WrongAnswer in edge: leaves all zeros out, as if there were at most one
def product_except_self(nums):
    product = 1
    for x in nums:
        if x != 0:
            product *= x
    if 0 in nums:
        return [product if x == 0 else 0 for x in nums]
    return [product // x for x in nums]
