a = np.arange(6).reshape(2, 3)
a.sum(), a.sum(axis=0), a.sum(axis=1), a.sum(axis=-1, keepdims=True), np.sum(a, axis=(0, 1)), a.sum(0, keepdims=True)

a = np.arange(6.0).reshape(2, 3)
a.mean(), a.mean(axis=0), np.mean(a, axis=1, keepdims=True), a.std(), a.var(axis=0), a.std(axis=1, ddof=1), np.var([1, 2, 3, 4], ddof=1)

a = np.array([[3, 1, 2], [9, 7, 8]])
a.max(), a.max(axis=0), a.min(axis=1), a.argmax(), a.argmax(axis=1), a.argmin(axis=0), np.argmax(a, axis=1, keepdims=True), np.ptp(a), np.ptp(a, axis=1)

np.max([1.0, np.nan]), np.min([1.0, np.nan]), np.argmax([1, np.nan, 3]), np.nanmax([1, np.nan, 3])

np.argmax([1, 3, 3]), np.argmin([2, 1, 1])

np.prod([1, 2, 3]), np.prod([[1, 2], [3, 4]], axis=0), np.array([2.0, 0.5]).prod()

np.any([0, 1]), np.all([0, 1]), np.any([[0, 1], [0, 0]], axis=1), np.all(np.ones((2, 2)), axis=0), (np.arange(3) > 1).any()

np.cumsum([1, 2, 3]), np.cumsum([[1, 2], [3, 4]]), np.cumsum([[1, 2], [3, 4]], axis=1), np.cumprod([1, 2, 3.0]), np.arange(4).cumsum()

np.cumsum([True, False, True]), np.sum([True, True]), np.mean([True, False])

np.median([3, 1, 2]), np.median([4, 1, 2, 3]), np.median([[1, 2], [3, 4]], axis=0), np.median([1, np.nan])

np.percentile([1, 2, 3, 4], 50), np.percentile([1, 2, 3, 4], [25, 75]), np.quantile([1, 2, 3, 4], 0.1), np.quantile(np.arange(6).reshape(2, 3), 0.5, axis=1)

np.quantile([1, 2], 2)

np.percentile([1, 2], 200)

np.quantile([1, 2, 3, 4], 0.4, method="lower"), np.quantile([1, 2, 3, 4], 0.4, method="higher"), np.quantile([1, 2, 3, 4], 0.4, method="nearest"), np.quantile([1, 2, 3, 4], 0.4, method="midpoint")

np.count_nonzero([0, 1, 2]), np.count_nonzero([[0, 1], [2, 3]], axis=0), np.count_nonzero(np.arange(3) > 0)

np.sum([]), np.prod([]), np.sum(np.zeros((0, 3)), axis=0)

np.max([])

np.argmax([])

np.mean([])

np.sum(np.arange(3), axis=1)

np.sum(np.ones((2, 2)), axis=(0, 0))

np.arange(3).sum(axis="x")

np.average([1, 2, 3]), np.average([1, 2, 3], weights=[3, 2, 1]), np.average([[1, 2], [3, 4]], axis=0, weights=[1, 3])

np.bincount([0, 1, 1, 3]), np.bincount([0, 1, 1], weights=[0.5, 1, 2]), np.bincount([1], minlength=4)

np.bincount([-1])

np.histogram([1, 2, 1, 4], bins=3), np.histogram([1, 2, 1], bins=[0, 1, 2, 3])

np.diff([1, 4, 9]), np.diff([1, 4, 9], n=2), np.diff([[1, 2], [4, 8]], axis=0), np.diff([1, 2], prepend=0)

np.ediff1d([1, 4, 9]), np.gradient([1.0, 4, 9]), np.trapezoid([1, 2, 3]), np.trapezoid([1, 2, 3], x=[0, 2, 4])

np.interp(2.5, [1, 2, 3], [10, 20, 30]), np.interp([0, 1.5, 9], [1, 2, 3], [10, 20, 30])

np.cov([[1, 2, 3], [6, 5, 4.5]]), np.corrcoef([1, 2, 3], [1, 2, 2.5])

np.nanmean([1, np.nan, 3]), np.nansum([1, np.nan]), np.nanstd([1, np.nan, 3])

np.convolve([1, 2, 3], [0, 1, 0.5]), np.convolve([1, 2, 3], [1, 1], mode="valid"), np.convolve([1, 2, 3], [1, 1, 1], mode="same")

a = np.arange(12).reshape(3, 4)
a.sum(where=a > 5), a.mean(where=a > 5), a.max(where=a < 5, initial=-1), np.sum([1, 2], initial=10)

np.linalg.norm([3, 4]), np.linalg.norm([[1, 2], [3, 4]]), np.linalg.norm([[1, 2], [3, 4]], axis=1), np.linalg.norm([1, -2], 1), np.linalg.norm([1, -2], np.inf), np.linalg.norm([[3, 4]], axis=1, keepdims=True)

x = np.random.default_rng(0).normal(size=1000)
x.sum(), x.mean(), x.var(), x.std(ddof=1)

x = np.random.default_rng(1).random((37, 53))
x.sum(), x.sum(axis=0)[:3], x.sum(axis=1)[:3], x.T.sum(), x.mean(axis=0)[:3], x[::2, ::3].sum(), x.var(axis=0)[:2]

x = np.random.default_rng(2).random(10000)
x.sum(), x[::-1].sum(), x[::2].sum(), x.reshape(100, 100).sum(axis=(0, 1)), (x * 2).mean()

np.float64(3).sum(), np.float64(3).mean(), np.float64(2.6).round(), np.int64(3).max(), np.float64(1).shape, np.float64(1).dtype, np.int64(1).ndim

np.einsum("ij,jk->ik", np.ones((2, 3)), np.ones((3, 2))), np.einsum("ii", np.eye(3)), np.einsum("ij->ji", np.arange(6).reshape(2, 3)), np.einsum("i,i", [1, 2], [3, 4]), np.einsum("ij->i", np.arange(6).reshape(2, 3))

np.einsum("bhqd,bhkd->bhqk", np.ones((2, 2, 3, 4)), np.ones((2, 2, 5, 4))).shape, np.einsum("bij,bjk->bik", np.arange(8).reshape(2, 2, 2), np.arange(8).reshape(2, 2, 2))

np.einsum("i,j->ij", [1, 2], [3, 4]), np.einsum("...ij,...jk", np.ones((2, 2, 2)), np.ones((2, 2, 2))), np.einsum("ij,ij->", np.eye(2), np.ones((2, 2)))

np.maximum.reduce([[1, 5], [3, 2]]), np.add.reduce(np.ones((2, 3)), axis=1), np.logical_and.reduce([True, False])

np.allclose([1, 2], [1, 2 + 1e-9]), np.isclose([1, 2], [1, 2.1]), np.array_equal([1, 2], [1, 2]), np.isclose(np.nan, np.nan, equal_nan=True), np.isclose(1.0, 1.0)

np.apply_along_axis(sum, 1, np.arange(6).reshape(2, 3)), np.vectorize(lambda x: x + 1)([1, 2]), np.vectorize(lambda x, y: x * y)([[1], [2]], [3, 4])

np.digitize([0.5, 1.5, 2.5], [1, 2]), np.cross([1, 0, 0], [0, 1, 0]), np.polyval([1, 2, 3], 2)
