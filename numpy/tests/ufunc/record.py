"""Records which dtype NumPy's ufuncs give for every dtype or pair of dtypes: `python record.py > dtypes.txt` with NumPy 2 installed.

A line is a ufunc's name and the letters of its results, `-` where it refuses; of two operands a word for each first one.
"""

import warnings

import numpy as np

LETTERS = "?bBhHiIlLefdFD"
UNARY = """negative positive absolute conjugate fabs sign square reciprocal logical_not invert exp exp2 expm1 log log2 log10 log1p
sqrt cbrt sin cos tan arcsin arccos arctan sinh cosh tanh arcsinh arccosh arctanh deg2rad rad2deg floor ceil rint trunc isnan isinf
isfinite signbit spacing""".split()
BINARY = """add subtract multiply divide floor_divide remainder fmod power float_power maximum minimum fmax fmin heaviside gcd lcm equal
not_equal less less_equal greater greater_equal logical_and logical_or logical_xor bitwise_and bitwise_or bitwise_xor left_shift
right_shift arctan2 hypot logaddexp logaddexp2 copysign nextafter""".split()


def letter(name, *letters):
    try:
        return getattr(np, name)(*(np.ones(1, each) for each in letters)).dtype.char
    except TypeError:
        return "-"


warnings.simplefilter("ignore")
for name in UNARY:
    print(name, "".join(letter(name, a) for a in LETTERS))
for name in BINARY:
    print(name, *("".join(letter(name, a, b) for b in LETTERS) for a in LETTERS))
