np.emath.sqrt([4,-4]), np.emath.sqrt(-1), np.emath.sqrt([1,4])

np.emath.log(-np.e).round(6), np.emath.log2([-4,8]).round(6), np.emath.log10(-100).round(6), np.emath.logn(2,[4,8])

np.emath.power([2,4],-2), np.emath.power([-2,4],2), np.emath.arccos(2).round(6), np.emath.arcsin(2).round(6)
