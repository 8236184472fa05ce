np.array([1e-5, 1]), np.array([1e-4, 1]), np.array([1e5, 1e-3]), np.array([1e8, 1]), np.array([1e15, 1]), np.array([1e16, 1]), np.array([123456789.123])

np.array([0.1, 0.25, 1 / 3]), np.array([1.0, 2.5]), np.array([100.0, 0.001]), np.array([1e-10]), np.array([1.0]), np.array([-0.0, 0.0]), np.array([1e300, 1e-300])

np.array([np.nan, np.inf, -np.inf]), np.array([1.5, np.nan]), np.array([-1, np.inf]), np.array([1e10, np.nan]), np.array([np.nan]), np.array([np.inf, 1e-8])

np.float64(0.1), np.float64(1e16), np.float64(1e-5), np.float64(123456789.0), np.float64(np.nan), np.float64(-np.inf), np.float64(-0.0), np.float64(1e22), np.float64(5)

print(np.float64(0.1), np.float64(1e16), np.float64(1e-5), np.float64(100000.0), np.float64(1.0), np.int64(5), np.True_, np.float64("nan"))

str(np.float64(1e15)), str(np.float64(1e17)), repr(np.int64(-3)), str(np.bool_(True)), repr(np.bool_(False)), f"{np.float64(1.5)}", f"{np.int64(7):03d}", f"{np.float64(1.23456):.2f}", "%s %r" % (np.float64(2), np.int64(3))

print(np.array([1, 2, 3]), np.array([[1.5, 2], [3, 4]]), np.array([]), np.array([[]]), np.array(5), np.array(1.5), np.array([True, False]))

np.array([]), np.array([[]]), np.zeros((0, 3)), np.zeros((3, 0)), np.array([], dtype=int), np.array([], dtype=bool), np.zeros((2, 0, 3)), np.empty((0,), dtype=float)

str(np.zeros((0, 3))), str(np.array([])), str(np.zeros((2, 0))), print(np.zeros((0,), int))

np.array(5), np.array(1.5), np.array(True), np.array(-0.0), np.array(np.nan), str(np.array(5)), repr(np.array(1e20)), np.array("x"), np.array(1 + 2j)

np.array([1, 10, 100]), np.array([-1, 10]), np.array([[1, -100], [20, 3]]), np.array([2**62, 1]), np.array([-(2**63)])

np.array([[1.5, -2], [3.25, 100]]), np.array([[1e-3, 1], [1e3, 1e2]]), np.array([[1e-9, 1], [1, 1]]), np.array([[np.nan, 1], [2, 3]])

np.arange(30), np.arange(100, 130)

np.arange(40.0), np.linspace(0, 1, 11), np.linspace(0, 1, 7)

np.arange(1001), np.arange(1000)[:3], np.arange(2000.0)

np.arange(10000).reshape(100, 100), np.zeros((1001,)), np.ones((2, 600))

np.arange(1200).reshape(2, 3, 200), print(np.arange(2000).reshape(2, 1000))

np.arange(24).reshape(2, 3, 4), np.arange(8).reshape(2, 2, 2) / 3, print(np.arange(8).reshape(2, 2, 2))

np.ones((1, 1, 1, 1)), np.zeros((2, 1, 2)), np.arange(16).reshape(2, 2, 2, 2)

np.array([[True, False], [False, True]]), np.array([True]), print(np.array([[True, False]])), np.array([True, False] * 20)

np.random.default_rng(0).random((2, 3)), np.random.default_rng(0).normal(size=3) * 1e6, np.random.default_rng(0).normal(size=(3, 3)) * 1e-6

np.array([1.123456789, 2.1]), np.array([1.000000001]), np.array([0.00001234]), np.array([12345.6789]), np.array([1.10000000001, 2]), np.array([1e6 + 0.1, 1])

np.array([1.0, 1e-8]), np.array([1e7, 1.5]), np.array([99999999.0, 0.5]), np.array([1e8, 0.5]), np.array([0.0001, 0.001]), np.array([0.00009999, 1])

np.array([0.1 + 0.2]), np.array([2 / 3, 200 / 3, 20000 / 3]), np.array([1e-7, 0]), np.array([0.0, 0.0]), np.array([3e-324]), np.array([1.7976931348623157e308])

np.set_printoptions(precision=3)
np.array([1.23456, 2]), np.pi * np.ones(2), np.float64(1.23456), np.array([1e-5, 1])

