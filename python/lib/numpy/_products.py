"""Products of vectors, matrices and tensors."""

import operator

import _numpy

from numpy import _out
from numpy._creation import asarray


def _fits(name, signature, result, out):
    for k, (n, m) in enumerate(zip(result.shape[-2:], out.shape[-2:])):
        if n != m:
            raise ValueError(f"{name}: Output operand 0 has a mismatch in its core dimension {k}, with gufunc signature {signature} (size {m} is different from {n})")


def matmul(x1, x2, /, out=None, **kwargs):
    """The matrix product, of stacks of matrices if there are more than two axes.

    Shapes: (…, n, k), (…, k, m) → (…, n, m); a vector counts as a row in front and as a column behind.
    """
    result = _numpy.matmul(x1, x2)
    if out is None:
        return result
    _fits("matmul", "(n?,k),(k,m?)->(n?,m?)", result, out)
    return _out.by_ufunc("matmul", result, out)


def dot(a, b, out=None):
    """The matrix product of up to two axes; beyond, the sums over the last axis of `a` and the last but one of `b`."""
    return _numpy.dot(a, b) if out is None else _out.exactly(_numpy.dot(a, b), out)


def inner(a, b, /):
    """The sums over the last axes of both."""
    return _numpy.inner(a, b)


def outer(a, b, out=None):
    """The products of every element of `a` with every one of `b`, both flattened."""
    return _out.by_ufunc("multiply", _numpy.outer(a, b), out)


def vdot(a, b, /):
    """The sum of the products of the elements, both flattened; of complex numbers, with the first conjugated."""
    a, b = asarray(a).ravel(), asarray(b).ravel()
    if a.size != b.size:
        raise ValueError(f"cannot reshape array of size {b.size} into shape ({a.size},)")
    return _numpy.dot(a.conj(), b)


def _vectors(x1, x2, axis):
    x1, x2 = asarray(x1), asarray(x2)
    if axis != -1:
        x1, x2 = x1._moveaxis(axis, -1), x2._moveaxis(axis, -1)
    return x1, x2


def _agree(name, signature, m, n):
    if m != n:
        raise ValueError(f"{name}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature {signature} (size {n} is different from {m})")


def _refuse_scalars(name, signature, least, *operands):
    for k, (x, n) in enumerate(zip(operands, least)):
        if x.ndim < n:
            raise ValueError(f"{name}: Input operand {k} does not have enough dimensions (has {x.ndim}, gufunc core with signature {signature} requires {n})")


def vecdot(x1, x2, /, out=None, *, axis=-1, **kwargs):
    """The sum of the products along an axis, with the first operand conjugated."""
    x1, x2 = asarray(x1), asarray(x2)
    _refuse_scalars("vecdot", "(n),(n)->()", (1, 1), x1, x2)
    x1, x2 = _vectors(x1, x2, axis)
    _agree("vecdot", "(n),(n)->()", x1.shape[-1], x2.shape[-1])
    return _out.by_ufunc("vecdot", _numpy.matmul(x1.conj()[..., None, :], x2[..., :, None])[..., 0, 0], out)


def matvec(x1, x2, /, out=None, **kwargs):
    """Matrices times vectors. Shapes: (…, n, k), (…, k) → (…, n)."""
    x1, x2 = asarray(x1), asarray(x2)
    _refuse_scalars("matvec", "(m,n),(n)->(m)", (2, 1), x1, x2)
    _agree("matvec", "(m,n),(n)->(m)", x1.shape[-1], x2.shape[-1])
    return _out.by_ufunc("matvec", _numpy.matmul(x1, x2[..., None])[..., 0], out)


def vecmat(x1, x2, /, out=None, **kwargs):
    """Vectors, conjugated, times matrices. Shapes: (…, k), (…, k, m) → (…, m)."""
    x1, x2 = asarray(x1), asarray(x2)
    _refuse_scalars("vecmat", "(n),(n,m)->(m)", (1, 2), x1, x2)
    _agree("vecmat", "(n),(n,m)->(m)", x1.shape[-1], x2.shape[-2])
    return _out.by_ufunc("vecmat", _numpy.matmul(x1.conj()[..., None, :], x2)[..., 0, :], out)


