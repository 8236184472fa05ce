rng = np.random.default_rng(42)
X = rng.normal(size=(4, 3))
X, X.mean(axis=0), X.std(axis=0)

rng = np.random.default_rng(seed=7)
rng.random(), rng.random(3), rng.random((2, 2))

rng = np.random.default_rng(1)
rng.integers(10), rng.integers(0, 10), rng.integers(0, 10, size=5), rng.integers(5, size=(2, 3))

rng = np.random.default_rng(1)
rng.integers(0, 10, size=5, endpoint=True), rng.integers(low=1, high=7, size=4)

rng = np.random.default_rng(1)
rng.integers([1, 2, 3], [10, 20, 30]), rng.integers([[1], [2]], [10, 20, 30])

rng = np.random.default_rng(0)
type(rng.integers(3)), type(rng.random()), type(rng.normal()), type(rng.integers(3, dtype=int)), type(rng.binomial(3, 0.5))

rng = np.random.default_rng(0)
rng.integers(2, size=5, dtype=bool), rng.integers(0, 2, 4).astype(bool)

rng = np.random.default_rng(5)
rng.uniform(), rng.uniform(-1, 1, size=3), rng.uniform(low=[0, 10], high=[1, 20]), rng.uniform(0, [1, 10, 100])

rng = np.random.default_rng(5)
rng.normal(loc=2.0, scale=3.0, size=4), rng.normal([0, 10], [1, 2]), rng.normal(0, [1, 2, 3], size=(2, 3))

rng = np.random.default_rng(5)
rng.standard_normal(), rng.standard_normal(3), rng.standard_normal(size=(1, 2)), rng.standard_normal((0, 3)).shape

rng = np.random.default_rng(9)
rng.choice(5), rng.choice(5, 3), rng.choice(5, size=(2, 2)), rng.choice([10, 20, 30])

rng = np.random.default_rng(9)
rng.choice(10, size=5, replace=False), rng.choice(10, 4, replace=False, shuffle=False)

rng = np.random.default_rng(9)
rng.choice([1, 2, 3], size=6, p=[0.1, 0.2, 0.7]), rng.choice(3, 2, replace=False, p=[0.2, 0.3, 0.5])

rng = np.random.default_rng(9)
A = np.arange(12).reshape(4, 3)
rng.choice(A), rng.choice(A, 2), rng.choice(A, 2, axis=1), rng.choice(A, 3, replace=False)

rng = np.random.default_rng(9)
rng.choice(np.array([1.5, 2.5, 3.5]), 2), rng.choice((4, 5, 6), 2), rng.choice(range(5), 2), rng.choice([7, 8], ())

rng = np.random.default_rng(2)
str(rng.choice(["red", "green", "blue"])), [str(c) for c in rng.choice(["red", "green", "blue"], 4)]

rng = np.random.default_rng(3)
x = np.arange(6)
rng.shuffle(x)
x
y = [1, 2, 3, 4, 5]
rng.shuffle(y)
y

rng = np.random.default_rng(3)
A = np.arange(12).reshape(3, 4)
rng.shuffle(A)
A
rng.shuffle(A, axis=1)
A

rng = np.random.default_rng(3)
words = ["a", "b", "c", "d"]
rng.shuffle(words)
words

rng = np.random.default_rng(4)
rng.permutation(6), rng.permutation([10, 20, 30]), rng.permutation(np.arange(6).reshape(3, 2))

rng = np.random.default_rng(4)
rng.permutation(np.arange(6).reshape(2, 3), axis=1), rng.permutation(0), rng.permutation(1)

rng = np.random.default_rng(4)
A = np.arange(12).reshape(3, 4)
rng.permuted(A, axis=1), rng.permuted(A, axis=0), rng.permuted(A)

rng = np.random.default_rng(4)
A = np.arange(6)
rng.permuted(A, out=A) is A, A

rng = np.random.default_rng(11)
rng.exponential(), rng.exponential(2.0, 3), rng.standard_exponential(2), rng.standard_exponential(2, method="inv")

rng = np.random.default_rng(11)
rng.gamma(2.0), rng.gamma(2.0, 3.0, 2), rng.standard_gamma(0.5, 2), rng.gamma([1, 2], [3, 4])

rng = np.random.default_rng(11)
rng.beta(2, 5), rng.beta(0.5, 0.5, 3), rng.beta([1, 2], 3)

rng = np.random.default_rng(11)
rng.binomial(10, 0.5), rng.binomial(10, 0.5, 5), rng.binomial([10, 100], 0.3), rng.binomial(n=1, p=0.7, size=8)

rng = np.random.default_rng(11)
rng.poisson(), rng.poisson(3, 5), rng.poisson([1, 10, 100]), rng.poisson(lam=(100.0, 500.0), size=(3, 2))

rng = np.random.default_rng(11)
rng.geometric(0.3, 4), rng.negative_binomial(5, 0.4, 3), rng.hypergeometric(10, 5, 4, 3), rng.logseries(0.6, 3), rng.zipf(2.5, 3)

