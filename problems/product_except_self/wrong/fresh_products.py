# TooSlow in performance: multiplies all others afresh for each position, O(n²)
def product_except_self(nums):
    products = []
    for i in range(len(nums)):
        product = 1
        for j in range(len(nums)):
            if j != i:
                product *= nums[j]
        products.append(product)
    return products
