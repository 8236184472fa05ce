a = np.arange(6).reshape(2, 3)
[x.item() for x in np.nditer(a.T)], [x.item() for x in np.nditer(a.T, order='C')], [x.item() for x in np.nditer(a, order='F')]

a = np.arange(6).reshape(2, 3)
it = np.nditer(a, flags=['multi_index'])
[(int(x), it.multi_index) for x in it]

a = np.arange(6).reshape(2, 3)
it = np.nditer(a, flags=['c_index'])
[(int(x), it.index) for x in it]

a = np.arange(6).reshape(2, 3)
it = np.nditer(a, flags=['f_index'])
[(int(x), it.index) for x in it]

[(int(x), int(y)) for x, y in np.nditer([np.arange(3), np.arange(6).reshape(2, 3)])]

list(np.nditer(np.arange(6).reshape(2, 3), flags=['external_loop'])), list(np.nditer(np.arange(6).reshape(2, 3), flags=['external_loop'], order='F'))

[1 for x in np.nditer(np.zeros((0, 3)))]

np.nditer(np.arange(3), flags=['bogus'])

np.nditer(np.arange(3)).multi_index

next(np.nditer(np.arange(3)))

np.broadcast([1, 2], [[1], [2]]).shape, list(np.broadcast([1, 2], [[1], [2]])), np.broadcast([1, 2], 3).nd, np.broadcast([1, 2], 3).size

np.broadcast([1, 2], [1, 2, 3])

list(np.ndindex(2, 2)), list(np.ndindex((2, 1))), list(np.ndindex()), list(np.ndindex(0))

list(np.ndenumerate([[1, 2], [3, 4]]))

np.ndindex(-1)

a = np.arange(4).reshape(2, 2)
[x for x in a.flat], a.flat[2], a.flat[1:3], len(a.flat)

a = np.arange(4).reshape(2, 2)
a.flat = 7
a

a = np.arange(4).reshape(2, 2)
a.flat[[0, 3]] = 9, 8
a

a = np.arange(4).reshape(2, 2)
a.flags

a = np.arange(4).reshape(2, 2)
a.T.flags, a[:, 1].flags.c_contiguous, a.T.flags['F_CONTIGUOUS'], a.flags.owndata, a[1:].flags.owndata

a = np.arange(5)
a.flags.writeable = False
a[0] = 1

np.lib.stride_tricks.sliding_window_view(np.arange(6), 3)

v = np.lib.stride_tricks.sliding_window_view(np.arange(12).reshape(3, 4), (2, 2))
v.shape, v[0, 1], v.strides, v.flags.writeable

np.lib.stride_tricks.sliding_window_view(np.arange(12).reshape(3, 4), 2, axis=0)[0]

np.lib.stride_tricks.sliding_window_view(np.arange(3), 4)

np.lib.stride_tricks.sliding_window_view(np.arange(12).reshape(3, 4), 2)

np.lib.stride_tricks.sliding_window_view(np.arange(3), -1)

a = np.arange(6)
v = np.lib.stride_tricks.sliding_window_view(a, 2, writeable=True)
v[0, 1] = 50
a, v

a = np.arange(6)
np.lib.stride_tricks.as_strided(a, shape=(3, 2), strides=(16, 8)), np.lib.stride_tricks.as_strided(a, (4, 3), (8, 8))

a = np.arange(6)
v = np.lib.stride_tricks.as_strided(a, (2, 2), (8, 8))
v[1, 1] = 99
a, v.base is not None, np.shares_memory(a, v)

a = np.arange(10)
np.shares_memory(a[::2], a[1::2]), np.may_share_memory(a[::2], a[1::2]), np.shares_memory(a[:5], a[5:]), np.shares_memory(a, a[3:])

a = np.arange(3)
a.base is None, a[1:].base is a, a.reshape(3, 1).base is a, a[1:][1:].base is a

np.moveaxis(np.zeros((1, 2, 3)), [0, 1], [2, 0]).shape

np.moveaxis(np.zeros((1, 2, 3)), [0, 1], [2])

np.moveaxis(np.zeros((1, 2)), 5, 0)

np.exceptions.AxisError(3, 2), str(np.exceptions.AxisError(3, 2, 'x')), np.exceptions.AxisError('text')

np.block([[np.eye(2), np.zeros((2, 1))], [np.ones((1, 3))]]), np.block([1, 2]), np.block(3)

np.block([[1], 2])

np.block([])

np.block(([1],))

np.array_split(np.arange(7), 3), np.array_split(np.arange(7), [2, 9]), np.split(np.arange(4), 2)

np.split(np.arange(5), 2)

np.array_split(np.arange(5), 0)

