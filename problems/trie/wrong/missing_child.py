# RuntimeError in basic: follows a letter without asking whether it is there
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = True

    def search(self, word):
        node = self.root
        for letter in word:
            node = node[letter]
        return "" in node

    def starts_with(self, prefix):
        node = self.root
        for letter in prefix:
            node = node[letter]
        return True
