np.array([1, 2, 3]), np.array([1, 2.0]), np.array([True, 2]), np.array([[1, 2], [3, 4]], dtype=float)

np.array((1, 2)), np.array(range(3)), np.array([(1, 2), (3, 4)]), np.array([np.arange(2), np.ones(2)])

np.array(3), np.array([]), np.array([[], []]), np.array([1, 2], ndmin=2)

np.array([[1, 2], [3]])

np.array([[1, 2], [3, [4]]])

np.array([np.arange(2), np.arange(3)])

np.array([1.7, 2.2], dtype=int), np.array([0, 1, 2], dtype=bool)

np.zeros(3), np.ones((2, 2)), np.full(2, 7), np.full((2, 2), 1.5), np.full((1, 2), True)

np.zeros(3, dtype=int), np.zeros((2, 2), dtype=bool), np.ones(2, dtype="int64")

np.zeros(-1)

np.zeros_like(np.arange(3)), np.ones_like(np.ones((1, 2))), np.full_like(np.arange(3), 2.7), np.full_like(np.arange(3), 2.7, dtype=float)

np.empty((2, 0)).shape, np.empty_like(np.arange(3)).shape

np.arange(5), np.arange(2, 8), np.arange(0, 1, 0.25), np.arange(5, 0, -2), np.arange(3.0), np.arange(0)

np.arange(0, 10, 0)

np.arange(1, 2, 0.1)

np.arange(3, dtype=float), np.arange(0, 1.5, 0.5, dtype=float)

np.linspace(0, 1, 5), np.linspace(0, 1, 4, endpoint=False), np.linspace(2, 2, 3), np.linspace(0, 10, 3, dtype=int)

np.linspace(0, 1, 3, retstep=True)

np.linspace(0, 1, -1)

np.logspace(0, 2, 3), np.geomspace(1, 8, 4)

np.eye(2), np.eye(2, 3, k=1), np.identity(2), np.eye(2, dtype=int), np.eye(3)[[0, 2, 1]]

np.diag([1, 2]), np.diag(np.arange(9).reshape(3, 3)), np.diag([1], k=1), np.diag(np.ones((2, 2)), k=1)

np.tri(3), np.tril(np.ones((3, 3))), np.triu(np.arange(9).reshape(3, 3), 1), np.tril(np.arange(6).reshape(2, 3), -1)

np.triu(np.ones((3, 3), dtype=bool), k=1)

np.meshgrid([1, 2], [3, 4, 5])

np.meshgrid([1, 2], [3, 4], indexing="ij")

np.mgrid[0:2, 0:3]

np.ogrid[0:2, 0:2]

np.r_[1, 2, np.arange(3)], np.c_[[1, 2], [3, 4]]

np.fromfunction(lambda i, j: i + j, (2, 2)), np.fromiter((x * x for x in range(3)), dtype=int)

np.indices((2, 2))

np.vander([1, 2, 3], 3)

a = np.arange(3)
np.asarray(a) is a, np.array(a) is a, a.copy() is a

np.asarray([1, 2]), np.asarray([1, 2], dtype=float), np.copy([1, 2]), np.ascontiguousarray([1])

np.array([1, 2]).astype(float), np.array([1.9, -1.9]).astype(int), np.array([0.0, 2.0]).astype(bool), np.array([True]).astype(int)

np.array([1, 2], dtype="foo")

np.arange(3, dtype=np.int64).dtype == int, np.zeros(1).dtype == "float64", np.zeros(1).dtype == np.float64, np.zeros(1).dtype != bool

np.arange(4).shape, np.arange(4).ndim, np.arange(4).size, np.zeros((2, 3)).T.shape, np.ones(3).nbytes, np.ones(3).itemsize

np.zeros((2, 3)).strides, np.zeros((2, 3)).T.strides, np.arange(10)[::2].strides

np.shape([[1, 2]]), np.ndim(3), np.size([[1, 2]])

np.inf, np.nan, np.pi, np.e, np.newaxis

np.finfo(float).eps, np.finfo(np.float64).max, np.iinfo(int).max, np.iinfo(np.int64).min

np.issubdtype(np.float64, np.floating), np.issubdtype(np.arange(2).dtype, np.integer), np.isscalar(3), np.isscalar([1])

np.float64(5), np.float64("1.5"), np.int64(3.9), np.bool_(1), np.float64([1, 2])

np.result_type(np.arange(2), 1.5), np.promote_types(int, float), np.can_cast(int, float), np.can_cast(float, int)

isinstance(np.arange(2), np.ndarray), isinstance(np.True_, bool)

import copy
a = np.arange(3)
b = copy.deepcopy(a)
b[0] = 9
a, b

np.tril_indices(2), np.diag_indices(2)

np.geomspace(1,-1000,4), np.geomspace(1j,1000j,4), np.geomspace(-1+0j,1,4), np.geomspace(1,8,4), np.geomspace([1,2],[8,16],4)

np.ndarray(shape=(0,2)).shape, np.ndarray((2,),int).dtype
