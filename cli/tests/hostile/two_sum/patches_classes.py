# WrongAnswer: breaks classes that solutions use
import collections
import dataclasses
import enum
import random


def lie(*_, **__):
    raise RuntimeError("patched")


def two_sum(nums, target):
    collections.Counter.most_common = collections.Counter.__init__ = lie
    collections.ChainMap.__init__ = lie
    collections.UserDict.__getitem__ = lie
    enum.Enum.__hash__ = enum.EnumMeta.__call__ = lie
    random.Random.shuffle = random.Random.seed = lie
    return [0, 0]
