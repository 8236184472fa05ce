//! A mock interview: questions and problems against the clock, and what became of them.

mod begin;
mod role;

use serde::{Deserialize, Serialize};

pub use begin::{Stock, Wish, begin};
pub use role::{ROLES, Role};

use super::recall::Rating;
use super::store::Record;
use super::text;
use crate::site::ProblemKey;

/// The minutes that are meant for a design.
const DESIGN_MINUTES: u32 = 30;

/// An interview. The name it is kept under is the time when it began.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mock {
    /// When it began, in milliseconds since 1970.
    pub began: f64,
    /// How many minutes it lasts.
    pub minutes: u32,
    /// What it asks for.
    pub mix: Mix,
    /// The id of the role it is for; `""` in one of before there were roles.
    #[serde(default)]
    pub role: String,
    /// Its problems, in order.
    pub parts: Vec<Part>,
    /// Its questions, in order; they come before the problems.
    #[serde(default)]
    pub questions: Vec<Question>,
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

/// A question of an interview: a card, or a prompt to design a system.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// The pack's id.
    pub pack: String,
    /// The card's id.
    pub card: String,
    /// The minutes that are meant for it.
    pub minutes: u32,
    /// What the person wrote down before the answer was shown; only a design has room for it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub outline: String,
    /// How it went, once it was answered.
    pub graded: Option<Graded>,
}

/// How a question went, as the person graded it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Graded {
    /// When.
    pub at: f64,
    /// How well the answer was known.
    pub rating: Rating,
    /// How many points of the rubric were met, and how many it has.
    pub points: (usize, usize),
}

impl Question {
    /// Whether there is time to write.
    pub fn is_design(&self) -> bool {
        self.minutes >= DESIGN_MINUTES
    }

    /// Whether it was known well enough.
    pub fn is_known(&self) -> bool {
        self.graded.as_ref().is_some_and(|graded| graded.rating >= Rating::Good)
    }
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
    /// Quick questions, to be answered aloud.
    Questions,
    /// The design of a system.
    Design,
    /// Quick questions, a design if there is time, then problems.
    Whole,
}

/// The mixes with what they are called.
pub const MIXES: [(Mix, &str); 6] = [
    (Mix::Whole, "Questions, design, code"),
    (Mix::Both, "Code: algorithms and machine learning"),
    (Mix::Algorithms, "Code: algorithms"),
    (Mix::Learning, "Code: machine learning in NumPy"),
    (Mix::Questions, "Quick questions"),
    (Mix::Design, "System design"),
];

/// The lengths to choose from, in minutes.
pub const LENGTHS: [u32; 4] = [30, 45, 60, 90];

impl Record for Mock {
    const KIND: &'static str = "mock";
    const VERSION: u32 = 1;

