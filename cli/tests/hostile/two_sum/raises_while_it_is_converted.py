# WrongAnswer: has methods that raise when they are asked anything
class Touchy(list):
    def __len__(self):
        raise RuntimeError("do not ask")

    __iter__ = __getitem__ = __eq__ = __repr__ = __bool__ = __hash__ = __len__


def two_sum(nums, target):
    return Touchy([0, 0])
