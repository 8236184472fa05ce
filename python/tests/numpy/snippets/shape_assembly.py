a = np.arange(12)
a.reshape(3, 4), a.reshape((3, -1)), a.reshape(-1, 2, order="F"), np.reshape(a, (2, 6)), a.reshape(2, 2, 3).shape, a.reshape([4, 3]).shape

np.arange(12).reshape(5, 3)

np.arange(12).reshape(-1, -1)

np.arange(12).reshape(-1, 5)

np.arange(12).reshape(3, 4, -1, 1).shape, np.zeros((0, 3)).reshape(3, 0), np.arange(1).reshape(()), np.array(5).reshape(1, 1)

np.zeros((0, 3)).reshape(-1, 0)

np.arange(4).reshape(2.0, 2)

np.arange(6).reshape(2, 3).T.reshape(-1), np.arange(6).reshape(2, 3).ravel("F"), np.ravel([[1, 2], [3, 4]]), np.arange(6).reshape(3, 2, order="F")

np.concatenate([[1, 2], [3]]), np.concatenate(([[1, 2]], [[3, 4]]), axis=0), np.concatenate([[[1], [2]], [[3], [4]]], axis=1), np.concatenate([[[1, 2]], [[3, 4]]], axis=None), np.concatenate([[1], [2.5]]), np.concatenate([[True], [2]])

np.concatenate([[1, 2], [[3]]])

np.concatenate([[[1, 2]], [[3]]])

np.concatenate([])

np.concatenate([1, 2])

np.concatenate([[1], [2]], axis=1)

np.concatenate([[1, 2]], dtype=float), np.concatenate(([1], [2]), out=np.zeros(2)), np.concat([[1], [2]]), np.concatenate(np.arange(4).reshape(2, 2))

np.stack([[1, 2], [3, 4]]), np.stack([[1, 2], [3, 4]], axis=1), np.stack([[1, 2], [3, 4]], axis=-1), np.stack([np.ones((2, 3))] * 4, axis=1).shape, np.stack([1, 2])

np.stack([[1, 2], [3]])

np.stack([])

np.stack([[1, 2]], axis=2)

np.vstack([[1, 2], [3, 4]]), np.hstack([[1, 2], [3]]), np.hstack([[[1], [2]], [[3], [4]]]), np.dstack([[1, 2], [3, 4]]), np.column_stack([[1, 2], [3, 4]]), np.vstack([1, 2]), np.hstack([1, 2])

np.vstack([[1, 2], [3]])

np.hstack([np.ones((2, 2)), np.ones((3, 2))])

np.column_stack([[1, 2], [[3, 4], [5, 6]]]), np.c_[[1, 2], [3, 4]], np.r_[1, [2, 3], 4:6], np.r_[0:1:5j], np.c_[np.ones(2), np.eye(2)], np.r_[[[1, 2]], [[3, 4]]]

np.r_["0,2", [1, 2], [3, 4]], np.r_["-1", np.ones((2, 1)), np.zeros((2, 2))], np.r_[1.5, 2], np.r_[:3], np.r_[-1:2:0.5]

np.block([[np.eye(2), np.zeros((2, 1))], [np.ones((1, 2)), 5]]), np.block([1, 2]), np.block([[1], [2]])

np.split(np.arange(6), 3), np.split(np.arange(6), [2, 5]), np.array_split(np.arange(5), 3), np.split(np.arange(6).reshape(2, 3), 3, axis=1), np.split(np.arange(3), [1, 5])

np.split(np.arange(5), 2)

np.vsplit(np.arange(4).reshape(2, 2), 2), np.hsplit(np.arange(4).reshape(2, 2), 2), np.dsplit(np.arange(8).reshape(2, 2, 2), [1]), np.hsplit(np.arange(4), 2)

np.vsplit(np.arange(4), 2)

np.unstack(np.arange(4).reshape(2, 2)), [a.shape for a in np.array_split(np.ones((7, 2)), 3)], np.array_split(np.arange(2), 4)

np.tile([1, 2], 2), np.tile([1, 2], (2, 1)), np.tile([[1], [2]], (1, 3)), np.tile(5, 3), np.tile([1, 2], (2, 1, 2)).shape, np.tile([1, 2], 0)

