np.array([1.0, 2.5, -3.25])

np.array([1, 2, 300])

np.array([True, False])

np.array([[1, 2], [3, 4]])

print(np.array([[1.5, 2], [3, 4]]))

np.array([1e10, 1.0])

np.array([1e-5, 1.0])

np.array([0.1, 0.12345678912345])

np.array([1/3, 2/3])

np.array([np.nan, 1.0, np.inf, -np.inf])

np.array([np.nan, 1])

np.array([np.inf])

np.array([])

np.array([[]])

np.zeros((0, 3))

np.zeros((2, 0), dtype=int)

np.array(5)

np.array(5.5)

print(np.array(5.5), np.array(True))

np.array([], dtype=int)

np.array([], dtype=bool)

np.arange(1001)

print(np.arange(1001))

np.arange(2000).reshape(2, 1000)

np.arange(10000).reshape(100, 100)

np.arange(100) * 1.5

np.arange(60).reshape(3, 20)

np.zeros((2, 3, 4))

print(np.arange(24).reshape(2, 3, 4))

np.array([1e100, 1e-100])

np.array([123456789.0])

np.array([12345678.0])

np.array([1e16])

np.array([0.0001])

np.array([0.00001])

np.array([1.0, 1000.0, 1001.0])

np.array([1.0, 1000.5])

np.array([0.001, 1.0])

np.array([-0.0, 0.0])

np.float64(1.5)

np.float64(3)

np.float64(1e300)

np.float64(1e-7)

np.float64("nan"), np.float64("inf")

np.int64(7), np.True_, np.False_

str(np.int64(7)), str(np.float64(0.1)), str(np.True_)

f"{np.float64(1.23456):.2f}", f"{np.int64(42):5d}", f"{np.arange(3)}"

print([np.float64(1.0), np.int64(2)])

{"a": np.mean([1, 2])}

np.set_printoptions(precision=3)
np.array([1.23456789, 2.0])

np.set_printoptions(suppress=True)
np.array([1e-10, 1.0, 123.456])

np.set_printoptions(threshold=5)
np.arange(10)

np.set_printoptions(precision=2, suppress=True)
print(np.array([[0.001, 1000.123], [3.14159, 2.71828]]))

np.set_printoptions(linewidth=30)
np.arange(30)

with np.printoptions(precision=2):
    print(np.array([1.23456]))
print(np.array([1.23456]))

np.array2string(np.array([1.5, 2.25]))

np.array_str(np.arange(3)), np.array_repr(np.arange(3))

np.random.default_rng(0).random((3, 3))

np.linspace(0, 1, 11)

np.array([[1, -2.5], [1e-3, 100]])

np.array([[True, False], [False, True]])

np.array([1.10, 2.20, 3.30]) * 3

np.exp(np.arange(10.0))

np.array([10.0**k for k in range(8)])

np.dtype(float), np.dtype("int64"), np.dtype(bool)

np.arange(3.0).dtype, np.arange(3).dtype.name

repr(np.add), np.add.__name__

type(np.arange(3)), type(np.float64(1)), type(np.int64(1))

print(np.arange(3.0).tolist())

np.array([1.5, np.nan, 3e10])

np.array([99999999.0, 1.5])

np.array([0.1 + 0.2, 0.3])

np.array([1e-300, 1.7976931348623157e308])
