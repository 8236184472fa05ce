np.random.default_rng(-1)

np.random.default_rng(1.5)

np.random.default_rng("a")

np.random.default_rng([1, -2])

np.random.seed(-1)

np.random.seed(2**32)

np.random.seed(1.5)

np.random.seed([])

np.random.seed([[1, 2]])

np.random.Generator(3)

rng = np.random.default_rng(0)
rng.normal(size=-1), rng.random((2, -3))

rng = np.random.default_rng(0)
rng.normal(scale=-1)
rng.exponential(-1)
rng.gamma(-1)
rng.beta(0, 1)
rng.poisson(-1)
rng.binomial(5, 1.5)
rng.binomial(-1, 0.5)

rng = np.random.default_rng(0)
rng.uniform(3, 1)
rng.uniform(0, np.inf)
rng.geometric(0)
rng.zipf(1)
rng.logseries(1)
rng.hypergeometric(5, 5, 20)
rng.triangular(0, 2, 1)
rng.vonmises(0, -1)

rng = np.random.default_rng(0)
rng.normal([0, 1], [1, 2, 3])

rng = np.random.default_rng(0)
rng.normal([0, 1], 1, size=3)

rng = np.random.default_rng(0)
rng.normal([0, 1], 1, size=())

rng = np.random.default_rng(0)
rng.choice(0)
rng.choice(-1)
rng.choice(2.5)
rng.choice([])
rng.choice(5, 6, replace=False)

rng = np.random.default_rng(0)
rng.choice(3, p=[0.5, 0.5])
rng.choice(3, p=[0.5, 0.5, 0.5])
rng.choice(2, p=[1.5, -0.5])
rng.choice(2, p=[np.nan, 1])
rng.choice(3, p=[[0.5, 0.25, 0.25]])
rng.choice(3, 3, replace=False, p=[0.5, 0.5, 0])

np.random.choice(0)

np.random.choice([[1, 2]])

np.random.choice(2.5)

np.random.choice([])

np.random.choice(5, 6, False)

np.random.choice(2, p=[0.5, 0.6])

np.random.choice(3, p=[0.5, 0.5])

np.random.choice(2, p=[1.5, -0.5])

rng = np.random.default_rng(0)
rng.integers(5, 3)
rng.integers(0)
rng.integers(3, 3)
rng.integers(0, -1, endpoint=True)
rng.integers([1, 2], [3, 2])

np.random.randint(0)

np.random.randint(5, 5)

np.random.randint(5, 3)

rng = np.random.default_rng(0)
rng.integers(3, dtype=float)

rng = np.random.default_rng(0)
rng.integers(3, dtype=bool)

np.random.randint(3, dtype=float)

rng = np.random.default_rng(0)
rng.random(3, out=np.zeros(4))

rng = np.random.default_rng(0)
rng.random(out=np.zeros(4, int))

rng = np.random.default_rng(0)
rng.shuffle((1, 2))

rng = np.random.default_rng(0)
rng.shuffle(3)

rng = np.random.default_rng(0)
rng.shuffle([1, 2], axis=1)

rng = np.random.default_rng(0)
rng.shuffle(np.arange(3), axis=1)

rng = np.random.default_rng(0)
rng.permutation(np.eye(2), axis=2)

np.random.permutation(2.5)

rng = np.random.default_rng(0)
rng.permuted([1, 2, 3], axis=1)

rng = np.random.default_rng(0)
rng.permuted([1, 2, 3], out=np.zeros(2, int))

rng = np.random.default_rng(0)
rng.multinomial(5, [0.5, 0.6, 0.1])
rng.multinomial(5, [0.5, -0.6, 0.1])
rng.multinomial(-5, [0.5, 0.5])
rng.multinomial(3, 0.5)
rng.multinomial([3, 4], [0.5, 0.5], size=1)

np.random.multinomial(3, 0.5)

np.random.multinomial(-3, [0.5, 0.5])

np.random.default_rng(0).dirichlet([1, -1])

np.random.dirichlet([1, 0])

rng = np.random.default_rng(0)
rng.multivariate_hypergeometric([3, 4], 8)
rng.multivariate_hypergeometric([3, 4], -1)
rng.multivariate_hypergeometric([3, 4], 3.5)
rng.multivariate_hypergeometric([3, 4], 3, method="x")

rng = np.random.default_rng(0)
rng.multivariate_normal([0], [[1, 2]])
rng.multivariate_normal([[0]], [[1]])
rng.multivariate_normal([0, 1], np.eye(3))
rng.multivariate_normal([0], [[1]], method="x")

rng = np.random.default_rng(0)
rng.multivariate_normal([0, 0], [[1, 0], [0, -1]], check_valid="raise")

np.random.SeedSequence(2.5)

np.random.SeedSequence(1, pool_size=3)

np.random.SeedSequence("12")

np.random.BitGenerator()

bits = np.random.PCG64(1)
bits.state = 3

bits = np.random.PCG64(1)
bits.state = {"bit_generator": "MT19937"}

np.random.set_state(3)

np.random.set_state(("PCG64",))

np.random.set_state({"a": 1})

np.random.foo

np.random.RandomState(np.random.PCG64(1)).seed(3)

np.random.rand("a")

np.random.randn(2, 1.5)
