def longest_run(nums: list[int]) -> int:
    raise NotImplementedError
