# RuntimeError: starts a thread that outlives it
import threading


def forever():
    while True:
        pass


def two_sum(nums, target):
    threading.Thread(target=forever).start()
    return [0, 0]
