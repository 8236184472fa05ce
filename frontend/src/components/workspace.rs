//! A problem at work: statement, code and results, side by side where there is room.

use judge::CaseId;
use pack::manifest::Entry;
use yew::prelude::*;

use super::{CodeEditor, Copies, Results, Statement, Toolbar};
use crate::browser::download;
use crate::hooks::{use_notices, use_workspace};
use crate::site::ProblemKey;
use crate::state::saved::What;
use crate::state::workspace::line_of;
use crate::state::{Shared, text};

/// The problem.
#[derive(Properties, PartialEq)]
pub struct WorkspaceViewProps {
    /// Its name.
    pub problem: ProblemKey,
    /// What its pack says of it.
    pub entry: Shared<Entry>,
    /// The address of the editor's script.
    pub editor: AttrValue,
}

/// Shows the workspace.
#[component]
pub fn WorkspaceView(props: &WorkspaceViewProps) -> Html {
    let WorkspaceViewProps { problem, entry, editor } = props;
    let work = use_workspace(problem, entry);
    let notices = use_notices();
    let before_reset = use_state(|| None::<String>);

    let results = work.results.get();
    let run = results.run.as_ref();
    let is_running = results.is_running();
    let is_current = run.and_then(|run| run.source.as_ref()).is_none_or(|source| *source == *work.text);
    let verdict = run.and_then(|run| run.report.verdict.as_ref());
    let shown = results.shown().map(|case| &case.verdict);
    let line = shown.or(verdict).filter(|_| is_current).and_then(line_of);
    let spoken = match (run, verdict) {
        (Some(run), Some(verdict)) => {
            let (passed, planned) = run.progress();
            format!("{}: {}, {passed} of {planned} cases passed.", text::what(run.what), text::verdict(verdict))
        }
        (Some(_), None) if is_running => "Running.".to_owned(),
        _ => String::new(),
    };

    use_effect_with(is_running, |is_running| {
        // Where the panes are stacked, the results may be out of sight.
        if *is_running && let Some(results) = gloo::utils::document().get_element_by_id("results") {
            results.scroll_into_view();
        }
    });

    let on_change = {
        let (work, before_reset) = (work.clone(), before_reset.setter());
        Callback::from(move |text: String| {
            before_reset.set(None);
            work.edit(text);
        })
    };
    let on = |what: What| {
        let work = work.clone();
        Callback::from(move |()| work.run(what))
    };
    let (on_run, on_submit) = (on(What::Examples), on(What::Submission));
    let on_stop = {
        let work = work.clone();
        Callback::from(move |()| work.stop())
    };
    let on_reset = {
        let (work, entry, before_reset) = (work.clone(), entry.clone(), before_reset.setter());
        Callback::from(move |()| {
            before_reset.set(Some(work.text.to_string()));
            work.edit(entry.starter.clone());
        })
    };
    let on_undo_reset = {
        let (work, before_reset) = (work.clone(), before_reset.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(text) = &*before_reset {
                work.edit(text.clone());
            }
            before_reset.set(None);
        })
    };
    let on_download = {
        let (work, name) = (work.clone(), format!("{}.py", problem.problem));
        Callback::from(move |()| {
            if download::text(&name, &work.text).is_err() {
                notices.warn("download", "The browser refuses the download. Copy your code from the editor instead.");
            }
        })
    };
    let on_pick = with(&work, |work, id: CaseId| work.pick(id));
    let on_replay = with(&work, |work, id: CaseId| work.replay(id));
    let on_open_custom = with(&work, |work, is_open| work.open_custom(is_open));
    let on_type = with(&work, |work, texts| work.type_custom(texts));
    let on_run_custom = with(&work, |work, texts| work.run_custom(texts));
    let on_keep_mine = with(&work, |work, ()| work.keep_mine());
    let on_take_theirs = with(&work, |work, ()| work.take_theirs());

    html! {
        <div class="workspace">
            <Statement problem={problem.clone()} entry={entry.clone()} />
            <section class="code" aria-label="Your code">
                <Copies
                    problem={problem.clone()}
                    has_rival={work.has_rival}
                    {on_keep_mine}
                    {on_take_theirs}
                    on_restore={on_change.clone()}
                />
                <CodeEditor
                    script={editor.clone()}
                    text={work.text.clone()}
                    {line}
                    {on_change}
                    on_run={on_run.clone()}
                    on_submit={on_submit.clone()}
                />
                if before_reset.is_some() {
                    <div class="notice" role="status">
                        <p>{ "The starter is back." }</p>
                        <button type="button" onclick={on_undo_reset}>{ "Undo" }</button>
                    </div>
                }
                <Toolbar
                    {is_running}
                    is_starter={*work.text == entry.starter}
                    {on_run}
                    {on_submit}
                    {on_stop}
                    {on_reset}
                    {on_download}
                />
            </section>
            <Results
                problem={problem.clone()}
                entry={entry.clone()}
                results={work.results.clone()}
                {is_current}
                form={(*work.custom).clone()}
                {on_pick}
                {on_replay}
                {on_open_custom}
                {on_type}
                {on_run_custom}
            />
            <p class="visually-hidden" role="status" aria-live="polite">{ spoken }</p>
        </div>
    }
}

/// A verb of the workspace as a callback.
fn with<T: 'static>(
    work: &crate::hooks::WorkspaceHandle,
    verb: impl Fn(&crate::hooks::WorkspaceHandle, T) + 'static,
) -> Callback<T> {
    let work = work.clone();
    Callback::from(move |value| verb(&work, value))
}
