# A trie of dictionaries, and a generator that walks it.
def walk(node, prefix=""):
    for letter, below in sorted(node.items()):
        if letter == "$":
            yield prefix
        else:
            yield from walk(below, prefix + letter)


def main():
    trie = {}
    for i in range(4_000):
        node = trie
        for letter in str(i * i * 7919):
            node = node.setdefault(letter, {})
        node["$"] = {}
    words = list(walk(trie))
    return len(words), words[100], sum(len(word) for word in words)
