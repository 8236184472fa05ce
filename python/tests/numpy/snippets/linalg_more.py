A = np.array([[2.0, 1], [1, 3]])
np.linalg.solve(A, [3, 5]), np.linalg.inv(A), np.linalg.det(A).round(10), np.linalg.solve(A, np.eye(2)), A @ np.linalg.inv(A)

np.linalg.inv([[1, 2], [2, 4]])

np.linalg.solve([[1, 2], [2, 4]], [1, 2])

np.linalg.inv([[1, 2, 3], [4, 5, 6]])

np.linalg.inv([1, 2])

np.linalg.solve(np.eye(2), np.ones(3))

np.linalg.cholesky([[1, 2], [2, 1]])

np.linalg.eig([[1, 2, 3]])

np.linalg.eigvals([[np.nan, 1], [1, 1]])

np.linalg.svd([[np.inf, 1], [1, 1]])

np.linalg.det([1])

np.linalg.matrix_power([[1, 1], [0, 1]], 5), np.linalg.matrix_power([[2.0, 0], [0, 4]], -1), np.linalg.matrix_power(np.eye(2, dtype=int), 0)

np.linalg.matrix_power([[1, 2]], 2)

np.linalg.matrix_power([[1, 2], [3, 4]], 1.5)

np.linalg.norm([3, 4]), np.linalg.norm([[1, 2], [3, 4]]), np.linalg.norm([1, -2, 3], 1), np.linalg.norm([1, -2, 3], np.inf), np.linalg.norm([1, -2], -np.inf), np.linalg.norm([1, 0, 2], 0), np.linalg.norm([1, 2], 3).round(8)

np.linalg.norm([[3, 4], [6, 8]], axis=1), np.linalg.norm([[1, 2], [3, 4]], axis=0, keepdims=True), np.linalg.norm([[1, -2], [3, 4]], 1), np.linalg.norm([[1, -2], [3, 4]], np.inf), np.linalg.norm([[1, 2], [3, 4]], 2).round(8), np.linalg.norm([[1, 2], [3, 4]], "nuc").round(8), np.linalg.norm([[1, 2], [3, 4]], "fro"), np.linalg.norm([[1, 2], [3, 4]], -2).round(8)

np.linalg.norm(np.ones((2, 2, 2)), axis=(1, 2)), np.linalg.norm(np.ones((2, 3, 4))), np.linalg.norm([]), np.linalg.norm(5), np.linalg.norm(np.ones((2, 2)), axis=(0, 1), ord=1)

np.linalg.norm([[1, 2]], "bogus")

np.linalg.norm([1, 2], "fro")

np.linalg.norm(np.ones((2, 2, 2)), 2)

np.linalg.norm([1, 2], axis=1)

w, v = np.linalg.eigh([[2.0, 1], [1, 2]])
w, v.round(6), np.linalg.eigvalsh([[2, 0], [0, 1]]), (v @ np.diag(w) @ v.T).round(8)

w, v = np.linalg.eig([[2.0, 0], [0, 3]])
w, v, np.sort(np.linalg.eigvals([[1.0, 2], [3, 4]])).round(8), np.linalg.eigvals([[0, -1], [1, 0]])

r = np.linalg.eig([[2.0, 1], [1, 3]])
r.eigenvalues.round(6), r.eigenvectors.round(6), type(r).__name__

u, s, vt = np.linalg.svd([[3.0, 0], [0, 2], [0, 0]])
u.shape, s, vt.shape, np.linalg.svd(np.eye(3)[:2], full_matrices=False)[0].shape, np.linalg.svd([[1, 2], [3, 4]], compute_uv=False).round(6), np.linalg.svdvals([[3, 0], [0, 4]])

u, s, vt = np.linalg.svd([[1.0, 2], [3, 4], [5, 6]], full_matrices=False)
(u * s @ vt).round(8), s.round(6), (u.T @ u).round(8) + 0.0, np.abs(vt).round(6)

q, r = np.linalg.qr([[1.0, 2], [3, 4], [5, 6]])
q.shape, r.shape, (q @ r).round(8), np.abs(r).round(6), np.linalg.qr(np.ones((3, 2)), mode="complete")[0].shape, np.linalg.qr([[1.0, 2], [3, 4]], mode="r").round(6)

np.linalg.qr(np.eye(2), mode="bogus")

