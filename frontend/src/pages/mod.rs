//! The places of the app.

mod not_found;
mod problem;
mod problems;

pub use not_found::NotFoundPage;
pub use problem::ProblemPage;
pub use problems::ProblemsPage;
