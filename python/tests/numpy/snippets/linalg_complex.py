# products, so that phases are those of LAPACK wherever rounding does not decide
a = np.array([[1 + 2j, 3 - 1j], [0.5j, 2 + 0j]])
np.linalg.qr(a).Q.round(6), np.linalg.qr(a).R.round(6)
np.linalg.svd(a).U.round(6), np.linalg.svd(a).S.round(6), np.linalg.svd(a).Vh.round(6)
np.linalg.eig(a).eigenvalues.round(6), np.linalg.eig(a).eigenvectors.round(6)
np.linalg.eigvals(a).round(6), np.linalg.det(a).round(6), np.linalg.inv(a).round(6)
np.linalg.norm(a).round(6), np.linalg.norm(a, 2).round(6), np.linalg.norm(a, "nuc").round(6), np.linalg.cond(a).round(6)
np.linalg.matrix_rank(a), np.linalg.slogdet(a).sign.round(6), np.linalg.slogdet(a).logabsdet.round(6)

h = np.array([[2, 1 - 1j, 0], [1 + 1j, 3, 2j], [0, -2j, 1]])
np.linalg.eigh(h).eigenvalues.round(6), np.linalg.eigh(h).eigenvectors.round(6)
np.linalg.eigh(h, "U").eigenvectors.round(6) + 0, np.linalg.eigvalsh(h).round(6)
np.linalg.svd(h, hermitian=True).U.round(6) + 0, np.linalg.svd(h, hermitian=True).Vh.round(6) + 0
np.linalg.matrix_rank(h, hermitian=True), np.linalg.pinv(h, hermitian=True).round(6)

b = np.array([[4, 1j], [-1j, 3]])
np.linalg.cholesky(b).round(6), np.linalg.cholesky(b, upper=True).round(6)
np.linalg.cholesky(-b)
np.linalg.eigh(b.astype("complex64")).eigenvalues.dtype, np.linalg.eigh(b.astype("complex64")).eigenvectors.dtype

rng = np.random.default_rng(5)
tall = rng.normal(size=(4, 2)) + 1j * rng.normal(size=(4, 2))
q, r = np.linalg.qr(tall)
q.round(6), r.round(6), np.allclose(q @ r, tall), np.allclose(q.conj().T @ q, np.eye(2))
np.linalg.qr(tall, mode="complete").Q.round(6), np.linalg.qr(tall, mode="r").round(6), np.linalg.qr(tall, mode="raw")[1].round(6)
u, s, vh = np.linalg.svd(tall)
u.round(6), s.round(6), vh.round(6)
np.linalg.pinv(tall).round(6)
[np.round(part, 6) for part in np.linalg.lstsq(tall, np.array([1, 2j, 3, 4]))]
np.linalg.svd(tall.T, full_matrices=False).Vh.round(6), np.linalg.svd(tall.T, compute_uv=False).round(6)
np.linalg.qr(tall.T).Q.round(6)

rng = np.random.default_rng(6)
for n in (3, 4, 5):
    m = rng.normal(size=(n, n)) + 1j * rng.normal(size=(n, n))
    w, v = np.linalg.eig(m)
    print(w.round(6), v.round(6), np.allclose(m @ v, v * w), sep="\n")
    print(np.linalg.eigh(m + m.conj().T).eigenvectors.round(6))
    print(np.linalg.svd(m).U.round(6))
    print(np.linalg.svd(m[:, 1:]).Vh.round(6), np.linalg.svd(m[1:]).Vh.round(6))

np.linalg.eig(np.array([[2, 1j, 0], [0, 3, 1], [0, 0, 1j]])).eigenvalues
np.linalg.eig(np.diag([1, 2j, 3])).eigenvectors
np.linalg.eig(np.array([[0, 1], [-1, 0]], complex)).eigenvalues.round(6) + 0
np.linalg.eigh(np.array([[1, 1j], [-1j, 1]])).eigenvalues.round(6)
np.linalg.inv(np.array([[1, 2, 3], [4, 5, 6], [7, 8, 9]]) + 0j)

stack = np.arange(8).reshape(2, 2, 2) + 1j * np.eye(2)
np.linalg.qr(stack).R.round(6), np.linalg.svd(stack).S.round(6), np.linalg.eigh(stack).eigenvalues.round(6), np.linalg.eig(stack).eigenvalues.shape
np.linalg.svd(np.zeros((2, 0, 3), complex)).Vh, np.linalg.qr(np.zeros((0, 3), complex)).R.shape, np.linalg.eig(np.zeros((0, 0), complex)).eigenvalues
np.linalg.qr(np.zeros(3, complex))
np.linalg.eig(stack[0, :1])
np.linalg.eig(np.array([[np.nan, 1j], [0, 1]]))

# of real matrices, the upper triangle gives other signs than the lower
g = np.array([[2.0, 1, 0.5], [1, 3, -1], [0.5, -1, 1]])
np.linalg.eigh(g).eigenvectors.round(6), np.linalg.eigh(g, "U").eigenvectors.round(6), np.linalg.eigh(np.triu(g), UPLO="U").eigenvalues.round(6)
np.linalg.pinv(np.diag([1.0, 1e-15])).round(3), np.linalg.pinv(np.diag([1.0, 1e-15]), rtol=None).round(3), np.linalg.pinv(np.diag([1.0, 0.5]), rcond=0.6)
np.linalg.pinv(np.eye(2), 0.1, rtol=0.1)
np.linalg.matrix_rank(np.diag([1, 1e-7]).astype("float32")), np.linalg.matrix_rank(np.diag([1, 1e-7]))
np.linalg.svd(np.diag([2.0, -2.0, 2.0]), hermitian=True)
