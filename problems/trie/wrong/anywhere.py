# WrongAnswer in basic: finds the prefix anywhere in a word, not only at its beginning
class Trie:
    def __init__(self):
        self.words = set()
        self.parts = set()

    def insert(self, word):
        self.words.add(word)
        for start in range(len(word)):
            for end in range(start + 1, len(word) + 1):
                self.parts.add(word[start:end])

    def search(self, word):
        return word in self.words

    def starts_with(self, prefix):
        return prefix in self.parts
