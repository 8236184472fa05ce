# WrongAnswer in basic: multiplies the two neighbours only
def product_except_self(nums):
    padded = [1] + nums + [1]
    return [padded[i] * padded[i + 2] for i in range(len(nums))]
