# WrongAnswer in basic: remembers which letters occur at each place, not in which word
class Trie:
    def __init__(self):
        self.words = set()
        self.letters = []

    def insert(self, word):
        self.words.add(word)
        for place, letter in enumerate(word):
            if place == len(self.letters):
                self.letters.append(set())
            self.letters[place].add(letter)

    def search(self, word):
        return word in self.words

    def starts_with(self, prefix):
        fits = all(letter in letters for letter, letters in zip(prefix, self.letters))
        return len(prefix) <= len(self.letters) and fits
