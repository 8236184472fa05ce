np.array([[1, 2], [3, 4]]) @ np.array([[5, 6], [7, 8]]), np.dot([1, 2], [3, 4]), np.array([[1, 2], [3, 4]]) @ [1, 1], [1, 1] @ np.array([[1, 2], [3, 4]])

np.dot(np.array([[1, 2], [3, 4]]), [1, 1]), np.array([1, 2]).dot([3, 4]), np.dot(2, [1, 2]), np.matmul([[1.0, 2]], [[1], [2]]), np.inner([1, 2], [3, 4]), np.vdot([1, 2], [3, 4])

np.ones((2, 3)) @ np.ones(2)

np.dot(np.ones((2, 3)), np.ones(2))

np.ones((2, 3)) @ np.ones((2, 3))

np.matmul(1, np.arange(3))

np.ones((3, 2, 2)) @ np.ones((2, 2, 2))

(np.ones((2, 3, 4)) @ np.ones((4, 5))).shape, (np.ones((2, 1, 3, 4)) @ np.ones((5, 4, 2))).shape, np.dot(np.ones((2, 3, 4)), np.ones((5, 4, 2))).shape

np.arange(8).reshape(2, 2, 2) @ np.arange(8).reshape(2, 2, 2)

(np.ones((2, 3)) @ np.ones((3, 0))).shape, np.ones((2, 0)) @ np.ones((0, 2))

np.array([[True, False]]) @ np.array([[True], [True]])

np.linalg.inv([[1.0, 2], [3, 4]]).round(6), np.linalg.det([[1.0, 2], [3, 4]]).round(6), np.linalg.solve([[3.0, 1], [1, 2]], [9, 8])

np.linalg.inv(np.zeros((2, 2)))

np.linalg.inv(np.zeros((2, 3)))

np.linalg.solve(np.zeros((2, 2)), np.ones(2))

np.linalg.solve(np.eye(2), np.ones(3))

np.linalg.matrix_power(np.array([[1, 1], [1, 0]]), 10), np.linalg.cholesky([[4.0, 2], [2, 3]]), np.linalg.norm(np.eye(2), 1)

np.linalg.multi_dot([np.eye(2), np.ones((2, 3)), np.ones(3)]), np.tensordot(np.ones((2, 3)), np.ones((3, 2)), axes=1), np.tensordot([[1, 2]], [[1, 2]])

np.outer([1, 2, 3], [1, 2]), np.trace(np.eye(3)), np.kron([1, 2], [1, 1])

try:
    np.linalg.inv([[1, 1], [1, 1]])
except np.linalg.LinAlgError as error:
    print("caught", error)

np.inner(np.ones((2, 3)), np.ones(2))

np.inner([[1, 2], [3, 4]], [[1, 0], [0, 1]])

x = np.array([[1.0, 2.0], [3.0, 4.0]])
x @ x.T, x.T @ x, (x ** 2).sum(axis=1), np.sqrt(((x[:, None] - x[None]) ** 2).sum(-1))

np.linalg.solve(np.eye(2), 1)
