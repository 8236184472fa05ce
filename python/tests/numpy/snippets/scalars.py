[np.dtype(c).type(1) for c in "?bBhHiIlLefdFD"]

[str(np.dtype(c).type(1)) for c in "?bBhHiIlLefdFD"]

[f"{np.dtype(c).type(1)}" for c in "?bBhHiIlLefdFD"]

np.float32(0.1), np.float16(0.1), np.float64(0.1), np.float32(1 / 3), np.float16(1 / 3)

np.float32(16777216), np.float32(123456), np.float32(1e6), np.float16(1000), np.float16(65504), np.float64(1e16), np.float32(1e-4), np.float32(1e-5)

np.float32("1.5"), np.int8("12"), np.complex64("1+2j"), np.float64("inf"), np.uint8("300")

np.float32(), np.int8(), np.bool_(), np.complex128()

np.complex128(1, 2), np.complex128(1 + 2j), np.complex64(1j), np.complex128(-0.0), np.complex128(complex("nan"))

np.int8(300)

np.uint8(-1)

np.int8(3.7), np.uint8(True), np.int64(2**63 - 1), np.uint64(2**64 - 1)

np.int64(2**63)

np.int8([1, 2]), np.float32([[1, 2]])

np.int8(100) + np.int8(100), np.uint8(200) + np.uint8(100), np.uint8(1) - np.uint8(2), np.int8(-128) * np.int8(-1)

np.int8(1) + 1, np.int8(1) + 1.5, np.int8(1) + 1j, np.float32(1) + 1, np.float32(1) + 1.5, np.float32(1) + 1j, np.float16(1) * 3

np.int8(1) + 300

np.uint8(1) + -1

1 + np.uint8(1), 1.5 + np.float32(1), 2 ** np.int8(3), 7 - np.uint8(2), 1 / np.float32(3)

np.int8(1) + np.int16(1), np.int8(1) + np.uint8(1), np.int64(1) + np.uint64(1), np.int32(1) + np.float32(1), np.int16(1) + np.float16(1)

np.int8(7) / np.int8(2), np.int8(-7) // np.int8(2), np.int8(-7) % np.int8(3), divmod(np.int16(7), np.int16(2)), np.uint8(7) / 2

np.int8(1) // np.int8(0), np.float32(1) / np.float32(0), np.int8(1) / np.int8(0)

np.int8(2) ** np.int8(3), np.int8(2) ** -1

np.float32(2) ** 0.5, np.float32(2) ** np.float64(0.5), np.uint8(2) ** np.uint8(10)

-np.int8(-128), abs(np.int8(-5)), ~np.uint8(1), +np.float32(1), -np.uint8(1)

np.int8(5) & 3, np.uint8(5) | np.int8(2), np.int8(1) << 9, np.int8(-1) >> 3, np.bool_(True) ^ np.bool_(True)

np.bool_(True) + np.bool_(True), np.bool_(True) * 3, ~np.bool_(True), np.bool_(True) & True

np.bool_(True) - np.bool_(True)

-np.bool_(True)

np.float32(3.4e38) * np.float32(10), np.float16(60000) * np.float16(2)

np.int8(1) == 1, np.int8(1) == 1.0, np.float32(0.1) == 0.1, np.float32(0.1) == np.float32(0.1), np.uint8(1) < 2, np.int8(1) == 300

np.complex64(1 + 2j) + 1, np.complex64(1 + 2j) * 1j, np.complex128(1 + 2j) / 2, abs(np.complex64(3 + 4j)), np.complex128(1 + 2j).conjugate()

np.complex128(1 + 2j).real, np.complex64(1 + 2j).imag, np.float32(1.5).real, np.int8(3).imag

np.complex128(1) // 1

np.complex64(1) % 1

isinstance(np.float64(1), float), isinstance(np.complex128(1), complex), isinstance(np.int64(1), int), isinstance(np.float32(1), float)

np.float64.__mro__

