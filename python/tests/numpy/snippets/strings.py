a = np.array(["a", "bcd"])
a, a.dtype, a.shape, a.itemsize, a.nbytes, a.strides
print(a)
show(a)

a = np.array(["x", "yy"], dtype="<U3")
a.dtype, a.dtype.name, a.dtype.kind, a.dtype.char, a.dtype.str, a.dtype.itemsize, a.dtype.type, a.dtype.num, str(a.dtype)

np.array(["a", "b"], dtype=str), np.array([1, 2], dtype=str), np.array([1.5, True]).astype(str), np.array([True, False]).astype(str), np.array(["abc", "d"], dtype="U2")

np.dtype(str), np.dtype("U"), np.dtype("U5"), np.dtype("<U5") == "U5", np.dtype(np.str_), np.dtype("str")

np.array(["a", 1]), np.array([1, "a"]), np.array(["a", 1.5]), np.array(["a", True]), np.array(["x" * 30, 1])

np.array([["a", "b"], ["cc", "d"]]), np.array("abc"), np.array([""]), np.array(["it's", 'say "hi"', "new\nline"])

print(np.array([["a", "b"], ["cc", "d"]]), np.array("abc"))

a = np.array(["a", "b", "a"])
a == "a", a != "a", "a" == a, a == np.array(["a", "a", "a"]), (a == "a").sum(), a[a == "a"]

a = np.array(["b", "a", "c"])
a < "b", a >= "b", a > np.array(["a", "a", "d"]), a <= "a"

np.array(["a"]) == 1, np.array(["a"]) != 1, np.array([1, 2]) == "a", np.array(["1"]) == np.array([1])

np.array(["a"]) < 1

np.array(["a"]) + 1

np.array(["a"]) * 2

np.array(["a"]) - np.array(["b"])

-np.array(["a"])

np.array(["a", "b"]) + np.array(["cc", "d"]), np.array(["a", "b"]) + "x", "x" + np.array(["a", "b"])

np.sqrt(np.array(["4"]))

a = np.array(["pear", "apple", "fig"])
np.sort(a), np.argsort(a), a.argsort()[::-1], np.sort(a)[::-1], sorted(a), min(a), max(a)

a = np.array([["b", "a"], ["d", "c"]])
np.sort(a, axis=0), np.sort(a), a.T, a.ravel(), a.reshape(4), a[0], a[:, 1], a[1, 0], a.flatten()

labels = np.array(["cat", "dog", "cat", "bird", "dog", "cat"])
np.unique(labels), np.unique(labels, return_counts=True), np.unique(labels, return_inverse=True), np.unique(labels, return_index=True)
classes, codes = np.unique(labels, return_inverse=True)
codes, classes[codes], np.bincount(codes), (classes[:, None] == labels).astype(int)
values, counts = np.unique(labels, return_counts=True)
dict(zip(values.tolist(), counts.tolist())), values[counts.argmax()]
np.eye(len(classes))[codes]

np.isin(np.array(["a", "b", "c"]), ["a", "c"]), np.intersect1d(["a", "b"], ["b", "c"]), np.union1d(["a"], ["bb"]), np.setdiff1d(["a", "b"], ["b"])

np.searchsorted(np.array(["a", "c", "e"]), "d"), np.searchsorted(["a", "c"], ["b", "c"]), np.searchsorted(["a", "c"], ["c"], side="right")

np.where([True, False], "yes", "no"), np.where(np.array([1, 5]) > 2, "big", "s"), np.where(np.array(["a", "b"]) == "a", 1, 0)

np.concatenate([["a"], ["bcd"]]), np.concatenate([np.array(["a"]), np.array([1])]), np.stack([np.array(["a"]), np.array(["bb"])]), np.append(np.array(["a"]), "long"), np.hstack([["a"], ["b"]])

a = np.array(["a", "b", "c", "d"])
a[1], a[-1], a[1:3], a[::-1], a[[0, 2]], a[np.array([True, False, True, False])], a[[[0], [1]]], a[None], a[...]

a = np.array(["a", "bb"])
a[0] = "hello"
a
a[:] = "xyz"
a
a[1] = 7
a
a[[0, 1]] = ["p", "qqq"]
a
a[a == "p"] = "z"
a

a = np.array(["ab", "cd"])
b = a[:1]
b[0] = "zz"
a, b.base is a

a = np.array(["x"] * 3)
a.fill("abc")
a

np.array(["1.5", "2"]).astype(float), np.array(["1", "-2"]).astype(int), np.array([" 3 "]).astype(int), np.array(["1e3", "nan", "inf"]).astype(float), np.array(["1", "2"], dtype=float), np.array(["3"]).astype(np.float32)

np.array(["a"]).astype(float)

np.array(["a"]).astype(int)

np.array(["1.5"]).astype(int)

np.array(["a", ""]).astype(bool), np.array(["1", "0"]).astype(bool)

np.array([1, 20]).astype(str), np.array([1.0, 0.1]).astype(str), np.array([1, 2]).astype("U1"), np.array([123]).astype("U2"), np.array([1 + 2j]).astype(str), np.array([1, 2], dtype=np.int8).astype(str)

s = np.array(["abc", "d"])[0]
s, type(s), isinstance(s, str), s.upper(), s + "x", len(s), s == "abc", hash(s) == hash("abc"), {s: 1}["abc"], str(s), f"{s:>5}", s[0]
s.dtype, s.item(), type(s.item()), s.tolist(), s.shape, s.ndim

