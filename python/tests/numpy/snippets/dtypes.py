[np.dtype(c) for c in "?bBhHiIlLefdFD"]

[np.dtype(c).str for c in "?bBhHiIlLefdFD"]

[np.dtype(c).num for c in "?bBhHiIlLefdFD"]

[(np.dtype(c).itemsize, np.dtype(c).alignment, np.dtype(c).kind, np.dtype(c).byteorder) for c in "?bBhHiIlLefdFD"]

[np.dtype(c).type for c in "?bBhHiIlLefdFD"]

[np.dtype(n).name for n in ("half", "single", "double", "byte", "ubyte", "short", "ushort", "intc", "uintc", "int", "uint", "intp", "long", "longlong", "csingle", "cdouble", "complex", "float", "bool")]

np.dtype(int), np.dtype(float), np.dtype(bool), np.dtype(complex)

np.dtype("f4") == np.float32, np.dtype("f4") == "float32", np.dtype("f4") == float, np.dtype("<f4") == "single"

np.dtype("i4") < np.dtype("i8"), np.dtype("i8") <= np.dtype("f8"), np.dtype("i8") < np.dtype("u8")

np.dtype("no such")

["".join(np.promote_types(a, b).char for b in "?bBhHiIlLefdFD") for a in "?bBhHiIlLefdFD"]

["".join("01"[np.can_cast(a, b)] for b in "?bBhHiIlLefdFD") for a in "?bBhHiIlLefdFD"]

["".join("01"[np.can_cast(a, b, "same_kind")] for b in "?bBhHiIlLefdFD") for a in "?bBhHiIlLefdFD"]

np.can_cast("i8", "i4", "unsafe"), np.can_cast("i4", "i4", "equiv"), np.can_cast("i4", "i8", "no")

np.can_cast("i8", "i4", "nonsense")

np.result_type(np.int8, np.uint8), np.result_type(np.array([1], "f4"), 1.5), np.result_type(np.array([1], "i2"), 1), np.result_type(np.array([1], "i2"), 1.5)

np.result_type(np.array([1], "f2"), 1j), np.result_type(1, 2), np.result_type(1, 2.0), np.result_type(True, 1)

[(np.ones(1, a) + np.ones(1, b)).dtype.char for a in "bBhHiIlLefdFD" for b in "BhLf"]

["".join(np.divide(np.ones(1, a), np.ones(1, b)).dtype.char for b in "?bBhHiIlLefdFD") for a in "?bBhHiIlLefdFD"]

["".join(np.arctan2(np.ones(1, a), np.ones(1, b)).dtype.char for b in "?bBhHiIlLefd") for a in "?bBhHiIlLefd"]

[np.exp(np.ones(1, c)).dtype.char for c in "?bBhHiIlLefdFD"]

[np.floor(np.ones(1, c)).dtype.char for c in "?bBhHiIlLefd"]

[np.abs(np.ones(1, c)).dtype.char for c in "?bBhHiIlLefdFD"]

[np.sum(np.ones(3, c)).dtype.char for c in "?bBhHiIlLefdFD"]

[np.mean(np.ones(3, c)).dtype.char for c in "?bBhHiIlLefdFD"]

[np.var(np.ones(3, c)).dtype.char for c in "?bBhHiIlLefdFD"]

[np.cumsum(np.ones(3, c)).dtype.char for c in "?bBhHiIlLefdFD"]

np.sign(np.array([True]))

np.gcd(np.array([1.0]), np.array([2]))

np.array([1], "u1") + 300

np.array([1], "u1") - 2

np.array([250], "u1") + np.array([10], "u1")

np.array([1], "i1") == 300, np.array([1], "i1") < 300, np.array([1], "u1") > -1

np.array([1], "u8") + 2**63

np.array([1]) + 2**63

np.array([1], "i1") + 2**63

np.array([1, 300], dtype="u1")

np.array([-1], dtype="u8")

np.array([2**63]), np.array([2**63, 1]).dtype

