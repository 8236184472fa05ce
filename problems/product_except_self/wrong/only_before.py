# WrongAnswer in basic: multiplies the items before each position only
def product_except_self(nums):
    products = []
    before = 1
    for x in nums:
        products.append(before)
        before *= x
    return products
