np.zeros((10**7, 10**7))

np.ones((10**7, 10**7), dtype=np.float32)

np.full((10**7, 10**7), "abc")

np.indices((10**7, 10**7))

np.mgrid[0:10**7, 0:10**7]

np.fromfunction(lambda i, j: i, (10**7, 10**7))

np.tri(10**7)

np.triu_indices(10**7)

np.eye(10**7)

np.repeat(np.ones((1, 10**7)), 10**7, axis=0)

np.zeros((2**22, 2**22, 2**22))

np.eye(-1)

np.identity(-2)

np.tri(-1), np.zeros((0, 10**6)).shape