rng = np.random.default_rng(11)
rng.laplace(0, 1, 2), rng.logistic(size=2), rng.gumbel(size=2), rng.lognormal(0, 1, 2), rng.rayleigh(2, 2)

rng = np.random.default_rng(11)
rng.chisquare(3, 2), rng.f(5, 2, 2), rng.standard_t(4, 2), rng.standard_cauchy(2), rng.noncentral_chisquare(3, 2, 2)

rng = np.random.default_rng(11)
rng.pareto(3, 2), rng.power(3, 2), rng.weibull(1.5, 2), rng.wald(1, 2, 2), rng.triangular(0, 1, 3, 2), rng.vonmises(0, 4, 2)

rng = np.random.default_rng(12)
rng.multinomial(10, [0.2, 0.3, 0.5]), rng.multinomial(10, [0.2, 0.3, 0.5], size=3)

rng = np.random.default_rng(12)
rng.multinomial([3, 4], [0.5, 0.5]), rng.multinomial([3, 4], [[0.5, 0.5], [0.1, 0.9]], size=(2, 2))

rng = np.random.default_rng(12)
rng.dirichlet([1, 2, 3]), rng.dirichlet((0.01, 0.02), 2), rng.dirichlet(np.ones(4), size=(1, 2)).shape

rng = np.random.default_rng(12)
rng.multivariate_hypergeometric([16, 8, 4], 6), rng.multivariate_hypergeometric([16, 8, 4], 6, size=2, method="count")

rng = np.random.default_rng(12)
rng.multivariate_normal([0, 0], [[1, 0], [0, 1]]).shape, rng.multivariate_normal([0, 1], np.eye(2), size=3).shape

rng = np.random.default_rng(12)
rng.multivariate_normal([1, 2], [[4, 0], [0, 9]], size=2, method="cholesky")

rng = np.random.default_rng(12)
rng.multivariate_normal([1, 2], [[4, 0], [0, 9]], 2, method="svd").shape, rng.multivariate_normal([1, 2], np.eye(2), (2, 2)).shape

rng = np.random.default_rng(13)
rng.bytes(5), rng.bytes(0), len(rng.bytes(10))

rng = np.random.default_rng(13)
out = np.zeros(3)
rng.random(out=out) is out, out, rng.standard_normal(out=out), rng.standard_exponential(out=out)

a, b = np.random.default_rng(0), np.random.default_rng(0)
np.array_equal(a.normal(size=100), b.normal(size=100)), a.random() == b.random()

rng = np.random.default_rng([1, 2, 3])
rng.random(2), np.random.default_rng((4, 5)).random(), np.random.default_rng(np.array([6, 7])).random()

np.random.default_rng(2**70).random(), np.random.default_rng(np.int64(3)).random(), np.random.default_rng(True).random()

rng = np.random.default_rng(1)
np.random.default_rng(rng) is rng, str(rng), isinstance(rng, np.random.Generator)

rng = np.random.default_rng(8)
children = rng.spawn(2)
[child.random() for child in children], rng.spawn(1)[0].random(), rng.random()

rng = np.random.default_rng(8)
state = rng.bit_generator.state
first = rng.random(3)
rng.bit_generator.state = state
np.array_equal(first, rng.random(3)), state["bit_generator"], sorted(state)

rng = np.random.default_rng(8)
rng.integers(5, dtype=int), rng.bit_generator.state

n, k = 100, 3
rng = np.random.default_rng(0)
idx = rng.permutation(n)
train, test = idx[:80], idx[80:]
train[:5], test[:5], len(set(train.tolist()) & set(test.tolist()))

rng = np.random.default_rng(0)
W = rng.standard_normal((3, 2)) * np.sqrt(2 / 3)
b = np.zeros(2)
W, b

rng = np.random.default_rng(0)
mask = rng.random((2, 5)) < 0.5
mask, mask.sum()

rng = np.random.default_rng(0)
data = np.arange(10)
sample = rng.choice(data, size=len(data), replace=True)
sample, sample.mean()

rng = np.random.default_rng(0)
centers = rng.choice(np.arange(20).reshape(10, 2), size=3, replace=False)
centers

rng = np.random.default_rng(0)
probs = np.exp([1.0, 2.0, 3.0])
probs /= probs.sum()
rng.choice(3, p=probs), rng.choice(3, size=5, p=probs)

rng = np.random.default_rng(0)
for epoch in range(2):
    order = rng.permutation(4)
    print(epoch, order)

rng = np.random.default_rng(0)
walk = np.cumsum(rng.choice([-1, 1], size=10))
walk

rng = np.random.default_rng(123)
x = rng.random(1000)
round(x.mean(), 6), round(x.std(), 6), x.min() >= 0, x.max() < 1

rng = np.random.default_rng(123)
z = rng.normal(size=1000)
float(z.sum()), np.percentile(z, [5, 50, 95])

rng = np.random.default_rng(123)
inside = (rng.random((1000, 2)) ** 2).sum(axis=1) < 1
4 * inside.mean()
