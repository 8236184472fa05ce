bits = np.random.PCG64(42)
bits.random_raw(), bits.random_raw(), bits.random_raw(1, False)

rng = np.random.Generator(np.random.PCG64(42))
rng.random(2), np.random.default_rng(42).random(2), str(rng)

rng = np.random.Generator(np.random.MT19937(42))
rng.random(2), rng.normal(), rng.integers(100, size=3), str(rng)

rng = np.random.Generator(np.random.Philox(42))
rng.random(2), rng.normal(), rng.integers(100, size=3), str(rng)

rng = np.random.Generator(np.random.SFC64(42))
rng.random(2), rng.normal(), rng.integers(100, size=3), str(rng)

rng = np.random.Generator(np.random.PCG64DXSM(42))
rng.random(2), rng.normal(), rng.integers(100, size=3), str(rng)

bits = np.random.PCG64(1)
rng = np.random.Generator(bits)
rng.bit_generator is bits, rng.random(), bits.random_raw()

np.random.PCG64(7).state, np.random.PCG64DXSM(7).state

bits = np.random.PCG64(7)
saved = bits.state
a = bits.random_raw()
bits.state = saved
a == bits.random_raw()

np.random.PCG64(1).jumped().random_raw(), np.random.PCG64(1).jumped(2).random_raw(), np.random.Philox(1).jumped().random_raw()

np.random.PCG64(1).advance(10).random_raw(), np.random.PCG64(1).advance(-1).random_raw(), np.random.Philox(1).advance(5).random_raw()

np.random.SeedSequence(42), np.random.SeedSequence(42, spawn_key=(1, 2)), np.random.SeedSequence([1, 2], pool_size=8)

sequence = np.random.SeedSequence(12345)
sequence.entropy, sequence.spawn_key, sequence.pool_size, sequence.n_children_spawned, sequence.state

sequence = np.random.SeedSequence(12345)
children = sequence.spawn(3)
[np.random.default_rng(child).random() for child in children], sequence.n_children_spawned, children[1]

sequence = np.random.SeedSequence(12345)
grandchild = sequence.spawn(2)[1].spawn(1)[0]
grandchild.spawn_key, np.random.default_rng(grandchild).random()

np.random.default_rng(np.random.SeedSequence(5)).random(), np.random.default_rng(np.random.PCG64(5)).random(), np.random.default_rng(5).random()

children = np.random.PCG64(3).spawn(2)
[child.random_raw() for child in children]

np.random.default_rng(5).bit_generator.seed_seq

np.random.Philox(key=5).random_raw(), np.random.Philox(key=5, counter=2).random_raw()

np.random.MT19937(1).state["state"]["pos"], np.random.MT19937(1).state["bit_generator"], np.random.MT19937(1).random_raw()

isinstance(np.random.PCG64(1), np.random.BitGenerator), isinstance(np.random.MT19937(1), np.random.PCG64)
