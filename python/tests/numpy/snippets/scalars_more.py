type(np.array([1.5])[0]), type(np.array([1])[0]), type(np.array([True])[0]), type(np.arange(3).sum()), type(np.arange(3).mean()), type(np.array([1, 2]).max()), type(np.float64(1) + 1), type(np.int64(1) + 1.5), type(1 + np.int64(1))

isinstance(np.float64(1), float), isinstance(np.int64(1), int), isinstance(np.bool_(True), bool), isinstance(np.float64(1), np.floating), isinstance(np.int64(1), np.integer), isinstance(np.int64(1), np.number), isinstance(np.True_, np.bool_), isinstance(np.float64(1), np.generic)

import numbers
isinstance(np.float64(1), numbers.Real), isinstance(np.int64(1), numbers.Integral), isinstance(np.int64(1), numbers.Number), isinstance(np.bool_(1), numbers.Integral)

np.float64(1.5) + np.float64(2), np.int64(3) + np.int64(4), np.int64(3) + 1.5, np.int64(3) / 2, np.int64(7) // 2, np.int64(-7) % 3, np.float64(2) ** 3, 2 ** np.int64(3), np.int64(2) ** -1

np.int64(2) ** np.int64(-1)

np.bool_(True) + np.bool_(True), np.True_ + 1, np.True_ & np.False_, np.True_ | True, np.True_ ^ np.True_, ~np.True_, not np.True_, np.True_ * 2.5, np.True_ / 2, np.True_ == 1

np.True_ - np.False_

-np.True_

np.float64(1) == 1, np.int64(1) == 1.0, np.float64(0.1) == 0.1, np.int64(1) is np.int64(1), np.True_ is np.True_, np.bool_(1) is np.True_, (np.array([1]) > 0)[0] is np.True_, np.float64("nan") == np.nan

hash(np.float64(1.5)) == hash(1.5), hash(np.int64(7)) == hash(7), {1: "a"}[np.int64(1)], {np.float64(2.0): "b"}[2], np.int64(1) in {1, 2}, len({1, np.int64(1), 1.0, np.float64(1), True})

int(np.float64(2.7)), float(np.int64(3)), bool(np.float64(0)), str(np.int64(3)), complex(np.float64(1)), round(np.float64(2.567), 2), round(np.float64(2.5)), round(np.int64(25), -1), abs(np.int64(-3)), divmod(np.int64(7), 3)

import math
math.floor(np.float64(2.7)), math.ceil(np.float64(2.1)), math.sqrt(np.int64(4)), math.isnan(np.float64("nan")), math.gcd(np.int64(4), 6), math.factorial(np.int64(5)), math.trunc(np.float64(-2.5)), math.log(np.float64(1))

[10, 20, 30][np.int64(1)], list(range(np.int64(3))), "ab" * np.int64(2), [0] * np.int64(2), np.int64(5).__index__(), bin(np.int64(5)), hex(np.int64(255)), chr(np.int64(65)), "abc"[np.int64(0) : np.int64(2)]

[1, 2][np.float64(1)]

range(np.float64(3))

[0] * np.float64(2)

np.float64(1.5).is_integer(), np.float64(2).is_integer(), np.int64(5).bit_count(), np.float64(0.5).as_integer_ratio(), np.int64(3).is_integer(), np.float64(1.5).hex(), np.float64.fromhex("0x1p3")

np.float64(2).item(), type(np.float64(2).item()), np.int64(2).item(), np.True_.item(), np.float64(2).tolist(), np.float64(1.5).astype(int), np.int64(3).astype(float), np.float64(1.5).dtype, np.int64(3).shape, np.int64(3).ndim, np.float64(2).size, np.float64(2).nbytes

np.float64(3.7).round(), np.float64(3.14159).round(2), np.float64(1.5).sum(), np.float64(2).max(), np.int64(3).mean(), np.float64(2).reshape(1), np.float64(2).copy(), np.float64(2).T, np.float64(1).conj(), np.float64(3).real, np.float64(3).imag, np.float64(-2).clip(0, 1), np.int64(5).any(), np.float64(4).std()

np.float64(1)[0]

np.float64(1)[()], np.float64(1)[None], np.float64(1)[...]

len(np.float64(1))

iter(np.int64(1))

np.float64("1.5"), np.int64("7"), np.float64(), np.int64(), np.bool_(), np.bool_("a"), np.bool_(""), np.float64(True), np.int64(2.9), np.int64(-2.9), np.float64("inf"), np.int64([1, 2]), np.float64([1])

np.int64("x")

np.float64("x")

np.int64("1.5")

np.int64(np.nan)

np.int64(2**63)

np.int64(None)

np.float64(None), np.bool_(None), np.bool_([])

np.int64(1) < 2, np.float64(1) <= 1, 3 > np.int64(2), np.int64(1) != 2, max(np.int64(3), 2), min(np.float64(1.5), 2), sorted([np.float64(2), 1, np.int64(0)]), np.int64(1) < np.array([0, 2]), sum([np.int64(1), np.float64(0.5)])

