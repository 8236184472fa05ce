# Products before from the left, products after from the right — O(n) time, O(1) memory beside the result
def product_except_self(nums: list[int]) -> list[int]:
    products = []
    before = 1
    for x in nums:
        products.append(before)
        before *= x
    after = 1
    for i in range(len(nums) - 1, -1, -1):
        products[i] *= after
        after *= nums[i]
    return products
