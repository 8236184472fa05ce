a = np.arange(24).reshape(2, 3, 4)
a.sum(), a.sum(0), a.sum(axis=1), a.sum(-1), a.sum(axis=(0, 1)), a.sum(axis=(0, 2), keepdims=True), a.sum(axis=())

a = np.arange(24.0).reshape(2, 3, 4)
a.mean(), a.mean(0), a.mean(axis=(1, 2)), a.mean(axis=-1, keepdims=True), a.mean(axis=(0, 1, 2)), a.mean(axis=()).shape

a = np.arange(24).reshape(2, 3, 4) % 7
a.max(), a.max(0), a.min(axis=(1, 2)), a.max(axis=2, keepdims=True).shape, a.min(axis=(0, -1)), np.amax(a, 1), np.amin(a)

a = np.arange(24).reshape(2, 3, 4)
a.sum(axis=3)

a = np.arange(24).reshape(2, 3, 4)
a.sum(axis=(0, 0))

a = np.arange(24).reshape(2, 3, 4)
a.sum(axis=(0, 5))

a = np.arange(24).reshape(2, 3, 4)
a.sum(axis="x")

a = np.arange(24).reshape(2, 3, 4)
a.sum(axis=1.0)

a = np.arange(24).reshape(2, 3, 4)
np.sum(a, axis=[0, 1])

np.arange(3).argmax(axis=1)

np.arange(3).mean(axis=-2)

np.cumsum(np.arange(3), axis=1)

a = np.array([[3, 1, 2], [1, 5, 5]])
a.argmax(), a.argmax(0), a.argmax(axis=1), a.argmin(-1), np.argmax(a, axis=1, keepdims=True), np.argmin(a), a.argmax(axis=None)

np.argmax([]), np.argmin(np.zeros((0, 3)), axis=1)

np.argmax(np.zeros((0, 3)), axis=0)

np.argmax(np.zeros((3, 0)), axis=0), np.argmax([True, False, True]), np.argmax([np.nan, 1, np.nan]), np.argmin([2, np.nan, 1]), np.argmax(5)

np.max([]), np.min(np.zeros((0, 2)))

np.zeros((0, 2)).max(axis=0)

np.zeros((0, 2)).max(axis=1), np.zeros((0, 2)).sum(axis=0), np.zeros((2, 0)).prod(axis=1), np.zeros((0, 2)).sum(axis=1), np.sum([]), np.prod([]), np.all([]), np.any([])

np.max([1, 2, 3], initial=5), np.min([1, 2], initial=0), np.max([], initial=-1), np.sum([1, 2], initial=10), np.prod([2, 3], initial=0.5), np.sum([[1, 2]], axis=1, initial=5)

np.sum([1, 2, 3], where=[True, False, True]), np.mean([1, 2, 3], where=[True, False, True]), np.max([1, 5, 2], where=[True, False, True], initial=0), np.any([0, 1], where=[True, False]), np.all([0, 1], where=[False, True])

np.max([1, 5], where=[True, False])

np.std([1, 2, 3, 10], where=[True, True, True, False]), np.var([[1, 2], [3, 5]], axis=0, where=[[True, True], [True, False]]), np.prod([2, 3], where=[False, True]), np.mean([1.0, 2], where=[False, False])

a = np.arange(6).reshape(2, 3)
a.sum(dtype=float), a.mean(dtype=int), a.prod(axis=1, dtype=float), a.sum(dtype=bool), a.cumsum(dtype=float), np.sum([0.7, 0.7], dtype=int)

a = np.arange(6).reshape(2, 3)
out = np.zeros(3)
r = a.sum(axis=0, out=out)
r is out, out, np.max(a, axis=0, out=out), np.mean(a, axis=0, out=out), np.std(a, axis=0, out=out), np.cumsum([1, 2, 3], out=out)

out = np.zeros(2)
np.sum(np.ones((2, 3)), axis=0, out=out)

out = np.zeros(3, dtype=int)
np.mean(np.arange(6).reshape(2, 3), axis=0, out=out)

out = np.zeros(3, dtype=int)
np.argmax(np.arange(6).reshape(2, 3), axis=0, out=out), np.sum(np.ones((2, 3), int), axis=0, out=out)

a = np.array([1, 2, 3, 4])
a.std(), a.var(), a.std(ddof=1), np.var(a, ddof=1), np.std(a, correction=1), np.var([[1, 2], [3, 4]], axis=1), np.std([[1, 2], [3, 4]], axis=0, keepdims=True)

np.std([1, 2], ddof=1, correction=1)

np.std([5]), np.std([5], ddof=1), np.var([1.0, 2], ddof=2), np.std(7), np.var([True, False])

np.var([1e9, 1e9 + 1, 1e9 + 2]), np.std([0.1] * 10), np.mean([0.1] * 10), np.sum([0.1] * 10), sum([0.1] * 10), np.add.reduce([0.1] * 9)

