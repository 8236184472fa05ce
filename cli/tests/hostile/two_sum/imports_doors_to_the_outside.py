# WrongAnswer: tries every door to the outside
def two_sum(nums, target):
    doors = ["socket", "subprocess", "ctypes", "js", "pyodide", "_browser", "multiprocessing", "_posixsubprocess", "mmap"]
    n_open = 0
    for door in doors:
        try:
            __import__(door)
            n_open += 1
        except ImportError:
            pass
    assert n_open == 0
    return [0, 0]
