# RuntimeError: looks attributes up in itself
class Mirror:
    def __getattr__(self, name):
        return getattr(self, name + "x")


def two_sum(nums, target):
    return Mirror().x