x = np.full(1000, 0.1)
x.sum(), x.mean(), np.sum(x[::2]), np.cumsum(x)[-1], x.reshape(10, 100).sum(axis=0)[:2], x.reshape(100, 10).sum(axis=1)[:2], np.sum(x.reshape(10, 100).T)

x = np.arange(1, 130) / 7
np.sum(x), np.sum(x[::-1]), np.mean(x), np.var(x), np.sum(x[:8]), np.sum(x[:9]), np.sum(x[:128])

a = np.array([[1, 2, 3], [4, 5, 6]])
a.cumsum(), a.cumsum(0), a.cumsum(axis=1), a.cumprod(), a.cumprod(axis=-1), np.cumsum([True, True]), np.cumsum([]), np.cumsum(5)

np.cumulative_sum([1, 2, 3]), np.cumulative_sum([1, 2, 3], include_initial=True), np.cumulative_prod([1, 2, 3])

np.any([[True, False], [False, False]]), np.any([[1, 0], [0, 0]], axis=0), np.all([[1, 1], [0, 1]], axis=1), np.all([1, 2, np.nan]), np.any([[0], [1]], axis=1, keepdims=True), np.all(np.ones((2, 3)), axis=(0, 1))

np.count_nonzero([0, 1, 2]), np.count_nonzero([[0, 1], [2, 3]], axis=0), np.count_nonzero([True, False]), np.count_nonzero(np.eye(3), axis=1, keepdims=True), np.count_nonzero([])

np.ptp([1, 5, 3]), np.ptp([[1, 5], [2, 9]], axis=0), np.ptp([[1, 5], [2, 9]], axis=1, keepdims=True), np.ptp([])

np.array([1, 2]).ptp()

np.median([3, 1, 2]), np.median([1, 2, 3, 4]), np.median([[1, 2], [3, 4]], axis=0), np.median([[1, 5, 2]], axis=1, keepdims=True), np.median([1, np.nan]), np.median([[1, 2], [3, 4]], axis=(0, 1)), np.median(5)

np.percentile([1, 2, 3, 4], 50), np.percentile([1, 2, 3, 4], [25, 75]), np.quantile([1, 2, 3], 0.1), np.percentile([[1, 2], [3, 4]], 50, axis=0), np.quantile([[1, 2, 3]], [0, 0.5, 1], axis=1), np.quantile([1, 2, 3, 4], 0.5, keepdims=True)

[str(np.percentile([1, 2, 3, 4, 10], 37, method=m)) for m in ["linear", "lower", "higher", "midpoint", "nearest", "inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf", "hazen", "weibull", "median_unbiased", "normal_unbiased"]]

np.percentile([1, 2], 101)

np.quantile([1, 2], -0.1)

np.quantile([1, 2], 0.5, method="bogus")

np.percentile([], 50)

np.percentile([1, np.nan, 3], 50), np.nanpercentile([1, np.nan, 3], 50), np.nanquantile([[1, np.nan], [3, 4]], 0.5, axis=0)

np.average([1, 2, 3]), np.average([1, 2, 3], weights=[3, 2, 1]), np.average([[1, 2], [3, 4]], axis=0, weights=[1, 3]), np.average([1, 2], weights=[1, 1], returned=True), np.average([[1, 2], [3, 4]], axis=1, keepdims=True)

np.average([1, 2], weights=[0, 0])

np.average([[1, 2], [3, 4]], weights=[1, 2])

np.average([1, 2], weights=[1, 2, 3])

np.nansum([1, np.nan]), np.nanmean([1, np.nan, 3]), np.nanstd([1, np.nan, 3]), np.nanvar([1, np.nan, 3], ddof=1), np.nanmax([1, np.nan]), np.nanmin([[np.nan, 2], [1, np.nan]], axis=0), np.nanprod([2, np.nan, 3])

np.nanargmax([np.nan, 2, 3]), np.nanargmin([[np.nan, 2], [1, np.nan]], axis=1), np.nancumsum([1, np.nan, 2]), np.nancumprod([1, np.nan, 2]), np.nanmedian([1, np.nan, 3, 5]), np.nansum([np.nan]), np.nansum([[1, np.nan]], axis=1, keepdims=True)

np.nanargmax([np.nan, np.nan])

np.nansum([1, 2]), np.nanmean([1, 2]), np.nanmax([1, 2]), np.nanmean([[1, np.nan], [np.nan, np.nan]], axis=1)

np.histogram([1, 2, 1, 3, 5]), np.histogram([1, 2, 1], bins=[0, 1, 2, 3]), np.histogram([0.1, 0.5, 0.9], bins=2, range=(0, 1)), np.histogram([1, 2, 2, 3], bins=3, density=True), np.histogram([1, 2], bins=2, weights=[0.5, 2])

np.histogram([], bins=3), np.histogram([5, 5], bins=2), np.histogram([1, 2, 3], bins="auto"), np.histogram_bin_edges([1, 2, 3, 4], bins="sturges"), np.histogram_bin_edges([1, 2, 3, 10], bins=3, range=(0, 6))

np.histogram([1, 2], bins=0)

