"""Arrays from text and as text: `loadtxt`, `genfromtxt`, `savetxt`."""

import warnings

import numpy as np


def _lines(source):
    """The lines of an open file, or of a list of them, without their ends."""
    if isinstance(source, str):
        source = open(source)
    try:
        lines = iter(source)
    except TypeError:
        raise ValueError(f"fname must be a string, filehandle, list of strings,\nor generator. Got {type(source)} instead.") from None
    for line in lines:
        yield (line.decode("latin1") if isinstance(line, bytes) else line).rstrip("\r\n")


def _texts(given):
    given = [given] if isinstance(given, (str, bytes)) else list(given or ())
    return [each.decode("latin1") if isinstance(each, bytes) else each for each in given]


def _split(line, comments, delimiter, quote):
    """The fields of a line, without what follows a comment."""
    if quote is None:
        for comment in comments:
            line = line.split(comment, 1)[0]
        if delimiter is None:
            return line.split()
        return [part for part in line.split(delimiter)] if line.strip() else []
    fields, field, is_quoted, has_field = [], "", False, False
    for k, c in enumerate(line):
        if c == quote:
            is_quoted, has_field = not is_quoted, True
        elif is_quoted:
            field += c
        elif c in comments:
            break
        elif c == delimiter or delimiter is None and c.isspace():
            if delimiter is not None or has_field:
                fields.append(field)
            field, has_field = "", False
        else:
            field, has_field = field + c, True
    if has_field or delimiter is not None and fields:
        fields.append(field)
    return fields


def _boolean(text):
    return bool(int(text))


def _plain(dtype):
    """What makes a Python number of a field."""
    if dtype.kind == "b":
        return _boolean
    return {"i": int, "u": int, "f": float, "c": lambda text: complex(text.replace(" ", "")), "S": str.encode}.get(dtype.kind, str)


def _columns(dtype, n):
    """The dtype of each of `n` columns."""
    return [dtype] * n if dtype.kind != "V" else [dtype[name] for name in dtype.names]


def _chosen(usecols, n, row):
    if usecols is None:
        return list(range(n))
    for column in usecols:
        if not -n <= column < n:
            raise ValueError(f"invalid column index {column} at row {row} with {n} columns")
    return [column % n for column in usecols]


def _array(rows, dtype, n_columns):
    if dtype.kind == "V":
        return np.array([tuple(row) for row in rows], dtype=dtype)
    return np.array(rows, dtype=dtype) if rows else np.empty((0, n_columns), dtype=dtype)


def _shaped(array, ndmin):
    """Without axes of extent 1, but at least `ndmin` of them."""
    if array.ndim > ndmin:
        array = np.squeeze(array)
    if array.ndim < ndmin:
        array = np.atleast_1d(array) if ndmin == 1 else np.atleast_2d(array).T
    return array


def _unpacked(array):
    return [array[name] for name in array.dtype.names] if array.dtype.kind == "V" else array.T


def loadtxt(fname, dtype=float, comments="#", delimiter=None, converters=None, skiprows=0, usecols=None, unpack=False, ndmin=0,
            encoding=None, max_rows=None, *, quotechar=None, like=None):
    """The numbers of a text, a row a line, from an open file or a list of lines.

    Every line must have as many fields. `converters` maps columns to functions of a field, or is one for all.
    """
    dtype, comments = np.dtype(float if dtype is None else dtype), _texts(comments)
    if ndmin not in (0, 1, 2):
        raise ValueError(f"Illegal value of ndmin keyword: {ndmin}")
    usecols = None if usecols is None else list(usecols) if np.iterable(usecols) else [usecols]
    rows, n_fields, chosen, converts = [], None, [], []
    for number, line in enumerate(_lines(fname)):
        if number < skiprows:
            continue
        if max_rows is not None and len(rows) >= max_rows:
            break
        fields = _split(line, comments, delimiter, quotechar)
        if not fields:
            continue
        if n_fields is None:
            n_fields, chosen = len(fields), _chosen(usecols, len(fields), 1)
            if dtype.kind == "V" and len(dtype.names) != len(chosen):
                raise ValueError(f"the dtype passed requires {len(dtype.names)} columns but {len(chosen)} were found at row 1; use `usecols` to select a subset and avoid this error")
            columns = _columns(dtype, len(chosen))
            converts = [
                converters if callable(converters) else (converters or {}).get(column, _plain(kind))
                for column, kind in zip(chosen, columns)
            ]
        elif len(fields) != n_fields and usecols is None:
            raise ValueError(f"the number of columns changed from {n_fields} to {len(fields)} at row {len(rows) + 1}; use `usecols` to select a subset and avoid this error")
        elif usecols is not None:
            chosen = _chosen(usecols, len(fields), len(rows) + 1)
        row = []
        for column, convert, kind in zip(chosen, converts, columns):
            field = fields[column] if kind.kind in "US" else fields[column].strip()
            try:
                row.append(convert(field))
            except Exception as error:
                raise ValueError(f"could not convert string {field!r} to {kind} at row {len(rows)}, column {column + 1}.") from error
        rows.append(row)
    if not rows:
        warnings.warn(f'loadtxt: input contained no data: "{fname}"', UserWarning, stacklevel=2)
    array = _array(rows, dtype, 1 if n_fields is None else len(chosen))
    array = _shaped(array.reshape(0) if not rows and ndmin < 2 else array, ndmin)
    return _unpacked(array) if unpack else array


