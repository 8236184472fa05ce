np.array([1 + 2j, 3])

np.array([1 + 2j, 3.5 - 1e-5j])

np.array([1 + 2j, 3.25], "c8")

np.array([complex("nan"), complex(1, float("inf")), 1j])

np.array([[1, 2j], [3j, 4]])

np.array([1e10 + 1j, 1])

np.array([0.1 + 0.2j, 1 / 3 - 2j / 3])

str(np.array([1 + 2j, -3.5]))

np.array([]).astype(complex), np.zeros(2, complex), np.array(1 + 2j)

np.arange(3) * 1j

a = np.array([1 + 2j, 3 - 4j])
a.real, a.imag

a = np.array([1 + 2j, 3 - 4j])
a.real = 7
a.imag[0] = -1
a

a = np.array([1 + 2j, 3 - 4j], "c8")
a.real[1] = 9
a, a.imag.dtype, a.imag.strides, a.real.base is a

a = np.arange(3.0)
a.imag
a.imag = 1

np.real(1 + 2j), np.imag(np.array([1 + 2j])), np.real(np.arange(2)), np.imag(np.arange(2))

np.conj(np.array([1 + 2j, 3])), np.array([1 + 2j]).conj(), np.conjugate(2.5), np.conj(np.arange(2))

np.abs(np.array([3 + 4j, -1j])), abs(np.array([3 + 4j], "c8"))

np.angle(np.array([1j, -1, 1 + 1j])), np.angle(1j, deg=True), np.angle(-1)

np.array([1 + 1j]) + np.array([2.0]), np.array([1 + 1j]) - 1, 2 * np.array([1 + 1j]), np.array([1 + 1j]) * 1j

np.array([1 + 2j]) / np.array([3 - 4j]), np.array([1 + 2j]) / 2, 1 / np.array([3 + 4j]), np.array([1 + 2j], "c8") / 3

np.array([1 + 2j]) / 0

np.array([1 + 2j]) ** 2, np.array([1 + 2j]) ** 3, np.array([1 + 2j]) ** -1, np.array([1 + 2j]) ** 0

np.array([4 + 0j, -4 + 0j]) ** 0.5

np.sqrt(np.array([-1 + 0j, 3 + 4j, -4 - 0j])), np.sqrt(-1 + 0j)

np.exp(np.array([0j, 1 + 0j])), np.log(np.array([1 + 0j, -1 + 0j])), np.log10(np.array([100 + 0j]))

np.round(np.exp(1j * np.pi), 12), np.round(np.sin(1 + 1j), 12), np.round(np.cos(1 + 1j), 12), np.round(np.tan(1 + 1j), 12)

np.round(np.sinh(1 + 1j), 12), np.round(np.cosh(1 + 1j), 12), np.round(np.tanh(1 + 1j), 12)

np.round(np.arcsin(2 + 1j), 12), np.round(np.arccos(2 + 1j), 12), np.round(np.arctan(2 + 1j), 12)

np.round(np.arcsinh(2 + 1j), 12), np.round(np.arccosh(2 + 1j), 12), np.round(np.arctanh(2 + 1j), 12)

np.round(np.log1p(1 + 1j), 12), np.round(np.expm1(1 + 1j), 12), np.round(np.log2(1 + 1j), 12), np.round(np.exp2(1 + 1j), 12)

np.square(np.array([1 + 2j])), np.reciprocal(np.array([3 + 4j])), np.sign(np.array([3 + 4j, 0])), np.negative(np.array([1 + 2j]))

np.array([1 + 2j, 1 + 3j, 0]) < np.array([1 + 3j, 1 + 2j, 1j])

np.array([1 + 2j]) == 1 + 2j, np.array([1 + 0j]) == 1, np.array([1 + 2j]) != np.array([1 - 2j])

np.maximum(1 + 2j, np.array([1 + 3j, 0])), np.minimum(1 + 2j, np.array([1 + 3j, 0])), np.max(np.array([1 + 2j, 1 + 3j, 0])), np.argmin(np.array([1 + 2j, 1 + 3j, 0]))

