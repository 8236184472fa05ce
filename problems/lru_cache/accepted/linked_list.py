# A dictionary finds the node, a doubly linked list keeps the order of use — O(1) per call
class Node:
    def __init__(self, key=None, value=None):
        self.key = key
        self.value = value
        self.older = None
        self.newer = None


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.nodes = {}
        self.before_oldest = Node()
        self.after_newest = Node()
        self.before_oldest.newer = self.after_newest
        self.after_newest.older = self.before_oldest

    def get(self, key: int) -> int:
        if key not in self.nodes:
            return -1
        node = self.nodes[key]
        self._take_out(node)
        self._put_last(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        if key in self.nodes:
            self._take_out(self.nodes[key])
        elif len(self.nodes) == self.capacity:
            oldest = self.before_oldest.newer
            self._take_out(oldest)
            del self.nodes[oldest.key]
        node = Node(key, value)
        self.nodes[key] = node
        self._put_last(node)

    def _take_out(self, node):
        node.older.newer = node.newer
        node.newer.older = node.older

    def _put_last(self, node):
        newest = self.after_newest.older
        newest.newer = node
        node.older = newest
        node.newer = self.after_newest
        self.after_newest.older = node
