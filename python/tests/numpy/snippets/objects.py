a = np.array([1, "a", None], dtype=object)
a, a.dtype, a.shape, a.itemsize, a.strides, a[0], a[1], a[2], type(a[0])
print(a)

np.dtype(object), np.dtype("O"), np.dtype("object"), np.dtype(object).name, np.dtype(object).kind, np.dtype(object).str, np.dtype(object).type, np.dtype(object).itemsize, str(np.dtype(object)), np.dtype(object).char, np.dtype(object).hasobject

np.array([[1, 2], [3]])

np.array([1, [2, 3]])

np.array([[1, 2], 3])

np.array([[[1], [2]], [[3], [4, 5]]])

np.array([[1, 2], [3]], dtype=object), np.array([[1, 2], [3, 4]], dtype=object), np.array([(1, 2), (3,)], dtype=object), np.array([1, [2, 3]], dtype=object)

np.array([None, 1]), np.array([None]), np.array(None), np.array([1, None, 2.5])

np.array([10**30, 1]), np.array(2**100), np.array([2**70]).dtype, np.array([2**64])

np.array([{"a": 1}, {"b": 2}]), np.array({1: 2}), np.array([set(), set()]).dtype, np.array(len).dtype

a = np.empty(3, dtype=object)
a
a[0] = [1, 2]
a[1] = "text"
a
a[2] = {"k": 1}
a[0].append(3)
a, a.tolist()

np.zeros(3, dtype=object), np.ones(2, dtype=object), np.full(2, None), np.full(2, "a", dtype=object), np.zeros((2, 2), dtype=object)

a = np.array([1, 2, 3], dtype=object)
a + 1, a * 2, a - a, a / 2, a // 2, a % 2, a ** 2, -a, abs(-a), 1 + a, 10 - a

a = np.array([1, 2, 3], dtype=object)
a + np.array([1, 2, 3]), a * 1.5, a + np.array([0.5, 1.5, 2.5]), (a + 1).dtype, np.add(a, a), np.multiply(a, 3)

a = np.array([1, 2, 3], dtype=object)
a == 2, a != 2, a < 2, a >= 2, a == np.array([1, 2, 4]), (a == 2).dtype, a[a > 1]

a = np.array(["a", None, 1], dtype=object)
a == None, a != None, a == "a", a == 1, a[a != None]

a = np.array(["x", "y"], dtype=object)
a + "z", a + a, a * 2, "w" + a, a == "x", a.sum()

np.array([1, "a"], dtype=object) + 1

np.array([1, "a"], dtype=object) < 2

np.array([1, None], dtype=object) + 1

a = np.array([3, 1, 2], dtype=object)
a.sum(), type(a.sum()), a.max(), a.min(), a.prod(), a.mean(), a.argmax(), a.argmin(), np.sum(a), np.max(a), a.cumsum(), a.any(), a.all()

a = np.array([[1, 2], [3, 4]], dtype=object)
a.sum(axis=0), a.sum(axis=1), a.max(axis=0), a.T, a.reshape(4), a[0], a[:, 1], a.ravel(), a.sum(axis=0, keepdims=True), a.min(axis=1)

a = np.array([3, 1, 2], dtype=object)
np.sort(a), np.argsort(a), a[np.argsort(a)[::-1]], np.unique(np.array(["b", "a", "b"], dtype=object)), np.unique(a, return_counts=True)

np.sort(np.array([1, "a"], dtype=object))

np.sort(np.array([None, 1], dtype=object))

a = np.array([3, 1, 2], dtype=object)
a.sort()
a

a = np.array([1, 2], dtype=object)
a.astype(int), a.astype(float), np.array(["1", "2.5"], dtype=object).astype(float), np.array([1, "a"], dtype=object).astype(str), np.array([0, "", None, "a"], dtype=object).astype(bool), np.array([1.5, 2], dtype=object).astype(int)

np.array(["a"], dtype=object).astype(float)

np.array([None], dtype=object).astype(int)

np.array([1, None], dtype=float), np.array([None, 2.0], dtype=object).astype(float)

np.array([1, 2]).astype(object), np.array([1.5, 2.0]).astype(object), np.array(["a", "b"]).astype(object), np.array([True]).astype(object), type(np.array([1]).astype(object)[0]), type(np.array([1.5]).astype(object)[0])

np.array([1, 2, 3], dtype=object).tolist(), list(np.array([1, "a"], dtype=object)), 1 in np.array([1, "a"], dtype=object), "z" in np.array([1, "a"], dtype=object), None in np.array([1, None], dtype=object), np.array([[1], [None]], dtype=object).tolist()

a = np.array([1, 2, 3, 4], dtype=object)
a[1:3], a[::-1], a[[0, 2]], a[np.array([True, False, True, False])], a[-1], a[None], a[...]
b = a[:2]
b[0] = "changed"
a

a = np.array([1, 2, 3], dtype=object)
a[:] = 0
a
a[1:] = ["x", "y"]
a
a[[0, 1]] = None
a
a += np.array([1], dtype=object)

