//! Saved records as a component sees them: read once, and again after every change, in this tab or another.

use std::collections::BTreeMap;
use std::rc::Rc;

use yew::prelude::*;

use super::{Changes, use_saved};
use crate::state::store::Record;

/// The record of this name, or its default. [`Saved::put`](super::Saved::put) changes it.
#[hook]
pub fn use_record<T: Record + Default + 'static>(name: &str) -> Rc<T> {
    let saved = use_saved();
    let n_changes = use_changes(T::KIND);
    use_memo((name.to_owned(), n_changes), move |(name, _)| saved.load(name).unwrap_or_default())
}

/// All records of a kind, by name.
#[hook]
pub fn use_records<T: Record + 'static>() -> Rc<BTreeMap<String, T>> {
    let saved = use_saved();
    let n_changes = use_changes(T::KIND);
    use_memo(n_changes, move |_| {
        let names = saved.names::<T>().into_iter();
        names.filter_map(|name| saved.load(&name).map(|record| (name, record))).collect()
    })
}

#[hook]
fn use_changes(kind: &'static str) -> u64 {
    use_context::<Changes>().unwrap_or_default().of(kind)
}
