"""Records random streams of the NumPy that is installed, for `random.rs` to compare with.

    python3 numpy/tests/random/record.py

One line a stream: the API, the call, its parameters (`;` between them, `,` inside an array), the seed, and the draws.
Reals are written as the 16 hexadecimal digits of their bits, whole numbers in decimal.
"""

import pathlib
import struct

import numpy as np

N_SEEDS = 200
N_DRAWS = 4

# Every distribution of `catalog.rs`, with parameters that reach each of its algorithms; the seeds take turns.
PARAMETERS = {
    "random": [()],
    "standard_normal": [()],
    "standard_exponential": [()],
    "standard_cauchy": [()],
    "uniform": [(0, 1), (-2.5, 7), (10, 10)],
    "normal": [(0, 1), (-3, 0.1), (100, 15)],
    "lognormal": [(0, 1), (2, 0.25)],
    "exponential": [(1,), (2.5,)],
    "laplace": [(0, 1), (3, 0.5)],
    "logistic": [(0, 1), (3, 0.5)],
    "gumbel": [(0, 1), (3, 0.5)],
    "rayleigh": [(1,), (3,)],
    "pareto": [(1,), (3,), (0.5,)],
    "power": [(1,), (3,), (0.5,)],
    "weibull": [(1,), (3,), (0.5,), (0,)],
    "wald": [(1, 1), (3, 0.5), (0.5, 20)],
    "triangular": [(0, 0.5, 1), (-3, -3, 8), (0, 2, 2)],
    "vonmises": [(0, 1), (2, 4), (0.5, 1e-6), (0, 1e-9), (1, 50)],
    "standard_gamma": [(1,), (0.3,), (2,), (7.5,), (0,), (100,)],
    "gamma": [(2, 2), (0.5, 3), (1, 1), (9, 0.5)],
    "beta": [(0.5, 0.5), (2, 5), (1, 1), (1, 3), (0.01, 0.01)],
    "chisquare": [(1,), (2,), (3,), (10,)],
    "noncentral_chisquare": [(3, 2), (0.5, 2), (3, 0)],
    "f": [(1, 1), (5, 2), (10, 20)],
    "noncentral_f": [(3, 5, 2), (5, 2, 0)],
    "standard_t": [(1,), (3,), (10,), (30.5,)],
    "binomial": [(10, 0.5), (1, 0.3), (100, 0.1), (100, 0.9), (1000, 0.4), (100000, 0.7), (0, 0.5), (5, 0), (5, 1), (40, 0.99)],
    "negative_binomial": [(1, 0.5), (10, 0.1), (3.5, 0.9)],
    "poisson": [(1,), (0,), (0.1,), (5,), (9.99,), (10,), (100,), (1e6,)],
    "geometric": [(0.5,), (0.1,), (0.35,), (1,), (0.001,)],
    "zipf": [(2,), (1.5,), (4,)],
    "logseries": [(0.5,), (0.99,), (0.1,), (0,)],
    "hypergeometric": [(10, 5, 3), (100, 50, 30), (50, 100, 120), (1000, 2000, 500), (15, 15, 15), (5, 5, 10)],
}