np.int8.__mro__, np.complex128.__mro__, np.bool_.__mro__

isinstance(np.int8(1), np.integer), isinstance(np.float32(1), np.floating), isinstance(np.uint8(1), np.unsignedinteger), isinstance(np.bool_(1), np.number), isinstance(np.float64(1), np.generic)

issubclass(np.int16, np.signedinteger), issubclass(np.complex64, np.inexact), issubclass(np.float64, np.floating), issubclass(np.float64, float)

np.integer(1)

np.int32 is np.intc, np.int64 is np.int_, np.float64 is np.double, np.uint8 is np.ubyte

int(np.int8(5)), float(np.float32(0.1)), complex(np.complex64(1j)), bool(np.uint8(0)), int(np.float32(3.9)), float(np.int8(3))

[10, 20, 30][np.int8(1)], [10, 20, 30][np.uint64(2)], list(range(np.uint8(3))), "ab" * np.int8(2)

[10, 20][np.float32(1)]

hash(np.int8(5)) == hash(5), hash(np.float32(0.5)) == hash(0.5), {np.int8(1): "a"}[1], {1.5: "b"}[np.float32(1.5)], hash(np.complex64(1)) == hash(1)

f"{np.float32(1.5):.3f}", f"{np.int8(5):03d}", f"{np.float32(0.1)}", f"{np.complex64(1 + 2j):.1f}", "%d %s" % (np.int8(5), np.float32(0.5)), "{:x}".format(np.uint8(255))

np.float32(1.5).item(), np.int8(3).item(), np.complex64(1j).item(), np.bool_(True).item(), type(np.float16(1).item())

np.int8(3).dtype, np.float32(1).itemsize, np.float32(1).nbytes, np.int8(3).shape, np.int8(3).ndim, np.int8(3).size

np.int8(3).astype("f4"), np.float32(2.7).astype(int), np.float64(300).astype("u1"), np.int8(3).T, np.int8(3).copy()

np.float32(1.5).is_integer(), np.float32(1.5).as_integer_ratio(), np.int8(7).bit_count(), np.float64(2).is_integer(), np.int8(3).is_integer()

round(np.float32(2.567), 1), round(np.float32(2.5)), round(np.int8(5)), np.float32(2.567).round(1), round(np.float64(2.567), 2)

round(np.bool_(True))

np.float32(1.5).sum(), np.int8(3).max(), np.float32(1.5).mean(), np.int8(3).reshape(1), np.int8(3).tolist(), np.int8(1).any()

np.int8(3)[()], np.float32(1.5)[None]

np.int8(3)[0]

np.int8(3).nothing

np.array([1, 2], "i1")[0], np.array([1.5], "f4")[0], np.array([1, 2], "u2").sum(), np.array([1 + 2j], "c8")[0]

[type(x).__name__ for x in np.array([1, 2], "i2")], np.array([1, 2], "i2").tolist()

np.isscalar(np.float32(1)), np.isscalar(1), np.isscalar(np.array(1)), np.ndim(np.int8(1))

np.int8(1) + [1, 2], [1, 2] + np.array([1, 2], "i1"), [1, 2] * np.int8(2), np.float32(2) * (1.5, 2)

max(np.int8(3), 5), min([np.float32(1), 2]), sum([np.int8(1), np.int8(2)]), sorted([np.float32(2), np.int8(1)])

import math
math.sqrt(np.float32(4)), math.floor(np.float32(2.5)), math.isnan(np.float16("nan")), math.gcd(np.int8(4), np.uint8(6))

np.float32(1).__class__, type(np.uint16(1)), np.dtype(np.uint16(1)), np.dtype("f4").type(3)

np.int64(5) if np.bool_(True) else 0, not np.float32(0), np.bool_(True) and 5, bool(np.complex64(0))

np.byte, np.half, np.single, np.csingle, np.ushort, np.uintp

np.float16("nan") == np.float16("nan"), np.float32("inf") > 1, np.isnan(np.float16("nan"))
