# zeros of both signs are equal, and the second is taken
z, n = np.zeros(3), -np.zeros(3)
np.maximum(z, n), np.maximum(n, z), np.minimum(z, n), np.minimum(n, z), np.maximum(z, -0.0)
np.max([0.0, -0.0]), np.min([-0.0, 0.0]), np.maximum.accumulate([0.0, -0.0, 0.0]), np.maximum(np.float64(0.0), np.float64(-0.0))
np.maximum(z.astype("f4"), n.astype("f4")), np.maximum(z.astype("f2"), n.astype("f2"))
np.clip(z, -1, -0.0), np.clip(n, 0.0, 1), np.clip(z, None, -0.0), np.clip(z + 0j, -1, -0.0), np.clip(n + 0j, 0.0, 1)

# numbers that narrow floats cannot hold
h = np.array([1, 2], "f2")
h * 70000
h // 70000
h * 70000.0 > 1
h == 70000, h > 70000
np.float16(1) * 70000, np.float32(1) * 1e300
np.array([1], "f4") < 1e300, np.maximum(h, 70000)
h *= 1e9
h
h[0] = 70000

# casts before folding
x = np.array([np.nan, 1, 2])
np.cumsum(x, dtype=int), np.cumprod(x, dtype="i2")
np.sum(x, dtype=int), np.add.reduce(x, dtype=int), np.add.accumulate(x, dtype=int)
np.mean(x, dtype=int)
np.cumsum([1e300], dtype="f4"), np.cumsum(np.array([1e38, 3e38], "f4"))

# texts cannot be added up, whatever dtype is asked for
s = np.array(["1", "2"])
np.sum(s), np.sum(s, dtype=int)
np.sum(s, dtype=int)
np.mean(s, dtype=float)
np.std(s, dtype=int)
np.cumsum(s, dtype=int)
np.prod(s, dtype=int)
np.add.reduce(s, dtype=int)
np.min(s[:0])
np.isclose(s, s)
np.clip(s, 1, 2)
v = np.arange(2, dtype="i2")
v *= ["a", "b"]

# what `out` holds
o = np.zeros(2, dtype=int)
np.std([[1.0, 3], [2, 8]], axis=0, out=o)
np.std(np.array([1, 2], "u1"), out=np.zeros((), "u1"))
np.max([[-1, -4], [-9, -5], [3, 6]], axis=1, out=np.zeros(3, "u1"))
np.subtract(np.arange(2), 1.5, out=np.zeros(2, complex), where=[True, False])

# windows that overlap are written from what was there before
a = np.arange(4)
w = np.lib.stride_tricks.sliding_window_view(a, 2, writeable=True)
w |= np.array([[-6], [2], [3]])
a
w += w
a

# rounding
np.round(np.array([True, False])), np.round(np.array([True]), 0)
np.round(np.array([True]), 1)
np.round(np.True_, -1)
np.round(np.ones((2, 3), int, order="F"), 1).strides

# in which order results lie
a = np.arange(24.0).reshape(2, 3, 4)
np.zeros_like(a.transpose(1, 0, 2)).strides, np.ones_like(a.transpose(2, 0, 1)).strides, np.full_like(a.T, 2).strides
np.zeros_like(a.transpose(1, 0, 2), order="C").strides, np.empty_like(a.transpose(1, 0, 2)).flags.owndata, np.zeros_like(a.transpose(1, 0, 2), dtype="i2").strides
np.moveaxis(a, 0, 1).imag.strides, a.T.imag.strides, np.zeros_like(np.broadcast_to(np.arange(3), (3, 3))).strides
np.quantile(np.zeros((3, 3, 2), "i2", order="F"), 0, axis=2).strides
np.max(np.broadcast_to(np.ones((2, 2, 3), "u1"), (2, 2, 2, 3)), axis=3, keepdims=True).strides
np.block([[np.ones((3, 2)).T], [np.ones((3, 2)).T]]).strides, np.block([[a[0]], [a[1]]]).strides
np.tile(a, 2).flags.owndata, np.tile(a, (1, 1)).base is None, np.tile(3, 2).base is None
a[:, 2:1:2].strides, a[..., 3:1].strides

# nothing at all
np.quantile(np.array([], int), [0.25, 0.75])
np.quantile(np.array([], bool), 0.5, method="nearest")
np.quantile(np.array([]), 0.5)
np.quantile(np.zeros((3, 0), "i1"), 0.25, axis=0, method="lower")
np.quantile(np.array(0.0), 0.5, keepdims=True), np.percentile(np.array(1), 50, keepdims=True)
np.nanmin([])
np.nanmax(np.zeros((0, 2)), axis=0)
np.take([], [-1, 0], mode="wrap")
np.convolve(np.zeros((2, 0)), np.ones((2, 2)))
np.dot(np.array([], bool), np.ones((1, 0, 1)))
np.bitwise_and.at(np.zeros((0, 1)), [], -8.0)
np.zeros((2, 0), "c8")[:, 3:-4:2].view("f4").shape

