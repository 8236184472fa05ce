# WrongAnswer in basic: adds up how far the numbers are from their sorted places
def count_inversions(nums):
    order = sorted(range(len(nums)), key=nums.__getitem__)
    return sum(abs(place - position) for place, position in enumerate(order)) // 2
