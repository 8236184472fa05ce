//! A mock interview: a few problems against the clock, and what became of them.

use pack::manifest::Level;
use serde::{Deserialize, Serialize};

use super::roadmap::ALGORITHMS;
use super::store::Record;
use crate::site::{Library, ProblemKey};

/// An interview. The name it is kept under is the time when it began.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mock {
    /// When it began, in milliseconds since 1970.
    pub began: f64,
    /// How many minutes it lasts.
    pub minutes: u32,
    /// What it asks for.
    pub mix: Mix,
    /// Its problems, in order.
    pub parts: Vec<Part>,
    /// When the person ended it, if before its time.
    pub ended: Option<f64>,
}

/// A problem of an interview.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// The pack's id.
    pub pack: String,
    /// The problem's id.
    pub problem: String,
    /// The minutes that are meant for it.
    pub minutes: u32,
    /// How many submissions were judged.
    pub attempts: u32,
    /// When the first of them was judged.
    pub tried: Option<f64>,
    /// When one was accepted.
    pub solved: Option<f64>,
}

/// What an interview asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mix {
    /// Data structures and algorithms.
    Algorithms,
    /// Machine learning in NumPy.
    Learning,
    /// Both in turn.
    Both,
}

/// The mixes with what they are called.
pub const MIXES: [(Mix, &str); 3] = [
    (Mix::Both, "Algorithms and machine learning"),
    (Mix::Algorithms, "Algorithms"),
    (Mix::Learning, "Machine learning in NumPy"),
];

/// The lengths to choose from, in minutes.
pub const LENGTHS: [u32; 4] = [30, 45, 60, 90];

impl Record for Mock {
    const KIND: &'static str = "mock";
    const VERSION: u32 = 1;

    fn merge(self, imported: Mock) -> Mock {
        let n_attempts = |mock: &Mock| mock.parts.iter().map(|part| part.attempts).sum::<u32>();
        if n_attempts(&imported) > n_attempts(&self) { imported } else { self }
    }
}

impl Mock {
    /// When it is over, in milliseconds since 1970.
    pub fn ends(&self) -> f64 {
        let time_is_up = self.began + f64::from(self.minutes) * 60_000.0;
        self.ended.map_or(time_is_up, |ended| ended.min(time_is_up))
    }

    /// Whether it is still on.
    pub fn is_on(&self, now: f64) -> bool {
        (self.began..self.ends()).contains(&now)
    }

    /// The same after a submission was judged; nothing if that is none of its business.
    pub fn after(&self, key: &ProblemKey, is_accepted: bool, now: f64) -> Option<Mock> {
        if !self.is_on(now) {
            return None;
        }
        let mut mock = self.clone();
        let part = mock.parts.iter_mut().find(|part| part.pack == key.pack && part.problem == key.problem)?;
        part.attempts += 1;
        part.tried.get_or_insert(now);
        if is_accepted {
            part.solved.get_or_insert(now);
        }
        Some(mock)
    }

    /// How many problems are solved.
    pub fn n_solved(&self) -> usize {
        self.parts.iter().filter(|part| part.solved.is_some()).count()
    }

    /// The minutes that each solved part took: from the one solved before it, or from the beginning.
    pub fn minutes_of(&self, part_idx: usize) -> Option<f64> {
        let solved = self.parts.get(part_idx)?.solved?;
        let before = self.parts.iter().filter_map(|part| part.solved).filter(|time| *time < solved);
        Some((solved - before.fold(self.began, f64::max)) / 60_000.0)
    }
}

