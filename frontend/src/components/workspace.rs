//! A problem at work: what is read, the code, and the results, side by side where there is room, a tab each where there is none.

use judge::CaseId;
use pack::manifest::Entry;
use web_sys::wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};
use yew::prelude::*;

use super::{CodeEditor, CodeHead, Reading, Results, Rival, RustPanel, Splitter, Tab, Tabs, Toolbar};
use crate::browser::{download, style};
use crate::hooks::{
    WorkspaceHandle, use_layout, use_listener, use_live, use_next, use_notices, use_progress, use_settings,
    use_workspace,
};
use crate::route::Route;
use crate::site::ProblemKey;
use crate::state::answer::{Answer, KernelFile};
use crate::state::layout::{LayoutAction, PaneName};
use crate::state::saved::{DraftCopy, Status, What};
use crate::state::sheets::SheetAction;
use crate::state::workspace::{is_due_live, line_of};
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

/// Code that took the place of other code: what the person is told, and what was there.
#[derive(Clone, PartialEq)]
struct Replaced {
    sentence: String,
    before: String,
    copy: Option<String>,
}

/// The panes as tabs, where only one fits.
const PANES: [(&str, &str); 3] = [("reading", "Problem"), ("code", "Code"), ("results", "Results")];
const CODE: usize = 1;
const RESULTS: usize = 2;

