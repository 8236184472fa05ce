# WrongAnswer in basic: counts the different characters of the whole string
def longest_substring(s):
    return len(set(s))
