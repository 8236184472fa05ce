# RuntimeError in basic: takes place k counted from 0, which for k = n does not exist
def kth_largest(nums, k):
    return sorted(nums, reverse=True)[k]
