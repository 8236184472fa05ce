"""Records random streams of the NumPy that is installed, for `random.rs` to compare with.

    python3 numpy/tests/random/record.py

One line of `streams.txt` for each call: who draws, the call, its parameters (`;` between them, `,` inside an array), for each of `SEEDS` two hexadecimal digits of the draws' digest, and the draws of the first seed.
Reals are written as the hexadecimal digits of their bits, whole numbers in decimal.
Streams that `libm.txt` names are recorded there in full, because a function of the C library decides their last bits. `exp`, `log`, `pow` and `acos` lie there so near the middle of two doubles (0.5001 units, say) that glibc takes the farther one and ours the nearer; `expm1` and `log1p` add the same terms in another order. NumPy on another C library differs from these records too.
"""

import pathlib
import struct

import numpy as np

N_DRAWS = 4
# Small seeds, and some from all over 32 bits.
SEEDS = [i if i < 150 else i * 2654435761 % 2**32 for i in range(200)]

# Every distribution of `catalog.rs` that both APIs draw, with parameters that reach each of its algorithms and the edges of what is allowed.
PARAMETERS = {
    "random": [()],
    "standard_normal": [()],
    "standard_exponential": [()],
    "standard_cauchy": [()],
    "uniform": [(0, 1), (-2.5, 7), (10, 10), (-1e308, 0)],
    "normal": [(0, 1), (-3, 0.1), (100, 15), (5, 0), (0, 1e300)],
    "lognormal": [(0, 1), (2, 0.25), (0, 0), (-5, 10)],
    "exponential": [(1,), (2.5,), (0,), (1e-3,)],
    "laplace": [(0, 1), (3, 0.5), (1, 0)],
    "logistic": [(0, 1), (3, 0.5), (1, 0)],
    "gumbel": [(0, 1), (3, 0.5), (1, 0)],
    "rayleigh": [(1,), (3,), (0,)],
    "pareto": [(1,), (3,), (0.5,), (50,)],
    "power": [(1,), (3,), (0.5,), (50,), (0.02,)],
    "weibull": [(1,), (3,), (0.5,), (0,), (50,)],
    "wald": [(1, 1), (3, 0.5), (0.5, 20), (100, 0.01)],
    "triangular": [(0, 0.5, 1), (-3, -3, 8), (0, 2, 2)],
    "vonmises": [(0, 1), (2, 4), (0.5, 1e-6), (0, 1e-9), (1, 50), (0, 0), (4, 1e4), (-3, 2e6)],
    "standard_gamma": [(1,), (0.3,), (2,), (7.5,), (0,), (100,), (0.01,), (1e6,)],
    "gamma": [(2, 2), (0.5, 3), (1, 1), (9, 0.5), (3, 0)],
    "beta": [(0.5, 0.5), (2, 5), (1, 1), (1, 3), (0.01, 0.01), (1e-4, 1e-4), (100, 0.5), (1e-110, 1e-110)],
    "chisquare": [(1,), (2,), (3,), (10,), (0.1,), (1000,)],
    "noncentral_chisquare": [(3, 2), (0.5, 2), (3, 0), (1, 30)],
    "f": [(1, 1), (5, 2), (10, 20)],
    "noncentral_f": [(3, 5, 2), (5, 2, 0)],
    "standard_t": [(1,), (3,), (10,), (30.5,), (0.5,)],
    "binomial": [(10, 0.5), (1, 0.3), (100, 0.1), (100, 0.9), (1000, 0.4), (100000, 0.7), (0, 0.5), (5, 0), (5, 1), (40, 0.99), (61, 0.5), (10**9, 0.5), (10**6, 1e-6), (3, 1e-300)],
    "negative_binomial": [(1, 0.5), (10, 0.1), (3.5, 0.9), (5, 1), (1000, 0.001)],
    "poisson": [(1,), (0,), (0.1,), (5,), (9.99,), (10,), (100,), (1e6,), (1e15,)],
    "geometric": [(0.5,), (0.1,), (0.35,), (1,), (0.001,), (1e-12,)],
    "zipf": [(2,), (1.5,), (4,), (1.01,), (50,)],
    "logseries": [(0.5,), (0.99,), (0.1,), (0,), (0.99999,)],
    "hypergeometric": [(10, 5, 3), (100, 50, 30), (50, 100, 120), (1000, 2000, 500), (15, 15, 15), (5, 5, 10), (0, 9, 3), (9, 0, 3), (10**8, 10**8, 10**6)],
}