np.repeat([1, 2], 2), np.repeat([1, 2], [1, 3]), np.repeat([[1, 2], [3, 4]], 2, axis=0), np.repeat([[1, 2], [3, 4]], [1, 2], axis=1), np.repeat(3, 4), np.array([1, 2]).repeat(2)

np.repeat([1, 2], [1, 2, 3])

np.repeat([1, 2], -1)

np.roll([1, 2, 3, 4], 1), np.roll([1, 2, 3, 4], -1), np.roll([[1, 2], [3, 4]], 1), np.roll([[1, 2], [3, 4]], 1, axis=1), np.roll([[1, 2], [3, 4]], (1, 1), axis=(0, 1)), np.roll(np.arange(5), 7)

np.flip([1, 2, 3]), np.flip([[1, 2], [3, 4]]), np.flip([[1, 2], [3, 4]], 0), np.fliplr([[1, 2], [3, 4]]), np.flipud([[1, 2], [3, 4]]), np.rot90([[1, 2], [3, 4]]), np.rot90([[1, 2], [3, 4]], 2), np.rot90([[1, 2], [3, 4]], -1), np.flip(np.ones((2, 2, 2)), axis=(0, 1)).shape

np.fliplr([1, 2])

np.rot90([1, 2])

np.flip([1, 2], axis=1)

np.pad([1, 2], 1), np.pad([1, 2], (1, 2), constant_values=9), np.pad([[1, 2]], ((1, 0), (0, 2))), np.pad([1, 2, 3], 2, mode="edge"), np.pad([1, 2, 3], 2, "reflect"), np.pad([1, 2, 3], 2, "symmetric"), np.pad([1, 2, 3], 2, "wrap")

np.pad([1, 2, 3], (2, 3), "linear_ramp", end_values=(5, -4)), np.pad([1, 5, 3], 2, "maximum"), np.pad([1, 5, 3], 2, "minimum"), np.pad([1.0, 5, 3], 2, "mean"), np.pad([1, 5, 3], 2, "median"), np.pad([1, 2], (1, 1), "constant", constant_values=(4, 6))

np.pad([[1, 2], [3, 4]], 1, "edge"), np.pad([[1, 2], [3, 4]], 1, "reflect"), np.pad([[1.5]], 1), np.pad([1, 2, 3], (3, 4), "reflect"), np.pad(np.ones((2, 2)), ((0, 1), (1, 0)), constant_values=((0, 7), (8, 0))), np.pad([1, 2, 3], 1, "empty").shape

np.pad([1, 2], -1)

np.pad([1, 2], 1, mode="bogus")

np.pad([[1, 2]], ((1, 1), (1, 1), (1, 1)))

np.append([1, 2], 3), np.append([1, 2], [3, 4]), np.append([[1, 2]], [[3, 4]], axis=0), np.append([[1, 2]], 3), np.append([], [1]), np.append([1], 2.5)

np.append([[1, 2]], [3, 4], axis=0)

np.insert([1, 2, 3], 1, 9), np.insert([1, 2, 3], [1, 2], [8, 9]), np.insert([[1, 2], [3, 4]], 1, 5, axis=1), np.insert([1, 2, 3], -1, 9), np.insert([1, 2, 3], 1, [5, 6]), np.insert([[1, 2], [3, 4]], 0, [7, 8], axis=0), np.insert([[1, 2]], 1, 5), np.insert([1, 2], 2, 1.9)

np.insert([1, 2], 5, 1)

np.delete([1, 2, 3], 1), np.delete([1, 2, 3], [0, 2]), np.delete([[1, 2], [3, 4]], 0, axis=0), np.delete([[1, 2], [3, 4]], 1, 1), np.delete([1, 2, 3], -1), np.delete([1, 2, 3], slice(0, 2)), np.delete([[1, 2], [3, 4]], 2), np.delete([1, 2, 3], [True, False, True]), np.delete([1, 2], [])

np.delete([1, 2], 5)

np.trim_zeros([0, 0, 1, 2, 0]), np.trim_zeros([0, 1, 0], "f"), np.atleast_1d(5), np.atleast_2d([1, 2]), np.atleast_3d([1, 2]).shape, np.atleast_1d(1, [2]), np.atleast_2d(5), np.atleast_3d(np.ones((2, 3))).shape

