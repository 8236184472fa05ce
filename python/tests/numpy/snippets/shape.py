a = np.arange(6)
a.reshape(2, 3), a.reshape((3, 2)), a.reshape(-1, 2), a.reshape(3, -1), a.reshape([2, 3]), np.reshape(a, (6, 1))

np.arange(6).reshape(4, 2)

np.arange(6).reshape(4, -1)

np.arange(6).reshape(-1, -1)

a = np.arange(6).reshape(2, 3)
a.T, a.transpose(), np.transpose(a), a.transpose(1, 0), np.transpose(a, (1, 0))

np.arange(24).reshape(2, 3, 4).transpose(2, 0, 1).shape, np.arange(24).reshape(2, 3, 4).T.shape, np.swapaxes(np.ones((2, 3, 4)), 0, 2).shape

np.arange(6).transpose(0, 1)

np.ones((2, 3)).transpose(0, 0)

a = np.arange(6).reshape(2, 3)
a.ravel(), a.flatten(), np.ravel(a.T), a.T.flatten(), a.ravel("F"), a.reshape(3, 2, order="F")

np.expand_dims(np.arange(3), 0).shape, np.expand_dims(np.arange(3), -1).shape, np.expand_dims(np.arange(3), (0, 2)).shape

np.squeeze(np.ones((1, 3, 1))).shape, np.ones((1, 3, 1)).squeeze(0).shape, np.squeeze(np.ones((1, 3, 1)), axis=-1).shape

np.squeeze(np.ones((2, 1)), 0)

np.expand_dims(np.arange(3), 5)

np.moveaxis(np.ones((2, 3, 4)), 0, -1).shape, np.moveaxis(np.ones((2, 3, 4)), [0, 1], [-1, -2]).shape, np.rollaxis(np.ones((2, 3, 4)), 2).shape

np.concatenate([[1, 2], [3]]), np.concatenate([np.ones((1, 2)), np.zeros((2, 2))]), np.concatenate([np.ones((2, 1)), np.zeros((2, 2))], axis=1)

np.concatenate(([1], [2.5])), np.concatenate([np.eye(2), np.eye(2)], axis=None)

np.concatenate([])

np.concatenate([np.ones((2, 2)), np.ones(2)])

np.concatenate([np.ones((2, 2)), np.ones((3, 3))])

np.stack([[1, 2], [3, 4]]), np.stack([[1, 2], [3, 4]], axis=1), np.stack([np.ones(2)] * 3, axis=-1).shape

np.stack([np.ones(2), np.ones(3)])

np.vstack([[1, 2], [3, 4]]), np.hstack([[1, 2], [3]]), np.hstack([np.ones((2, 1)), np.zeros((2, 2))]), np.column_stack([[1, 2], [3, 4]]), np.dstack([[1], [2]]).shape

np.hstack([np.ones((3, 1)), np.arange(6).reshape(3, 2)])

np.split(np.arange(6), 3), np.split(np.arange(6), [2, 4]), np.array_split(np.arange(7), 3)

np.split(np.arange(6), 4)

np.hsplit(np.arange(8).reshape(2, 4), 2), np.vsplit(np.arange(4).reshape(2, 2), 2)

np.tile([1, 2], 2), np.tile([1, 2], (2, 2)), np.tile(np.eye(2), (1, 2))

np.repeat([1, 2], 2), np.repeat([[1, 2]], 2, axis=0), np.repeat([1, 2], [1, 3]), np.repeat(3, 4), np.arange(2).repeat(2)

np.repeat([1, 2, 3], [1, 2])

np.flip([1, 2, 3]), np.flip(np.arange(4).reshape(2, 2)), np.flip(np.arange(4).reshape(2, 2), 1), np.fliplr(np.eye(2)), np.flipud(np.eye(2))

np.roll([1, 2, 3, 4], 1), np.roll([1, 2, 3, 4], -1), np.roll(np.arange(6).reshape(2, 3), 1), np.roll(np.arange(6).reshape(2, 3), 1, axis=1)

np.rot90(np.arange(4).reshape(2, 2)), np.rot90(np.arange(4).reshape(2, 2), 2), np.rot90(np.arange(4).reshape(2, 2), -1)

np.pad([1, 2], 1), np.pad([1, 2], (1, 2), constant_values=9), np.pad(np.eye(2), ((1, 0), (0, 1))), np.pad([1, 2, 3], 2, mode="edge"), np.pad([1, 2, 3], 2, mode="reflect")

np.pad([1, 2, 3], 2, mode="wrap"), np.pad([1, 2, 3], 2, mode="symmetric")

np.atleast_1d(3), np.atleast_2d([1, 2]), np.atleast_3d([1, 2]).shape

np.broadcast_arrays([1, 2], [[1], [2]])

np.broadcast_shapes((2, 1), (3,)), np.broadcast_shapes((1,), (3, 1))

np.broadcast_to(np.arange(6), (2, 3))

a = np.arange(6)
a.shape = (2, 3)
a

np.arange(3).diagonal()

np.trace(np.arange(9).reshape(3, 3)), np.diagonal(np.arange(9).reshape(3, 3)), np.arange(4).reshape(2, 2).trace()

np.resize([1, 2, 3], (2, 2)), np.block([[np.eye(2), np.zeros((2, 1))], [np.ones((1, 3))]])

np.arange(24).reshape(2, 3, 4).reshape(6, 4)[2], np.arange(24).reshape(4, 6).T.reshape(3, 8)[1]

np.kron(np.eye(2, dtype=int), [[1, 2]]), np.outer([1, 2], [3, 4])

np.append([[1, 2]], [[3, 4]], axis=0)

np.array([[1, 2], [3, 4]]).item(3), np.array([7]).item(), np.array([[5]]).item()

np.arange(3).item()

np.arange(3).fill(7)

np.arange(4).reshape(2, 2).tolist(), np.float64(1).tolist()

np.lib.stride_tricks.sliding_window_view(np.arange(5), 3)