np.linalg.cholesky([[4.0, 2], [2, 3]]).round(6), np.linalg.cholesky(np.stack([np.eye(2), 4 * np.eye(2)])), np.linalg.cholesky([[4.0, 2], [2, 3]], upper=True).round(6)

x, res, rank, sv = np.linalg.lstsq([[1.0, 1], [1, 2], [1, 3]], [1, 2, 2], rcond=None)
x.round(6), res.round(6), rank, sv.round(6)

np.linalg.lstsq(np.ones((2, 2)), [1, 2, 3], rcond=None)

np.linalg.pinv([[1.0, 2], [3, 4], [5, 6]]).round(6), np.linalg.pinv(np.zeros((2, 3))), np.linalg.matrix_rank([[1, 2], [2, 4]]), np.linalg.matrix_rank(np.eye(3)), np.linalg.matrix_rank(np.zeros((2, 2))), np.linalg.matrix_rank([1, 2])

np.linalg.cond([[1, 0], [0, 2]]), np.linalg.cond([[1, 2], [3, 4]]).round(6), np.linalg.cond(np.eye(2), 1), np.linalg.cond([[1, 1], [1, 1]]) > 1e15, np.linalg.slogdet([[1, 2], [3, 4]]), np.linalg.slogdet([[1, 1], [1, 1]]), np.linalg.det(np.stack([np.eye(2), 2 * np.eye(2)]))

np.linalg.det(np.zeros((0, 0))), np.linalg.inv(np.zeros((0, 0))), np.linalg.det([[5]]), np.linalg.inv([[4.0]]), np.linalg.det([[1, 2], [3, 4]]).round(8)

np.linalg.inv(np.stack([np.eye(2), 2 * np.eye(2)])), np.linalg.solve(np.stack([np.eye(2), 2 * np.eye(2)]), np.ones((2, 2, 1)))

np.linalg.multi_dot([np.ones((2, 3)), np.ones((3, 4)), np.ones((4, 1))]), np.linalg.multi_dot([[1, 2], [[3], [4]]]), np.linalg.tensorsolve(np.eye(4).reshape(2, 2, 2, 2), np.ones((2, 2))), np.linalg.tensorinv(np.eye(4).reshape(2, 2, 2, 2)).shape

np.linalg.LinAlgError.__mro__[1].__name__, issubclass(np.linalg.LinAlgError, ValueError), np.linalg.LinAlgError.__name__

try:
    np.linalg.inv(np.zeros((2, 2)))
except np.linalg.LinAlgError as error:
    print("caught", error)

np.dot([1, 2], [3, 4]), np.dot([[1, 2], [3, 4]], [1, 1]), np.dot([[1, 2]], [[3], [4]]), np.dot(2, [1, 2]), np.dot(np.ones((2, 3, 4)), np.ones((4, 2))).shape, np.dot(np.ones((2, 3, 4)), np.ones((5, 4, 6))).shape, np.array([1, 2]).dot([3, 4])

np.dot([1, 2], [1, 2, 3])

np.dot(np.ones((2, 3)), np.ones((2, 3)))

np.ones((2, 3)) @ np.ones((2, 3))

np.ones(3) @ np.ones(2)

np.matmul(np.ones((2, 2)), 3)

np.matmul(np.ones((2, 3, 4)), np.ones((3, 4, 5)))

np.array([1, 2]) @ np.array([3, 4]), np.ones((2, 2)) @ [1, 2], [1, 2] @ np.ones((2, 2)), (np.ones((3, 1, 2, 4)) @ np.ones((5, 4, 2))).shape, np.matmul([[1, 2], [3, 4]], [[1, 0], [0, 1]]), np.array([True, False]) @ np.array([True, True])

np.inner([1, 2], [3, 4]), np.inner(np.ones((2, 3)), np.ones((4, 3))).shape, np.outer([1, 2], [[1, 2]]), np.vdot([1, 2], [3, 4]), np.tensordot(np.ones((2, 3)), np.ones((3, 2))), np.tensordot(np.ones((2, 3, 4)), np.ones((4, 3, 2)), axes=([1, 2], [1, 0])).shape, np.tensordot([1, 2], [3, 4], axes=0), np.vecdot([[1, 2], [3, 4]], [1, 1]), np.matvec([[1, 2], [3, 4]], [1, 1]), np.vecmat([1, 1], [[1, 2], [3, 4]])

