np.random.seed(0)
np.random.rand(3), np.random.randn(3), np.random.randint(0, 10, 5), np.random.random(), np.random.uniform(0, 2, 2)

np.random.seed(42)
np.random.normal(size=(2, 2)), np.random.normal(5, 2), np.random.choice(5, 3), np.random.permutation(5), np.random.randint(3)

np.random.seed(1)
a = np.arange(5)
np.random.shuffle(a)
a

np.random.seed(7)
np.random.choice([10, 20, 30], size=4, p=[0.1, 0.2, 0.7]), np.random.choice(5, 3, replace=False), np.random.rand(2, 2)

rng = np.random.default_rng(42)
rng.random(3), rng.normal(size=2), rng.integers(0, 10, 5), rng.integers(5), rng.uniform(-1, 1, 2), rng.standard_normal(2)

rng = np.random.default_rng(0)
rng.permutation(5), rng.choice(10, 3, replace=False), rng.choice([1.5, 2.5], 2), rng.exponential(size=2), rng.random((2, 2))

rng = np.random.default_rng(3)
x = np.arange(6)
rng.shuffle(x)
x

rng = np.random.RandomState(0)
rng.rand(2), rng.randn(2), rng.randint(5, size=3)

np.random.randint(5, 1)

np.random.seed(3)
np.random.binomial(10, 0.5, 3), np.random.poisson(3, 3), np.random.exponential(2.0, 2), np.random.beta(1, 2), np.random.gamma(2.0)

np.random.default_rng(5).multinomial(10, [0.2, 0.3, 0.5]), np.random.default_rng(5).dirichlet([1, 2, 3])

rng = np.random.default_rng(1)
rng.normal([0, 10], [1, 2]), rng.normal(0, 1, (2, 1)), type(rng.random()), type(rng.integers(3)), rng.integers(1, 6, endpoint=True)

np.random.seed(0)
X = np.random.randn(4, 2)
y = (X @ np.array([1.0, -2.0]) + 0.1 * np.random.randn(4) > 0).astype(int)
X, y

np.random.seed(0)
type(np.random.rand()), type(np.random.randint(3)), np.random.permutation([3, 1, 2])

rng = np.random.default_rng(0)
rng.normal([], 1), rng.uniform(0, []), rng.poisson([])
