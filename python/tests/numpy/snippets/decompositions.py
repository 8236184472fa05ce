np.linalg.eig(np.array([[4.0, 1], [2, 3]]))

np.linalg.eigvals(np.array([[2.0, 0], [0, 3]])), np.linalg.eigvals([[1, 2], [3, 4]])

np.linalg.eigh(np.array([[2.0, -1], [-1, 2]]))

np.linalg.eigvalsh(np.array([[2.0, -1, 0], [-1, 2, -1], [0, -1, 2]]))

w, v = np.linalg.eigh(np.array([[4.0, 1, 0], [1, 3, 1], [0, 1, 2]]))
v @ np.diag(w) @ v.T
v.T @ v

np.linalg.eigh(np.array([[1.0, 2], [2, 5]]), UPLO="U").eigenvalues, np.linalg.eigh(np.array([[1.0, 2], [2, 5]]), UPLO="X")

np.linalg.svd(np.arange(6.0).reshape(3, 2))

np.linalg.svd(np.arange(1.0, 7).reshape(2, 3), full_matrices=False)

np.linalg.svd(np.array([[3.0, 0], [0, -2]]))

np.linalg.svd(np.arange(1.0, 5).reshape(2, 2), compute_uv=False), np.linalg.svdvals(np.diag([1.0, 3, 2]))

u, s, vt = np.linalg.svd(np.arange(1.0, 13).reshape(4, 3))
u.shape, s.shape, vt.shape
np.allclose((u[:, :3] * s) @ vt, np.arange(1.0, 13).reshape(4, 3))

np.linalg.qr(np.arange(6.0).reshape(3, 2))

np.linalg.qr(np.arange(6.0).reshape(3, 2), mode="complete")

np.linalg.qr(np.array([[1.0, 2], [3, 4]]), "r")

np.linalg.qr(np.array([[1.0, 2], [3, 4]]), "raw")

np.linalg.qr(np.eye(2), "x")

np.linalg.cholesky(np.array([[4.0, 12, -16], [12, 37, -43], [-16, -43, 98]]))

np.linalg.cholesky(np.array([[2.0, 1], [1, 2]]), upper=True)

np.linalg.cholesky(np.array([[1.0, 2], [2, 1]]))

np.linalg.cholesky(np.ones((2, 3)))

np.linalg.slogdet(np.array([[1.0, 2], [3, 4]])), np.linalg.slogdet(np.zeros((2, 2)))

np.linalg.det([[1, 2], [3, 4]]), np.linalg.det(np.eye(3)), np.linalg.det(np.arange(9.0).reshape(3, 3))

np.linalg.det(np.arange(8.0).reshape(2, 2, 2)), np.linalg.slogdet(np.arange(8.0).reshape(2, 2, 2))

np.linalg.inv([[1, 2, 3], [4, 5, 6], [7, 8, 9]])

np.linalg.inv([[1, 2], [3, 4]]), np.linalg.inv(np.array([[[2.0, 0], [0, 4]], [[1, 1], [0, 1]]]))

np.linalg.pinv(np.arange(6.0).reshape(3, 2))

np.linalg.pinv(np.ones((2, 2))), np.linalg.pinv(np.zeros((2, 3)))

np.linalg.matrix_rank(np.arange(6.0).reshape(3, 2)), np.linalg.matrix_rank(np.ones((3, 3))), np.linalg.matrix_rank(np.zeros((2, 2))), np.linalg.matrix_rank([1, 2]), np.linalg.matrix_rank(np.stack([np.eye(2), np.ones((2, 2))]))

np.linalg.cond(np.diag([1.0, 4])), np.linalg.cond(np.eye(3)), np.linalg.cond(np.diag([1.0, 4]), 1), np.linalg.cond(np.diag([1.0, 4]), -2)

x = np.array([0, 1, 2, 3]); y = np.array([-1, 0.2, 0.9, 2.1])
A = np.vstack([x, np.ones(len(x))]).T
m, c = np.linalg.lstsq(A, y, rcond=None)[0]
round(float(m), 12), round(float(c), 12)
np.linalg.lstsq(A, y, rcond=None)[1], np.linalg.lstsq(A, y, rcond=None)[3]

np.linalg.lstsq(np.ones((3, 2)), np.arange(3.0))[0], np.linalg.lstsq(np.eye(3)[:2], np.ones(2))[0]

np.linalg.lstsq(np.ones((3, 2)), np.ones(2))

[round(float(np.linalg.norm(np.arange(6.0).reshape(3, 2), order)), 12) for order in (2, "nuc", -2)]

np.linalg.norm(np.arange(6).reshape(3, 2)), np.linalg.norm(np.arange(6).reshape(3, 2), "fro"), np.linalg.norm(np.arange(6).reshape(3, 2), 1), np.linalg.norm(np.arange(6).reshape(3, 2), np.inf), np.linalg.norm(np.arange(6).reshape(3, 2), -1)

np.linalg.norm(np.arange(8.0).reshape(2, 2, 2), axis=(1, 2)), np.linalg.norm(np.arange(8.0).reshape(2, 2, 2), 2, axis=(1, 2)), np.linalg.norm(np.arange(8.0).reshape(2, 2, 2), 2, axis=(0, 2), keepdims=True).shape