/// Shows the workspace.
#[component]
pub fn WorkspaceView(props: &WorkspaceViewProps) -> Html {
    let WorkspaceViewProps { problem, entry, editor } = props;
    let work = use_workspace(problem, entry);
    let notices = use_notices();
    let layout = use_layout();
    let settings = use_settings();
    let is_solved = use_progress(problem).status() == Status::Solved;
    let next = use_next(problem).map(|ProblemKey { pack, problem }| Route::Problem { pack, problem }.to_string());
    let saved = crate::hooks::use_saved();
    let replaced = use_state_eq(|| None::<Replaced>);
    let n_formats = use_state_eq(|| 0_u32);
    let pane = use_state_eq(|| 0_usize);
    let is_rust = use_state_eq(|| false);
    let kernel = use_state_eq(|| None::<KernelFile>);

    let code = &work.code;
    let results = work.results.get();
    let run = results.run.as_ref();
    let is_running = results.is_running();
    let is_current = run.and_then(|run| run.answer.as_ref()).is_none_or(|answer| match answer {
        Answer::Python(source) => !*is_rust && *source == *code.text,
        Answer::Rust(ran) => *is_rust && kernel.as_ref() == Some(ran),
    });
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

    use_live(settings.live && !*is_rust && code.is_edited && is_due_live(run, &code.text), code.text.clone(), {
        let work = work.clone();
        Callback::from(move |()| work.run_live())
    });

    // What the person has in front of them; of Rust there may be nothing yet.
    let in_front = use_mut_ref(|| (false, None));
    *in_front.borrow_mut() = (*is_rust, (*kernel).clone());
    let answer = {
        let (code, notices) = (code.clone(), notices.clone());
        // Read when it is asked for: the results do not hear of every change.
        move || match &*in_front.borrow() {
            (false, _) => Some(Answer::Python(code.current())),
            (true, Some(kernel)) => Some(Answer::Rust(kernel.clone())),
            (true, None) => {
                notices.inform("kernel", "Drop a compiled .wasm on the Rust tab first; it is what is graded.");
                None
            }
        }
    };
    // Who runs something wants to see what comes of it.
    let on_run_what = {
        let (work, layout, pane, answer) = (work.clone(), layout.clone(), pane.setter(), answer.clone());
        Callback::from(move |what: What| {
            if let Some(answer) = answer() {
                layout.change(LayoutAction::Shown(PaneName::Results));
                pane.set(RESULTS);
                work.run(what, answer);
            }
        })
    };
    let on_key = use_callback(on_run_what.clone(), |event: Event, on_run_what| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>().filter(|event| !event.default_prevented()) else {
            return;
        };
        if event.key() == "Enter" && (event.ctrl_key() || event.meta_key()) {
            event.prevent_default();
            on_run_what.emit(if event.shift_key() { What::Submission } else { What::Examples });
        }
    });
    use_listener("keydown", on_key);
    let on_run = on_run_what.reform(|()| What::Examples);
    let on_submit = on_run_what.reform(|()| What::Submission);
    let on_change = {
        let (code, replaced) = (code.clone(), replaced.setter());
        Callback::from(move |text: String| {
            replaced.set(None);
            code.edit(text);
        })
    };
    let on_replace = {
        let (code, replaced, pane) = (code.clone(), replaced.setter(), pane.setter());
        Callback::from(move |(text, what): (String, String)| {
            let before = code.current();
            let copy = code.replace(text);
            replaced.set(Some(Replaced { sentence: format!("{what} is in the editor."), before, copy }));
            pane.set(CODE);
        })
    };
    let on_undo = {
        let (code, replaced) = (code.clone(), replaced.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(Replaced { before, copy, .. }) = &*replaced {
                code.edit(before.clone());
                // It is in the editor again.
                if let Some(name) = copy {
                    saved.forget::<DraftCopy>(name);
                }
            }
            replaced.set(None);
        })
    };
    let on_reset = on_replace.reform({
        let entry = entry.clone();
        move |()| (entry.starter.clone(), "The starter".to_owned())
    });
    let on_sheets = {
        let (code, replaced) = (code.clone(), replaced.setter());
        Callback::from(move |action: SheetAction| {
            replaced.set(None);
            code.change_sheets(action);
        })
    };
    let on_download = {
        let (code, name, notices) = (code.clone(), format!("{}.py", problem.problem), notices.clone());
        Callback::from(move |()| {
            if download::text(&name, &code.current()).is_err() {
                notices.warn("download", "The browser refuses the download. Copy your code from the editor instead.");
            }
        })
    };
    let on_format = {
        let n_formats = n_formats.clone();
        Callback::from(move |()| n_formats.set(*n_formats + 1))
    };
    let on_say = Callback::from(move |text: String| notices.inform("editor", text));
    let on_layout = {
        let layout = layout.clone();
        Callback::from(move |action| layout.change(action))
    };
    let on_pane = {
        let pane = pane.setter();
        Callback::from(move |pane_idx| pane.set(pane_idx))
    };
    let on_language = {
        let is_rust = is_rust.setter();
        Callback::from(move |chosen: bool| is_rust.set(chosen))
    };
    let on_kernel = {
        let kernel = kernel.setter();
        Callback::from(move |file: KernelFile| kernel.set(Some(file)))
    };
    let on_pick = with(&work, |work, id: CaseId| work.pick(id));
    let on_replay = with(&work, {
        let answer = answer.clone();
        move |work, id: CaseId| answer().into_iter().for_each(|answer| work.replay(id.clone(), answer))
    });
    let on_open_custom = with(&work, |work, is_open| work.open_custom(is_open));
    let on_type = with(&work, |work, texts| work.type_custom(texts));
    let on_run_custom = with(&work, move |work, texts: Vec<String>| {
        answer().into_iter().for_each(|answer| work.run_custom(texts.clone(), answer));
    });
    let on_keep_mine = with(&work, |work, ()| work.code.keep_mine());
    let on_take_theirs = with(&work, |work, ()| work.code.take_theirs());

    let (statement, below) = (layout.layout.statement, layout.layout.results);
    let whole = use_node_ref();
    {
        let whole = whole.clone();
        use_effect_with((statement.percent, below.percent), move |(reading, results)| {
            if let Some(whole) = whole.cast::<Element>() {
                style::set(&whole, "--reading", &format!("{reading}%"));
                style::set(&whole, "--results", &format!("{results}%"));
            }
        });
    }
    let class = classes!(
        "workspace",
        statement.is_collapsed.then_some("is-without-reading"),
        below.is_collapsed.then_some("is-without-results"),
    );
    html! {
        <div {class} ref={whole} data-pane={PANES[*pane].0}>
            <Tabs
                class="workspace-panes"
                label="Panes"
                tabs={PANES.map(|(_, name)| Tab::plain(name)).to_vec()}
                selected={*pane}
                panel="workspace-pane"
                on_pick={on_pane}
            />
            <Reading
                problem={problem.clone()}
                entry={entry.clone()}
                code={code.text.clone()}
                editor={editor.clone()}
                on_restore={on_replace}
            />
            <Splitter
                name={PaneName::Statement}
                pane={statement}
                controls="reading"
                label="Width of the statement"
                on_action={on_layout.clone()}
            />
            <section id="workspace-pane" class={classes!("code", is_rust.then_some("is-rust"))} aria-label="Your code">
                <CodeHead
                    is_rust={*is_rust}
                    on_language={on_language} problem={problem.clone()} minutes={entry.minutes} sheets={code.sheets.clone()} {on_sheets} />
                if code.has_rival {
                    <Rival {on_keep_mine} {on_take_theirs} />
                }
                <CodeEditor
                    script={editor.clone()}
                    sheet={code.sheets.selected}
                    text={code.text.clone()}
                    {settings}
                    n_formats={*n_formats}
                    {line}
                    {on_change}
                    on_run={on_run.clone()}
                    on_submit={on_submit.clone()}
                    {on_say}
                />
                if *is_rust {
                    <RustPanel entry={entry.clone()} kernel={(*kernel).clone()} {on_kernel} />
                }
                if let Some(replaced) = &*replaced {
                    <div class="notice" role="status">
                        <p>{ &replaced.sentence }</p>
                        <button type="button" onclick={on_undo}>{ "Undo" }</button>
                    </div>
                }
            </section>
            <Toolbar
                {is_running}
                is_starter={*code.text == entry.starter}
                {is_solved}
                next={next.map(AttrValue::from)}
                {on_run}
                {on_submit}
                on_stop={with(&work, |work, ()| work.stop())}
                {on_reset}
                {on_format}
                {on_download}
            />
            <Splitter
                name={PaneName::Results}
                pane={below}
                controls="results-pane"
                label="Height of the results"
                on_action={on_layout}
            />
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
fn with<T: 'static>(work: &WorkspaceHandle, verb: impl Fn(&WorkspaceHandle, T) + 'static) -> Callback<T> {
    let work = work.clone();
    Callback::from(move |value| verb(&work, value))
}
