//! Joins what `state/` decides with what `browser/` does; one context a concern, each behind a hook with verbs.

mod use_appearance;
mod use_commands;
mod use_examples;
mod use_ideas;
mod use_library;
mod use_listed;
mod use_listener;
mod use_notices;
mod use_online;
mod use_persistence;
mod use_query;
mod use_record;
mod use_route;
mod use_runner;
mod use_saved;
mod use_shortcuts;
mod use_workspace;

pub use use_appearance::use_appearance;
pub use use_commands::{Command, use_commands};
pub use use_examples::{ExampleState, use_examples};
pub use use_ideas::use_ideas;
pub use use_library::{LibraryProvider, LibraryState, use_library};
pub use use_listed::{ListedState, use_listed};
pub use use_listener::use_listener;
pub use use_notices::{Notices, NoticesProvider, use_notice_list, use_notices};
pub use use_online::use_online;
pub use use_persistence::{Persistence, use_persistence};
pub use use_query::use_query;
pub use use_record::{use_record, use_records};
pub use use_route::use_route;
pub use use_runner::{EngineState, Runner, RunnerProvider, use_engine, use_pack_codes, use_runner};
pub use use_saved::{Changes, Saved, SavedProvider, use_all_progress, use_progress, use_saved, use_settings};
pub use use_shortcuts::use_shortcuts;
pub use use_workspace::{CustomForm, Live, WorkspaceHandle, use_workspace};
