//! Network Delay Time: shortest paths from one node.

use std::ops::RangeInclusive;

use judge::{Args, Check, Group, Role, Source, Spec, Value, try_unpack, unpack};

use crate::constraints::{length, require, within};
use crate::group::group;

const MAX_NODES: usize = 1000;
const MAX_LINKS: usize = 5000;
const MAX_TIME: i64 = 1_000_000_000;

/// See `statement.md`.
pub struct NetworkDelayTime;

/// From, to, time.
type Link = (usize, usize, i64);

impl Spec for NetworkDelayTime {
    fn examples(&self) -> Vec<Args> {
        vec![args(3, &[(0, 1, 4), (0, 2, 1), (2, 1, 2)], 0), args(2, &[(0, 1, 5)], 1), args(1, &[], 0)]
    }

    fn groups(&self) -> Vec<Group> {
        let edges = vec![
            args(1, &[], 0),
            args(2, &[], 0),
            args(2, &[(0, 1, 0)], 0),
            args(2, &[(1, 0, 3)], 0),
            args(2, &[(0, 1, 2), (0, 1, 5)], 0),
            args(2, &[(0, 1, 5), (0, 1, 2)], 0),
            args(2, &[(0, 1, 3), (1, 0, 4)], 1),
            args(3, &[(0, 1, 1), (0, 2, 1)], 0),
            args(3, &[(0, 1, 5), (0, 2, 1), (2, 1, 1)], 0),
            args(4, &[(0, 1, 1), (1, 2, 1), (2, 3, 1), (0, 3, 9)], 0),
            args(3, &[(2, 1, 1), (1, 0, 1)], 2),
            args(2, &[(0, 1, 0), (1, 0, 0)], 0),
            args(2, &[(0, 1, MAX_TIME)], 0),
        ];
        // Whoever goes deep first, with the last link or with the first, meets one of them in the order that hurts.
        let ladders = [detours(false), detours(true)];
        // A ring of many links side by side.
        let ring: Vec<Link> =
            (0..MAX_LINKS).map(|idx| (idx % MAX_NODES, (idx + 1) % MAX_NODES, 1 + idx as i64)).collect();
        let large = ladders.into_iter().chain([args(MAX_NODES, &ring, 0)]).collect();
        vec![
            group("basic", Role::Basic, "A few nodes, most of them connected", vec![], 40),
            group("edge", Role::Edge, "One node, unreached nodes, several links, detours, zeros", edges, 0),
            group("random", Role::Random, "Up to 60 nodes", vec![], 15),
            group("performance", Role::Performance, "A ladder of detours, and 5000 links", large, 1),
        ]
    }

    fn generate(&self, group: &str, source: &mut Source, size: u32) -> Args {
        let size = size as usize;
        match group {
            "basic" => connected(source, 1..=2 + size / 20, 2 + size / 12, 9),
            "random" => connected(source, 2..=2 + size * 58 / 100, 2 * size, MAX_TIME),
            _ => {
                let n = MAX_NODES * size / 100;
                connected(source, n..=n, (MAX_LINKS - MAX_NODES) * size / 100, MAX_TIME)
            }
        }
    }

    fn validate(&self, args: &Args) -> Result<(), String> {
        let (n, links, origin): (i64, Vec<Vec<i64>>, i64) = try_unpack(args)?;
        within("n", n, 1..=MAX_NODES as i64)?;
        within("source", origin, 0..=n - 1)?;
        length("links", links.len(), 0..=MAX_LINKS)?;
        for (idx, link) in links.iter().enumerate() {
            let [from, to, time] = link[..] else {
                return length(&format!("links[{idx}]"), link.len(), 3..=3);
            };
            within(&format!("links[{idx}][0]"), from, 0..=n - 1)?;
            within(&format!("links[{idx}][1]"), to, 0..=n - 1)?;
            within(&format!("links[{idx}][2]"), time, 0..=MAX_TIME)?;
            require(from != to, || format!("`links[{idx}]` leads from node {from} to itself."))?;
        }
        Ok(())
    }

    fn oracle(&self, args: &Args) -> Value {
        let (n, links, origin): (usize, Vec<(usize, usize, usize)>, usize) = unpack(args);
        let links: Vec<_> = links.into_iter().map(|(from, to, time)| (from, to, time as u64)).collect();
        match kernels::shortest_times(n, &links, origin) {
            Ok(times) => times.into_iter().collect::<Option<Vec<u64>>>().and_then(|times| times.into_iter().max()),
            Err(error) => panic!("{error}"),
        }
        .map_or(Value::from(-1), Value::from)
    }

    fn check(&self) -> Check {
        Check::Exact
    }
}

fn args(n: usize, links: &[Link], origin: usize) -> Args {
    let links = links.iter().map(|&(from, to, time)| Value::ints([from as i64, to as i64, time]));
    vec![n.into(), Value::list(links), origin.into()]
}

/// Nodes of which each but the first mostly has a link from an earlier one, under new names, and some links more.
fn connected(source: &mut Source, n: RangeInclusive<usize>, max_more: usize, max_time: i64) -> Args {
    let n = source.size(n);
    let name = source.permutation(n);
    let mut links: Vec<Link> = Vec::new();
    for node in 1..n {
        // Seldom enough that a large network is whole: in a small one, a node in twenty stands apart.
        if !source.chance(1, 20.max(2 * n as u32)) {
            links.push((source.index(node), node, source.integer(0..=max_time)));
        }
    }
    if n > 1 {
        links.extend(source.list(0..=max_more, |source| {
            let from = source.index(n);
            (from, (from + 1 + source.index(n - 1)) % n, source.integer(0..=max_time))
        }));
    }
    source.shuffle(&mut links);
    let links: Vec<Link> = links.into_iter().map(|(from, to, time)| (name[from], name[to], time)).collect();
    args(n, &links, name[0])
}

/// Rungs of three nodes in which the detour is quicker, by half as much on each: whoever goes deep first improves what lies behind at every rung again, 2ⁿ times for the last.
fn detours(direct_first: bool) -> Args {
    let n_rungs = 29;
    let mut links: Vec<Link> = Vec::new();
    for rung in 0..n_rungs {
        let (start, detour, end) = (2 * rung, 2 * rung + 1, 2 * rung + 2);
        let gain = 1 << (n_rungs - 1 - rung);
        links.extend([(start, detour, 0), (detour, end, 0), (start, end, gain)]);
    }
    if direct_first {
        links.reverse();
    }
    args(2 * n_rungs + 1, &links, 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_link_that_is_none() {
        let check = |link: Link, expected: &str| {
            assert_eq!(NetworkDelayTime.validate(&args(2, &[link], 0)), Err(expected.to_string()));
        };
        check((1, 1, 0), "`links[0]` leads from node 1 to itself.");
        check((0, 2, 0), "`links[0][1]` is 2; it must lie between 0 and 1.");
        check((0, 1, -1), "`links[0][2]` is -1; it must lie between 0 and 1000000000.");
    }
}
