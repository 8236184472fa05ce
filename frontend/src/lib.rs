//! The Yew single-page app: a list of problems, and a workspace where one is solved.
//!
//! `state/` decides and knows no browser, `browser/` owns what the browser lends us, `hooks/` joins the two, `components/` and `pages/` show. Knows nothing of Python or kernels: those live in the worker.

pub mod browser;
pub mod components;
pub mod doors;
pub mod hooks;
pub mod markdown;
pub mod pages;
pub mod route;
pub mod site;
pub mod state;

mod app;

pub use app::App;