np.meshgrid([1, 2, 3], [4, 5]), np.meshgrid([1, 2], [3, 4], indexing="ij"), np.meshgrid([1, 2, 3], [4, 5], sparse=True), np.meshgrid([1]), [g.shape for g in np.meshgrid([1, 2], [3], [4, 5, 6])]

np.meshgrid([1], [2], indexing="zz")

np.mgrid[0:2, 0:3], np.mgrid[0:1:3j], np.ogrid[0:2, 0:3], np.mgrid[1:5:2], np.mgrid[0:2:0.5], [g.shape for g in np.ogrid[0:1:3j, 0:2]]

np.indices((2, 3)), np.indices((2, 2), sparse=True), np.fromfunction(lambda i, j: i + j, (2, 3)), np.fromfunction(lambda i, j: i == j, (2, 2), dtype=int), np.fromiter((x * x for x in range(4)), dtype=int), np.fromiter([1, 2, 3], float, count=2)

np.broadcast_to([1, 2, 3], (2, 3)), np.broadcast_to(5, (2, 2)), np.broadcast_shapes((2, 1), (1, 3)), np.broadcast_shapes((5,), (3, 1), ()), np.broadcast_arrays([1, 2], [[3]]), np.broadcast([1, 2], [[1], [2]]).shape

np.broadcast_to([1, 2, 3], (2, 2))

np.broadcast_shapes((2,), (3,))

np.broadcast_arrays([1, 2], [1, 2, 3])

