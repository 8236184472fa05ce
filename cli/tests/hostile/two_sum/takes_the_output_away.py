# WrongAnswer: replaces the streams
import sys


def two_sum(nums, target):
    sys.stdout = sys.__stdout__ = None
    sys.stderr = sys.__stderr__ = object()
    sys.stdin = 3
    return [0, 0]