# Kind, low and high of integers.
RANGES = [
    ("int64", 0, 10), ("int64", -5, 6), ("int64", 0, 2**32), ("int64", 0, 2**32 - 1), ("int64", 0, 2**40 + 3),
    ("int64", -(2**63), 2**63), ("int64", 7, 8), ("int64", 0, 2**62 + 1), ("int64", 0, 2**32 + 1), ("int32", 0, 100),
    ("int32", -(2**31), 2**31), ("int32", 0, 2**30 + 1), ("int16", 0, 100), ("int16", -(2**15), 2**15), ("int8", 0, 100),
    ("int8", -128, 128), ("int8", 0, 1), ("uint8", 3, 200), ("uint8", 0, 256), ("uint16", 0, 5), ("uint16", 0, 2**16),
    ("uint32", 0, 2**31 + 5), ("uint32", 0, 2**32), ("uint64", 0, 2**64), ("uint64", 5, 2**63 + 5), ("bool", 0, 1),
    ("bool", 0, 2), ("bool", 1, 2),
]

# Calls that are no distributions of one number, and the variants that only one API has.
CHOICES = {
    "permutation": [(0,), (1,), (2,), (10,), (100,)],
    "choice": [(5, 7), (1, 3), (1000, 5), (3, 0)],
    "choice_p": [((0.1, 0.2, 0.7), 8), ((0.5, 0, 0.5), 8), ((0.25,) * 4, 8), ((0, 1), 3)],
    "choice_p_distinct": [((0.1, 0.2, 0.7), 3), ((0.5, 0, 0.5), 2), ((0.05, 0.05, 0.05, 0.05, 0.8), 4)],
    "multinomial": [
        (20, (0.2, 0.3, 0.5)), (1, (0.5, 0.5)), (100, (1.0, 0.0)), (1000, (0.05,) * 20), (5, (0.1, 0.1)), (0, (0.5, 0.5)),
        (7, (0, 0, 1)),
    ],
    "bytes": [(0,), (1,), (4,), (10,)],
}
OTHERS = {
    "Generator": CHOICES | {
        "integers": RANGES,
        "choice_distinct": [(5, 5), (10, 3), (100, 40), (20000, 5), (12000, 300), (10001, 201), (10001, 200)],
        "choice_distinct_unordered": [(5, 5), (10, 3), (100, 40), (12000, 700)],
        "dirichlet": [((1, 1, 1),), ((0.01, 0.02, 0.05),), ((10, 5, 3),), ((0.5, 0.5),), ((0.0, 0.05),), ((0.0, 0.0),), ((0.1, 0.2),)],
        "multivariate_hypergeometric": [
            (method, colors, n) for method in ("marginals", "count")
            for colors, n in [((16, 8, 4), 6), ((16, 8, 4), 25), ((1000, 0, 500), 300), ((3,), 2), ((5, 5), 10), ((5, 5), 0)]
        ],
        "random_f32": [()],
        "standard_normal_f32": [()],
        "standard_exponential_f32": [()],
        "standard_exponential_inv": [()],
        "standard_exponential_inv_f32": [()],
        "standard_gamma_f32": [(1,), (0.3,), (2,), (7.5,), (0,), (100,)],
    },
    "RandomState": CHOICES | {
        "integers": RANGES,
        "choice_distinct": [(5, 5), (10, 3), (100, 40)],
        "dirichlet": [((1, 1, 1),), ((10, 5, 3),), ((0.5, 0.5),), ((0.01, 0.02, 0.05),)],
        "tomaxint": [()],
    },
}
BIT_GENERATORS = ["PCG64", "MT19937", "Philox", "SFC64", "PCG64DXSM"]
# Draws of the bit generator itself, of one far ahead, and of 32-bit halves and doubles.
OF_BITS = {"random_raw": [()], "jumped": [(1,), (3,)], "advance": [(1,), (2**100 + 7,)], "integers": [("uint32", 0, 2**32)], "random": [()]}
CANNOT = {("MT19937", "jumped"), ("MT19937", "advance"), ("SFC64", "jumped"), ("SFC64", "advance")}