a = np.array([1, 2], dtype=object)
a += 1
a *= 10
a

np.where([True, False], np.array([1, "a"], dtype=object), None), np.concatenate([np.array([1], dtype=object), np.array([2.5])]), np.array([1, "b"], dtype=object).copy(), np.append(np.array([1], dtype=object), "x"), np.repeat(np.array([None, 1], dtype=object), 2), np.stack([np.array([1], dtype=object), np.array([2], dtype=object)])

from fractions import Fraction
a = np.array([Fraction(1, 2), Fraction(1, 3)])
a, a.sum(), a * 2, a.dtype, a.max(), a + 1, a.astype(float)

from decimal import Decimal
np.array([Decimal("1.1"), Decimal("2.2")]).sum(), np.array([Decimal("1.5")]) * 2

class Point:
    def __init__(self, x):
        self.x = x
    def __add__(self, other):
        return Point(self.x + other.x)
    def __lt__(self, other):
        return self.x < other.x
    def __repr__(self):
        return f"P({self.x})"
points = np.array([Point(2), Point(1)])
points, points.sum(), np.sort(points), points + Point(5), points.dtype

f = np.frompyfunc(lambda x, y: x + y, 2, 1)
f([1, 2], [3, 4]), f(1, 2), f(np.array([1, 2]), 10).dtype, f("a", "b")

f = np.vectorize(lambda x: [x], otypes=[object])
f([1, 2]), np.vectorize(lambda s: s.upper())(np.array(["a", "b"], dtype=object)), np.vectorize(str)([1, 2])

np.isnan(np.array([1.0, None], dtype=object))

np.sqrt(np.array([4], dtype=object))

np.exp(np.array([1.0], dtype=object))

np.array([1, 2], dtype=object) @ np.array([3, 4], dtype=object), np.dot(np.array([1, 2], dtype=object), np.array([3, 4], dtype=object))

np.array([[1, 2], [3, 4]], dtype=object) @ np.array([[1, 0], [0, 1]], dtype=object)

np.array([2**62, 2**62], dtype=object).sum(), np.array([10**20, 1]) * 10**20, np.array([10**20]).max(), np.array([10**20, 3]) % 7

np.logical_and(np.array([1, 0], dtype=object), np.array([2, 3], dtype=object)), np.logical_not(np.array([1, None], dtype=object)), np.logical_or(np.array([0, 1], dtype=object), 5), np.maximum(np.array([1, 5], dtype=object), 3), np.array([0, None, "a"], dtype=object).any()

np.array_equal(np.array([1, "a"], dtype=object), np.array([1, "a"], dtype=object)), np.count_nonzero(np.array([0, None, "a"], dtype=object)), np.nonzero(np.array([0, 1, "a"], dtype=object)), bool(np.array([None], dtype=object)), np.isin(np.array([1, 2], dtype=object), [2])

np.array([1.5, 2.25, None], dtype=object), np.array([np.float64(1.5), np.int64(2)], dtype=object), np.array([[None, 1], ["abc", 2.5]], dtype=object), np.array([True, "x"], dtype=object)

print(np.array([[None, 1], ["abc", 2.5]], dtype=object))
print(np.array(["a", 1.5, None], dtype=object))

a = np.array([None] * 3)
a.fill("x")
a
a[0] = (1, 2)
a, a[0]

grid = np.empty((2, 2), dtype=object)
grid[0, 0] = [1]
grid[1, 1] = "z"
grid, grid[0, 1] is None, grid.size

np.array([np.array([1, 2]), np.array([3])], dtype=object)

a = np.empty(2, dtype=object)
a[:] = [np.array([1, 2]), np.array([3])]
a, a[0], [len(x) for x in a]

np.array([np.array([1, 2]), np.array([3])])

np.array([], dtype=object), np.array([[]], dtype=object).shape, np.array([1, None])[:0], np.array([1, "a"], dtype=object).item(1), np.array(None).item(), np.array(5, dtype=object), str(np.array("s", dtype=object))

np.result_type(object, int), np.promote_types(object, float), np.can_cast(int, object), np.can_cast(object, int), np.issubdtype(np.dtype(object), np.object_) , np.isscalar(np.array([1], dtype=object)[0])

np.array([1, 2], dtype=object).argsort(), np.searchsorted(np.array([1, 3], dtype=object), 2), np.diff(np.array([1, 4, 9], dtype=object)), np.array([1, 2, 3], dtype=object)[::2].sum(), np.cumprod(np.array([1, 2, 3], dtype=object))

np.random.seed(0)
np.random.permutation(np.array([1, "a", None], dtype=object)), np.random.choice(np.array(["a", None], dtype=object), 3)

np.array([1], dtype=object).view(int)

np.array([1]).view(object)

np.lib.stride_tricks.sliding_window_view(np.array(["abc", "d", "e"]), 2), np.lib.stride_tricks.as_strided(np.array(["abc", "d"]), (2, 2), (0, 12))

import copy
a = np.array([1, [2], None], dtype=object)
b, c = copy.deepcopy(a), a.copy()
b[1].append(3)
c[1].append(4)
a, b, c
