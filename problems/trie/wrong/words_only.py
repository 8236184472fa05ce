# WrongAnswer in basic: a prefix counts only if it is a stored word
class Trie:
    def __init__(self):
        self.words = set()

    def insert(self, word):
        self.words.add(word)

    def search(self, word):
        return word in self.words

    def starts_with(self, prefix):
        return prefix in self.words
