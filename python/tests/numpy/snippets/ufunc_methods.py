np.add.reduce([1, 2, 3]), np.multiply.reduce(np.arange(1, 6)), np.maximum.reduce([[1, 5], [3, 2]]), np.minimum.reduce([[1, 5], [3, 2]], axis=1)

np.add.reduce(np.ones((2, 3, 4)), axis=(0, 2)), np.add.reduce(np.ones((2, 3)), axis=None), np.add.reduce(np.ones((2, 3)), axis=0, keepdims=True), np.add.reduce(5)

np.add.reduce([], dtype=int), np.multiply.reduce([]), np.logical_and.reduce([]), np.logical_or.reduce([])

np.maximum.reduce([])

np.subtract.reduce([10, 1, 2]), np.divide.reduce([8.0, 2, 2]), np.power.reduce([2, 3, 2]), np.bitwise_or.reduce([1, 2, 4]), np.bitwise_xor.reduce([5, 1]), np.bitwise_and.reduce([7, 3])

np.subtract.reduce(np.ones((2, 2)), axis=(0, 1))

np.logical_and.reduce([[True, False], [True, True]], axis=1), np.logical_xor.reduce([True, True, True]), np.logical_or.reduce([0, 2, 0])

np.add.reduce([1, 2, 3], initial=10), np.maximum.reduce([1, 2], initial=5), np.add.reduce([1, 2, 3], where=[True, False, True]), np.minimum.reduce([], initial=3)

np.maximum.reduce([1, 5, 2], where=[True, False, True])

np.maximum.reduce([1, 5, 2], where=[True, False, True], initial=0), np.multiply.reduce([[1, 2], [3, 4]], axis=0, initial=2, where=[[True, False], [True, True]])

np.add.reduce([1.5, 2.5], dtype=int), np.add.reduce([True, True, True]), np.add.reduce(np.array([True, True]), dtype=bool), np.multiply.reduce([True, False])

out = np.zeros(2)
np.add.reduce([[1, 2], [3, 4]], axis=0, out=out), out

np.add.reduce([[1, 2], [3, 4]], axis=2)

np.equal.reduce([True, False, False]), np.greater.reduce([True, False])

np.hypot.reduce([3.0, 4.0]), np.gcd.reduce([12, 18, 24]), np.lcm.reduce([2, 3, 4]), np.fmax.reduce([1.0, np.nan, 3.0]), np.maximum.reduce([1.0, np.nan, 3.0])

np.sqrt.reduce([1, 2])

np.add.accumulate([1, 2, 3]), np.multiply.accumulate([1, 2, 3, 4]), np.maximum.accumulate([3, 1, 4, 1, 5]), np.minimum.accumulate([3, 1, 4, 1, 5])

np.add.accumulate(np.ones((2, 3)), axis=0), np.add.accumulate(np.ones((2, 3)), axis=1), np.maximum.accumulate([[1, 3, 2], [4, 0, 5]], axis=-1)

np.logical_or.accumulate([False, True, False]), np.logical_and.accumulate([1, 0, 1]), np.subtract.accumulate([10, 1, 2]), np.add.accumulate([1.5, 2], dtype=int)

np.add.accumulate(5)

np.add.accumulate([[1, 2]], axis=2)

np.add.accumulate([]), np.add.accumulate(np.zeros((0, 2))), np.add.accumulate([True, True])

out = np.zeros(3)
np.add.accumulate([1, 2, 3], out=out), out

np.add.outer([1, 2], [10, 20, 30]), np.multiply.outer([1, 2], [[1, 2], [3, 4]]).shape, np.subtract.outer([1, 2, 3], [1, 2]), np.power.outer([2, 3], [0, 1, 2])

np.equal.outer([1, 2], [2, 1]), np.maximum.outer([1, 5], [3, 4]), np.add.outer(1, [1, 2]), np.less.outer(np.arange(3), np.arange(3)), np.multiply.outer([], [1, 2]).shape

np.sqrt.outer([1], [2])

a = np.zeros(4)
np.add.at(a, [0, 0, 2], [1, 2, 3])
np.subtract.at(a, [3], 1.5)
np.multiply.at(a, slice(0, 2), 10)
a

a = np.arange(4)
np.maximum.at(a, [0, 1, 0], [5, 0, 3])
np.negative.at(a, [1, 3])
a

a = np.zeros((2, 2), dtype=int)
np.add.at(a, ([0, 0, 1], [1, 1, 0]), 1)
np.add.at(a, (slice(None), 0), [10, 20])
a

a = np.zeros(3, dtype=int)
np.add.at(a, [0, 1], 1.5)

a = np.zeros(3)
np.add.at(a, [5], 1)

a = np.zeros(3)
np.add.at(a, [True, False, True], 2)
np.add.at(a, np.array([[0, 1], [1, 2]]), [[1, 2], [3, 4]])
a

np.add.at([1, 2], [0], 1)

np.add.reduceat(np.arange(8), [0, 4, 1, 5, 2, 6, 3, 7]), np.add.reduceat(np.arange(8), [0, 4, 1, 5])[::2], np.multiply.reduceat([1, 2, 3, 4], [0, 2])

np.add.reduceat(np.arange(12).reshape(3, 4), [0, 2], axis=1), np.maximum.reduceat([1, 5, 2, 4], [0, 2, 3]), np.add.reduceat(np.ones((4, 2)), [0, 3])

np.add.reduceat([1, 2, 3], [0, 3])

np.add.reduceat([1, 2, 3], [-1])

np.add, np.add.nin, np.add.nout, np.add.nargs, np.add.identity, np.add.__name__, np.sqrt.nin, np.multiply.identity, np.maximum.identity, np.divmod.nout

np.add.ntypes > 10, type(np.add), type(np.add).__name__, isinstance(np.sin, np.ufunc), np.modf.nout, np.frexp.nout, np.logical_and.identity, np.bitwise_and.identity

add1 = np.frompyfunc(lambda x: x + 1, 1, 1)
add1([1, 2, 3]), add1(5), add1.nin

pair = np.frompyfunc(lambda x, y: (x + y, x * y), 2, 2)
pair([1, 2], [3, 4]), pair.nout

np.frompyfunc(max, 2, 1).reduce([3, 9, 2]), np.frompyfunc(lambda a, b: a + b, 2, 1).accumulate([1, 2, 3]), np.frompyfunc(lambda a, b: f"{a}{b}", 2, 1).outer(["a"], ["b", "c"])

f = np.vectorize(lambda x, y: x if x > y else y)
f([1, 5, 3], 3), f(np.arange(4).reshape(2, 2), [1, 2]), f(1, 2)

@np.vectorize
def sign_word(x):
    return "neg" if x < 0 else "pos"
sign_word([-1, 2, -3])

np.vectorize(lambda x: x * 0.5)([1, 2]), np.vectorize(lambda x: x * 0.5, otypes=[int])([1, 2]), np.vectorize(lambda s: len(s))(["a", "bcd"])

np.vectorize(lambda x: x)([])

np.vectorize(lambda x: (x, -x))([1, 2])

dist = np.vectorize(lambda a, b: np.sqrt(((a - b) ** 2).sum()), signature="(n),(n)->()")
dist(np.eye(3), [1.0, 0, 0])

np.vectorize(lambda x, p=2: x**p)([1, 2, 3], p=3), np.vectorize(pow, excluded=[1])([1, 2, 3], 2)
