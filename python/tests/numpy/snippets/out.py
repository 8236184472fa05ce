a, r = np.array([[1, 2], [3, 4]]), np.zeros((2, 2))
r.flags.writeable = False
np.cumsum(a, axis=0, out=r)
np.cumprod(a, axis=0, out=r)
np.sum(a, axis=0, out=r[0])
np.mean(a, axis=0, out=r[0])
np.std(a, axis=0, out=r[0])
np.max(a, axis=0, out=r[0])
np.any(a, axis=0, out=r[0])
np.median(a, axis=0, out=r[0])
np.add.reduce(a, 0, None, r[0])
np.add.accumulate(a, 0, None, r)
np.sum(a, axis=0, out=r)
np.matmul(a, a, out=r)
np.clip(a, 0, 1, out=r)
np.round(a / 3, 1, out=r)
np.round(a, 1, out=r)
np.einsum("ij->i", a, out=r[0])
np.concatenate([a], out=r)
np.ptp(a, axis=0, out=r[0])
r

a, n = np.array([[1, 2], [3, 4]]), np.zeros(2, int)
np.std(a, axis=0, out=n)
n
np.ptp(a / 2, axis=0, out=n)
np.percentile(a, 50, axis=0, out=n)
np.median(a / 3, axis=0, out=n)
np.mean(a, axis=0, out=n), np.var(a, axis=0, out=n)

a = np.array([[1, 2], [3, 4]])
np.clip(a, 0.5, 2, out=a)
np.round(a / 3, 1, out=a)
np.round(a / 3, out=a)
np.round(a / 3, -1, out=a)
np.matmul(a, a / 2, out=a)
np.dot(a, a / 2, out=a)
np.dot(a, a, out=np.zeros((2, 2)))
np.dot(a, a, out=np.zeros((2, 2), int))
np.outer([1.5, 2], [1, 2], out=a)
np.einsum("ij,jk", a, a / 2, out=a)
np.vecdot(a / 2, a, out=np.zeros(2, int))
np.matvec(a / 2, [1, 1], out=np.zeros(2, int))
np.matmul(a, a, out=np.zeros((3, 3)))
np.fft.fft([1, 2], out=np.zeros(2))
np.fft.fft([1, 2], out=np.zeros(3, complex))
a

a = np.array([[1, 2], [3, 4]])
np.argmax(a, axis=0, out=np.zeros(2))
np.argmax(a, axis=0, out=np.zeros(2, np.int32))
np.argmax(a, axis=0, out=np.zeros(2, bool))
np.argmin(a, axis=0, out=np.zeros(3, int))
np.take(a, [0, 1], out=np.zeros(2))
np.take(a / 2, [0, 1], out=np.zeros(2, int))
np.take(a, [0, 1], out=np.zeros(3, int))
np.compress([1, 0], [5, 6], out=np.zeros(1))
np.choose([0, 0], [[1, 2], [3, 4]], out=np.zeros(2))
np.choose([0, 0], [[1.5, 2], [3, 4]], out=np.zeros(2, int))
np.choose([0, 0], [[1, 2], [3, 4]], out=np.zeros(3, int))

a = np.array([[1, 2], [3, 4]])
np.concatenate([a], out=np.zeros((2, 2), np.int8))
np.concatenate([a / 2], out=a)
np.concatenate([a / 2], dtype=int)
np.concatenate([a / 2], dtype=int, casting="unsafe")
np.stack([a / 2], dtype=int)
np.vstack([a], dtype=np.float32)

s, f = np.array([["a", "b"], ["c", "d"]]), np.zeros((2, 2))
np.cumsum(s, axis=1, out=f)
np.cumprod(s, axis=1, out=f)
np.sum(s, axis=1, out=f[0])
np.max(s, axis=1, out=f[0])
np.mean(s, axis=1, out=f[0])
np.add.accumulate(s, 0, None, f)
np.any(s, axis=1, out=f[0])

s, a = np.array([["a", "b"], ["c", "d"]]), np.array([[1, 2], [3, 4]])
np.cumsum(a, axis=1, out=s)
np.sum(a, axis=1, out=s[0])
np.max(a, axis=1, out=s[0])
np.argmax(a, axis=1, out=s[0])
np.cumsum(s, axis=1, out=s.copy())
s

a = np.full((2, 4), -7.0, np.float16)
a %= np.array([5, 4, 6, 2**64 - 1], np.uint64)
a

a = np.array([1e300, 2.0])
b = np.zeros(2, np.float32)
np.add(a, 1, out=b)
b += a
np.negative(np.ones(2, int), out=np.array([1e30, 2.0]), where=[False, True], casting="unsafe")

np.choose([], [])

np.choose(np.array([], int), [])

np.choose(np.array([], int), [1, 2]), np.choose(np.zeros((0, 2), bool), [1.5, 2])

np.choose([], [[1], [2]])

a = np.arange(6.0).reshape(2, 3)
np.einsum("ij,jk->ik", a, a.T).strides, np.einsum("ij,jk->ki", a, a.T).strides, np.einsum("ij->i", a.T).strides, np.einsum("ij,ij->ij", a.T, a.T).strides
np.einsum("ij,ij->ji", a.T, a.T).strides, np.einsum("ij,ij->ji", a, a).strides, np.einsum("i,j->ji", a[0], a[0]).strides, np.einsum("ij,k->kij", a, a[0]).strides, np.einsum("ij,k->ikj", a.T, a[0]).strides
np.einsum("ijk,k->ij", np.zeros((4, 3, 2)).T, np.zeros(4)).strides, np.einsum("ijk,ijk->kij", np.zeros((2, 3, 4)), np.zeros((2, 3, 4))).strides, np.einsum("ij->ji", a).base is a

a = np.arange(6)
np.flatnonzero(a).flags.owndata, np.argwhere(a).flags.owndata, np.where(a > 1)[0].flags.owndata, np.interp([1], [1], [1]).flags.owndata, np.clip(a, None, None).flags.owndata, np.quantile(a, [0.5]).flags.owndata, np.nonzero(a.reshape(2, 3))[1].strides
