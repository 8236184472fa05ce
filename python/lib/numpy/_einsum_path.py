"""The order in which `einsum` takes products of several operands: two at a time, the cheapest first."""

import numpy as np


def _parse(text, arrays):
    """The subscripts of each operand and of the result, with letters in place of dots, and the extent of each letter."""
    text = text.replace(" ", "")
    given, arrow, result = text.partition("->")
    inputs = given.split(",")
    if len(inputs) != len(arrays):
        raise ValueError("Number of einsum subscripts must be equal to the number of operands.")
    spare = [letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if letter not in text]
    longest = max((a.ndim - len(term.replace("...", "")) for term, a in zip(inputs, arrays) if "..." in term), default=0)
    dots = "".join(spare[:longest])
    inputs = [term.replace("...", dots[longest - (a.ndim - len(term.replace("...", ""))):] if "..." in term else "") for term, a in zip(inputs, arrays)]
    if arrow:
        result = result.replace("...", dots)
    else:
        joined = "".join(inputs)
        result = dots + "".join(sorted(c for c in set(joined) if joined.count(c) == 1 and c not in dots))
    sizes = {}
    for k, (term, a) in enumerate(zip(inputs, arrays)):
        if len(term) != a.ndim:
            raise ValueError(f"Einstein sum subscript {term} does not contain the correct number of indices for operand {k}.")
        for letter, n in zip(term, a.shape):
            if sizes.get(letter, 1) == 1:
                sizes[letter] = n
            elif n not in (1, sizes[letter]):
                raise ValueError(f"Size of label '{letter}' for operand {k} ({sizes[letter]}) does not match previous terms ({n}).")
    return inputs, result, sizes


def _size(letters, sizes):
    n = 1
    for letter in letters:
        n *= sizes[letter]
    return n


def _cost(letters, has_sum, n_terms, sizes):
    return _size(letters, sizes) * (max(1, n_terms - 1) + (1 if has_sum else 0))


def _contract(terms, places, result):
    """What remains of the terms at `places`, all letters in them, and the other terms."""
    chosen = [terms[k] for k in places]
    others = [term for k, term in enumerate(terms) if k not in places]
    letters = set().union(*chosen)
    return letters & set(result).union(*others), letters, others


def _greedy(inputs, result, sizes):
    """The pair with the largest saving, again and again; outer products only when nothing else is left."""
    terms, path = [set(term) for term in inputs], []
    limit = max(_size(term, sizes) for term in [*terms, set(result)])
    naive = _cost(set().union(*terms), True, len(terms), sizes)
    spent = 0
    while len(terms) > 1:
        options = []
        for is_outer in (False, True):
            for i in range(len(terms)):
                for j in range(i + 1, len(terms)):
                    if not is_outer and not terms[i] & terms[j]:
                        continue
                    kept, letters, _ = _contract(terms, (i, j), result)
                    if _size(kept, sizes) > limit:
                        continue
                    cost = _cost(letters, bool(letters - kept), 2, sizes)
                    saved = _size(terms[i], sizes) + _size(terms[j], sizes) - _size(kept, sizes)
                    if spent + cost <= naive:
                        options.append((-saved, cost, (i, j), kept))
            if options:
                break
        if not options:
            path.append(tuple(range(len(terms))))
            break
        _, cost, places, kept = min(options, key=lambda option: option[:2])
        spent += cost
        path.append(places)
        terms = [term for k, term in enumerate(terms) if k not in places] + [kept]
    return path


def _optimal(inputs, result, sizes):
    """Every order, the cheapest of them; for few operands."""
    limit = max(_size(set(term), sizes) for term in [*inputs, result])
    states = [(0, [], [set(term) for term in inputs])]
    for _ in range(len(inputs) - 1):
        states = [
            (spent + _cost(letters, bool(letters - kept), 2, sizes), [*path, (i, j)], [*others, kept])
            for spent, path, terms in states
            for i in range(len(terms))
            for j in range(i + 1, len(terms))
            for kept, letters, others in [_contract(terms, (i, j), result)]
            if _size(kept, sizes) <= limit
        ]
    return min(states, key=lambda state: state[0])[1] if states else [tuple(range(len(inputs)))]


def _path(optimize, inputs, result, sizes):
    n = len(inputs)
    if isinstance(optimize, (list, tuple)) and optimize and optimize[0] == "einsum_path":
        return [tuple(step) for step in optimize[1:]]
    name = "greedy" if optimize is True else optimize[0] if isinstance(optimize, tuple) else optimize
    if name not in (False, None, "greedy", "optimal"):
        raise KeyError(f"Path name {name} not found", name)
    if not name or n <= 2:
        return [tuple(range(n))]
    return (_greedy if name == "greedy" else _optimal)(inputs, result, sizes)


def _steps(path, inputs, result, sizes):
    """Each step of a path: its places, its subscripts, and what remains after it."""
    terms = list(inputs)
    for k, places in enumerate(path):
        kept, letters, _ = _contract([set(term) for term in terms], places, result)
        chosen = [terms[place] for place in sorted(places, reverse=True)]
        terms = [term for place, term in enumerate(terms) if place not in places]
        made = result if k == len(path) - 1 else "".join(sorted(kept, key=lambda letter: (sizes[letter], letter)))
        terms.append(made)
        yield places, chosen, made, letters, kept, list(terms)


def in_steps(text, arrays):
    """The sum taken two operands at a time."""
    arrays = [np.asarray(a) for a in arrays]
    inputs, result, sizes = _parse(text, arrays)
    for places, chosen, made, *_ in _steps(_path("greedy", inputs, result, sizes), inputs, result, sizes):
        operands = [arrays[place] for place in sorted(places, reverse=True)]
        arrays = [a for place, a in enumerate(arrays) if place not in places]
        arrays.append(np.asarray(np.einsum(f"{','.join(chosen)}->{made}", *operands)))
    return arrays[0][()]


def einsum_path(text, arrays, optimize):
    """The path, and the report that NumPy writes of it."""
    inputs, result, sizes = _parse(text, [np.asarray(a) for a in arrays])
    path = _path(optimize, inputs, result, sizes)
    everything = set().union(*inputs)
    naive = _cost(everything, sum(map(len, inputs)) - len(everything) > 0 or bool(everything - set(result)), len(inputs), sizes)
    lines, costs, scales, largest = [], [], [len(everything)], 1
    for places, chosen, made, letters, kept, terms in _steps(path, inputs, result, sizes):
        costs.append(_cost(letters, bool(letters - kept), len(places), sizes))
        scales.append(len(letters))
        largest = max(largest, _size(kept, sizes))
        remaining = ",".join(terms) + "->" + result
        lines.append(f"\n{len(letters):4d}    {','.join(chosen) + '->' + made:>24} {remaining:>40}")
    total = sum(costs) + 1
    report = (
        f"  Complete contraction:  {','.join(inputs)}->{result}\n"
        f"         Naive scaling:  {len(everything)}\n"
        f"     Optimized scaling:  {max(scales[1:])}\n"
        f"      Naive FLOP count:  {naive:.3e}\n"
        f"  Optimized FLOP count:  {total:.3e}\n"
        f"   Theoretical speedup:  {naive / total:3.3f}\n"
        f"  Largest intermediate:  {largest:.3e} elements\n"
        + "-" * 74 + "\n" + f"{'scaling':>6} {'current':>24} {'remaining':>40}\n" + "-" * 74 + "".join(lines)
    )
    return ["einsum_path", *path], report