np.int64(1) < "a"

np.int64(1) == "a", np.float64(1) == None, np.int64(1) != [1, 2], np.float64(1) == [1.0, 2.0], np.int64(1) in [1, 2], np.float64(1) in np.array([1, 2])

np.int64(3) + [1, 2], np.float64(2) * [1, 2], (1, 2) + np.int64(1), np.int64(2) * (1, 2), np.int64(1) + np.array([1, 2])

np.int64(1) + "a"

np.int64(1) + None

np.float64(1) @ np.float64(2)

np.int64(5) & 3, np.int64(5) | 2, np.int64(5) ^ 1, ~np.int64(5), np.int64(1) << 3, np.int64(16) >> 2, 6 & np.int64(3), np.int64(1) << 63, np.int64(1) << 64, np.int64(5) & True

np.float64(5) & 3

np.int64(2**40) * 2**30, np.int64(2**62) + 2**62, 2**62 + np.int64(2**62), np.int64(5) + 2**63

np.int64(1) + 1.5, np.int64(1) + np.float64(1.5), np.float64(1) + 1, True + np.int64(1), np.int64(1) + np.True_, np.float64(1.5) + np.True_, 1j + np.float64(1), np.int64(1) * 1j

np.float64(7) // 2, np.float64(-7) // 2, np.float64(7.5) % 2, np.float64(-7.5) % 2, divmod(np.float64(7.5), 2), np.float64(1e308) * 10, np.float64(2) ** 0.5, np.float64(-8) ** (1 / 3), pow(np.int64(2), 10), pow(np.int64(2), 10, 7)

np.isscalar(np.float64(1)), np.isscalar(1), np.isscalar("a"), np.isscalar(np.array(1)), np.isscalar([1]), np.isscalar(None), np.iscomplexobj(1j), np.isreal(1), np.isrealobj([1.0])

x = np.float64(1.5)
x += 1
y = np.int64(3)
y /= 2
z = np.int64(3)
z //= 2
x, type(x), y, type(y), z, type(z)

import copy, pickle, json
copy.copy(np.float64(1)), copy.deepcopy(np.int64(2)), json.dumps(np.float64(1.5)), json.dumps([float(np.float64(2))])

import json
json.dumps(np.int64(1))

import json
json.dumps(np.array([1]))

import json
json.dumps({"a": np.bool_(True)})

np.float64.__name__, np.int64.__name__, np.bool_.__name__, np.float64.__mro__[1].__name__, np.int64.__mro__[1].__name__, np.float64 is np.double, np.int64 is np.int_, np.bool_ is np.bool, np.float64.__module__

np.dtype(np.float64) == float, np.dtype("float64") == np.float64, np.dtype(int) == "int64", np.array([1]).dtype == int, np.array([1.5]).dtype == "float", np.dtype("f8"), np.dtype("<i8"), np.dtype("?"), np.dtype("i8").kind, np.dtype(float).itemsize, np.dtype(bool).char, np.dtype(float).str, np.dtype(int).type

np.issubdtype(np.float64, np.floating), np.issubdtype(np.int64, np.integer), np.issubdtype(int, float), np.issubdtype(np.array([1]).dtype, np.number), np.issubdtype(bool, np.integer), np.issubdtype(np.float32, float), np.issubdtype(np.array([1.0]).dtype, np.floating)

np.promote_types(int, float), np.promote_types("bool", "int64"), np.result_type(1, 2.0), np.result_type(np.array([1]), 1.5), np.can_cast(int, float), np.can_cast(float, int), np.can_cast("int64", "float64", "same_kind"), np.common_type(np.array([1]), np.array([2.0])), np.min_scalar_type(10), np.result_type(np.int64, np.float32)

np.dtype("bogus")

np.dtype("float65")

np.array([1], dtype="x")

np.zeros(2, dtype="integer")

np.finfo(float).eps, np.finfo(np.float64).max, np.finfo(float).tiny, np.finfo(float).min, np.finfo(float).resolution, np.finfo(float).bits, np.finfo(float).precision, np.finfo(float).smallest_subnormal, np.finfo(1.0).dtype, np.finfo("float64").nmant

np.iinfo(int).max, np.iinfo(np.int64).min, np.iinfo("int64").bits, np.iinfo(int), np.iinfo(5).max, np.finfo(float)

np.finfo(int)

np.iinfo(float)

np.pi, np.e, np.inf, np.nan, np.euler_gamma, -np.inf, np.newaxis, np.nan == np.nan, np.inf > 1e308, np.nan is np.nan, np.isnan(np.nan), np.True_, np.False_, type(np.pi)

np.NaN

np.Inf

np.float_

np.float

np.int

np.bool(1), np.long is np.int64, np.int_(3), np.intp(3), np.double(2)

np.object

np.product

np.cumproduct

np.nothing_like_it
