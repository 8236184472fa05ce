out = np.empty(3)
r = np.add([1, 2, 3], 1, out=out)
r is out, out, np.sqrt([4.0, 9, 16], out), np.multiply(out, 2, out=out) is out

out = np.zeros(3, dtype=int)
np.add([1, 2, 3], 0.5, out=out)

out = np.zeros(3, dtype=int)
np.add([1, 2, 3], 0.5, out=out, casting="unsafe"), np.divide([4, 6, 8], 2, out=out, casting="unsafe")

out = np.zeros(2)
np.add([1, 2, 3], 1, out=out)

out = np.zeros((2, 3))
np.add([1, 2, 3], 1, out=out)

np.add([1, 2], 1, out=[0, 0])

np.add([1, 2], 1, out=(np.zeros(2),)), np.add([1, 2], 1, None)

out = np.zeros(4)
np.divide([1.0, 2, 3, 4], [1, 0, 2, 0], out=out, where=np.array([1, 0, 2, 0]) != 0)

x = np.array([-1.0, 4.0, 9.0])
np.sqrt(x, out=np.zeros_like(x), where=x >= 0), np.log(x, out=np.full(3, -9.0), where=x > 5).round(4)

a, b = np.array([1.0, 2.0, 3.0]), np.array([0.0, 1.0, 2.0])
np.divide(a, b, out=np.full_like(a, np.nan), where=b != 0), np.true_divide(a, b, where=b > 0, out=a.copy())

out = np.zeros((2, 3))
np.add(np.arange(3), [[10], [20]], out=out, where=[[True], [False]])

np.add([1, 2], [3, 4], dtype=float), np.add([1, 2], [3, 4], dtype=np.float64), np.multiply([1, 2], 3, dtype="float64"), np.sqrt([1, 4], dtype=float)

np.add([1.5, 2], 1, dtype=int)

np.add([1.5, 2], 1, dtype=int, casting="unsafe"), np.power([2, 3], 2, dtype=float)

np.add([1, 2], [1, 2, 3])

np.add(np.ones((2, 3)), np.ones((3, 2)))

np.add(1)

np.add(1, 2, 3, 4)

np.add(1, 2, foo=3)

np.sqrt("x")

np.add("a", 1)

np.add([1, 2], None)

np.sin([[1, 2], [3]])

np.isnan("x")

np.isnan(None)

np.logical_not([0, 1, 2.5]), np.logical_and([1, 0], [1, 1]), np.logical_or(0, [0, 3]), np.logical_xor([True, False], True)

np.invert([True, False]), np.invert([0, 1, -5]), ~np.array([2, 3]), np.bitwise_not(0)

np.invert([1.5])

np.bitwise_and([1.5], 2)

np.array([1.5]) | 1

np.left_shift([1, 2], [3, 4]), np.right_shift([16, -8], 2), np.array([1, 2]) << 2, 8 >> np.array([1, 2]), np.left_shift(1, 64), np.right_shift(-1, 70)

np.negative([True])

-np.array([True])

np.positive([True])

+np.array([1, -2]), abs(np.array([-1.5, 2])), np.absolute([-3, 3]), np.abs(-0.0), np.fabs([-1, 2]), abs(np.array([-(2**63)]))

np.subtract([True, False], True)

np.array([True, False]) + np.array([True, True]), np.array([True]) * False, np.array([True]) / 2, np.array([True]) ** 2, np.array([True, False]) // True, np.array([True]) % True

np.floor_divide([7, -7, 7, -7], [2, 2, -2, -2]), np.remainder([7, -7, 7, -7], [2, 2, -2, -2]), np.fmod([7, -7, 7, -7], [2, 2, -2, -2]), np.mod([5.5, -5.5], 2)

np.divmod([7, -7], 3), divmod(np.array([7.5, -7.5]), 2), np.divmod(7, 2), divmod(np.int64(7), 2), divmod(10, np.array([3, 4]))

np.array([1, 2]) // 0, np.array([1, 2]) % 0

np.array([1.0, -1.0, 0.0]) / 0

np.array([1.0, -1.0, 0.0]) // 0, np.array([1.0]) % 0