def _guessed(fields):
    """The simplest dtype that all fields of a column have: bool, int, float, complex, str."""
    for kind, convert in ((bool, {"true": True, "false": False}.__getitem__), (int, int), (float, float), (complex, complex)):
        try:
            for field in fields:
                convert(field.lower() if kind is bool else field)
            return np.dtype(kind)
        except (ValueError, KeyError):
            continue
    return np.dtype(f"U{max(map(len, fields))}")


def _names(names, first, defaultfmt, n):
    if names is True:
        names = first
    elif isinstance(names, str):
        names = names.split(",")
    names = [each.strip().replace(" ", "_") for each in names]
    names = ["".join(c for c in name if c.isalnum() or c == "_") for name in names]
    return [name or defaultfmt % k for k, name in enumerate(names)] + [defaultfmt % k for k in range(len(names), n)]


def genfromtxt(fname, dtype=float, comments="#", delimiter=None, skip_header=0, skip_footer=0, converters=None, missing_values=None,
               filling_values=None, usecols=None, names=None, autostrip=False, defaultfmt="f%i", unpack=None, invalid_raise=True,
               max_rows=None, encoding=None, *, ndmin=0, **others):
    """The numbers of a text in which some are missing; those become NaN, −1 or `filling_values`.

    `names` are the names of columns, or `True` if the first line has them; `dtype=None` guesses that of each column.
    """
    comments = _texts(comments)
    lines = list(_lines(fname))[skip_header:]
    if isinstance(delimiter, int):
        rows = [[line[k : k + delimiter] for k in range(0, len(line), delimiter)] for line in lines]
    else:
        rows = [_split(line, comments, delimiter, None) for line in lines]
        if names is True:
            # The names may stand behind a comment sign.
            first = next((k for k, line in enumerate(lines) if line.strip()), 0)
            bare = lines[first]
            for comment in comments:
                bare = bare.replace(comment, " ", 1)
            rows[first] = _split(bare.strip(), [], delimiter, None)
    rows = [row for row in rows if row]
    title = rows.pop(0) if names is True and rows else []
    rows = rows[: len(rows) - skip_footer] if skip_footer else rows if max_rows is None else rows[:max_rows]
    if not rows:
        warnings.warn(f'genfromtxt: Empty input file: "{fname}"', UserWarning, stacklevel=2)
        return np.array([])
    n = len(title or rows[0])
    wrong = [(k, len(row)) for k, row in enumerate(rows, 1) if len(row) != n]
    if wrong and usecols is None:
        text = "Some errors were detected !\n" + "\n".join(f"    Line #{k + skip_header + bool(title)} (got {m} columns instead of {n})" for k, m in wrong)
        if invalid_raise:
            raise ValueError(text)
        warnings.warn(text, np.exceptions.ConversionWarning if hasattr(np.exceptions, "ConversionWarning") else UserWarning, stacklevel=2)
        rows = [row for row in rows if len(row) == n]
    labels = None if names is None else _names(names, title, defaultfmt, n)
    if usecols is not None:
        usecols = usecols.split(",") if isinstance(usecols, str) else list(usecols) if np.iterable(usecols) else [usecols]
        usecols = [labels.index(each.strip()) if isinstance(each, str) else each % n for each in usecols]
    chosen = list(range(n)) if usecols is None else usecols
    columns = [[row[column].strip() for row in rows] for column in chosen]
    missing = {"", *_texts(missing_values if isinstance(missing_values, (str, list, tuple)) else ())}
    if dtype is None:
        kinds = [_guessed([field for field in column if field not in missing] or ["0"]) for column in columns]
    else:
        dtype = np.dtype(dtype)
        kinds = _columns(dtype, len(chosen))
    values = []
    for k, (column, kind) in enumerate(zip(columns, kinds)):
        convert = (converters or {}).get(chosen[k]) or (converters or {}).get(labels and labels[chosen[k]])
        values.append([_lenient(field, kind, convert, _filling(filling_values, k, kind, labels), missing) for field in column])
    is_record = labels is not None or dtype is not None and dtype.kind == "V" or len({str(kind) for kind in kinds}) > 1
    if is_record:
        fields = dtype.names if labels is None and dtype is not None and dtype.kind == "V" else [labels[c] if labels else defaultfmt % k for k, c in enumerate(chosen)]
        array = np.array(list(zip(*values)), dtype=list(zip(fields, kinds)))
    else:
        array = np.array([list(row) for row in zip(*values)], dtype=kinds[0])
    array = _shaped(array, ndmin)
    return _unpacked(array) if unpack else array


