# WrongAnswer in basic: returns the last connection, whether it lies on the cycle or not
def redundant_connection(edges):
    return edges[-1]
