# WrongAnswer in basic: multiplies the item in before it stores the product
def product_except_self(nums):
    products = []
    before = 1
    for x in nums:
        before *= x
        products.append(before)
    after = 1
    for i in range(len(nums) - 1, -1, -1):
        products[i] *= after
        after *= nums[i]
    return products
