# RuntimeError: reads a file; there are none
def two_sum(nums, target):
    return open("/etc/passwd").read()
