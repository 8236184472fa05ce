# Splitting, joining, formatting and counting words.
from collections import Counter


def main():
    text = " ".join(f"word{i * i % 997}" for i in range(20_000))
    counts = Counter(word.upper().strip() for word in text.split())
    most = [f"{word}:{count}" for word, count in counts.most_common(5)]
    return len(",".join(counts)), text.replace("word", "w").count("w1"), sorted(most)[0]
