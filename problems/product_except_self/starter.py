def product_except_self(nums: list[int]) -> list[int]:
    """Return for each position the product of all other items."""
    raise NotImplementedError
