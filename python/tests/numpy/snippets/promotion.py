np.result_type(np.array(["a"]), 1)

np.result_type(1, np.array(["a"]))

np.result_type("U3", 1, 2.5)

np.result_type(1, 2.5, "U3", np.int8)

np.result_type("U3", "i4", 1)

np.result_type(np.float16, 1, np.array(["a"]))

np.result_type(np.array(["a"]), np.float16(1), 2.0)

np.result_type("U3", "i4"), np.result_type("U3", True), np.result_type("U3", np.int8(1)), np.result_type("U3", "O", 1)

try:
    np.result_type(np.array(["a"]), 1j)
except np.exceptions.DTypePromotionError as error:
    print(isinstance(error, TypeError), type(error).__module__)

np.where([True, False], np.array(["a", "b"]), 0)

np.where([True, False], -1.5, np.array("Xa"))

np.where([True, False], np.array(["a", "b"]), True)

np.where([True, False], np.array(["a", "b"]), np.array([1, 2]))

np.select([[True, False]], [np.array(["a", "b"])])

np.select([[True, False]], [np.array(["a", "b"])], "none")

np.select([[True, False]], [np.array([1, 2], np.int8)], 300)

np.choose([0, 1], [np.array(["a", "b"]), 1])

np.choose([0, 1], [np.int8(1), 300]), np.choose([0, 1], [np.int8(1), 2.5])

np.isclose([1.0], np.array(["a"]))

np.concatenate([np.array(["a"]), np.array([1.5])]), np.append(np.array(["a"]), True)

np.concatenate([np.zeros(1, [("a", "i4")]), np.zeros(1)])

np.concatenate([np.zeros(1, [("a", "i4")]), np.array(["x"])])

np.concatenate([np.zeros(1, [("a", "i4")]), np.zeros(1, [("b", "i4")])])

np.concatenate([np.zeros(1, [("a", "i4"), ("b", "f4")]), np.ones(1, [("a", "f8"), ("b", "i8")])])

np.promote_types([("a", "i4")], [("a", "U3")]), np.result_type([("a", "i4")], "O")

np.where([True], np.zeros(1, [("a", "i4")]), 0)

np.gcd(np.array([4], np.int8), 2.5)

np.lcm(np.array([4], np.int8), np.array([2.5], np.float32))

np.select([[False, False]], [np.arange(2, dtype=np.int32)], np.array(["ab", ""])), np.result_type(np.array(["a"]), np.int32(1))

np.select([[False, False], [True, False]], [np.arange(2, dtype=np.int32), np.array(["ab", ""])], -6)

s = np.array([["a", "b"], ["c", "d"]])
(s.T == s.T[:]).strides, (s.T + s.T).strides, (s.T < "b").strides, (s.T == s).strides