np.sort(np.array([2 + 1j, 1 + 5j, 1 - 1j, complex("nan"), 3])), np.argsort(np.array([2 + 1j, 1 + 5j, 1 - 1j]))

np.unique(np.array([1j, 1, 1j]))

np.sum(np.array([1 + 2j, 3])), np.prod(np.array([1 + 2j, 3j])), np.mean(np.array([1 + 2j, 3])), np.cumsum(np.array([1 + 2j, 3]))

np.var(np.array([1 + 2j, 3])), np.std(np.array([1 + 2j, 3])), np.var(np.array([1 + 2j, 3], "c8")).dtype

np.any(np.array([0j, 1j])), np.all(np.array([0j, 1j])), np.count_nonzero(np.array([0j, 1j])), np.nonzero(np.array([0j, 1j]))

np.isnan(np.array([complex("nan"), 1j])), np.isinf(np.array([complex(0, float("inf"))])), np.isfinite(np.array([1j])), np.isreal(np.array([1 + 0j, 1j])), np.iscomplex(np.array([1 + 0j, 1j]))

np.iscomplexobj(np.array([1j])), np.iscomplexobj(1.0), np.isrealobj(np.array([1j]))

np.floor(np.array([1j]))

np.array([1j]) // 1

np.array([1j]) % 1

np.rint(np.array([1.5 + 2.5j])), np.round(np.array([1.256 + 2.512j]), 2)

np.dot(np.array([1j, 2]), np.array([1j, 2])), np.vdot(np.array([1j, 2]), np.array([1j, 2])), np.array([[1j, 0], [0, 1]]) @ np.array([[1, 1j], [1j, 1]])

np.einsum("i,i->", np.array([1j, 2]), np.array([1j, 2])), np.outer([1j, 1], [1, 1j]), np.inner(np.array([1j]), np.array([1j]))

np.array([1 + 2j]).astype("c8"), np.array([1, 2]).astype(complex), np.array([1 + 2j]).astype(float)

np.array([1 + 2j]).view(float), np.array([1 + 2j, 3], "c8").view("f4"), np.array([1 + 2j]).tolist()

np.linspace(0, 1j, 3), np.full(2, 1j), np.where([True, False], 1j, 0), np.array([1j, 2])[::-1], np.array([1j, 2, 3])[[0, 2]]

np.linalg.eigvals(np.array([[0.0, 1], [-1, 0]]))

np.linalg.eig(np.array([[0.0, -1], [1, 0]])).eigenvalues

np.linalg.norm(np.array([3 + 4j, 0])), np.linalg.norm(np.array([3 + 4j, 1]), 1)

np.round(np.linalg.inv(np.array([[1j, 0], [0, 2]])), 12), np.linalg.solve(np.array([[1j, 0], [1, 2]], "c8"), np.array([1, 1j], "c8"))

np.round(np.linalg.det(np.array([[1j, 2], [3, 4 + 1j]])), 12), np.round(np.linalg.slogdet(np.array([[1j, 0], [0, 2]])).sign, 12)

np.linalg.inv(np.array([[1j, 1j], [1, 1]]))

np.roots([1, 0, 1])

np.diff(np.array([1j, 2, 4])), np.trace(np.array([[1j, 0], [0, 2]])), np.transpose(np.array([[1j, 2]]))

np.allclose(np.array([1 + 1e-10j]), 1), np.isclose(1j, 1j), np.array_equal(np.array([1j]), np.array([1j]))

np.pad(np.array([1j]), 1), np.concatenate([np.array([1j]), np.array([2])]), np.stack([np.array([1j]), np.array([2.0])])

sum(np.array([1j, 2])), complex(np.array(1j)), np.array([1j]).item()

np.imag(1+1j), np.real(1+1j), np.imag([1,2j]), np.real(5), np.imag(5)