np.array([np.nan], dtype=int)

np.array([np.inf], dtype="i4")

np.array([1j], dtype=float)

np.array([1.7, -1.7]).astype("i1"), np.array([300, -1]).astype("u1"), np.array([0, 2, -1]).astype(bool)

np.array([np.nan, np.inf, -np.inf, 1e20]).astype("i8")

np.array([np.nan, 1e10, -1.5]).astype("i4"), np.array([np.nan, 300.7, -1.5]).astype("i1")

np.array([70000.0, 1e-8, 65519.9]).astype("f2")

np.array([2**53 + 1, 2**24 + 1]).astype("f4"), np.array([2**64 - 1], "u8").astype("f8")

np.array([1.5]).astype("i4", casting="safe")

np.array([1, 2], "i4").astype("i8", copy=False), np.array([1, 2], "i4").astype("f4").dtype

a = np.array([1, 2], "i1")
a += 1.5
a += 300
a += 1
a

a = np.array([1, 2], "f4")
a += 1.5
a *= np.float64(2)
a

a = np.array([1, 2], "u1")
a -= np.array([3, 1], "i1")

a = np.zeros(3, "u1")
a[0] = 255
a[1] = 256

a = np.zeros(3, "u1")
a[:] = [1, 2, 300]

a = np.zeros(3, "i2")
a[1] = 2.9
a[2] = np.float32(7.5)
a

a = np.zeros(2, "i4")
a[0] = np.nan

a = np.zeros(2, "f4")
a[0] = 1j

np.arange(4, dtype="i4").view("i2"), np.arange(4, dtype="i2").view("i4")

np.arange(3, dtype="i2").view("i4")

np.array([1.0, -2.0], "f4").view("u4"), np.array([1.0, 2.0]).view(complex), np.array(1.0).view("i8")

np.array(1.0).view("i4")

np.arange(6, dtype="i2").reshape(2, 3).T.view("i1")

np.array([1.5, 2.5], "f4").tobytes(), np.array([1, 2], "i2").byteswap()

np.array([0.1, 1 / 3, 1e-5, 1e10], "f4")

np.array([0.1, 1 / 3], "f2"), np.array([1000, 1], "f2"), np.array([1e6, 1], "f4"), np.array([1e5, 1], "f4")

np.array([1, 2], "i1"), np.array([1, 2], "u8"), np.array([], "f4"), np.array(5, "i2")

np.arange(2000, dtype="i2")

np.array([-1, 7], "i1") // np.array([2, 0], "i1"), np.array([-7, 7], "i1") % np.array([3, 0], "i1")

abs(np.array([-128], "i1")), -np.array([1], "u1")

np.array([1, 2, 3], "u1") << np.array([7, 8, 1], "u1"), np.array([-128], "i1") >> 9, np.array([200], "u1") >> 1

~np.array([1, 2], "u1"), np.array([5], "u2") & 3, np.array([5], "i1") | np.array([2], "u1")

np.array([2], "u1") ** np.array([9], "u1"), np.array([2], "i2") ** np.array([-1], "i2")

np.array([3, 1, 2], "u1").max(), np.array([3, 1, 2], "u8").argmin(), np.array([3, np.nan, 1], "f4").max(), np.array([3, np.nan, 1], "f2").argmin()

np.sort(np.array([3, -1, 2], "i1")), np.sort(np.array([2**63, 1], "u8")), np.sort(np.array([2, np.nan, -np.inf, 0.5], "f2")), np.argsort(np.array([3, 1, 2], "u2"))

np.unique(np.array([3, 1, 3], "i2"), return_counts=True)

np.searchsorted(np.array([1, 3, 5], "u1"), np.array([2, 5], "i8"))

np.sum(np.full(1000, 0.1, "f4")), np.sum(np.full(1000, 0.1, "f2")), np.full(1000, 0.1, "f4").mean(), np.full(1000, 0.1, "f2").mean()

