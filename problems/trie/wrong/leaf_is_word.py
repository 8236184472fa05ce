# WrongAnswer in basic: takes only leaves for words, so a longer word makes a shorter one disappear
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})

    def search(self, word):
        node = self._walk(word)
        return node is not None and not node

    def starts_with(self, prefix):
        return self._walk(prefix) is not None

    def _walk(self, prefix):
        node = self.root
        for letter in prefix:
            if letter not in node:
                return None
            node = node[letter]
        return node
