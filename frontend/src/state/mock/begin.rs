//! What a mock interview asks for: drawn by role, mix and length from what there is.

use pack::manifest::{Entry, Level};

use super::super::deck::{self, DealtCard};
use super::super::roadmap::ALGORITHMS;
use super::{DESIGN_MINUTES, Mix, Mock, Part, Question, Role};
use crate::site::{Library, ProblemKey};

/// The minutes that are meant for a quick question.
const QUESTION_MINUTES: u32 = 2;

/// What a person wants of an interview.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wish {
    /// For which role.
    pub role: &'static Role,
    /// What it asks for.
    pub mix: Mix,
    /// How long it lasts, in minutes.
    pub minutes: u32,
}

/// What an interview is drawn from.
pub struct Stock<'a> {
    /// The problems.
    pub library: &'a Library,
    /// The cards.
    pub cards: &'a [DealtCard],
    /// Whether a problem is solved.
    pub is_solved: &'a dyn Fn(&ProblemKey) -> bool,
    /// Whether a card was rated before.
    pub is_rated: &'a dyn Fn(&DealtCard) -> bool,
}

/// An interview: questions for their share of the time, then problems that fit into what is left, one after the other.
///
/// First what is new to the person, what the role is asked for and what is asked often; the rest by `draw`, which gives numbers below its argument.
/// It is empty if nothing fits.
pub fn begin(stock: &Stock, wish: Wish, now: f64, mut draw: impl FnMut(usize) -> usize) -> Mock {
    let Wish { role, mix, minutes } = wish;
    let (n_quick, n_designs) = match mix {
        Mix::Algorithms | Mix::Learning | Mix::Both => (0, 0),
        Mix::Questions => (minutes / QUESTION_MINUTES, 0),
        Mix::Design => (0, (minutes / DESIGN_MINUTES).max(1)),
        Mix::Whole => (minutes / 9, u32::from(minutes >= 2 * DESIGN_MINUTES)),
    };
    let mut questions = drawn(stock, role.questions, n_quick, QUESTION_MINUTES, &mut draw);
    questions.extend(drawn(stock, role.designs, n_designs, DESIGN_MINUTES, &mut draw));
    let spent = questions.iter().map(|question| question.minutes).sum();
    let parts = match mix {
        Mix::Questions | Mix::Design => Vec::new(),
        _ => problems(stock, wish, minutes.saturating_sub(spent), &mut draw),
    };
    Mock { began: now, minutes, mix, role: role.id.to_owned(), parts, questions, ended: None }
}

/// So many cards of these topics, of each in turn, those never rated first.
fn drawn(
    stock: &Stock,
    topics: &[&str],
    n_cards: u32,
    minutes: u32,
    draw: &mut impl FnMut(usize) -> usize,
) -> Vec<Question> {
    let place = |card: &DealtCard| topics.iter().position(|topic| *topic == card.topic);
    let mut ranked: Vec<(usize, bool, usize, &DealtCard)> = stock
        .cards
        .iter()
        .filter_map(|card| Some((place(card)?, (stock.is_rated)(card), draw(1 << 20), card)))
        .collect();
    ranked.sort_by_key(|(place, is_rated, drawn, _)| (*place, *is_rated, *drawn));
    let of_topics = deck::mixed(ranked.into_iter().map(|(.., card)| card).collect());
    let question = |card: &DealtCard| Question {
        pack: card.pack.clone(),
        card: card.card.id.clone(),
        minutes,
        outline: String::new(),
        graded: None,
    };
    of_topics.into_iter().take(n_cards as usize).map(question).collect()
}

/// Problems of the mix that fit into so many minutes.
fn problems(stock: &Stock, wish: Wish, minutes: u32, draw: &mut impl FnMut(usize) -> usize) -> Vec<Part> {
    let Wish { role, mix, .. } = wish;
    let in_turn = matches!(mix, Mix::Both | Mix::Whole);
    let mut candidates: Vec<(u32, usize, bool, Part)> = Vec::new();
    for pack in &stock.library.packs {
        for entry in &pack.manifest.problems {
            let is_learning = !entry.topics.iter().all(|topic| ALGORITHMS.has(topic));
            if (mix == Mix::Algorithms && is_learning) || (mix == Mix::Learning && !is_learning) {
                continue;
            }
            let key = ProblemKey { pack: pack.manifest.id.clone(), problem: entry.id.clone() };
            let rank = 4 * u32::from((stock.is_solved)(&key)) + rank(entry, role);
            candidates.push((rank, draw(1 << 20), is_learning, part(key, entry.minutes)));
        }
    }
    candidates.sort_by_key(|(rank, drawn, ..)| (*rank, *drawn));
    let (mut parts, mut left, mut wants_learning) = (Vec::new(), minutes, false);
    while let Some(candidate_idx) = candidates
        .iter()
        .position(|(_, _, is_learning, part)| part.minutes <= left && (!in_turn || *is_learning == wants_learning))
        .or_else(|| candidates.iter().position(|(.., part)| part.minutes <= left))
    {
        let (_, _, is_learning, part) = candidates.remove(candidate_idx);
        left -= part.minutes;
        wants_learning = !is_learning;
        parts.push(part);
    }
    parts
}