np.set_printoptions(precision=2, suppress=True)
np.array([1e-5, 123456.789]), np.array([1e10, 1e-10]), np.array([0.005, 0.015])

np.set_printoptions(suppress=True)
np.array([1e-5, 1]), np.array([1e-10, 1e10]), np.array([1e20, 1.5])

np.set_printoptions(threshold=5)
np.arange(6), np.arange(5), np.arange(20).reshape(4, 5)

np.set_printoptions(threshold=5, edgeitems=1)
np.arange(6), np.arange(20).reshape(4, 5)

np.set_printoptions(linewidth=30)
np.arange(20), np.linspace(0, 1, 5), np.ones((2, 10))

np.set_printoptions(floatmode="fixed", precision=3)
np.array([1, 1.5]), np.array([1 / 3, 1e-9])

np.set_printoptions(floatmode="unique")
np.array([0.1, 1 / 3]), np.array([1e-10, 1.5])

np.set_printoptions(floatmode="maxprec_equal", precision=4)
np.array([0.1, 0.25]), np.array([1 / 3, 0.5])

np.set_printoptions(nanstr="NA", infstr="oo")
np.array([np.nan, np.inf, -np.inf, 1])

np.set_printoptions(sign="+")
np.array([1.0, -2]), np.array([0.5])

np.set_printoptions(sign=" ")
np.array([1.0, -2]), np.array([0.5])

np.set_printoptions(formatter={"float": lambda x: f"<{x:.1f}>"})
np.array([1.25, 2]), np.array([1, 2])

np.set_printoptions(formatter={"int": hex, "all": None})
np.array([10, 255])

np.set_printoptions(formatter={"bool": lambda b: "YN"[not b]})
np.array([True, False])

np.set_printoptions(precision=None), np.get_printoptions()["precision"], sorted(np.get_printoptions())[:5], np.get_printoptions()["floatmode"]

np.set_printoptions(precision=-1)

np.set_printoptions(floatmode="bogus")

np.set_printoptions(threshold="x")

np.set_printoptions(legacy="1.13")
np.array([1.0, 2]), np.float64(1.5)

with np.printoptions(precision=2):
    print(np.array([1.23456]), np.get_printoptions()["precision"])
np.array([1.23456])

with np.printoptions(threshold=3, edgeitems=1):
    print(np.arange(10))
    print(repr(np.eye(4)))

np.array2string(np.array([1.5, 2])), np.array2string(np.array([1.23456, 2]), precision=2), np.array2string(np.arange(3), separator=", "), np.array2string(np.array([1, 2]), prefix="abc"), np.array2string(np.arange(3), formatter={"int": lambda x: f"[{x}]"})

np.array2string(np.array([1e-10, 1]), suppress_small=True), np.array2string(np.arange(5), max_line_width=8), np.array2string(np.arange(2000), threshold=10, edgeitems=2), np.array2string(np.array([1.0, 2]), floatmode="fixed", precision=2), np.array2string(np.array([1.0, -1]), sign="+")

print(np.array2string(np.arange(6).reshape(2, 3), separator=";", prefix="x = "))

np.array_repr(np.array([1, 2])), np.array_str(np.array([1.5, 2])), np.array_repr(np.array([1.23456]), precision=2), np.array_str(np.array([1e-9, 1]), suppress_small=True), np.array_repr(np.array([1.0]), max_line_width=10)

np.format_float_positional(3.14159, precision=2), np.format_float_positional(1e-10), np.format_float_positional(16.0), np.format_float_positional(1.5, trim="0"), np.format_float_positional(2.0, trim="-"), np.format_float_positional(0.1, unique=False, precision=20), np.format_float_positional(1234.5, pad_left=6), np.format_float_positional(1.5, min_digits=4), np.format_float_positional(12.5, sign=True)

np.format_float_scientific(3.14159), np.format_float_scientific(12345.678, precision=2), np.format_float_scientific(1e-10, exp_digits=3), np.format_float_scientific(1.0, trim="0"), np.format_float_scientific(0.0), np.format_float_scientific(1.5, unique=False, precision=4)

np.base_repr(10), np.base_repr(255, 16), np.base_repr(-5, 3, padding=2), np.binary_repr(5), np.binary_repr(5, width=8), np.binary_repr(-3, width=5), np.binary_repr(-3)

np.base_repr(5, 40)

[np.float64(1.5), np.int64(2)], (np.float64(0.1),), {"a": np.float64(1), "b": np.array([1])}, {np.int64(1): np.True_}, [np.array([1, 2]), np.array([3.5])]

