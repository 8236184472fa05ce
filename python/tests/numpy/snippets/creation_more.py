np.array([1, 2, 3]), np.array([1, 2.5]), np.array([True, 2]), np.array([[1, 2], [3, 4]]), np.array((1, 2)), np.array(range(3)), np.array([[1], [2]]), np.array([[]]).shape, np.array([[[]]]).shape, np.array(3.5)

np.array([1, 2], dtype=float), np.array([1.9, -1.9], dtype=int), np.array([0, 1, 2], dtype=bool), np.array([True, False], dtype=float), np.array(["1", "2"], dtype=int), np.array(["1.5"], dtype=float), np.array([1, 2], ndmin=2), np.array([1, 2], "float64")

np.array([[1, 2], [3]])

np.array([[1, 2], 3])

np.array([np.array([1, 2]), np.array([3])])

np.array([1, [2]])

np.array([np.ones(2), np.zeros(2)]), np.array([np.float64(1), 2]), np.array([np.array(1), np.array(2)]), np.array([[np.ones(2)], [np.zeros(2)]]).shape, np.array([(1, 2), [3, 4]]), np.array([range(2), range(2)])

np.array({1, 2})

np.array({"a": 1}).shape, np.array(None), np.array(len).dtype, np.array([{1: 2}]).dtype

np.array(np.nan, dtype=int)

np.array([np.nan], dtype=int)

np.array(["a"], dtype=int)

np.array([2**63]), np.array([2**64]).dtype, np.array([-(2**63)]), np.array([2**63, -1]).dtype, np.array([1, 2**63]).dtype, np.array([2**62, 1.5])

np.array([2**63], dtype=int)

np.array(1, 2, 3)

np.array()

np.asarray([1, 2]), np.asarray((1.5, 2)), np.asarray(np.arange(2)), np.asarray(3), np.asarray([[1, 2]], dtype=float), np.asanyarray([1]), np.ascontiguousarray(5), np.asarray_chkfinite([1, 2])

np.asarray_chkfinite([1, np.nan])

np.zeros(3), np.zeros((2, 2)), np.zeros(2, int), np.zeros((0,)), np.zeros([1, 2]), np.zeros(()), np.ones((2, 1)), np.ones(2, bool), np.full(2, 7), np.full((2, 2), 1.5), np.full(2, True), np.full(2, 7, dtype=float), np.full((2, 2), [1, 2]), np.empty(0), np.empty((2, 0)).shape

np.zeros(-1)

np.zeros(2.0)

np.zeros("3")

np.zeros((2, -1))

np.zeros((2, 3), 4)

np.zeros(2, 3)

np.full(2)

np.full((2, 2), [1, 2, 3])

np.ones(np.int64(2)), np.zeros(np.array([2, 1])), np.zeros((np.int64(1), 2)), np.ones_like([1, 2]), np.zeros_like([1.5]), np.full_like([1, 2], 1.9), np.full_like([1, 2], 1.5, dtype=float), np.empty_like([1, 2]).shape, np.ones_like(5), np.zeros_like(np.ones((2, 2)), shape=(1, 3)), np.zeros_like([True, False])

np.arange(5), np.arange(2, 5), np.arange(0, 10, 3), np.arange(5, 0, -2), np.arange(5.0), np.arange(0, 1, 0.25), np.arange(0.5, 3), np.arange(3, 3), np.arange(5, 2), np.arange(3, dtype=float), np.arange(True, 4)

np.arange(0, 1, 0.1), np.arange(1, 2, 0.1).size, np.arange(0, 0.3, 0.1), np.arange(-1, 1, 0.5), np.arange(1e-3, 5e-3, 1e-3), np.arange(10, 0, -2.5)

np.arange()

np.arange(1, 5, 0)

np.arange("a")

np.arange(1, 2, 3, 4, 5, 6)

np.arange(np.nan)

np.arange(2**62, 2**62 + 2), np.arange(stop=3), np.arange(start=1, stop=3), np.arange(1, stop=3)

np.linspace(0, 1, 5), np.linspace(0, 10, 3), np.linspace(1, 2, 4, endpoint=False), np.linspace(0, 1, 1), np.linspace(0, 1, 0), np.linspace(0, 5, 3, retstep=True), np.linspace([0, 1], [10, 11], 3), np.linspace(0, 10, 5, dtype=int), np.linspace(3, 1, 3), np.linspace(0, 1, 3)[1], np.linspace([0, 1], 2, 3, axis=1)

np.linspace(0, 1, -1)

np.linspace(0, 1, 2.5)

np.linspace(0, 1).shape, np.linspace(0, 1, 11)[3], np.linspace(-np.pi, np.pi, 3), np.linspace(0, -10, 5, dtype=int), np.linspace(2, 2, 3), np.linspace(0, 1, num=2)

