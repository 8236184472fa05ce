# Merge sort that counts the pairs across — O(n log n) time, O(n) memory
def count_inversions(nums: list[int]) -> int:
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
            n_across += len(left) - i
            merged.append(x)
        return merged + left[i:], n_left + n_right + n_across

    return sort(nums)[1]
