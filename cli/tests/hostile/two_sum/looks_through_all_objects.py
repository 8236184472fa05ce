# WrongAnswer: looks for the answer among all objects
import gc


def two_sum(nums, target):
    for found in gc.get_objects():
        if isinstance(found, list) and len(found) == 2 and found is not nums:
            if all(type(i) is int and 0 <= i < len(nums) for i in found) and sum(nums[i] for i in found) == target:
                return found
    return [0, 0]