np.str_("a"), np.str_(), np.str_(5), np.str_("a") == "a", isinstance(np.str_("a"), np.generic), issubclass(np.str_, str), issubclass(np.str_, np.character), np.str_.__name__

a = np.array(["a", "b"])
a.tolist(), list(a), [x for x in a], "a" in a, "z" in a, a.item(0), len(a), a.size

a = np.array(["a", "b"])
for i, x in enumerate(a):
    print(i, x, repr(x))

np.char.upper(["a", "b"]), np.char.lower("ABC"), np.char.strip([" a ", "b "]), np.char.add(["a"], ["b"]), np.char.multiply(["a", "b"], 3), np.char.str_len(["a", "bcd"]), np.char.title(["hello world"]), np.char.capitalize(["abc"])

np.char.split(["a b", "c"]), np.char.join("-", ["abc", "de"]), np.char.replace(["aa", "ba"], "a", "xx"), np.char.find(["abc", "b"], "b"), np.char.count(["aab", "b"], "a"), np.char.startswith(["ab", "b"], "a"), np.char.endswith(["ab", "b"], "b")

np.char.isdigit(["1", "a"]), np.char.isalpha(["1", "a"]), np.char.isnumeric(["12", ""]), np.char.isupper(["A", "a"]), np.char.isspace([" "]), np.char.zfill(["1", "22"], 3), np.char.center(["a"], 5), np.char.ljust(["a"], 3, "-"), np.char.rjust(["a"], 3)

np.char.equal(["a", "b"], ["a", "c"]), np.char.not_equal(["a"], ["a"]), np.char.greater(["b"], ["a"]), np.char.partition(["a-b"], "-"), np.char.swapcase(["aB"])

np.strings.upper(np.array(["a", "b"])), np.strings.str_len(np.array(["abc", ""])), np.strings.find(np.array(["abc"]), "c"), np.strings.startswith(np.array(["abc"]), "a"), np.strings.multiply(np.array(["a"]), 2), np.strings.add(np.array(["a"]), "b"), np.strings.replace(np.array(["abc"]), "b", "zz"), np.strings.lstrip(np.array(["  a"]))

np.zeros(2, dtype="U3"), np.empty(2, dtype="<U2").shape, np.full(2, "ab"), np.full((2, 2), "abc", dtype="U2"), np.ones(2, dtype="U1"), np.zeros(2, dtype=str)

np.array(["a", "b"]).max()

np.repeat(["a", "b"], 2), np.tile(["a", "b"], 2), np.array(["a", "b", "c"])[np.argsort([3, 1, 2])], np.roll(["a", "b", "c"], 1), np.flip(["a", "b"]), np.array_equal(["a"], ["a"]), np.array_equal(["a"], ["b"]), np.delete(["a", "b"], 0), np.insert(["a", "b"], 1, "zzz")

np.random.seed(0)
np.random.choice(["a", "b", "c"], size=4), np.random.permutation(["a", "b", "c"]), np.random.choice(["x", "y"])

rng = np.random.default_rng(0)
rng.choice(["red", "green", "blue"], 5), rng.permutation(["a", "b", "c"]), rng.choice(["a", "b"], p=[0.1, 0.9])
a = np.array(["a", "b", "c"])
rng.shuffle(a)
a

np.array(["a"] * 30)

np.array(["abcdefghij"] * 1001)

np.array([], dtype=str), np.array([], dtype="U3"), np.array(["a"])[:0], np.array([["a"]])[:, :0]

np.result_type("U3", "U5"), np.promote_types("U3", "i8"), np.can_cast("U3", "U5"), np.can_cast("U5", "U3"), np.can_cast("i4", "U11"), np.issubdtype(np.array(["a"]).dtype, np.str_), np.issubdtype("U3", np.character)

np.array(["a", "b"]).view("U1"), np.array(["ab"]).view("U1"), np.array(["ab"]).view(np.int32)

np.array(["a", "b"]).any(), np.array(["", ""]).any(), bool(np.array("a")), np.count_nonzero(np.array(["", "a"])), np.nonzero(np.array(["", "a"])), np.array(["", "a"]).all()

y_true, y_pred = np.array(["a", "b", "a"]), np.array(["a", "a", "a"])
np.mean(y_true == y_pred), np.unique(np.concatenate([y_true, y_pred]))
matrix = np.zeros((2, 2), dtype=int)
np.add.at(matrix, (np.searchsorted(["a", "b"], y_true), np.searchsorted(["a", "b"], y_pred)), 1)
matrix

np.lexsort((np.array(["b", "a", "a"]), np.array([1, 2, 2]))), np.lexsort((np.array([2, 1, 0]), np.array(["a", "b", "a"])))

np.array(["b", "a"]).argmax(), np.array(["b", "a"]).argmin(), np.take(["a", "b"], [1, 1]), np.array(["a", "b"]).copy(), np.array(["é", "日本"]), np.char.str_len(["日本"])

np.array2string(np.array(["a", "b"])), str(np.array(["a"])), f"{np.array(['a'])}", np.array_repr(np.array(["a"]))

np.vectorize(len)(np.array(["a", "bcd"])), np.vectorize(str.upper)(np.array(["a", "bcd"])), np.array(list(map(str, range(3)))), np.array(list("abc")), np.asarray(("a", "b"))

a = np.array(["hello", "world"])
np.strings.slice(a, 2), np.strings.slice(a, 2, None), np.strings.slice(a, None), np.strings.slice(a, 1, 5, 2), np.strings.slice(a, np.array([1, 2])), np.strings.slice(a, None, -1), np.strings.slice(a, [0, 1], [2, 5])
