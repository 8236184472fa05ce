# TimeLimit: fills a dictionary whose keys have equal hashes
class Key:
    def __hash__(self):
        return 0


def two_sum(nums, target):
    table = {}
    while True:
        table[Key()] = 0
