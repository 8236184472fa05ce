a = np.arange(6)
b = a.reshape(2, 3)
b[0, 0] = 99
a, b.base is a, b.flags.owndata, a.flags.owndata

a = np.arange(6)
b = a[1:4]
c = b[::-1]
c[0] = -1
a, c.base is a, np.shares_memory(a, c)

a = np.arange(6).reshape(2, 3)
r, f = a.ravel(), a.flatten()
r[0], f[1] = 10, 20
a, r.base is a, f.base is None

a = np.arange(6).reshape(2, 3)
t = a.T.ravel()
t[0] = 99
a, np.shares_memory(a, t)

a = np.arange(6).reshape(2, 3)
v = a.view()
v.shape = (3, 2)
v[0] = 0
a, v

a = np.arange(6).reshape(2, 3).T
a.shape = (6,)

a = np.arange(6)
a.shape = (4, 2)

a = np.arange(6)
a.shape = -1, 2
a

a = np.arange(6)
b = a[[0, 1, 2]]
b[:] = 7
c = a[a > 3]
c[:] = 8
a

a = np.arange(24).reshape(2, 3, 4)
show(a.T)
show(a.swapaxes(0, 1))
show(a.transpose(1, 0, 2))

a = np.arange(24).reshape(2, 3, 4)
a.strides, a.T.strides, a[::2].strides, a[:, ::-1].strides, a[..., 0].strides, a.reshape(6, 4).strides, a[None].shape

a = np.arange(12).reshape(3, 4)
a.flags.c_contiguous, a.T.flags.f_contiguous, a[:, 1:].flags.c_contiguous, a[1:].flags.c_contiguous, a[:, 0].flags.c_contiguous, a[:1, :1].flags.c_contiguous

a = np.arange(12).reshape(3, 4)
a.flags

a = np.arange(3)
a.flags["WRITEABLE"], a.flags["C_CONTIGUOUS"], a.flags.contiguous, a.flags.fnc, a.flags.forc, a.flags.behaved, a.flags.carray

a = np.asfortranarray(np.arange(6).reshape(2, 3))
a.flags.f_contiguous, a.strides, a, a.ravel(), a.ravel("F"), a.ravel(order="K"), a.flatten("A")

a = np.array([[1, 2], [3, 4]], order="F")
a.strides, a.copy().strides, a.copy("K").strides, (a + 1).strides, np.zeros_like(a).strides, np.ascontiguousarray(a).strides

a = np.arange(6).reshape(2, 3)
b = a.copy()
b[0] = 0
a, np.array(a) is a, np.asarray(a) is a, np.array(a, copy=False) is a, np.asarray(a, dtype=float) is a

a = np.arange(3)
np.array(a, copy=None) is a, np.asanyarray(a) is a, np.copy(a) is a, a.astype(int) is a, a.astype(int, copy=False) is a

np.array([1, 2], copy=False)

a = np.arange(6.0)
a.astype(float, copy=False).base is None, a[:3].base is a, a[:3][:2].base is a, a.reshape(2, 3)[0].base is a

x = np.broadcast_to(np.array([1, 2, 3]), (2, 3))
x, x.strides, x.flags.writeable, x.base is not None

a, b = np.broadcast_arrays(np.arange(3), np.arange(2)[:, None])
a, b, a.strides, b.strides

a = np.arange(9).reshape(3, 3)
d = a.diagonal()
d[0] = 5

a = np.arange(9).reshape(3, 3)
np.diag(a).base is None, a.diagonal().flags.writeable, np.einsum("ii->i", a).flags.writeable, a.trace(), a.diagonal(1), a.diagonal(offset=-1)

a = np.zeros((3, 3))
np.einsum("ii->i", a)[:] = 1
a

a = np.arange(5)
b = np.lib.stride_tricks.sliding_window_view(a, 3)
b, b.strides, b.flags.writeable, b.mean(axis=1)

np.lib.stride_tricks.sliding_window_view(np.arange(12).reshape(3, 4), (2, 2)).shape, np.lib.stride_tricks.sliding_window_view(np.arange(12).reshape(3, 4), 2, axis=1).sum(axis=-1)

np.lib.stride_tricks.sliding_window_view(np.arange(3), 4)

np.lib.stride_tricks.as_strided(np.arange(6), shape=(4, 3), strides=(8, 8))

a = np.arange(4)
s = np.lib.stride_tricks.as_strided(a, (2, 2), (8, 8))
s[0, 1] = 50
a, s

from numpy.lib.stride_tricks import sliding_window_view
sliding_window_view(np.arange(6), 2)[::2]

a = np.arange(4)
b = a.view(np.int64)
b[0] = 9
a, b.dtype

a = np.arange(10)
a[1:] = a[:-1]
a

a = np.arange(10)
a[:-1] = a[1:]
a

a = np.arange(10)
a[::-1] = a
a

a = np.arange(10)
a[2:] += a[:-2]
a

a = np.arange(10)
a += a[::-1]
a

a = np.arange(10)
np.add(a[1:], a[:-1], out=a[1:])
a

a = np.arange(9).reshape(3, 3)
a += a.T
a

a = np.arange(9).reshape(3, 3)
a[...] = a.T
a

a = np.arange(9).reshape(3, 3)
a[1:] = a[:-1] * 2
a[:, 1:] -= a[:, :-1]
a

a = np.arange(5.0)
np.multiply(a[::-1], a, out=a)
a

a = np.arange(4)
np.cumsum(a, out=a)
a

a = np.arange(6).reshape(2, 3)
np.copyto(a, a[:, ::-1])
a

a = np.array([1, 2, 3])
a[a[::-1] - 1] = a
a

a = np.arange(4)
a[[0, 1, 2, 3]] = a[[3, 2, 1, 0]]
a[a] = a
a

a = np.ones((2, 3, 4))
np.moveaxis(a, 0, -1).shape, np.rollaxis(a, 2).shape, a.swapaxes(-1, 0).shape, np.transpose(a).shape, a.T.shape, np.matrix_transpose(a).shape, a.mT.shape

a = np.ones((1, 3, 1))
a.squeeze().shape, a.squeeze(0).shape, a.squeeze(axis=(0, 2)).shape, np.squeeze(a, -1).shape, np.expand_dims(a, (0, -1)).shape

np.ones((1, 3)).squeeze(1)

np.ones(3).transpose(1, 0)

np.ones((2, 2)).transpose(0, 0)

np.swapaxes(np.ones((2, 2)), 0, 2)

np.expand_dims(np.ones(2), 3)

np.moveaxis(np.ones((2, 3)), 0, 5)

np.moveaxis(np.ones((2, 3, 4)), [0, 1], [-1, -2]).shape, np.moveaxis(np.ones((2, 3, 4)), [0, 1], [0])

np.ones(3).mT

a = np.arange(6)
a.resize((2, 3))
a

a = np.arange(3)
a.resize(5, refcheck=False)
a

np.resize(np.arange(3), (2, 4)), np.resize([], 3)

a = np.arange(4)
a.base is None, a[:].base is a, a.reshape(2, 2).T.base is a, (a + 1).base is None

a = np.arange(6).reshape(2, 3)
np.may_share_memory(a[0], a[1]), np.shares_memory(a[:, 0], a[:, 1]), np.may_share_memory(a[:, 0], a[:, 1]), np.shares_memory(a, a.T)

z = np.array([1 + 2j, 3 - 1j])
z.real[:] = 0
z.imag[0] = 9
z

a = np.array([1.5, 2.5])
a.real is a, a.imag, a.real, np.real(a), np.imag(3)