/// How far from the role and from what is often asked: 0 for both, 3 for neither.
fn rank(entry: &Entry, role: &Role) -> u32 {
    let is_often = entry.frequency.as_ref().is_some_and(|frequency| frequency.level == Level::Often);
    let is_of_role = entry.topics.iter().any(|topic| role.problems.contains(&topic.as_str()));
    2 * u32::from(!is_of_role) + u32::from(!is_often)
}

fn part(key: ProblemKey, minutes: u32) -> Part {
    Part { pack: key.pack, problem: key.problem, minutes, attempts: 0, tried: None, solved: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::curriculum::tests::library_of;
    use crate::state::deck::tests::card;
    use crate::state::mock::ROLES;

    fn library() -> Library {
        library_of(&[
            ("list", "arrays", 15),
            ("tree", "trees", 20),
            ("softmax", "deep learning", 15),
            ("long", "trees", 60),
        ])
    }

    fn cards() -> Vec<DealtCard> {
        let dealt = |topic: &str, id: &str| DealtCard {
            pack: "p".to_owned(),
            topic: topic.to_owned(),
            topic_title: String::new(),
            card: card(id),
        };
        vec![dealt("metrics", "auc"), dealt("metrics", "recall"), dealt("sql", "join"), dealt("system_design", "feed")]
    }

    fn mock(role: &'static Role, mix: Mix, minutes: u32, known: &[&str]) -> Mock {
        // Numbers that rise keep the order of the pack.
        let mut drawn = 0;
        let draw = |_| {
            drawn += 1;
            drawn
        };
        let stock = Stock {
            library: &library(),
            cards: &cards(),
            is_solved: &|key| known.contains(&key.problem.as_str()),
            is_rated: &|card| known.contains(&card.card.id.as_str()),
        };
        begin(&stock, Wish { role, mix, minutes }, 0.0, draw)
    }

    fn check(mix: Mix, minutes: u32, known: &[&str], asked: &[&str]) {
        let Mock { questions, parts, .. } = mock(&ROLES[0], mix, minutes, known);
        let questions = questions.iter().map(|question| question.card.as_str());
        let found: Vec<&str> = questions.chain(parts.iter().map(|part| part.problem.as_str())).collect();
        assert_eq!(found, asked, "{mix:?} {minutes} {known:?}");
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
    fn questions_are_mixed_and_new_ones_come_first() {
        check(Mix::Questions, 30, &[], &["auc", "join", "recall"]);
        check(Mix::Questions, 30, &["auc"], &["recall", "join", "auc"]);
        check(Mix::Design, 45, &[], &["feed"]);
    }

    #[test]
    fn a_whole_interview_has_some_of_each() {
        check(Mix::Whole, 30, &[], &["auc", "join", "recall", "list"]);
        check(Mix::Whole, 60, &[], &["auc", "join", "recall", "feed", "list"]);
    }

    #[test]
    fn a_role_prefers_its_topics() {
        let role = ROLES.iter().find(|role| role.problems.contains(&"deep learning")).expect("one does");
        assert_eq!(mock(role, Mix::Both, 15, &[]).parts[0].problem, "list", "code begins with an algorithm");
        assert!(mock(role, Mix::Questions, 30, &[]).questions.iter().all(|question| question.card != "feed"));
    }

    #[test]
    fn what_is_not_an_algorithm_is_machine_learning() {
        let library = library_of(&[("bandit", "reinforcement learning", 15)]);
        let stock = Stock { library: &library, cards: &[], is_solved: &|_| false, is_rated: &|_| false };
        let parts = |mix| begin(&stock, Wish { role: &ROLES[0], mix, minutes: 30 }, 0.0, |_| 0).parts.len();
        assert_eq!((parts(Mix::Algorithms), parts(Mix::Learning)), (0, 1));
    }
}