np.hsplit(np.arange(4).reshape(2, 2), 2), np.vsplit(np.arange(4).reshape(2, 2), 2)

np.vsplit(np.arange(4), 2)

np.dsplit(np.arange(4), 2)

np.unstack(np.arange(4).reshape(2, 2)), np.unstack(np.arange(4).reshape(2, 2), axis=1)

np.rot90([[1, 2], [3, 4]]), np.rot90([[1, 2], [3, 4]], 3), np.rot90(np.arange(8).reshape(2, 2, 2), 1, (1, 2))

np.rot90([[1, 2], [3, 4]], 1, (0, 0))

np.rot90([[1, 2], [3, 4]], 1, (0, 5))

np.roll(np.arange(6).reshape(2, 3), 1), np.roll(np.arange(6).reshape(2, 3), (1, 1), axis=(0, 1)), np.roll(np.arange(6).reshape(2, 3), -2, axis=1)

np.rollaxis(np.ones((3, 4, 5)), 2).shape, np.rollaxis(np.ones((3, 4, 5)), 0, 3).shape

np.rollaxis(np.ones((3, 4)), 0, 5)

np.unravel_index([22, 41, 37], (7, 6)), np.unravel_index(1621, (6, 7, 8, 9)), np.unravel_index([31, 41], (7, 6), order='F')

np.unravel_index(50, (7, 6))

np.ravel_multi_index(([3, 6, 6], [4, 5, 1]), (7, 6)), np.ravel_multi_index(([3, 6], [4, 5]), (7, 6), order='F'), np.ravel_multi_index(([3, 7], [4, 6]), (4, 6), mode=('clip', 'wrap'))

np.ravel_multi_index(([3, 7], [4, 6]), (4, 6))

np.vander([1, 2, 3, 5], 3), np.vander([1, 2], increasing=True), np.vander([1.5, 2])

np.vander([[1]])

np.tri(3, 4, 1, dtype=int), np.tril(np.arange(9).reshape(3, 3), -1), np.triu(np.arange(9).reshape(3, 3), 1)

np.tril_indices(3), np.triu_indices(3, 1), np.tril_indices_from(np.ones((2, 3))), np.triu_indices(2, 0, 3)

np.tril_indices_from(np.ones(3))

np.diag_indices(3), np.diag_indices_from(np.ones((2, 2))), np.mask_indices(3, np.triu)

np.diag_indices_from(np.ones((2, 3)))

a = np.zeros((5, 3), int)
np.fill_diagonal(a, 4)
a

a = np.zeros((5, 3), int)
np.fill_diagonal(a, 4, wrap=True)
a

a = np.zeros((3, 3, 3), int)
np.fill_diagonal(a, [1, 2, 3])
a

a = np.zeros(3)
np.fill_diagonal(a, 1)

np.diag([1, 2], 1), np.diag([[1, 2], [3, 4]], -1), np.diagflat([[1, 2], [3, 4]])

np.diag(3)

np.diagonal(np.arange(8).reshape(2, 2, 2)), np.diagonal(np.arange(8).reshape(2, 2, 2), axis1=0, axis2=2), np.trace(np.arange(9).reshape(3, 3), 1)

np.diagonal([1, 2])

np.matrix_transpose(np.arange(6).reshape(1, 2, 3)), np.permute_dims(np.arange(6).reshape(2, 3)).shape, np.concat([[1], [2]]), np.pow(2, [1, 2]), np.acos(1.0)

np.matrix_transpose([1, 2])

np.cumulative_sum([1, 2, 3]), np.cumulative_sum([1, 2, 3], include_initial=True), np.cumulative_prod([[1, 2], [3, 4]], axis=1)

np.cumulative_sum([[1, 2], [3, 4]])

np.vecdot([[1, 2], [3, 4]], [1, 2]), np.matvec([[1, 2], [3, 4]], [1, 2]), np.vecmat([1, 2], [[1, 2], [3, 4]])

np.vecdot([1, 2], [1, 2, 3])

np.tensordot(np.arange(6).reshape(2, 3), np.arange(6).reshape(3, 2), 1), np.tensordot([1, 2], [3, 4], 0), np.tensordot(np.arange(24).reshape(2, 3, 4), np.arange(12).reshape(4, 3), ([1, 2], [1, 0]))

np.tensordot([1, 2], [1, 2, 3], 1)

np.tensordot([[1, 2]], [[1, 2]], ([0, 0], [0, 1]))

np.kron([1, 10], [5, 6]), np.kron(np.eye(2), [[1, 2]]), np.kron(2, [1, 2])

np.einsum([[1, 2], [3, 4]], [0, 1], [1, 0]), np.einsum('ij,jk,kl->il', np.eye(2), [[1, 2], [3, 4]], np.ones((2, 2)), optimize=True)