/// An interview of this length: problems that fit one after the other, those not solved yet and often asked first, the rest by `draw`, which gives numbers below its argument.
pub fn begin(
    library: &Library,
    is_solved: impl Fn(&ProblemKey) -> bool,
    (mix, minutes): (Mix, u32),
    now: f64,
    mut draw: impl FnMut(usize) -> usize,
) -> Mock {
    let mut candidates: Vec<(u32, usize, bool, Part)> = Vec::new();
    for pack in &library.packs {
        for entry in &pack.manifest.problems {
            let is_learning = !entry.topics.iter().all(|topic| ALGORITHMS.has(topic));
            if (mix == Mix::Algorithms && is_learning) || (mix == Mix::Learning && !is_learning) {
                continue;
            }
            let key = ProblemKey { pack: pack.manifest.id.clone(), problem: entry.id.clone() };
            let is_often = entry.frequency.as_ref().is_some_and(|frequency| frequency.level == Level::Often);
            let rank = 2 * u32::from(is_solved(&key)) + u32::from(!is_often);
            let part = Part {
                pack: key.pack,
                problem: key.problem,
                minutes: entry.minutes,
                attempts: 0,
                tried: None,
                solved: None,
            };
            candidates.push((rank, draw(1 << 20), is_learning, part));
        }
    }
    candidates.sort_by_key(|(rank, drawn, ..)| (*rank, *drawn));
    let (mut parts, mut left, mut wants_learning): (Vec<Part>, u32, bool) = (Vec::new(), minutes, false);
    while let Some(candidate_idx) = candidates
        .iter()
        .position(|(_, _, is_learning, part)| {
            part.minutes <= left && (mix != Mix::Both || *is_learning == wants_learning)
        })
        .or_else(|| candidates.iter().position(|(.., part)| part.minutes <= left))
    {
        let (_, _, is_learning, part) = candidates.remove(candidate_idx);
        left -= part.minutes;
        wants_learning = !is_learning;
        parts.push(part);
    }
    Mock { began: now, minutes, mix, parts, ended: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::curriculum::tests::library_of;

    const MINUTE: f64 = 60_000.0;

    fn library() -> Library {
        library_of(&[
            ("list", "arrays", 15),
            ("tree", "trees", 20),
            ("softmax", "deep learning", 15),
            ("long", "trees", 60),
        ])
    }

    fn mock(mix: Mix, minutes: u32, solved: &[&str]) -> Mock {
        // Numbers that rise keep the order of the pack.
        let mut drawn = 0;
        let draw = |_| {
            drawn += 1;
            drawn
        };
        begin(&library(), |key| solved.contains(&key.problem.as_str()), (mix, minutes), 0.0, draw)
    }

    fn check(mix: Mix, minutes: u32, solved: &[&str], problems: &[&str]) {
        let mock = mock(mix, minutes, solved);
        let found: Vec<&str> = mock.parts.iter().map(|part| part.problem.as_str()).collect();
        assert_eq!(found, problems, "{mix:?} {minutes} {solved:?}");
    }

    #[test]
    fn problems_fit_into_the_time() {
        check(Mix::Algorithms, 45, &[], &["list", "tree"]);
        check(Mix::Algorithms, 30, &[], &["list"]);
        check(Mix::Learning, 90, &[], &["softmax"]);
        check(Mix::Both, 60, &[], &["list", "softmax", "tree"]);
        check(Mix::Algorithms, 30, &["list"], &["tree"]);
        check(Mix::Algorithms, 10, &[], &[]);
    }

    #[test]
    fn what_is_not_an_algorithm_is_machine_learning() {
        let library = library_of(&[("bandit", "reinforcement learning", 15)]);
        let parts = |mix| begin(&library, |_| false, (mix, 30), 0.0, |_| 0).parts.len();
        assert_eq!((parts(Mix::Algorithms), parts(Mix::Learning)), (0, 1));
    }

    #[test]
    fn submissions_count_while_it_is_on() {
        let mock = mock(Mix::Both, 60, &[]);
        let key = |problem: &str| ProblemKey { pack: "p".to_owned(), problem: problem.to_owned() };
        let tried = mock.after(&key("list"), false, 5.0 * MINUTE).expect("it is on");
        let solved = tried.after(&key("list"), true, 12.0 * MINUTE).expect("it is on");
        let both = solved.after(&key("tree"), true, 30.0 * MINUTE).expect("it is on");
        assert_eq!((both.n_solved(), both.parts[0].attempts, both.parts[0].tried), (2, 2, Some(5.0 * MINUTE)));
        assert_eq!((both.minutes_of(0), both.minutes_of(1), both.minutes_of(2)), (Some(12.0), None, Some(18.0)));
        assert_eq!(both.after(&key("elsewhere"), true, 31.0 * MINUTE), None);
        assert_eq!(both.after(&key("softmax"), true, 60.0 * MINUTE), None);
        let ended = Mock { ended: Some(31.0 * MINUTE), ..both };
        assert!(ended.is_on(30.0 * MINUTE) && !ended.is_on(31.0 * MINUTE));
    }
}