    fn merge(self, imported: Mock) -> Mock {
        let work = |mock: &Mock| {
            let n_attempts: u32 = mock.parts.iter().map(|part| part.attempts).sum();
            n_attempts as usize + mock.n_answered()
        };
        if work(&imported) > work(&self) { imported } else { self }
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

    /// How many questions are answered.
    pub fn n_answered(&self) -> usize {
        self.questions.iter().filter(|question| question.graded.is_some()).count()
    }

    /// The place of the question to be answered now; none if all are.
    pub fn question_now(&self) -> Option<usize> {
        self.questions.iter().position(|question| question.graded.is_none())
    }

    /// The same after a question was graded.
    pub fn graded(&self, question_idx: usize, graded: Graded) -> Mock {
        let mut mock = self.clone();
        if let Some(question) = mock.questions.get_mut(question_idx) {
            question.graded = Some(graded);
        }
        mock
    }

    /// The same with this outline of a design.
    pub fn outlined(&self, question_idx: usize, outline: String) -> Mock {
        let mut mock = self.clone();
        if let Some(question) = mock.questions.get_mut(question_idx) {
            question.outline = outline;
        }
        mock
    }

    /// The minutes that what was done at a time took: from what was done before it, or from the beginning.
    pub fn minutes_until(&self, time: f64) -> f64 {
        let solved = self.parts.iter().filter_map(|part| part.solved);
        let graded = self.questions.iter().filter_map(|question| Some(question.graded.as_ref()?.at));
        let before = solved.chain(graded).filter(|other| *other < time);
        (time - before.fold(self.began, f64::max)) / 60_000.0
    }

    /// How far it is, in words.
    pub fn standing(&self) -> String {
        let (n_questions, n_parts) = (self.questions.len(), self.parts.len());
        let known = self.questions.iter().filter(|question| question.is_known()).count();
        let questions = (n_questions > 0).then(|| format!("{known} of {} known", text::count(n_questions, "question")));
        let parts = (n_parts > 0).then(|| format!("{} of {} solved", self.n_solved(), text::count(n_parts, "problem")));
        questions.into_iter().chain(parts).collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: f64 = 60_000.0;

    fn part(problem: &str) -> Part {
        let (pack, problem) = ("p".to_owned(), problem.to_owned());
        Part { pack, problem, minutes: 15, attempts: 0, tried: None, solved: None }
    }

    fn question(card: &str, minutes: u32) -> Question {
        Question { pack: "p".to_owned(), card: card.to_owned(), minutes, outline: String::new(), graded: None }
    }

    fn mock() -> Mock {
        Mock {
            began: 0.0,
            minutes: 60,
            mix: Mix::Whole,
            role: String::new(),
            parts: ["list", "softmax", "tree"].map(part).to_vec(),
            questions: vec![question("auc", 2), question("feed", DESIGN_MINUTES)],
            ended: None,
        }
    }

    #[test]
    fn submissions_count_while_it_is_on() {
        let key = |problem: &str| ProblemKey { pack: "p".to_owned(), problem: problem.to_owned() };
        let tried = mock().after(&key("list"), false, 5.0 * MINUTE).expect("it is on");
        let solved = tried.after(&key("list"), true, 12.0 * MINUTE).expect("it is on");
        let both = solved.after(&key("tree"), true, 30.0 * MINUTE).expect("it is on");
        assert_eq!((both.n_solved(), both.parts[0].attempts, both.parts[0].tried), (2, 2, Some(5.0 * MINUTE)));
        assert_eq!([12.0, 30.0].map(|minute| both.minutes_until(minute * MINUTE)), [12.0, 18.0]);
        assert_eq!(both.after(&key("elsewhere"), true, 31.0 * MINUTE), None);
        assert_eq!(both.after(&key("softmax"), true, 60.0 * MINUTE), None);
        let ended = Mock { ended: Some(31.0 * MINUTE), ..both };
        assert!(ended.is_on(30.0 * MINUTE) && !ended.is_on(31.0 * MINUTE));
    }

    #[test]
    fn questions_are_answered_one_after_the_other() {
        let graded = |minute: f64, rating, points| Graded { at: minute * MINUTE, rating, points };
        let first = mock().graded(0, graded(2.0, Rating::Again, (0, 0)));
        assert_eq!((mock().question_now(), first.question_now()), (Some(0), Some(1)));
        let design = first.outlined(1, "Funnel".to_owned()).graded(1, graded(30.0, Rating::Good, (6, 8)));
        assert_eq!((design.question_now(), design.n_answered()), (None, 2));
        assert_eq!(design.minutes_until(30.0 * MINUTE), 28.0);
        assert_eq!(design.standing(), "1 of 2 questions known, 0 of 3 problems solved");
        assert_eq!(first.merge(design.clone()), design);
    }

    #[test]
    fn an_interview_of_before_there_were_roles_is_read() {
        let text = r#"{"began":1,"minutes":45,"mix":"both","parts":[],"ended":null}"#;
        let mock: Mock = serde_json::from_str(text).expect("it is one");
        assert_eq!((mock.mix, mock.questions.len(), mock.role.as_str()), (Mix::Both, 0, ""));
    }
}