np.einsum_path('ij,jk,kl->il', np.ones((2, 5)), np.ones((5, 2)), np.ones((2, 3)))[0]

print(np.einsum_path('ij,jk,kl->il', np.ones((2, 5)), np.ones((5, 2)), np.ones((2, 3)), optimize='optimal')[1])

np.clip([1, 5, 9], 2, 6), np.clip([1, 5, 9], None, 6), np.clip(7, max=3), np.clip([1, 2], min=[2, 1], max=None)

np.clip([1, 2], 1)

np.clip([1, 2], 1, 2, min=3)

np.isclose([1e10, 1e-7], [1.00001e10, 1e-8]), np.isclose([1, np.nan], [1, np.nan], equal_nan=True), np.isclose(np.inf, [np.inf, -np.inf, 1]), np.allclose([1, 2], [1, 2.0000001])

np.array_equal([1, 2], [1, 2]), np.array_equal([1, np.nan], [1, np.nan], equal_nan=True), np.array_equiv([1, 2], [[1, 2], [1, 2]]), np.array_equiv([1, 2], [1, 2, 3])

np.nan_to_num([np.inf, -np.inf, np.nan, 1]), np.nan_to_num([np.nan, np.inf], nan=-1, posinf=9), np.nan_to_num(np.nan), np.nan_to_num([1, 2])

np.modf([0, 3.5, -2.25]), np.modf(np.inf), np.isposinf([np.inf, 1]), np.isneginf([-np.inf, np.nan]), np.fix([2.7, -2.7])

np.round([1.5, 2.5, -0.5]), np.round(1234.567, 2), np.round([15, 25, 1234], -1), np.round(1234.567, -2), np.around(2.5)

np.array([1, 2], copy=False)

a = np.arange(3)
np.array(a, copy=False) is a, np.asarray(a) is a, np.array(a, copy=None) is a, np.array(a) is a, np.array(a, ndmin=3).shape

a = np.arange(6).reshape(2, 3)
np.array(a, order='F').flags.f_contiguous, np.asfortranarray(a).strides, np.ascontiguousarray(a.T).strides, np.zeros_like(a.T).strides, np.zeros((2, 3), order='F').strides

np.array([1], order='X')

np.geomspace(1, 1000, 4), np.geomspace(1000, 1, 4), np.geomspace(-1, -8, 4), np.logspace(0, 2, 3), np.geomspace(1, 256, 3, endpoint=False)

np.geomspace(0, 1)

np.indices((2, 2)), np.indices((2, 3), sparse=True), np.fromiter((x * x for x in range(4)), int), np.fromiter(range(9), float, 3)

np.fromiter([1, 2], int, 3)

np.lexsort(([1, 5, 1, 4, 3, 4, 4], [9, 4, 0, 4, 0, 2, 1])), np.lexsort([[2, 1], [1, 1]])

np.lexsort([])

np.searchsorted([1, 2, 3, 4, 5], 3, side='right'), np.searchsorted([3, 1, 2], [1.5, 9], sorter=[1, 2, 0])

np.searchsorted([1, 2], 1, side='x')

np.searchsorted([3, 1, 2], 1, sorter=[1, 2])

np.digitize([0.2, 6.4, 3.0, 1.6], [0.0, 1.0, 2.5, 4.0, 10.0]), np.digitize([1.2, 10.0], [0, 5, 10], right=True), np.digitize([1, 5], [9, 4, 1])

np.digitize([1], [3, 1, 2])

np.partition([3, 1, 2], 1)[1], np.sort(np.argpartition([3, 1, 2], 1)[:2])

np.partition([3, 1, 2], 7)

np.bincount([1, 1, 3], minlength=6), np.bincount([0, 1, 1], weights=[.5, 1, 2])

np.bincount([1], minlength=-1)

np.sort([3, 1, 2], kind='stable'), np.argsort([3, 1, 2], stable=True)

np.sort([3, 1, 2], kind='bogus')

np.float

np.trapz

np.bogus

np.in1d

np.msort

np.asfortranarray(np.arange(6).reshape(2,3)).flags.owndata

a=np.array([[0,1],[2,3]],order='F')
a.resize((2,1))
a

a=np.arange(6).reshape(2,3)
f=a.T.flat
[int(x) for x in f], type(f), isinstance(f, np.flatiter)

a=np.arange(6).reshape(2,3)
f=a.flat
next(f), next(f), f.index, f.coords, f.base is a, len(f)

a=np.arange(6).reshape(2,3)
a.T.flat[1:4]=[10,20]
a
a.flat[[1,-1]], np.asarray(a.flat), a.flat.copy()
