//! The problem to go on with.

use yew::prelude::*;

use super::{LibraryState, use_all_progress, use_library};
use crate::site::ProblemKey;
use crate::state::next::next_unsolved;
use crate::state::saved::Status;

/// The next problem of the same pack that is not solved.
#[hook]
pub fn use_next(here: &ProblemKey) -> Option<ProblemKey> {
    let library = use_library();
    let progress = use_all_progress();
    let LibraryState::Ready(_, library) = library else { return None };
    let (pack, _) = library.find(here)?;
    let problems: Vec<&str> = pack.manifest.problems.iter().map(|entry| entry.id.as_str()).collect();
    let key = |problem: &str| ProblemKey { pack: here.pack.clone(), problem: problem.to_owned() };
    let is_solved = |problem: &str| progress.of(&key(problem)).status() == Status::Solved;
    next_unsolved(&problems, &here.problem, is_solved).map(key)
}