np.logspace(0, 2, 3), np.logspace(0, 3, 4, base=2), np.geomspace(1, 1000, 4), np.geomspace(1, 256, 9), np.geomspace(-1, -8, 4), np.logspace(0, 1, 3, endpoint=False).round(6), np.logspace(0, 1, 2, dtype=int)

np.geomspace(0, 1, 3)

np.eye(3)[[0, 2, 1]], np.eye(2, dtype=int), np.eye(3, k=5), np.eye(2, 3), np.identity(3, dtype=bool), np.eye(3)[np.array([1, 1])]

np.array([1, 2, 3]).astype(float), np.array([1.7, -1.7]).astype(int), np.array([0, 1]).astype(bool), np.array([True]).astype(int), np.array(["1", "2"]).astype(int), np.array([1.0, 2.5]).astype(str), np.array([1, 2]).astype("float64"), np.array([1, 2]).astype(np.float64), np.array([300]).astype(np.uint8)

np.array(["a"]).astype(int)

np.array([np.nan, np.inf]).astype(int)

np.array([1.5]).astype(int, casting="safe")

np.array([1, 2]).astype("bogus")

np.array([1e20, -1e20]).astype(int), np.array([1e18]).astype(int), np.array([2**53 + 1]).astype(float)

np.copy([1, 2]), np.array([1, 2]).copy().flags.owndata, np.frombuffer(b"\x01\x00\x00\x00\x00\x00\x00\x00", dtype=np.int64), np.fromstring("1 2 3", sep=" "), np.fromstring("1,2", dtype=int, sep=","), np.array([1, 2]).tobytes(), np.array([1.0]).tobytes().hex()

np.require([1, 2], dtype=float), np.array(memoryview(b"ab")), np.array(bytearray(b"ab")), np.array([b"ab", b"c"]), np.array(b"abc")

np.tri(3), np.diag([1, 2, 3]), np.vander([1, 2], 3), np.fromfunction(lambda i: i * 2, (3,)), np.fromiter("abc", dtype="U1"), np.fromiter([], float)

np.fromiter([1, 2], dtype=int, count=3)

np.array([[1, 2], [3, 4]]).tolist(), np.array([1.5, 2]).tolist(), np.arange(3).tolist(), np.array([True]).tolist(), np.zeros((2, 0)).tolist(), np.array(3).tolist(), list(np.array([[1, 2]])), tuple(np.array([1, 2])), set(np.array([1, 1]).tolist()), list(map(int, np.array([1.0, 2])))

class Duck:
    def __array__(self, dtype=None, copy=None):
        return np.array([1, 2, 3])
np.asarray(Duck()), np.sum(Duck()), np.array(Duck(), dtype=float), np.add(Duck(), 1)

class Seq:
    def __len__(self):
        return 2
    def __getitem__(self, i):
        if i > 1:
            raise IndexError
        return i * 10
np.array(Seq()), np.sum(Seq())

from collections import deque
from array import array
np.array(deque([1, 2])), np.array(array("d", [1.5, 2])), np.array([[1, 2]]).T.tolist(), np.array({1: 2}.keys()).dtype, np.array(list({1: 2}.values()))

from fractions import Fraction
from decimal import Decimal
np.array([Fraction(1, 2)]), np.array([Fraction(1, 2)], dtype=float), np.array([Decimal("1.5"), 2]), np.float64(Fraction(1, 4)), np.array([Fraction(1, 2), 1]) * 2

x = np.ndarray((2, 2), dtype=int)
x.shape, x.dtype, np.ndarray(shape=(2,), buffer=np.array([1, 2, 3]), offset=8, dtype=int), np.ndarray((2,), float).fill(1)

a = np.arange(3)
a.ndim, a.shape, a.size, a.dtype, a.itemsize, a.nbytes, a.strides, a.T, a.data is not None, a.flat[0], len(a), a.base, a.real, a.imag, a.ctypes is not None

a = np.arange(3)
a.newattr = 1

a = np.arange(3)
a.size = 4

a = np.arange(6)
a.dtype = float

hash(np.array([1]))

{np.array([1]): 2}

np.array([1, 2]) in [np.array([1, 2])]

[1, 2] in np.array([[1, 2], [3, 4]]), 5 in np.array([1, 5]), np.nan in np.array([np.nan]), [9, 2] in np.array([[1, 2], [3, 4]])

import copy
a = np.arange(3)
b, c = copy.copy(a), copy.deepcopy([a])
a[0] = 9
b, c

import pickle
pickle.loads(pickle.dumps(np.arange(3))), pickle.loads(pickle.dumps(np.float64(1.5))), pickle.loads(pickle.dumps({"w": np.eye(2)}))

class MyArray(np.ndarray):
    pass
x = np.arange(3).view(MyArray)
type(x).__name__, type(x + 1).__name__, x.sum()

np.safe_eval

np.set_string_function

np.row_stack(([1], [2]))
