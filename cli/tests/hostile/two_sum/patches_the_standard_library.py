# WrongAnswer: breaks modules that solutions use
import bisect
import collections
import functools
import heapq
import itertools
import math
import random
import re


def two_sum(nums, target):
    for module in (bisect, collections, functools, heapq, itertools, math, random, re):
        for name in list(vars(module)):
            if not name.startswith("__"):
                setattr(module, name, None)
    return [0, 0]
