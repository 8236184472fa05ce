rng = np.random.default_rng(0)
rng.random(4, dtype=np.float32), rng.random(dtype="f4"), rng.standard_normal(3, dtype=np.float32)

rng = np.random.default_rng(0)
rng.standard_exponential(3, dtype=np.float32), rng.standard_exponential(2, dtype=np.float32, method="inv")

rng = np.random.default_rng(0)
rng.standard_gamma(2.5, 3, dtype=np.float32), rng.standard_gamma([1, 2], dtype=np.float32)

rng = np.random.default_rng(0)
[rng.integers(0, 100, 3, dtype=t) for t in (np.int8, np.uint8, np.int16, np.uint16)]

rng = np.random.default_rng(0)
[rng.integers(0, 100, 3, dtype=t) for t in (np.int32, np.uint32, np.int64, np.uint64)]

rng = np.random.default_rng(0)
rng.integers(3, dtype="int8"), rng.integers(-128, 127, 4, dtype=np.int8, endpoint=True), rng.integers(256, size=4, dtype=np.uint8)

rng = np.random.default_rng(0)
rng.integers(0, 2**64, 2, dtype=np.uint64), rng.integers(0, 2**64 - 1, dtype=np.uint64, endpoint=True)

rng = np.random.default_rng(0)
rng.integers(0, 300, dtype=np.int8)
rng.integers(-1, 3, dtype=np.uint8)

np.random.seed(0)
np.random.randint(256, size=5, dtype=np.uint8), np.random.randint(-5, 5, 3, dtype="int16"), np.random.randint(5, dtype=np.int32)

np.random.SeedSequence(42).generate_state(3), np.random.SeedSequence(42).generate_state(2, np.uint64), np.random.SeedSequence(42).pool

np.random.PCG64(42).random_raw(3), np.random.MT19937(42).random_raw(2), np.random.SFC64(42).random_raw((2, 1))

np.random.Philox(42).state, np.random.SFC64(42).state

np.random.seed(0)
np.random.get_state()[1][:3], np.random.get_state()[1].dtype

np.random.SeedSequence(1).generate_state(2, np.int64)

rng = np.random.default_rng(0)
rng.standard_normal(2, dtype=np.float16)

rng = np.random.default_rng(0)
out = np.zeros(3, dtype=np.float32)
rng.random(dtype=np.float32, out=out), rng.random(out=out)

rng = np.random.default_rng(0)
image = rng.integers(0, 256, size=(2, 2, 3), dtype=np.uint8)
image, image.dtype

rng = np.random.default_rng(0)
rng.random((2, 3)).astype(np.float32), rng.normal(size=2).astype("float32")

rng = np.random.default_rng(0)
rng.integers(np.array([0, 2**63], dtype=np.uint64), np.array([5, 2**64 - 1], dtype=np.uint64), dtype=np.uint64)
