//! An order of the nodes of a directed graph in which every edge points forward.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::Error;

/// The first topological order, in the sense of the alphabet, of the graph with nodes 0 … n − 1 and `edges` from, to; `None` if there is a cycle.
///
/// Kahn's algorithm: take the smallest node that no remaining edge points at, remove it with its edges, repeat. If none is left to take before all are taken, the rest holds a cycle. O((n + e) + n log n) time.
///
/// Shapes: n nodes and e edges → n nodes.
/// Edge: no nodes give an empty order; repeated edges count as one; an edge from a node to itself is a cycle.
/// Errors: [`Error::Node`] if an edge names a node ≥ n.
/// Source: Kahn, *Topological sorting of large networks*, CACM 5 (1962).
///
/// ```
/// assert_eq!(kernels::topological_order(3, &[(2, 0), (0, 1)])?, Some(vec![2, 0, 1]));
/// assert_eq!(kernels::topological_order(2, &[(0, 1), (1, 0)])?, None);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn topological_order(n: usize, edges: &[(usize, usize)]) -> Result<Option<Vec<usize>>, Error> {
    let mut targets = vec![Vec::new(); n];
    let mut n_incoming = vec![0_usize; n];
    for (edge, &(from, to)) in edges.iter().enumerate() {
        if let Some(&node) = [from, to].iter().find(|node| **node >= n) {
            return Err(Error::Node { edge, node, n });
        }
        targets[from].push(to);
        n_incoming[to] += 1;
    }
    let mut free: BinaryHeap<_> = (0..n).filter(|node| n_incoming[*node] == 0).map(Reverse).collect();
    let mut order = Vec::with_capacity(n);
    while let Some(Reverse(node)) = free.pop() {
        order.push(node);
        for &target in &targets[node] {
            n_incoming[target] -= 1;
            if n_incoming[target] == 0 {
                free.push(Reverse(target));
            }
        }
    }
    Ok((order.len() == n).then_some(order))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(n: usize, edges: &[(usize, usize)], expected: Option<&[usize]>) {
        assert_eq!(topological_order(n, edges), Ok(expected.map(<[usize]>::to_vec)), "{n}, {edges:?}");
    }

    #[test]
    fn orders_or_finds_the_cycle() {
        check(0, &[], Some(&[]));
        check(2, &[], Some(&[0, 1]));
        check(2, &[(1, 0), (1, 0)], Some(&[1, 0]));
        check(4, &[(3, 1), (3, 2), (1, 0), (2, 0)], Some(&[3, 1, 2, 0]));
        check(3, &[(0, 1), (1, 2), (2, 1)], None);
        check(1, &[(0, 0)], None);
    }

    #[test]
    fn names_the_edge_that_leaves_the_graph() {
        assert_eq!(topological_order(2, &[(0, 1), (1, 2)]), Err(Error::Node { edge: 1, node: 2, n: 2 }));
    }
}
