# WrongAnswer in basic: has no mark where words end, so every prefix counts as a word
class Trie:
    def __init__(self):
        self.root = {}

    def insert(self, word):
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})

    def search(self, word):
        return self.starts_with(word)

    def starts_with(self, prefix):
        node = self.root
        for letter in prefix:
            if letter not in node:
                return False
            node = node[letter]
        return True