np.histogram([1, 2], bins=[3, 2, 1])

np.histogram([1, np.nan])

np.histogram2d([1, 2, 2], [1, 1, 3], bins=2), np.histogram2d([0.5, 1.5], [0.5, 1.5], bins=[[0, 1, 2], [0, 1, 2]])[0], np.histogramdd(np.array([[0, 0], [1, 1]]), bins=2)[0]

np.bincount([0, 1, 1, 3]), np.bincount([0, 1, 1], weights=[0.5, 1, 1.5]), np.bincount([1], minlength=4), np.bincount([]), np.bincount(np.array([True, True]).astype(int))

np.bincount([-1])

np.bincount([1.5])

np.bincount([[1, 2]])

np.bincount([1, 2], weights=[1])

np.digitize([0.5, 1, 2.5], [1, 2, 3]), np.digitize([1, 2], [1, 2, 3], right=True), np.digitize([5, 0], [3, 2, 1]), np.digitize(1.5, [1, 2]), np.searchsorted([1, 2, 3], [0, 2, 4]), np.searchsorted([1, 2, 2, 3], 2, side="right"), np.searchsorted([3, 1, 2], 2, sorter=[1, 2, 0])

np.digitize([1], [1, 3, 2])

np.searchsorted([1, 2], 1, side="middle")

np.cov([[1, 2, 3], [1, 3, 5]]), np.cov([1, 2, 3, 4]), np.cov([1, 2], [3, 5]), np.cov([[1, 2], [3, 4], [5, 7]], rowvar=False), np.cov([[1, 2, 3]], bias=True), np.cov([1, 2, 4], ddof=0), np.cov([1, 2, 3], fweights=[1, 2, 1]), np.cov([1, 2, 3], aweights=[1, 2, 1])

np.cov([1])

np.corrcoef([1, 2, 3], [1, 3, 5]).round(10), np.corrcoef([[1, 2, 3], [3, 2, 1]]), np.corrcoef([1, 2, 3]), np.corrcoef([1, 1], [1, 2])

np.diff([1, 4, 9]), np.diff([[1, 3], [6, 10]], axis=0), np.diff([1, 4, 9, 16], n=2), np.diff([1, 2], prepend=0), np.diff([1, 2], append=[5, 6]), np.diff([True, False]), np.diff([5]), np.ediff1d([1, 4, 9], to_begin=0, to_end=[7, 8])

np.diff([1, 2], n=-1), np.diff(5)

np.diff(5)

np.gradient([1, 2, 4, 7]), np.gradient([1.0, 4, 9], 2), np.gradient([1, 4, 9, 16], edge_order=2), np.gradient([1, 4, 9], [0, 1, 3]), np.gradient([[1, 2], [4, 8]]), np.gradient([[1, 2, 4], [3, 6, 9]], axis=1)

np.gradient([1])

np.trapezoid([1, 2, 3]), np.trapezoid([1, 2, 3], x=[0, 2, 3]), np.trapezoid([1, 2, 3], dx=0.5), np.trapezoid([[1, 2], [3, 4]], axis=0)

np.trapz([1, 2])

np.interp(2.5, [1, 2, 3], [3, 2, 0]), np.interp([0, 1, 1.5, 4], [1, 2, 3], [3, 2, 0]), np.interp(5, [1, 2], [1, 2], right=-1), np.interp([0.5], [1, 2], [1, 2], left=np.nan), np.interp(370, [0, 90], [0, 1], period=360)

np.interp(1, [], []), np.interp(1, [1, 2], [1])

np.convolve([1, 2, 3], [0, 1, 0.5]), np.convolve([1, 2, 3], [1, 1], "same"), np.convolve([1, 2, 3], [1, 1], "valid"), np.correlate([1, 2, 3], [0, 1, 0.5]), np.correlate([1, 2, 3], [0, 1, 0.5], "full"), np.correlate([1, 2, 3], [1, 1], "same"), np.convolve([1, 2], [1, 2, 3], mode="valid")

np.convolve([], [1])

np.convolve([1], [1], "bogus")

a = np.arange(4)
a.sum(0), a.mean(None), a.max(initial=9), a.min(where=[False, True, True, True], initial=8), a.prod(), a[1:].prod(), a.all(), a.any(), a.argmax(), a.cumsum(), a.std(0), a.ptp() if hasattr(a, "ptp") else "gone"

a = np.ones((2, 3))
a.sum(1, None, None, True), np.sum(a, 0), np.mean(a, 1), np.std(a, 0, None, None, 1), np.max(a, 0)

sum(np.ones((2, 3))), max(np.arange(3)), min(np.array([2.5, 1])), sorted(np.array([3, 1, 2])), any(np.array([0, 1])), all(np.array([1, 1])), len(np.ones((4, 2)))

max(np.ones((2, 2)))

np.sum(x for x in [1, 2, 3])

np.sum([[1, 2], [3]])

np.mean("abc")

np.sum(["a", "b"])

np.mean([1, "a"])
