# Dictionaries in dictionaries, the empty string marking an end — O(l) per call
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = True

    def search(self, word: str) -> bool:
        return "" in self._walk(word)

    def starts_with(self, prefix: str) -> bool:
        return len(self._walk(prefix)) > 0

    def _walk(self, prefix):
        node = self.root
        for letter in prefix:
            node = node.get(letter, {})
        return node
