"""Two arrays compared element by element, and the message that says where and by how much they differ."""

import contextlib

import numpy as np


def build_err_msg(arrays, err_msg, header="Items are not equal:", verbose=True, names=("ACTUAL", "DESIRED"), precision=8):
    """The message of an assertion: the header, what the caller says, and the beginnings of what was compared."""
    lines, err_msg = ["\n" + header], str(err_msg)
    if err_msg:
        if "\n" not in err_msg and len(err_msg) < 79 - len(header):
            lines = [f"{lines[0]} {err_msg}"]
        else:
            lines.append(err_msg)
    for name, array in zip(names, arrays) if verbose else ():
        try:
            text = np.array_repr(array, precision=precision) if isinstance(array, np.ndarray) else repr(array)
        except Exception as error:
            text = f"[repr failed for <{type(array).__name__}>: {error}]"
        if text.count("\n") > 3:
            text = "\n".join(text.splitlines()[:3]) + "..."
        lines.append(f" {name}: {text}")
    return "\n".join(lines)


class _Comparison:
    """One comparison of two arrays, and what is said about it."""

    def __init__(self, x, y, err_msg, verbose, header, precision, names):
        self.x, self.y, self.err_msg = x, y, err_msg
        self._how = {"verbose": verbose, "header": header, "precision": precision, "names": names}
        self.names = names

    def fail(self, reason, x=None, y=None):
        arrays = [self.x, self.y] if x is None else [x, y]
        raise AssertionError(build_err_msg(arrays, f"{self.err_msg}{reason}", **self._how))

    def same_places(self, of, name):
        """Where `of` holds, which must be the same places in both."""
        x, y = of(self.x), of(self.y)
        if not np.all(x == y):
            self.fail(f"\n{name} location mismatch:")
        return x if np.ndim(x) == 0 else x if np.ndim(y) == 0 else y

    def flagged(self, equal_nan, equal_inf):
        """Where both are NaN or infinite, which is settled before anything is computed."""
        flagged = np.bool(False)
        if self.x.dtype.kind not in "biufc" or self.y.dtype.kind not in "biufc":
            return flagged
        if equal_nan:
            flagged = self.same_places(np.isnan, "nan")
        if equal_inf:
            infinite = self.same_places(lambda each: np.logical_and(np.isinf(each), np.logical_not(flagged)), "inf")
            if np.any(infinite):
                x, y = (self.x[infinite], self.y[infinite]) if self.x.ndim and self.y.ndim else (self.x, self.y)
                if not np.all(x == y):
                    self.fail("\ninf values mismatch:", x, y)
            flagged = np.logical_or(flagged, infinite)
        return flagged

    def remarks(self, x, y, holds, flagged):
        """How many elements are wrong, which, and by how much at most."""
        wrong = np.logical_not(holds)
        n_wrong, n = int(np.sum(wrong)), flagged.size if np.ndim(flagged) else np.size(holds)
        lines = [f"Mismatched elements: {n_wrong} / {n} ({100 * n_wrong / n:.3g}%)"]
        if np.ndim(wrong):
            places = np.argwhere(np.logical_not(flagged))[wrong] if np.ndim(flagged) else np.argwhere(wrong)
            shown = [
                f" {place.tolist()}: {_at(self.x, place)} ({self.names[0]}), {_at(self.y, place)} ({self.names[1]})"
                for place in places[:5]
            ]
            title = "Mismatch at index" if len(places) == 1 else "Mismatch at indices" if len(places) <= 5 else "First 5 mismatches are at indices"
            lines.append(f"{title}:\n" + "\n".join(shown))
        with np.errstate(all="ignore"), contextlib.suppress(TypeError):
            error = np.asarray(abs(x - y))
            if x.dtype.kind == "u":
                error = np.minimum(error, abs(y - x))
            is_object = error.dtype.kind == "O"
            write = str if is_object else np.array2string
            lines.append(f"Max absolute difference among violations: {write(np.max(error[wrong]))}")
            counted = np.logical_and(wrong, np.asarray(y != 0, dtype=bool))
            if not np.any(counted):
                relative = np.array(np.inf)
            else:
                counted = np.broadcast_to(counted, error.shape)
                relative = np.max(error[counted] / abs(np.broadcast_to(y, error.shape)[counted]))
            lines.append(f"Max relative difference among violations: {write(relative)}")
        return "\n" + "\n".join(lines)


def _at(array, place):
    return array if array.ndim == 0 else array[tuple(place)]


def assert_array_compare(comparison, x, y, err_msg="", verbose=True, header="", precision=6, equal_nan=True, equal_inf=True, *,
                         strict=False, names=("ACTUAL", "DESIRED")):
    """Raises `AssertionError` unless shapes agree and `comparison` holds for every pair of elements.

    A scalar is compared with every element, unless `strict`, which asks for the same shape and dtype.
    """
    x, y = np.asanyarray(x), np.asanyarray(y)
    case = _Comparison(x, y, err_msg, verbose, header, precision, names)
    if strict:
        is_same = x.shape == y.shape and x.dtype == y.dtype
    else:
        is_same = x.shape == () or y.shape == () or x.shape == y.shape
    if not is_same:
        is_shape = x.shape != y.shape
        case.fail(f"\n(shapes {x.shape}, {y.shape} mismatch)" if is_shape else f"\n(dtypes {x.dtype}, {y.dtype} mismatch)")
    flagged = case.flagged(equal_nan, equal_inf)
    if np.ndim(flagged) > 0:
        rest = np.logical_not(flagged)
        x, y = (each[rest] if each.ndim else each for each in (x, y))
        if not np.any(rest):
            return
    elif flagged:
        return
    holds = comparison(x, y)
    if not np.all(holds):
        case.fail(case.remarks(x, y, holds, flagged))