# Calls that are no distributions of one number.
OTHERS = {
    "generator": {
        "integers": [(kind, low, high) for kind, low, high in [
            ("int64", 0, 10), ("int64", -5, 6), ("int64", 0, 2**32), ("int64", 0, 2**32 - 1), ("int64", 0, 2**40 + 3),
            ("int64", -(2**63), 2**63), ("int64", 7, 8), ("int32", 0, 100), ("int32", -(2**31), 2**31), ("int16", 0, 100),
            ("int16", -(2**15), 2**15), ("int8", 0, 100), ("int8", -128, 128), ("uint8", 3, 200), ("uint16", 0, 5),
            ("uint32", 0, 2**31 + 5), ("uint64", 0, 2**64), ("uint64", 5, 2**63 + 5), ("bool", 0, 2), ("bool", 1, 2),
        ]],
        "permutation": [(1,), (2,), (10,), (100,)],
        "choice": [(5, 7), (1, 3), (1000, 5)],
        "choice_distinct": [(5, 5), (10, 3), (100, 40), (20000, 5), (12000, 300), (10001, 200)],
        "choice_distinct_unordered": [(5, 5), (10, 3), (100, 40), (12000, 700)],
        "choice_p": [((0.1, 0.2, 0.7), 8), ((0.5, 0, 0.5), 8), ((0.25,) * 4, 8)],
        "choice_p_distinct": [((0.1, 0.2, 0.7), 3), ((0.5, 0, 0.5), 2), ((0.05, 0.05, 0.05, 0.05, 0.8), 4)],
        "multinomial": [(20, (0.2, 0.3, 0.5)), (1, (0.5, 0.5)), (100, (1.0, 0.0)), (1000, (0.05,) * 20), (5, (0.1, 0.1))],
        "dirichlet": [((1, 1, 1),), ((0.01, 0.02, 0.05),), ((10, 5, 3),), ((0.5, 0.5),), ((0.0, 0.05),)],
        "multivariate_hypergeometric": [((16, 8, 4), 6), ((16, 8, 4), 25), ((1000, 0, 500), 300), ((3,), 2)],
        "bytes": [(1,), (4,), (10,)],
        "random_f32": [()],
        "standard_normal_f32": [()],
        "standard_exponential_f32": [()],
    },
    "random_state": {
        "randint": [(kind, low, high) for kind, low, high in [
            ("int64", 0, 10), ("int64", -5, 6), ("int64", 0, 2**32), ("int64", 0, 2**32 - 1), ("int64", 0, 2**40 + 3),
            ("int64", -(2**63), 2**63), ("int64", 7, 8), ("int32", 0, 100), ("int32", -(2**31), 2**31), ("int16", 0, 100),
            ("int16", -(2**15), 2**15), ("int8", 0, 100), ("int8", -128, 128), ("uint8", 3, 200), ("uint16", 0, 5),
            ("uint32", 0, 2**31 + 5), ("uint64", 0, 2**64), ("uint64", 5, 2**63 + 5), ("bool", 0, 2), ("bool", 1, 2),
        ]],
        "permutation": [(1,), (2,), (10,), (100,)],
        "choice": [(5, 7), (1, 3), (1000, 5)],
        "choice_distinct": [(5, 5), (10, 3), (100, 40)],
        "choice_p": [((0.1, 0.2, 0.7), 8), ((0.5, 0, 0.5), 8), ((0.25,) * 4, 8)],
        "choice_p_distinct": [((0.1, 0.2, 0.7), 3), ((0.5, 0, 0.5), 2), ((0.05, 0.05, 0.05, 0.05, 0.8), 4)],
        "multinomial": [(20, (0.2, 0.3, 0.5)), (1, (0.5, 0.5)), (100, (1.0, 0.0)), (1000, (0.05,) * 20), (5, (0.1, 0.1))],
        "dirichlet": [((1, 1, 1),), ((0.01, 0.02, 0.05),), ((10, 5, 3),), ((0.5, 0.5),)],
        "bytes": [(1,), (4,), (10,)],
        "tomaxint": [()],
    },
}


def number(value):
    if isinstance(value, np.float32):
        return struct.pack(">f", value).hex()
    if isinstance(value, (float, np.floating)):
        return struct.pack(">d", value).hex()
    return str(int(value))


def parameter(value):
    return ",".join(map(str, value)) if isinstance(value, tuple) else str(value)


def draw(state, call, parameters):
    if call in PARAMETERS:
        return getattr(state, call)(*parameters, size=N_DRAWS)
    if call in ("integers", "randint"):
        kind, low, high = parameters
        return getattr(state, call)(low, high, size=N_DRAWS + 3, dtype=kind)
    if call == "choice":
        return state.choice(parameters[0], size=parameters[1])
    if call == "choice_distinct":
        return state.choice(parameters[0], size=parameters[1], replace=False)
    if call == "choice_distinct_unordered":
        return state.choice(parameters[0], size=parameters[1], replace=False, shuffle=False)
    if call == "choice_p":
        return state.choice(len(parameters[0]), size=parameters[1], p=parameters[0])
    if call == "choice_p_distinct":
        return state.choice(len(parameters[0]), size=parameters[1], p=parameters[0], replace=False)
    if call == "bytes":
        return list(state.bytes(*parameters))
    if call == "tomaxint":
        return state.tomaxint(size=N_DRAWS)
    if call.endswith("_f32"):
        return getattr(state, call.removesuffix("_f32"))(size=N_DRAWS, dtype=np.float32)
    return getattr(state, call)(*parameters)


def record(api, new, n_seeds, lines):
    for call, choices in (PARAMETERS | OTHERS[api]).items():
        turns = n_seeds if call in PARAMETERS else max(20, len(choices))
        for seed in range(turns):
            parameters = choices[seed % len(choices)]
            values = draw(new(seed), call, parameters)
            shown = ";".join(map(parameter, parameters)) or "-"
            lines.append(f"{api} {call} {shown} {seed} {' '.join(map(number, values))}")


def main():
    lines = [f"# NumPy {np.__version__}, recorded by record.py"]
    record("generator", np.random.default_rng, N_SEEDS, lines)
    record("random_state", np.random.RandomState, N_SEEDS, lines)
    folder = pathlib.Path(__file__).parent
    (folder / "streams.txt").write_text("\n".join(lines) + "\n")


main()