np.full(100000, 0.1, "f4").sum(), np.full((300, 7), 0.1, "f4").sum(0), np.full((7, 300), 0.1, "f4").sum(1)

np.add.reduce(np.full(10, 100, "i1")), np.add.reduce(np.full(10, 100, "i1"), dtype="i1"), np.full(3, 200, "u1").prod(), np.cumsum(np.full(3, 200, "u1"))

np.cumsum(np.full(5, 0.1, "f2")), np.cumprod(np.full(5, 1.1, "f4"))

np.var(np.array([1, 2, 4], "f2")), np.std(np.array([1, 2, 4], "f4")), np.median(np.array([1, 2, 4, 8], "f4")), np.ptp(np.array([1, 200], "u1"))

np.dot(np.array([1, 2], "f4"), np.array([3, 4], "f4")), np.array([[1, 2], [3, 4]], "i1") @ np.array([[100, 1], [1, 100]], "i1"), np.matmul(np.ones((2, 2), "f2"), np.ones((2, 2), "f2"))

np.einsum("ij,j", np.ones((2, 3), "f4"), np.arange(3, dtype="f4")), np.einsum("i,i", np.arange(3, dtype="u1"), np.full(3, 200, "u1"))

np.arange(5, dtype="f4"), np.arange(0, 1, 0.25, dtype="f2"), np.arange(3, dtype="u1"), np.arange(1, 10, 3, dtype="i2")

np.linspace(0, 1, 3, dtype="f4"), np.linspace(0, 10, 3, dtype="i4"), np.full(2, 7, "u2"), np.eye(2, dtype="i1"), np.ones(2, "c8")

np.fromiter(range(3), "u1"), np.zeros_like(np.ones(2, "f4")), np.full_like(np.ones(2, "i2"), 3.7), np.identity(2, "f2")

np.where([True, False], np.array([1, 2], "i1"), 5), np.where([True, False], np.array([1, 2], "i1"), 5.5), np.concatenate([np.ones(1, "i1"), np.ones(1, "u1")]).dtype

np.clip(np.array([1, 5, 9], "u1"), 2, 6), np.clip(np.array([1, 5, 9], "f4"), 2, 6.5)

np.take(np.array([10, 20, 30], "u2"), np.array([2, 0], "u1")), np.array([10, 20, 30], "f2")[np.array([1, 2], "i2")]

np.finfo(np.float32).eps, np.finfo("f4").max, np.finfo("f2").tiny, np.finfo(np.float64).smallest_subnormal, np.finfo(np.complex64).dtype

np.finfo("f2"), np.finfo("f4"), np.finfo("f8")

np.finfo("f4").bits, np.finfo("f4").precision, np.finfo("f2").nmant, np.finfo("f2").maxexp, np.finfo("f4").resolution, np.finfo("f4").epsneg

np.finfo(int)

np.iinfo("u1"), np.iinfo(np.int16).min, np.iinfo("u8").max, np.iinfo("i4").bits, np.iinfo(np.uint32)

np.iinfo(float)

np.issubdtype(np.float32, np.floating), np.issubdtype("i4", np.integer), np.issubdtype(np.uint8, np.signedinteger), np.issubdtype(float, np.float32), np.issubdtype(np.complex64, np.inexact)

np.isdtype(np.dtype("f4"), "real floating"), np.isdtype(np.int8, ("signed integer", "bool")), np.isdtype(np.uint8, np.uint8), np.isdtype(np.dtype("f4"), "numeric")

np.isdtype("f4", "numeric")

np.nextafter(np.float32(1), 2), np.spacing(np.float16(1)), np.spacing(np.float64(1))

np.linalg.inv(np.array([[2, 0], [0, 4]], "f4")), np.linalg.det(np.array([[1, 2], [3, 4]], "f4")).dtype, np.linalg.norm(np.array([3, 4], "f4")), np.linalg.solve(np.eye(2, dtype="f4"), np.ones(2)).dtype

np.linalg.inv(np.eye(2, dtype="f2"))
