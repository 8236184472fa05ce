# WrongAnswer in basic: counts one for each number taken from the right, however many it jumps over
def count_inversions(nums):
    def sort(items):
        if len(items) < 2:
            return items, 0
        middle = len(items) // 2
        left, n_left = sort(items[:middle])
        right, n_right = sort(items[middle:])
        merged = []
        n_across = i = 0
        for x in right:
            while i < len(left) and left[i] <= x:
                merged.append(left[i])
                i += 1
            n_across += i < len(left)
            merged.append(x)
        return merged + left[i:], n_left + n_right + n_across

    return sort(nums)[1]