np.array([1, -1, 0]) / 0

np.power(2, [0, 1, 10, 62, 63, 64]), np.power([2.0, -2.0], 3), np.power([4, 9], 0.5), np.power(0, 0), np.float_power(2, -1)

np.power(2, -1)

np.array([1, 2]) ** -1

np.array([1.0, 2.0]) ** -1, np.power([-8.0], 2), 2 ** np.array([1, 2]), 2.0 ** np.array([-1, 2]), np.array([2]) ** np.array([0.5])

np.array([-8.0]) ** (1 / 3)

np.exp([0, 1, -1]), np.exp2([0, 3]), np.expm1([0, 1e-10]), np.log([1, np.e]), np.log2([1, 8]), np.log10([1, 1000]), np.log1p([0, 1e-10])

np.log([0.0, -1.0])

np.exp([1000.0, -1000.0])

np.sqrt([-1.0, 4.0])

np.sqrt(-1)

np.arcsin([2.0, 1.0]), np.arccosh(0.5), np.arctanh([1.0, 0.5])

np.sin([0, np.pi / 2, np.pi]).round(10), np.cos([0, np.pi]), np.tan(np.pi / 4).round(10), np.arctan2([1, -1], [1, -1]), np.hypot(3, [4, 5]), np.arctan([0, 1, np.inf])

np.sinh(1), np.cosh([0, 1]), np.tanh([0, 0.5, 100]), np.arcsinh(1), np.degrees(np.pi), np.deg2rad([180, 90]), np.rad2deg(np.pi / 6).round(8), np.radians(60)

np.floor([1.5, -1.5]), np.ceil([1.2, -1.2]), np.trunc([1.7, -1.7]), np.rint([0.5, 1.5, 2.5, -0.5]), np.fix([1.7, -1.7]), np.round([0.5, 1.5, 2.5])

np.floor([1, 2]), np.ceil([True]), np.trunc(np.array([3])), np.rint([1, 2]), np.floor(5), np.ceil(5.5)

np.round(2.675, 2), np.round(1234.5678, -2), np.round([1.25, 1.35], 1), np.around(5.5), np.round(-0.4), np.array([1.234, 5.678]).round(1), np.round(15, -1), np.round(25, -1), round(np.float64(2.567), 1), round(np.float64(2.5))

np.maximum([1, np.nan, 3], [2, 2, np.nan]), np.fmax([1, np.nan, 3], [2, 2, np.nan]), np.minimum([1, 5], 3), np.fmin([np.nan, 1], np.nan)

np.sign([-5, 0, 2]), np.sign([-1.5, 0.0, np.nan, np.inf]), np.copysign([1, -1], [-0.0, 5]), np.signbit([-0.0, 0.0, -1]), np.heaviside([-1, 0, 1], 0.5), np.sign(True)

np.isfinite([1, np.inf, np.nan]), np.isinf([1, -np.inf]), np.isnan([np.nan, 1]), np.isposinf([np.inf, -np.inf]), np.isneginf([np.inf, -np.inf]), np.isnan(5), np.isfinite([1, 2])

np.gcd([12, 18], 8), np.lcm([4, 6], 10), np.gcd(0, 0), np.gcd(-4, 6), np.reciprocal([2.0, 4.0]), np.reciprocal([1, 2, 3]), np.square([1, -2]), np.cbrt([27, -8])

np.gcd(1.5, 2)

np.reciprocal([0.0])

np.spacing(1.0), np.nextafter(1, 2), np.nextafter(0, -1), np.frexp([1, 8, 0.1]), np.ldexp([0.5, 1], [1, 3]), np.modf([1.5, -2.25]), np.spacing([1e10, -1])

np.logaddexp(1, 2), np.logaddexp(-np.inf, 0), np.logaddexp2([1, 2], 3), np.logaddexp.reduce([0.0, 0.0, 0.0]), np.sinc([0, 0.5, 1]).round(8)