np.tril([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), np.triu([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1), np.tri(2, 3), np.tri(3, k=-1, dtype=int), np.tril(np.ones((2, 2, 2))), np.triu([1, 2]), np.tril_indices(2), np.triu_indices(3, 1), np.triu_indices_from(np.ones((2, 2)))

np.diag([1, 2]), np.diag([[1, 2], [3, 4]]), np.diag([1, 2], k=1), np.diag(np.arange(9).reshape(3, 3), -1), np.diagflat([[1, 2]]), np.diagonal([[1, 2], [3, 4]]), np.trace([[1, 2], [3, 4]]), np.trace(np.arange(8).reshape(2, 2, 2)), np.trace([[1, 2], [3, 4]], offset=1)

np.diag(np.ones((2, 2, 2)))

np.diagonal([1, 2])

np.eye(2), np.eye(2, 3, k=1), np.eye(3, k=-1, dtype=int), np.identity(2), np.vander([1, 2, 3]), np.vander([1, 2, 3], 2, increasing=True), np.eye(0)

np.kron([1, 2], [1, 10]), np.kron(np.eye(2), [[1, 1]]), np.outer([1, 2], [3, 4]), np.inner([1, 2], [3, 4]), np.inner([[1, 2], [3, 4]], [1, 1]), np.vdot([[1, 2]], [[3, 4]]), np.cross([1, 0, 0], [0, 1, 0]), np.tensordot([[1, 2]], [[3], [4]], 1)

np.apply_along_axis(np.sum, 0, [[1, 2], [3, 4]]), np.apply_along_axis(sorted, 1, [[3, 1], [2, 5]]), np.apply_along_axis(lambda r: r - r.mean(), 1, [[1.0, 3], [2, 6]]), np.apply_over_axes(np.sum, np.ones((2, 3, 4)), [0, 2]), np.apply_along_axis(np.diag, -1, [[1, 2]]).shape

np.piecewise([-1, 0, 1], [np.array([-1, 0, 1]) < 0], [-1, 1]), np.piecewise(np.array([-2.0, 2]), [np.array([True, False])], [lambda x: -x, lambda x: x * 10]), np.unwrap([0, 2 * np.pi]).round(8), np.sinc(0)

np.unique([3, 1, 2, 1]), np.unique([[1, 2], [2, 3]]), np.unique([1, 1, 2], return_counts=True), np.unique([2, 1, 2], return_index=True, return_inverse=True), np.unique([[1, 0], [1, 0], [2, 3]], axis=0), np.unique([[1, 1, 0], [2, 2, 3]], axis=1), np.unique([]), np.unique([np.nan, 1, np.nan]), np.unique([True, False, True]), np.unique(["b", "a", "b"])

np.unique([[1, 2], [3, 1]], return_inverse=True), np.unique_counts([1, 1, 2]), np.unique_values([2, 1, 2]), np.unique([np.nan, np.nan], equal_nan=False), np.unique([[2, 2], [1, 1]], axis=0, return_counts=True, return_index=True, return_inverse=True)

np.union1d([1, 2], [2, 3]), np.intersect1d([1, 2, 3], [2, 3, 4]), np.setdiff1d([1, 2, 3], [2]), np.setxor1d([1, 2], [2, 3]), np.isin([1, 2, 3], [2, 5]), np.isin([[1], [2]], [1], invert=True), np.intersect1d([3, 1], [1, 3], return_indices=True)

np.sort([3, 1, 2]), np.sort([[3, 1], [2, 4]], axis=0), np.sort([[3, 1], [2, 4]], axis=None), np.sort([1, np.nan, 0, -np.inf]), np.sort([True, False]), np.sort([3, 1, 2])[::-1], -np.sort(-np.array([3, 1, 2])), np.sort(["b", "a"])

np.sort(5)

np.sort([1, 2], axis=1)

np.sort([2, 1], kind="bogus")

a = np.array([[3, 1, 2], [9, 7, 8]])
a.sort()
a.sort(axis=0)
a, a.sort(), sorted([3, 1])

np.argsort([3, 1, 2]), np.argsort([[3, 1], [2, 4]], axis=0), np.argsort([2, 1, 2, 1], kind="stable"), np.argsort([1, np.nan, 0]), np.argsort([[3, 1], [2, 4]], axis=None), np.argsort([3, 1, 2], stable=True), np.argsort([])

np.lexsort(([1, 2, 1], [3, 3, 1])), np.lexsort([[1, 0, 1]]), np.lexsort((np.array([2, 1]), np.array([1, 1]))), np.partition([3, 1, 2, 0], 1)[1], np.sort(np.partition([3, 1, 2, 0], 2)[:2]), np.argpartition([3, 1, 2], 0)[0], np.partition([[3, 1, 2]], 0, axis=1)[0, 0]

np.partition([1, 2], 5)

np.array([3, 1, 2]).argsort()[::-1], np.argsort(-np.array([3, 1, 2])), np.argsort(np.argsort([30, 10, 20])), np.array(["x", "y", "z"])[np.argsort([3, 1, 2])], np.searchsorted([1, 2, 3], 2), np.array([1, 2, 3]).searchsorted([2.5])

np.ndim([[1]]), np.shape([[1, 2]]), np.size([[1, 2]]), np.size([[1, 2], [3, 4]], 1), np.array([[1, 2]]).ndim, np.shape(5), np.ndim(5), len(np.ones((3, 2)))

len(np.array(5))

np.moveaxis(np.arange(6).reshape(1, 2, 3), 0, -1), np.permute_dims(np.ones((2, 3)), (1, 0)).shape, np.rollaxis(np.ones((2, 3, 4)), 2).shape, np.swapaxes(np.arange(4).reshape(2, 2), 0, 1), np.squeeze([[1]]), np.expand_dims([1, 2], 0), np.expand_dims([1, 2], axis=1)

[(i, x) for i, x in np.ndenumerate([[1, 2], [3, 4]])], list(np.ndindex(2, 2)), list(np.ndindex((1, 2))), [int(x) for x in np.nditer(np.arange(4).reshape(2, 2))], list(np.ndindex())

a = np.arange(4).reshape(2, 2)
with np.nditer(a, op_flags=["readwrite"]) as it:
    for x in it:
        x[...] = 2 * x
a

it = np.nditer(np.arange(4).reshape(2, 2), flags=["multi_index"])
while not it.finished:
    print(it[0], it.multi_index)
    it.iternext()

[(int(x), int(y)) for x, y in np.nditer([np.arange(3), [[1], [2]]])], [x.copy() for x in np.nditer(np.arange(6).reshape(2, 3), flags=["external_loop"], order="F")][:1]

it = np.nditer(np.arange(3), flags=["c_index"])
[(int(x), it.index) for x in it]