print([np.float64(1.5), np.int64(2)], (np.bool_(True),), {"k": np.float64(2)}, [np.array([1.0])])

str([1.5, np.float64(2)]), "{}".format(np.array([1, 2])), "{:>10}".format(np.float64(1.5)), "{:.3e}".format(np.float64(12345.678)), f"{np.array([1.5, 2])}", f"{np.array(1.5):.3f}", f"{np.array([1, 2])!r}"

f"{np.array([1.5]):.2f}"

"%.2f" % np.array(1.234), "%d" % np.float64(3.9), "%s" % np.array([1, 2]), "%5.1f|" % np.float64(2.25), "%r" % np.array([1.0])

"%.2f" % np.array([1.234])

"%d %d" % tuple(np.array([1, 2])), "{:d}".format(np.int64(5)), format(np.float64(0.5), "%"), format(np.int64(255), "x"), format(np.int64(1234567), ","), format(np.float64(1234.5), ",.1f"), format(np.bool_(True)), format(np.True_, "")

"{:d}".format(np.float64(5))

x = np.arange(3.0)
f"{x.mean()=}", f"{x.sum()!s}", f"{x[0]}", f"{x[0]!r}", f"{x.max():6.2f}|", f"{x.argmax():>4}|", f"{x.tolist()}", f"{len(x)}"

print("a:", np.array([[1, 2], [3, 4]]), "b", sep="\n"), print(np.arange(3), end="!\n"), print(*np.arange(3)), print(*np.array([[1, 2], [3, 4]])), print(np.array([1.0, 2.0]).tolist())

print(np.array([[1.0, 2.5], [3.25, 4]])), print(np.array([[[1, 2]], [[3, 4]]])), print(np.eye(3)), print(np.array([1e-3, 5])), print(np.array([1e10, 1]))

print(np.ones(3) * 1e5), print(np.array([0.5, 100.25])), print(np.array([-1.5, 2])), print(np.array([1, 2]) / 3), print(1 / 3 * np.array(1)), print(np.array([5]) / 2)

np.array(["a", "bcd"]), np.array([["x", "yy"], ["zzz", ""]]), np.array([None, 1, "a"]), np.array([[1, 2], [3]], dtype=object), np.array(["it's", 'say "x"'])

np.array([1 + 2j, -3.5j]), np.array([1j]), np.array([1.5 + 0j, np.nan + 1j]), np.complex128(1 - 2j), np.array([[1e10 + 1j, 1]])

np.array([1, 2], dtype=np.int32), np.array([1.5], dtype=np.float32), np.array([1], dtype=np.uint8), np.float32(0.1), np.int8(5), np.array([0.1], dtype=np.float16), np.float16(0.1), np.uint64(2**64 - 1), np.zeros((0,), np.int16)

np.array([1.5, 2.5], dtype=np.float32) / 3, np.float32(1) / 3, np.float32(1e10), np.array([1e-10, 1], np.float32), print(np.float32(0.1), np.float32(16777216.0))

np.dtype(float), np.dtype("int32"), np.float64, np.int64, np.array([1]).dtype, str(np.array([1.5]).dtype), np.dtype(bool).name, [np.dtype(int)], type(np.float64(1)), type(np.array([1])), np.dtype("U5"), np.ndarray

print(np.float64, np.dtype(float), np.array([1]).dtype, type(np.int64(1)), np.add, np.nan, np.pi)

np.isclose([1, 2], [1, 2.1]), np.allclose(1, 1 + 1e-9), np.array_equal([1], [1]), [np.bool_(True), np.float64(2)], np.any([1]), type(np.any([1])), np.max([1, 2]), np.sum([1.5, 2])

import pprint
pprint.pprint({"w": np.array([1.0, 2.0]), "b": np.float64(0.5)})

np.array([[1, 2], [3, 4]], dtype=float).tolist(), np.float64(1.5).tolist(), np.int64(3).item(), np.array([[True]]).tolist(), np.array(5).tolist(), type(np.array([1]).tolist()[0]), repr(np.array([1, 2]).tolist())

np.array([1.0, 2.0, 3.0]) * 1e-20, np.array([1e-45, 1.0]), np.array([1.0, 1e16]), np.array([12345678.0, 0.1]), np.array([1234567.0, 0.01]), np.array([0.1, 1e6])

np.array([[1000000.0, 0.001]]), np.array([5e-5, 5e4]), np.array([1.5, 1e3, 1e5]), np.array([9.9999999e-5]), np.array([999999.99999999]), np.array([0.99999999999])
