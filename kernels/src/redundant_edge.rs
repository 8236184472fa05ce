//! The edge that closes a cycle.

use crate::Error;

/// The index of the first edge whose two ends are connected already by the edges before it, in an undirected graph with nodes 0 … n − 1; `None` if the edges form no cycle.
///
/// Union-find: each set of connected nodes is a tree of parents, and two nodes are connected if their roots are one. The smaller set goes below the larger, and paths are halved as they are walked. O((n + e) α(n)) time.
///
/// Shapes: n nodes and e edges → an index.
/// Edge: repeated edges and an edge from a node to itself close a cycle.
/// Errors: [`Error::Node`] if an edge names a node ≥ n.
/// Source: Tarjan, *Efficiency of a good but not linear set union algorithm*, Journal of the ACM 22 (1975).
///
/// ```
/// assert_eq!(kernels::redundant_edge(3, &[(0, 1), (1, 2), (2, 0)])?, Some(2));
/// # Ok::<(), kernels::Error>(())
/// ```
pub fn redundant_edge(n: usize, edges: &[(usize, usize)]) -> Result<Option<usize>, Error> {
    let mut parent: Vec<usize> = (0..n).collect();
    let mut size = vec![1_usize; n];
    for (edge, &(a, b)) in edges.iter().enumerate() {
        if let Some(&node) = [a, b].iter().find(|node| **node >= n) {
            return Err(Error::Node { edge, node, n });
        }
        let (a, b) = (root(&mut parent, a), root(&mut parent, b));
        if a == b {
            return Ok(Some(edge));
        }
        let (small, large) = if size[a] < size[b] { (a, b) } else { (b, a) };
        parent[small] = large;
        size[large] += size[small];
    }
    Ok(None)
}

fn root(parent: &mut [usize], mut node: usize) -> usize {
    while parent[node] != node {
        parent[node] = parent[parent[node]];
        node = parent[node];
    }
    node
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(n: usize, edges: &[(usize, usize)], expected: Option<usize>) {
        assert_eq!(redundant_edge(n, edges), Ok(expected), "{n}, {edges:?}");
    }

    #[test]
    fn finds_the_edge_that_closes_a_cycle() {
        check(0, &[], None);
        check(3, &[(0, 1), (1, 2)], None);
        check(3, &[(0, 1), (1, 2), (2, 0)], Some(2));
        check(2, &[(0, 1), (1, 0)], Some(1));
        check(1, &[(0, 0)], Some(0));
        check(5, &[(0, 1), (2, 3), (1, 2), (3, 4), (4, 1)], Some(4));
    }

    #[test]
    fn names_the_edge_that_leaves_the_graph() {
        assert_eq!(redundant_edge(2, &[(0, 2)]), Err(Error::Node { edge: 0, node: 2, n: 2 }));
    }
}