np.inner([1, 2], [1, 2, 3])

np.tensordot(np.ones((2, 3)), np.ones((2, 3)), 1)

np.vdot([1, 2], [1])

np.cross([1, 2, 3], [4, 5, 6]), np.cross([[1, 0, 0], [0, 1, 0]], [0, 0, 1]), np.linalg.cross([1, 2, 3], [4, 5, 6]), np.linalg.outer([1, 2], [3, 4]), np.linalg.trace([[1, 2], [3, 4]]), np.linalg.diagonal([[1, 2], [3, 4]]), np.linalg.vector_norm([3, 4]), np.linalg.matrix_norm([[3, 4]]), np.linalg.matmul([[1]], [[2]])

np.cross([1, 2, 3, 4], [1, 2, 3, 4])

np.einsum("ij,jk->ik", [[1, 2], [3, 4]], [[1, 0], [0, 1]]), np.einsum("ii", [[1, 2], [3, 4]]), np.einsum("ij->ji", [[1, 2], [3, 4]]), np.einsum("i,j->ij", [1, 2], [3, 4]), np.einsum("ij->", [[1, 2], [3, 4]]), np.einsum("ij->i", [[1, 2], [3, 4]]), np.einsum("i,i", [1, 2], [3, 4]), np.einsum("ii->i", [[1, 2], [3, 4]])

np.einsum("bij,bjk->bik", np.ones((2, 3, 4)), np.ones((2, 4, 5))).shape, np.einsum("...ij,...jk->...ik", np.ones((2, 3, 4)), np.ones((2, 4, 5))).shape, np.einsum("bqhd,bkhd->bhqk", np.ones((1, 2, 3, 4)), np.ones((1, 5, 3, 4))).shape, np.einsum("ij,jk,kl->il", np.ones((2, 3)), np.ones((3, 4)), np.ones((4, 2))), np.einsum("i...->...", np.ones((2, 3))), np.einsum("ij,ij->i", [[1, 2], [3, 4]], [[1, 1], [2, 2]])

np.einsum("ij,jk", [[1, 2]], [[1], [2]]), np.einsum("ji", [[1, 2], [3, 4]]), np.einsum(np.ones((2, 3)), [0, 1], [1, 0]).shape, np.einsum("i,i->", [1.5, 2], [2, 2]), np.einsum("ij,j", [[1, 2], [3, 4]], [1, 1], optimize=True), np.einsum("i->i", [1, 2]), np.einsum(" i j -> j i ", [[1, 2]])

np.einsum("ij,jk->ik", np.ones((2, 3)), np.ones((2, 3)))

np.einsum("ij->k", np.ones((2, 3)))

np.einsum("ij", np.ones(3))

np.einsum("ij,jk->ik", np.ones((2, 3)))

np.einsum("i1->i", np.ones((2, 3)))

np.einsum("ij->ii", np.ones((2, 2)))

np.einsum_path("ij,jk,kl->il", np.ones((2, 3)), np.ones((3, 4)), np.ones((4, 2)))[0]

np.fft.fft([1, 2, 3, 4]), np.fft.ifft(np.fft.fft([1.0, 2, 3])).real.round(8), np.fft.rfft([1, 2, 3, 4]), np.fft.fftfreq(4), np.fft.rfftfreq(5, 0.1), np.fft.fftshift([0, 1, 2, 3, 4]), np.fft.ifftshift([0, 1, 2, 3, 4])

np.fft.fft2(np.eye(2)), np.fft.irfft(np.fft.rfft([1, 2, 3, 4])), np.fft.fft([1, 2], n=4).round(8), np.abs(np.fft.fft(np.ones(4))), np.fft.ifft2(np.fft.fft2([[1, 2], [3, 4]])).real

np.polyfit([0, 1, 2], [1, 3, 5], 1).round(8), np.polyval([1, 2, 3], 2), np.polyval([1, 0], [1, 2]), np.roots([1, -3, 2]), np.poly1d([1, 2, 3])(2), np.polyder([1, 2, 3]), np.polyint([2, 2]), np.polymul([1, 1], [1, -1]), np.polyadd([1], [1, 2]), np.poly([1, 2])

print(np.poly1d([1, 2, 3])), np.poly1d([1, -1]) * np.poly1d([1, 1]), np.poly1d([1, 2]).coeffs, np.poly1d([1, 0, -1]).r