def _filling(filling, k, kind, labels):
    if isinstance(filling, dict):
        filling = filling.get(k, filling.get(labels[k]) if labels else None)
    elif isinstance(filling, (list, tuple)):
        filling = filling[k] if k < len(filling) else None
    if filling is not None:
        return filling
    return {"b": False, "i": -1, "u": -1, "f": np.nan, "c": complex(np.nan, 0)}.get(kind.kind, "???")


def _lenient(field, kind, convert, filling, missing):
    """A field as a number, or the filling where there is none."""
    if convert is not None:
        return convert(field)
    if field in missing:
        return filling
    try:
        return {"true": True, "false": False}[field.lower()] if kind.kind == "b" else _plain(kind)(field)
    except (ValueError, KeyError):
        return filling


def savetxt(fname, X, fmt="%.18e", delimiter=" ", newline="\n", header="", footer="", comments="# ", encoding=None):
    """Writes a vector, a number a line, or a matrix, a row a line, to an open file."""
    X = np.asarray(X)
    if X.ndim == 0 or X.ndim > 2:
        raise ValueError(f"Expected 1D or 2D array, got {X.ndim}D array instead")
    n = X.shape[1] if X.ndim == 2 else 1 if X.dtype.kind != "V" else len(X.dtype.names)
    is_complex = X.dtype.kind == "c"
    if isinstance(fmt, (list, tuple)):
        if len(fmt) != n:
            raise AttributeError(f"fmt has wrong shape.  {fmt}")
        row_format = delimiter.join(fmt)
    elif isinstance(fmt, str):
        n_formats = fmt.count("%")
        if n_formats == 1:
            row_format = delimiter.join([f" ({fmt}+{fmt}j)" if is_complex else fmt] * n)
        elif n_formats != (2 * n if is_complex else n):
            raise ValueError(f"fmt has wrong number of % formats:  {fmt}")
        else:
            row_format = fmt
    else:
        raise ValueError(f"invalid fmt: {fmt!r}")
    parts = [comments + header.replace("\n", "\n" + comments) + newline] if header else []
    for row in X.tolist():
        row = row if isinstance(row, (list, tuple)) else [row]
        try:
            if is_complex:
                parts.append((row_format % tuple(part for x in row for part in (x.real, x.imag)) + newline).replace("+-", "-"))
            else:
                parts.append(row_format % tuple(row) + newline)
        except TypeError as error:
            raise TypeError(f"Mismatch between array dtype ('{X.dtype}') and format specifier ('{row_format}')") from error
    if footer:
        parts.append(comments + footer.replace("\n", "\n" + comments) + newline)
    text = "".join(parts)
    if isinstance(fname, str):
        with open(fname, "w") as file:
            file.write(text)
        return
    if not hasattr(fname, "write"):
        raise ValueError("fname must be a string or file handle")
    try:
        fname.write(text)
    except TypeError:
        fname.write(text.encode(encoding or "latin1"))