_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def _spelled(operands):
    """Operands with their subscripts as lists, as one text and the operands."""
    arrays, lists = list(operands[: len(operands) // 2 * 2 : 2]), list(operands[1::2])
    write = lambda subscripts: "".join("..." if each is Ellipsis else _LETTERS[operator.index(each)] for each in subscripts)
    text = ",".join(map(write, lists))
    return text + (f"->{write(operands[-1])}" if len(operands) % 2 else ""), arrays


def einsum(*operands, out=None, optimize=False, dtype=None, order="K", casting="safe"):
    """Sums of products, said by subscripts: `einsum("ij,jk->ik", a, b)` is the matrix product.

    Subscripts may also be lists of numbers behind each operand. `optimize` takes a better order of products.
    """
    if not operands:
        raise ValueError("must specify the einstein sum subscripts string and at least one operand, or at least one operand and its corresponding subscripts list")
    text, arrays = (operands[0], list(operands[1:])) if isinstance(operands[0], str) else _spelled(operands)
    if dtype is not None:
        arrays = [asarray(a, dtype) for a in arrays]
    if optimize and len(arrays) > 2:
        from numpy import _einsum_path

        return _out.by_iterator(len(arrays), _einsum_path.in_steps(text, arrays), out, casting)
    return _out.by_iterator(len(arrays), _numpy.einsum(text, arrays), out, casting)


def einsum_path(*operands, optimize="greedy", einsum_call=False):
    """The order in which `einsum` would take the products, and a report of what it saves."""
    from numpy import _einsum_path

    text, arrays = (operands[0], list(operands[1:])) if isinstance(operands[0], str) else _spelled(operands)
    return _einsum_path.einsum_path(text, arrays, optimize)


def _axes(axes, n):
    try:
        return list(axes)
    except TypeError:
        return [axes]


def tensordot(a, b, axes=2):
    """The sums of products over axes: the last of `a` with the first of `b`, or those that two lists name."""
    a, b = asarray(a), asarray(b)
    try:
        left, right = axes
    except TypeError:
        left, right = range(-axes, 0), range(axes)
    left, right = _axes(left, a.ndim), _axes(right, b.ndim)
    if len(set(left)) != len(left) or len(set(right)) != len(right):
        raise ValueError("duplicate axes are not allowed in tensordot")
    if len(left) != len(right) or [a.shape[d] for d in left] != [b.shape[d] for d in right]:
        raise ValueError("shape-mismatch for sum")
    left, right = [d % a.ndim for d in left], [d % b.ndim for d in right]
    keep_a = [d for d in range(a.ndim) if d not in left]
    keep_b = [d for d in range(b.ndim) if d not in right]
    n, n_rows, n_columns = 1, 1, 1
    for d in left:
        n *= a.shape[d]
    for d in keep_a:
        n_rows *= a.shape[d]
    for d in keep_b:
        n_columns *= b.shape[d]
    product = _numpy.dot(a.transpose(keep_a + left).reshape(n_rows, n), b.transpose(right + keep_b).reshape(n, n_columns))
    return product.reshape([a.shape[d] for d in keep_a] + [b.shape[d] for d in keep_b])


def kron(a, b):
    """The Kronecker product: every element of `a` times the whole of `b`, laid out as blocks."""
    a, b = asarray(a), asarray(b)
    if a.ndim == 0 or b.ndim == 0:
        return _numpy.multiply(a, b)
    n = max(a.ndim, b.ndim)
    a = a.reshape((1,) * (n - a.ndim) + a.shape)
    b = b.reshape((1,) * (n - b.ndim) + b.shape)
    left = a.reshape([k for m in a.shape for k in (m, 1)])
    right = b.reshape([k for m in b.shape for k in (1, m)])
    return _numpy.multiply(left, right).reshape([i * j for i, j in zip(a.shape, b.shape)])