np.linalg.norm([3, 4], "fro")

np.linalg.norm(np.eye(2), 3)

np.linalg.norm(np.ones((2, 2, 2)), 2)

np.linalg.norm(np.eye(2), 2, axis=(0, 0))

np.linalg.norm(np.eye(2), axis="a")

np.linalg.matrix_power(np.array([[1, 1], [1, 0]]), 10), np.linalg.matrix_power(np.array([[1, 1], [1, 0]]), 0), np.linalg.matrix_power(np.array([[2.0, 0], [0, 4]]), -2)

np.linalg.matrix_power(np.ones((2, 3)), 2)

np.linalg.matrix_power(np.eye(2), 1.5)

np.linalg.multi_dot([np.arange(6.0).reshape(2, 3), np.arange(12.0).reshape(3, 4), np.ones(4)]), np.linalg.multi_dot([np.ones(2), np.eye(2), np.ones(2)])

np.linalg.multi_dot([np.eye(2)])

np.linalg.tensorsolve(np.eye(6).reshape(2, 3, 6), np.arange(6.0).reshape(2, 3)), np.linalg.tensorinv(np.eye(4).reshape(2, 2, 2, 2)).shape

np.linalg.eig(np.ones((3, 2)))

np.linalg.eig([1, 2])

np.linalg.eig(np.array([[np.nan, 1], [1, 1]]))

np.linalg.svd(np.array([np.nan, 1]))

np.linalg.svd(np.array([[np.nan, 1], [1, 1]]))

np.linalg.eigh(np.stack([np.diag([2.0, 1]), np.diag([3.0, 5])])).eigenvalues, np.linalg.svd(np.ones((2, 0, 3)), full_matrices=False).S.shape

rng = np.random.default_rng(1)
rng.multivariate_normal([0, 1], [[2, 0.5], [0.5, 1]], size=3)
rng.multivariate_normal([0, 1], [[2, 0.5], [0.5, 1]], method="cholesky")
rng.multivariate_normal([0, 1], [[2, 0.5], [0.5, 1]], (2, 2), method="eigh")
rng.multivariate_normal([0, 1, 2], np.eye(2))
rng.multivariate_normal([0, 1], np.ones((2, 3)))

np.random.seed(5); np.random.multivariate_normal([1, 2, 3], np.diag([1.0, 2, 3]), size=2)
np.random.randn(3).tolist()

rng = np.random.default_rng(2)
rng.permuted(np.arange(12).reshape(3, 4), axis=1)
rng.permuted(np.arange(12).reshape(3, 4), axis=0)
rng.permuted(np.arange(12).reshape(3, 4))
rng.permuted([3, 1, 2])

rng = np.random.default_rng(3)
rng.random(3).tolist(), rng.integers(0, 9, 5).tolist(), rng.normal(size=3).tolist()
rng.choice(9, 4, replace=False).tolist(), rng.choice(100, 3, p=np.full(100, 0.01)).tolist()
rng.exponential(2.0), rng.poisson(3, 4).tolist(), rng.binomial(10, 0.3, 3).tolist(), rng.gamma(2.0, 1.0), rng.beta(2, 3)
rng.dirichlet([1, 2, 3]).tolist(), rng.multinomial(5, [0.2, 0.8]).tolist()

np.random.seed(7); np.random.rand(3).tolist(), np.random.randn(4).tolist(), np.random.randint(0, 100, 6).tolist()
np.random.standard_normal(5).tolist(), np.random.exponential(size=3).tolist(), np.random.standard_gamma(2.5, 3).tolist()
np.random.laplace(size=2).tolist(), np.random.lognormal(size=2).tolist(), np.random.weibull(2.0, 2).tolist(), np.random.standard_t(5, 2).tolist()

rng = np.random.default_rng([1, 2, 3])
rng.random(2).tolist(), [child.random() for child in rng.spawn(3)], [child.integers(100) for child in rng.spawn(1)[0].spawn(2)]
rng.bytes(5), rng.multivariate_hypergeometric([16, 8, 4], 6), rng.multivariate_hypergeometric([16, 8, 4], 20, size=2)
state = rng.bit_generator.state
first = rng.random(3).tolist()
rng.bit_generator.state = state
first == rng.random(3).tolist(), state["bit_generator"], sorted(state)

np.random.seed([1, 2, 3]); np.random.rand(2).tolist(), np.random.bytes(3)
np.random.seed(0); np.random.randn()
state = np.random.get_state()
first = np.random.randn(3).tolist()
np.random.set_state(state)
first == np.random.randn(3).tolist(), state[0], state[2:4], len(state[1]), int(state[1][5])

np.random.seed(-1)

np.random.seed(2**32)

np.random.default_rng(-1)

np.random.default_rng(1.5)

np.random.default_rng(2**100).random(), np.random.RandomState([7]).rand()

np.linalg.qr(np.eye(2)), np.linalg.qr(np.diag([2.0, 3.0, 4.0]))

np.linalg.qr(np.array([[1.0, 0], [0, 1], [0, 0]]), mode="complete"), np.linalg.qr(np.array([[3.0, 1], [4, 0], [0, 0]]))
