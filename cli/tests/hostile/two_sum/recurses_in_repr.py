# RuntimeError: has a text that contains its text
class Mirror:
    def __repr__(self):
        return repr([self])


def two_sum(nums, target):
    return repr(Mirror())
