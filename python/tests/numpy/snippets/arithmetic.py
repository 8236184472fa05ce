np.arange(3) + 1

np.arange(3) + 1.5

np.arange(3) / 2

np.arange(-3, 4) // 2

np.arange(-3, 4) % 3

np.array([5.5, -5.5]) // 2

np.array([5.5, -5.5]) % 2

np.array([5.5, -5.5]) % -2

np.arange(4) ** 2

2 ** np.arange(4)

np.arange(4) ** 0.5

np.arange(4) ** -1

-np.arange(3)

abs(np.array([-1, 2, -3.5]))

~np.array([True, False])

~np.arange(3)

np.array([1, 2]) & 1, np.array([1, 2]) | 4, np.array([1, 2]) ^ 3

np.array([1, 2]) << 2, np.array([16, 5]) >> 1

np.array([True, False]) + np.array([True, True])

np.array([True]) - np.array([True])

-np.array([True])

np.array([True, False]) * 3

np.array([1, 2, 3]) == np.array([1, 5, 3])

np.array([1, 2, 3]) < 2

np.array([1, 2]) == None

np.array([1, 2]) + [10, 20]

[10, 20] + np.array([1, 2])

(1, 2) * np.array([3, 4])

np.float64(1.5) + 1, 1 + np.float64(1.5), np.float64(1) * 2

np.int64(7) / 2, np.int64(7) // 2, np.int64(7) % 2, np.int64(2) ** 3

np.int64(5) + 2.5, np.int64(5) + np.float64(1)

np.float64(1) / 0, np.int64(1) / 0

np.float64(0) / 0

np.array([1.0, 0.0, -1.0]) / 0

np.array([1, 2]) // 0

np.array([1, 2]) % 0

np.int64(2**62) * 4

np.array([2**62]) * 4

np.arange(3) + 2**70

np.float64(2) == 2, np.float64(2) < 3, np.int64(3) == 3.0

np.True_ & False, np.True_ | np.False_, not np.True_

divmod(np.arange(5), 2)

divmod(np.float64(7), 2)

round(np.float64(2.567), 2), round(np.float64(2.5)), round(np.int64(5))

int(np.float64(3.7)), float(np.int64(3)), bool(np.int64(0))

isinstance(np.float64(1), float), isinstance(np.int64(1), int), isinstance(np.int64(1), np.integer), isinstance(np.float64(1), np.floating)

hash(np.float64(1.5)) == hash(1.5), hash(np.int64(3)) == hash(3)

[1, 2, 3][np.int64(1)], list(range(np.int64(3)))

max(np.float64(1), 2), sum([np.float64(1), np.int64(2)])

a = np.arange(3)
a += 1
a *= 2
a

a = np.arange(3)
a += 1.5

a = np.arange(3.0)
a /= 2
a -= 1
a **= 2
a

a = np.arange(3)
a /= 2

a = np.arange(6).reshape(2, 3)
a[:, 1] += 10
a

a = np.arange(5)
b = a
b += 1
a

a = np.arange(5)
a[1:] += a[:-1]
a

a = np.arange(5)
a[:-1] = a[1:]
a

a = np.arange(5)
a[1:] = a[:-1]
a

np.exp([0, 1, 2])

np.log(np.array([1, np.e, 10]))

np.log([0.0, -1.0])

np.log2(8), np.log10(1000), np.log1p(0), np.expm1(0)

np.sqrt([1, 4, 9]), np.sqrt(2), np.sqrt(-1.0)

np.sin(0), np.cos(0), np.tanh([0.0, 1.0])

np.maximum([1, 5, 2], [4, 2, 2]), np.minimum(1.5, [1, 2])

np.maximum(np.nan, 1), np.fmax(np.nan, 1)

np.clip([1, 5, 10], 2, 8), np.clip(np.arange(5.0), 1, None), np.arange(5).clip(1, 3)

np.clip(7, 0, 5), np.clip(0.5, 0, 1)

np.floor([1.5, -1.5]), np.ceil([1.5, -1.5]), np.trunc([1.5, -1.5]), np.rint([0.5, 1.5, 2.5])

np.round([1.234, 2.345], 2), np.round(2.5), np.round(1234.5, -2), np.around(np.arange(3))

np.arange(3.3333, 6).round(1)

np.sign([-2.0, 0, 3]), np.sign(-5)

np.isnan([1, np.nan]), np.isinf([1, np.inf]), np.isfinite([1, np.nan, np.inf])

np.add(1, 2), np.subtract([1, 2], 1), np.multiply(2, [1, 2]), np.divide(1, 4), np.power(2, 3)

np.add.reduce([1, 2, 3]), np.multiply.accumulate([1, 2, 3, 4]), np.maximum.accumulate([1, 3, 2, 5])

np.add.outer([1, 2], [10, 20]), np.subtract.outer([1, 2], [1, 2])

a = np.zeros(4)
np.add.at(a, [0, 1, 1], 1)
a

a = np.zeros((2, 2))
np.add.at(a, ([0, 0, 1], [1, 1, 0]), 2)
a

out = np.empty(3)
np.add([1, 2, 3], 1, out=out)
out

np.exp(np.array([1, 2]), dtype=float)

np.divide([1.0, 2.0], [0.0, 2.0], out=np.zeros(2), where=np.array([False, True]))

np.logical_and([True, False], [1, 1]), np.logical_or(0, [0, 2]), np.logical_not([0, 1]), np.logical_xor(True, False)

np.arctan2(1, 1), np.hypot(3, 4), np.deg2rad(180), np.degrees(np.pi)

np.gcd(12, 18), np.lcm(4, 6)

np.floor_divide(7, 2), np.mod(-7, 3), np.fmod(-7, 3), np.remainder(7.5, 2)

np.square([1, 2]), np.reciprocal([2.0, 4.0]), np.cbrt(27.0), np.absolute(-3)

np.logaddexp(0, 0), np.logaddexp([1000.0, 1], [1000.0, 2])

np.heaviside([-1, 0, 1], 0.5)

np.arange(3) @ np.arange(3), np.eye(2) @ [1, 2]

with np.errstate(divide="ignore", invalid="ignore"):
    print(np.array([1.0, 0.0]) / 0)

with np.errstate(all="raise"):
    np.array([1.0]) / 0

(np.arange(5) > 1) & (np.arange(5) < 4)

np.array([1, 2, 3]) > np.array([1, 2])

np.ones((2, 3)) + np.ones((3, 2))

np.ones((2, 1)) + np.ones(3)

bool(np.array([1, 2]))

bool(np.array([])), 

bool(np.array([0])), bool(np.array(3))

if np.array([True, True]) and True:
    print("no")

np.array([1, 2, 3]).sum() > 5 and True

np.nan_to_num([np.nan, np.inf, 1.0])

np.float64(3).item(), type(np.float64(3).item()), np.int64(3).item()

np.float64(1.0).is_integer(), np.float64(2.5).as_integer_ratio()

1.0 - np.array([0.1, 0.9])

np.array([0.1, 0.2]) + np.array([0.2, 0.1]) == 0.3

np.sinh(1.0), np.arcsin(1.0), np.arccos(0.0), np.exp2(3)
