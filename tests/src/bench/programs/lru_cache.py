# A cache that forgets what was used longest ago.
from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.items = OrderedDict()

    def get(self, key):
        if key not in self.items:
            return -1
        self.items.move_to_end(key)
        return self.items[key]

    def put(self, key, value):
        self.items[key] = value
        self.items.move_to_end(key)
        if len(self.items) > self.capacity:
            self.items.popitem(last=False)


def main():
    cache, total = LRUCache(200), 0
    for i in range(25_000):
        cache.put(i * i % 509, i)
        total += cache.get(i * 3 % 509)
    return total