np.clip([1, 5, 10], 2, 7), np.clip([1, 5, 10], None, 6), np.clip([1.5, 5], 2, None), np.clip([1, 2, 3], [2, 2, 2], [2, 3, 2]), np.array([1, 5]).clip(max=3), np.array([1, 5]).clip(2), np.clip(7, 0, 5)

np.clip([1, 2, 3], 3, 1), np.clip([1, np.nan, 3], 2, 2.5), np.clip([1, 2], 0.5, 1.5)

np.clip([1, 2, 3], None, None), np.clip([1, 2, 3])

a = np.arange(5)
np.clip(a, 1, 3, out=a), a

a = np.arange(5)
np.clip(a, 1.5, 3, out=a)

np.equal([1, 2], [1, 3]), np.array([1, 2]) == "x", np.array([1, 2]) == None, np.array([1, 2]) != [1, 2], np.array([1, 2]) == [1, 2, 3]

np.array([1, 2]) < [1, 2, 3]

np.array([1, 2]) < "x"

np.array([1, 2]) < None

np.array([[1, 2], [3, 4]]) == [[1, 2], [3, 5]], (np.array([1, 2]) == np.array([1, 2])).all(), np.array([1, np.nan]) == np.array([1, np.nan])

if np.array([1, 2]) == 1:
    pass

bool(np.array([])), bool(np.array([5])), bool(np.array([[0]]))

bool(np.array([1])), not np.array([0]), np.array([True]) and 5, np.array([0]) or "b"

np.array([1, 2]) and 5

1 < np.array([1, 2, 3]) < 3

(1 < np.array([1, 2, 3])) & (np.array([1, 2, 3]) < 3), np.any(np.array([1, 2]) > 1) and 7, np.array([1, 2, 3])[np.array([1, 2, 3]) > 1 & 1]

np.array([1, 2]) + "a"

np.array([1, 2]) + [1, 2], [1, 2] + np.array([1, 2]), (1, 2) * np.array([1, 2]), np.array([1, 2]) * 1.5, 3 - np.array([1, 2]), 1 / np.array([1, 2]), 7 // np.array([2, 3]), 7 % np.array([2, 3]), 2 ** np.array([1, 2])

np.array([1, 2]) + {1}

np.array([1, 2]) @ 3

np.array([1, 2])()

np.array([1, 2]).foo

with np.errstate(divide="ignore"):
    print(np.array([1.0]) / 0)

with np.errstate(all="raise"):
    np.array([1.0]) / 0

with np.errstate(over="raise"):
    np.exp(1000.0)

with np.errstate(invalid="raise"):
    np.sqrt(-1.0)

with np.errstate(invalid="ignore", divide="ignore"):
    print(np.log(np.array([0.0, -1.0])), np.float64(0) / 0)

with np.errstate(under="warn"):
    np.exp(-1000.0)

old = np.seterr(all="ignore")
old, np.geterr(), np.array([1.0]) / 0, np.seterr(**old), np.geterr()

np.seterr(divide="bogus")

np.array([1e308]) * 10, np.float64(1e308) * 10, np.array([1e308]) + 1e308, np.float64(1e308) ** 2

np.array([np.inf]) - np.inf, np.array([0.0]) * np.inf, np.float64("inf") - np.inf, np.array([np.nan]) + 1

np.array([5e-324]) / 2, np.square(1e-200), np.array([np.inf]) % 2, np.fmod([np.inf], 2), np.float64(5) % np.inf

np.arange(3) / np.arange(3)

np.int64(1) / 0, np.int64(1) // 0, np.int64(1) % 0, np.float64(1) / 0, np.float64(0) / 0, np.float64(1) // 0, np.float64(-1) % 0.0

np.int64(2**62) * 2, np.array([2**62]) * 4, np.int64(2**63 - 1) + 1, np.array([2**63 - 1]) + 1, -np.int64(-(2**63)), abs(np.int64(-(2**63)))

np.sum([np.inf, -np.inf]), np.mean([]), np.std([]), np.array([]).mean(), np.max([np.nan, 1]), np.var([1], ddof=1)

np.mean(np.zeros((0, 3)), axis=0), np.median([]), np.nanmean([np.nan]), np.nanmax([np.nan, np.nan]), np.nanstd([np.nan])
