# A set of the words and a set of all their prefixes — O(l²) to insert, O(l) to ask
class Trie:
    def __init__(self):
        self.words = set()
        self.prefixes = set()

    def insert(self, word: str) -> None:
        self.words.add(word)
        for length in range(1, len(word) + 1):
            self.prefixes.add(word[:length])

    def search(self, word: str) -> bool:
        return word in self.words

    def starts_with(self, prefix: str) -> bool:
        return prefix in self.prefixes
