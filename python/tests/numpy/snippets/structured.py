a = np.array([("x", 1), ("yy", 2)], dtype=[("name", "U10"), ("age", "i4")])
a, a.dtype, a.shape, a.dtype.names, a.dtype.itemsize, a.itemsize, a.ndim
print(a)
a["name"], a["age"], a[0], a[0]["name"], a[0]["age"], a[-1]

np.dtype([("x", "f8"), ("y", int)]), np.dtype("i4,f8"), np.dtype("i4, f8, U3"), np.dtype({"names": ["a", "b"], "formats": ["i4", "f4"]}), np.dtype([("x", float)]) == np.dtype([("x", "f8")]), np.dtype([("x", "i4")]) == np.dtype([("x", "i8")])

dt = np.dtype([("x", "i4"), ("y", "f8")])
dt.names, dt.fields, dt.itemsize, dt.kind, dt.name, dt.type, dt.char, str(dt), dt.num, dt["x"], len(dt)

a = np.zeros(3, dtype=[("x", "i4"), ("y", "f8")])
a
a["x"] = [1, 2, 3]
a["y"] = 0.5
a
a["x"][0] = 10
a[1]["y"] = 7
a[2] = (5, 6)
a

a = np.array([(1, 2.0), (3, 4.0)], dtype="i4,f8")
a, a["f0"], a["f1"].sum(), a["f1"].mean(), a["f0"] * 2

a = np.array([(1, 2.0), (3, 4.0)], dtype=[("x", "i4"), ("y", "f8")])
a[a["x"] > 1], a[::-1], a[[1, 0]], a[0], len(a), a.tolist(), a[0].tolist(), a[0].item(), list(a[0])

a = np.array([(1, 2.0), (3, 4.0)], dtype=[("x", "i4"), ("y", "f8")])
a[0], type(a[0]), repr(a[0]), str(a[0]), a[0][0], a[0][1], a[0][-1], len(a[0]), a[0].dtype, isinstance(a[0], np.void)
print(a[0])
for row in a:
    print(row["x"], row["y"])

x = np.array([(1, 2.0), (3, 4.0)], dtype=[("x", "i4"), ("y", "f8")])
row = x[0]
row["x"] = 99
x, row
row[1] = 5
x

a = np.array([(1, 2.0, "a")], dtype=[("x", "i4"), ("y", "f8"), ("z", "U2")])
a[["x", "z"]].dtype.names, a[["x", "z"]].tolist(), a[["y", "x"]].dtype.names

a = np.array([(1, 2.0)], dtype=[("x", "i4"), ("y", "f8")])
a["nope"]

a = np.array([(1, 2.0)], dtype=[("x", "i4"), ("y", "f8")])
a[0]["nope"]

people = np.array([("Bob", 30, 5.9), ("Al", 25, 6.1), ("Cy", 30, 5.5)], dtype=[("name", "U10"), ("age", int), ("height", float)])
np.sort(people, order="age"), np.sort(people, order=["age", "height"]), np.argsort(people, order="height"), np.sort(people)
people.sort(order="name")
people
people["name"][people["age"].argmax()], people["age"].mean(), people[people["age"] == 30]["name"], np.unique(people["age"])

a = np.array([(1, 2), (3, 4)], dtype=[("x", int), ("y", int)])
b = np.array([(1, 2), (3, 5)], dtype=[("x", int), ("y", int)])
a == b, a != b, a == a, (a == b).all(), a[0] == b[0], a[1] == b[1], np.array_equal(a, a)

np.zeros(2, dtype=[("a", bool), ("b", "U2"), ("c", object), ("d", complex)])

np.ones(2, dtype=[("a", int), ("b", float)]), np.empty((2, 2), dtype="i4,i4").shape, np.zeros((2, 2), dtype="i4,i4"), np.full(2, (1, 2.5), dtype="i4,f8")

np.array((1, 2.0), dtype="i4,f8"), np.array((1, 2.0), dtype="i4,f8")["f0"], np.array((1, 2.0), dtype="i4,f8")[()]

np.array([(1, 2)], dtype="i4,f8,f8")

np.array([(1, 10.5), (200, 3.25)], dtype=[("i", int), ("f", float)]), np.array([(1.5,)], dtype=[("x", float)]), np.array([(True, "a")], dtype=[("b", bool), ("s", "U1")])

a = np.zeros(2, dtype=[("pos", [("x", "f8"), ("y", "f8")]), ("id", "i4")])
a, a["pos"]["x"], a.dtype
a["pos"]["x"] = [1, 2]
a["pos"], a[0]["pos"], a["id"]

a = np.array([(1, 2.0), (3, 4.0)], dtype=[("x", "i4"), ("y", "f8")])
a.copy(), a.reshape(2, 1), a.T.shape, np.concatenate([a, a]), a["x"].base is a

a = np.array([(1, 2.0), (3, 4.0)], dtype=[("x", "i4"), ("y", "f8")])
b = a.copy()
b["x"] = 0
a["x"], b["x"], np.where(a["x"] > 1, a["y"], 0), a.astype([("x", "f8"), ("y", "i4")]), np.array([tuple(row) for row in a], dtype=a.dtype)

np.array([(3, "c"), (1, "a"), (2, "b")], dtype=[("k", int), ("v", "U1")])[[2, 0]], np.array([(i, i * i) for i in range(3)], dtype=[("n", int), ("sq", int)])["sq"]

a = np.array([(1, 2.0)], dtype=[("x", "i4"), ("y", "f8")])
a + 1

np.dtype([("x", "i4"), ("x", "f8")])

np.array([(1, None), ("a", [2])], dtype=[("x", object), ("y", object)])

from collections import namedtuple
Item = namedtuple("Item", "w v")
items = np.array([Item(3, 10), Item(1, 5)], dtype=[("w", int), ("v", int)])
items["v"] / items["w"], items[np.argsort(-items["v"] / items["w"])]

# some of the fields, where they are in memory
people = np.array([("Ann", 31, 1.7), ("Bob", 25, 1.8)], dtype=[("name", "U10"), ("age", "i4"), ("height", "f8")])
people[["name", "age"]]
people[["age", "name"]].dtype, people[["height"]].dtype, people[["name", "age", "height"]].dtype
people[["name", "age"]].dtype.itemsize, people[["name", "age"]].nbytes, people[["name", "age"]][0], people[["name", "age"]]["age"]
print(people[["name", "height"]].dtype)
