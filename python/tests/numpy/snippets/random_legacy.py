np.random.seed(0)
np.random.rand(), np.random.rand(2), np.random.rand(2, 2), np.random.rand(0).shape

np.random.seed(0)
np.random.randn(), np.random.randn(3), np.random.randn(2, 2)

np.random.seed(0)
np.random.random(), np.random.random(2), np.random.random_sample((1, 2)), np.random.ranf(2), np.random.sample(2)

np.random.seed(0)
np.random.randint(10), np.random.randint(5, 10), np.random.randint(0, 10, 5), np.random.randint(0, 2, (2, 3))

np.random.seed(0)
np.random.randint([1, 5], [5, 10]), np.random.randint(3, size=4), np.random.randint(2, size=3, dtype=bool)

np.random.seed(42)
np.random.normal(), np.random.normal(1, 2), np.random.normal(loc=0.0, scale=1.0, size=(2, 2)), np.random.normal([0, 100], 1)

np.random.seed(42)
np.random.uniform(), np.random.uniform(-1, 1, 3), np.random.uniform(size=2), np.random.uniform([0, 10], [1, 20])

np.random.seed(42)
np.random.choice(5), np.random.choice(5, 3), np.random.choice([1, 2, 3], (2, 2)), np.random.choice(10, 4, replace=False)

np.random.seed(42)
np.random.choice([10, 20, 30], 5, p=[0.2, 0.3, 0.5]), np.random.choice(4, 2, False, [0.1, 0.2, 0.3, 0.4])

np.random.seed(42)
str(np.random.choice(["heads", "tails"])), [str(c) for c in np.random.choice(["heads", "tails"], 5)]

np.random.seed(1)
x = np.arange(8)
np.random.shuffle(x)
x
y = [1, 2, 3, 4]
np.random.shuffle(y)
y

np.random.seed(1)
A = np.arange(9).reshape(3, 3)
np.random.shuffle(A)
A

np.random.seed(1)
x, y = np.arange(5), np.arange(5) * 10
p = np.random.permutation(len(x))
x[p], y[p]

np.random.seed(1)
np.random.permutation([1, 4, 9]), np.random.permutation(np.arange(6).reshape(3, 2)), np.random.permutation(0)

np.random.seed(2)
np.random.exponential(), np.random.exponential(2, 3), np.random.standard_exponential(2)

np.random.seed(2)
np.random.gamma(2), np.random.gamma(2, 3, 2), np.random.standard_gamma(0.5, 2), np.random.gamma([1, 2], 2)

np.random.seed(2)
np.random.beta(2, 5), np.random.beta(0.5, 0.5, 2), np.random.beta(1, [1, 2])

np.random.seed(2)
np.random.binomial(10, 0.5), np.random.binomial(1, 0.3, 6), np.random.binomial(1000, 0.4, 3)

np.random.seed(2)
np.random.poisson(), np.random.poisson(4, 4), np.random.poisson(100, 3), np.random.poisson([1, 10])

np.random.seed(2)
np.random.geometric(0.2, 4), np.random.negative_binomial(3, 0.5, 3), np.random.hypergeometric(20, 10, 12, 3)

np.random.seed(2)
np.random.logseries(0.7, 4), np.random.zipf(2, 4)

np.random.seed(2)
np.random.laplace(size=2), np.random.logistic(0, 1, 2), np.random.gumbel(0, 1, 2), np.random.lognormal(size=2)

np.random.seed(2)
np.random.chisquare(2, 2), np.random.f(3, 4, 2), np.random.standard_t(5, 2), np.random.standard_cauchy(2)

np.random.seed(2)
np.random.noncentral_chisquare(2, 3, 2), np.random.noncentral_f(3, 4, 2, 2)

np.random.seed(2)
np.random.pareto(2, 2), np.random.power(2, 2), np.random.weibull(2, 2), np.random.rayleigh(1, 2)

np.random.seed(2)
np.random.triangular(0, 1, 2, 2), np.random.vonmises(0, 1, 2), np.random.wald(1, 1, 2)

np.random.seed(3)
np.random.multinomial(20, [1 / 6.0] * 6), np.random.multinomial(5, [0.5, 0.5], 3), np.random.multinomial(1, [0.1, 0.9], (1, 2))

np.random.seed(3)
np.random.dirichlet((10, 5, 3)), np.random.dirichlet([1, 1], 2)

np.random.seed(3)
np.random.multivariate_normal([0, 0], np.eye(2)).shape, np.random.multivariate_normal([1, 2], [[2, 0], [0, 1]], 4).shape

np.random.seed(3)
np.random.bytes(4), np.random.bytes(0)

np.random.seed([1, 2, 3])
np.random.rand(2)
np.random.seed(np.int64(5))
np.random.rand()
np.random.seed(np.array([7, 8]))
np.random.rand()

np.random.seed(2**32 - 1)
np.random.rand(2)

np.random.seed(6)
state = np.random.get_state()
first = np.random.randn(3)
np.random.set_state(state)
np.array_equal(first, np.random.randn(3)), state[0], state[2:], len(state[1])

np.random.seed(6)
np.random.randn() and np.random.get_state()[3:]
state = np.random.get_state(legacy=False)
a = np.random.randn(2)
np.random.set_state(state)
np.array_equal(a, np.random.randn(2)), state["bit_generator"], sorted(state)

rs = np.random.RandomState(42)
rs.rand(2), rs.randn(2), rs.randint(0, 10, 3), rs.choice(4, 2), rs.permutation(4), str(rs)

rs = np.random.RandomState(42)
np.random.seed(42)
np.array_equal(rs.normal(size=50), np.random.normal(size=50))

rs = np.random.RandomState(0)
rs.seed(5)
rs.uniform(size=2), rs.tomaxint(), rs.tomaxint(2)

rs = np.random.RandomState(np.random.MT19937(3))
rs.rand(2), rs.randint(100), np.random.RandomState(np.random.PCG64(3)).rand(2)

rs = np.random.RandomState([5, 6])
rs.standard_normal(3)

np.random.seed(0)
X = np.random.randn(5, 2)
y = (X[:, 0] > 0).astype(int)
X, y, X.mean(axis=0)

np.random.seed(0)
w = np.random.randn(3, 4) * 0.01
w

np.random.seed(0)
indices = np.random.permutation(10)
np.array_split(indices, 3)

np.random.seed(0)
keep = np.random.rand(2, 4) > 0.5
keep / 0.5

np.random.seed(0)
np.random.random((2, 2)) * 10 // 1

np.random.seed(0)
i = np.random.randint(0, 5)
j = np.random.randint(0, 5)
i, j, type(i).__name__, type(np.random.randint(0, 5, dtype=np.int64)).__name__

np.random.seed(10)
data = np.random.randint(1, 101, size=(3, 4))
data, data.max(axis=1), np.unique(data).size

np.random.seed(10)
a = np.random.normal(5, 2, 1000)
round(float(a.mean()), 10), round(float(a.std()), 10), np.histogram(a, 4)[0]

np.random.seed(0)
walk = np.where(np.random.rand(10) < 0.5, -1, 1).cumsum()
walk
