# WrongAnswer in basic: looks for the word in straight lines only
def word_search(board, word):
    columns = ["".join(column) for column in zip(*board)]
    lines = board + columns
    return any(word in line or word[::-1] in line for line in lines)
