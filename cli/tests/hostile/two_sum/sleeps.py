# TimeLimit: sleeps
import time


def two_sum(nums, target):
    time.sleep(1_000_000)