# complex numbers
c = np.array([complex(np.nan, 1), 1j])
c > 0, np.less(c, 1j)
c == c
i = np.array([1, 2])
i[0] = np.complex64(1 + 2j)
i[0] -= np.array(1 - 3j)
i

v = np.broadcast_to(np.arange(3), (2, 3))
v.sort()

# numbers that narrow floats cannot hold, as they come in
np.array([1.5, 70000], "f2"), np.array(1e300, "f4"), np.asarray([1e300], dtype=np.float32)
np.float16(70000), np.float32(1e300), np.float32(np.inf)
a = np.zeros(2, "f2")
a.fill(70000)
a[:] = 70000
a[0] = np.float64(1e6)
a[0] = np.float32(1e6)
np.full(2, 70000, "f2"), np.insert(a, 0, 70000)

# products with a number are sums
np.dot(-4.5, np.array([0.0, 1])), np.inner(np.array([0.0, 1]), -2), np.dot(np.array(0.0), -1.0), np.inner(-2, np.zeros(2, complex))

# more of the order in which results lie
f = np.argwhere(np.eye(3))
np.roll(f, 1, axis=-1).strides, np.roll(f, 1).strides, np.nancumsum(f.T * 1.0, axis=0).strides

np.float32(-1845.28125), np.float64(9 + 1 / 65536), np.array([1125899906842624.75]), np.array([-1845.28125, 0.5], dtype="f4")

a = np.array([[3.3333, 1e-3], [0.5, 0.25]], dtype="f4")
np.sum(a, axis=0, initial=-3), np.prod(a, axis=1, initial=2.5), np.add.reduce(a, axis=None, initial=1e8)
np.sum(np.array([[4.8333 + 2j], [3.3333 - 3j]], dtype="c8"), axis=0, initial=-3)
np.prod(np.array([np.inf]), initial=0)
np.sum(np.array([1], dtype="u1"), initial=-3)
np.sum(np.array([1, 2], dtype="i1"), initial=7), np.sum([[True, True]], axis=1, initial=2)

a = np.zeros((4, 1))
a[:, None, [1]]
a[None, [5], [0]]
a[[9]] = 1j
a[([0, 1], [0, 0, 0])] = "x"
a[9, 0] = 1j
a[9, [0]] = 1j
a[4:][0, []] = 1j
a.astype("i1")[[9], [0]] = 300

np.subtract.reduce(np.ones((2, 2), bool), axis=None)
np.minimum.reduceat(np.array(["a", "b"]), [0, -1])
np.add.reduceat(np.array([-0.0, 1.0, -0.0]), [0, 1, 2])

z, m = np.array([0.0]), np.array([-14.0])
np.dot(z, m), np.inner(z, m), np.matmul(z, m), np.dot(z[:, None], m[:, None]), np.dot(z.astype("f2"), m.astype("f2")), np.tensordot(z, m, 1)

np.trapezoid(np.arange(3.0), axis=2)
np.trapezoid(np.float64(3))
np.repeat(np.array(7.5), 2, axis=1)
np.repeat(np.array(7.5), 2, axis=-1)

np.quantile(np.zeros(0, int), 0, method="midpoint")
np.quantile(np.zeros(0, int), 1, method="weibull")
np.quantile(np.zeros(0, int), 0, method="linear")
np.quantile(np.zeros(0), 0.5)
np.quantile(np.array([-np.inf, -np.inf, 0.5]), 0, keepdims=True, method="midpoint")
np.quantile(np.array([[1, 4], [3, 8]]), [0.25, 0.5], axis=0, method="hazen"), np.quantile([3, 1, 2], np.float64(0.4))

u = np.zeros(2, "u1")
np.copyto(u, -8)
np.copyto(u, 10**30)
np.copyto(u, 3.5)
np.copyto(u, 7, where=[True, False])
u

e = np.arange(3)
e.flags.writeable = False
e[9] = 1
e[[9]] = 1
np.copyto(e, e)
np.copyto(e, 3)
np.place(e, [False] * 3, [1])
np.putmask(e, [False] * 3, [1])

np.std(np.zeros((2, 0), int), axis=1, dtype="int64", keepdims=True).dtype
np.mean([[1, 2], [3, 4]], axis=0, out=np.zeros(2, complex))
np.convolve([2.0], [3.0], mode="valid").flags.owndata

v = np.array(["ab", "c"], dtype="U3")
np.array([v, v]).dtype, np.array([v, ["wxyz", ""]]).dtype
np.maximum.reduce([v, v])