def number(value):
    if isinstance(value, np.float32):
        return struct.pack(">f", value).hex()
    if isinstance(value, (float, np.floating)):
        return struct.pack(">d", value).hex()
    return str(int(value))


def parameter(value):
    return ",".join(map(str, value)) if isinstance(value, tuple) else str(value)


def draw(state, call, parameters):
    options = {"dtype": np.float32} if call.endswith("_f32") else {}
    if "_inv" in call:
        options["method"] = "inv"
    name = call.removesuffix("_f32").removesuffix("_inv")
    if name in PARAMETERS:
        return getattr(state, name)(*parameters, size=N_DRAWS, **options)
    if name == "integers":
        kind, low, high = parameters
        return (state.randint if hasattr(state, "randint") else state.integers)(low, high, size=N_DRAWS + 3, dtype=kind)
    if name.startswith("choice_p"):
        return state.choice(len(parameters[0]), size=parameters[1], p=parameters[0], replace="distinct" not in name)
    if name == "choice_distinct_unordered":
        return state.choice(parameters[0], size=parameters[1], replace=False, shuffle=False)
    if name.startswith("choice"):
        return state.choice(parameters[0], size=parameters[1], replace="distinct" not in name)
    if name == "multivariate_hypergeometric":
        return state.multivariate_hypergeometric(*parameters[1:], method=parameters[0], size=2).ravel()
    if name == "dirichlet":
        return state.dirichlet(*parameters, size=2).ravel()
    if name == "bytes":
        return list(state.bytes(*parameters))
    if name == "tomaxint":
        return state.tomaxint(size=N_DRAWS)
    return getattr(state, name)(*parameters)


def draw_of_bits(bits, call, parameters):
    if call == "random_raw":
        return bits.random_raw(N_DRAWS)
    if call == "jumped":
        return bits.jumped(*parameters).random_raw(N_DRAWS)
    if call == "advance":
        return bits.advance(*parameters).random_raw(N_DRAWS)
    return draw(np.random.Generator(bits), call, parameters)


def digest(text):
    """FNV-1a, folded to eight bits."""
    state = 0xCBF29CE484222325
    for byte in text.encode():
        state = (state ^ byte) * 0x100000001B3 % 2**64
    return (state ^ state >> 8 ^ state >> 16 ^ state >> 24) % 256


def streams():
    """Who draws, the call, its parameters, and a function that draws from a seed."""
    for who, new in ("Generator", np.random.default_rng), ("RandomState", np.random.RandomState):
        for call, choices in (PARAMETERS | OTHERS[who]).items():
            for chosen in choices:
                yield who, call, chosen, lambda seed: draw(new(seed), call, chosen)
    for who in BIT_GENERATORS:
        for call, choices in OF_BITS.items():
            for chosen in choices if (who, call) not in CANNOT else []:
                yield who, call, chosen, lambda seed: draw_of_bits(getattr(np.random, who)(seed), call, chosen)


def main():
    folder = pathlib.Path(__file__).parent
    in_full = [line.split(" ")[:4] for line in (folder / "libm.txt").read_text().splitlines()]
    lines, full = [f"# NumPy {np.__version__}, recorded by record.py"], []
    for who, call, chosen, drawn in streams():
        name = f"{who} {call} {';'.join(map(parameter, chosen)) or '-'}"
        texts = [" ".join(map(number, drawn(seed))) for seed in SEEDS]
        lines.append(f"{name} {''.join(f'{digest(text):02x}' for text in texts)} {texts[0]}".rstrip())
        full += [f"{name} {seed} {text}" for seed, text in zip(SEEDS, texts) if [*name.split(" "), str(seed)] in in_full]
    (folder / "streams.txt").write_text("\n".join(lines) + "\n")
    (folder / "libm.txt").write_text("".join(line + "\n" for line in full))


if __name__ == "__main__":
    main()
