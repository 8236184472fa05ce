//! Shortest paths from one node.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::Error;

/// The shortest time from `source` to each node of a directed graph with nodes 0 … n − 1 and `links` from, to, time; `None` for nodes that cannot be reached.
///
/// Dijkstra's algorithm: of all nodes reached and not settled, the nearest is settled, for no way through a farther one can be shorter; then its links are followed. A node may lie in the heap several times; all but the nearest are passed over. O((n + e) log e) time.
///
/// Shapes: n nodes and e links → n times.
/// Edge: `source` itself takes 0; several links between two nodes are allowed; a `source` ≥ n reaches nothing.
/// Errors: [`Error::Node`] if a link names a node ≥ n.
/// Source: Dijkstra, *A note on two problems in connexion with graphs*, Numerische Mathematik 1 (1959).
///
/// ```
/// assert_eq!(kernels::shortest_times(3, &[(0, 1, 9), (0, 2, 2), (2, 1, 3)], 0)?, [Some(0), Some(5), Some(2)]);
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn shortest_times(n: usize, links: &[(usize, usize, u64)], source: usize) -> Result<Vec<Option<u64>>, Error> {
    let mut targets = vec![Vec::new(); n];
    for (edge, &(from, to, time)) in links.iter().enumerate() {
        if let Some(&node) = [from, to].iter().find(|node| **node >= n) {
            return Err(Error::Node { edge, node, n });
        }
        targets[from].push((to, time));
    }
    let mut times = vec![None; n];
    let mut reached = BinaryHeap::from([Reverse((0, source))]);
    while let Some(Reverse((time, node))) = reached.pop() {
        let Some(settled @ None) = times.get_mut(node) else { continue };
        *settled = Some(time);
        reached.extend(targets[node].iter().map(|(to, more)| Reverse((time + more, *to))));
    }
    Ok(times)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(n: usize, links: &[(usize, usize, u64)], expected: &[Option<u64>]) {
        assert_eq!(shortest_times(n, links, 0), Ok(expected.to_vec()), "{links:?}");
    }

    #[test]
    fn prefers_detours_that_are_quicker() {
        check(0, &[], &[]);
        check(1, &[], &[Some(0)]);
        check(2, &[(1, 0, 1)], &[Some(0), None]);
        check(2, &[(0, 1, 7), (0, 1, 3)], &[Some(0), Some(3)]);
        check(3, &[(0, 1, 5), (0, 2, 1), (2, 1, 1)], &[Some(0), Some(2), Some(1)]);
        check(4, &[(0, 1, 1), (1, 2, 1), (2, 3, 1), (0, 3, 3)], &[Some(0), Some(1), Some(2), Some(3)]);
        check(2, &[(0, 1, 0), (1, 0, 0)], &[Some(0), Some(0)]);
    }

    #[test]
    fn names_the_link_that_leaves_the_graph() {
        assert_eq!(shortest_times(1, &[(0, 1, 1)], 0), Err(Error::Node { edge: 0, node: 1, n: 1 }));
    }
}
