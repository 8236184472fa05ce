//! A problem at work: what is read, the code, and the results, side by side where there is room, a tab each where there is none.

use judge::CaseId;
use pack::manifest::Entry;
use web_sys::KeyboardEvent;
use web_sys::wasm_bindgen::JsCast;
use yew::prelude::*;

use super::{
    CodeEditor, CodeHead, Reading, Results, Rival, RustPanel, ShareDialog, SharedPanel, Splitter, Tab, Tabs, Toolbar,
};
use crate::browser::download;
use crate::hooks::{
    use_front, use_layout, use_listener, use_live, use_next, use_notices, use_pane_sizes, use_progress, use_replaced,
    use_settings, use_share, use_workspace,
};
use crate::route::Route;
use crate::site::ProblemKey;
use crate::state::Shared;
use crate::state::answer::{Front, KernelFile};
use crate::state::layout::{LayoutAction, PaneName};
use crate::state::saved::{Status, What};
use crate::state::share::SharedCase;
use crate::state::sheets::SheetAction;
use crate::state::workspace::{is_due_live, line_of};

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
    let n_formats = use_state_eq(|| 0_u32);
    let pane = use_state_eq(|| 0_usize);
    let share = use_share(problem, entry.revision);

    let code = &work.code;
    let front = use_front(problem, code);
    let replaced = use_replaced(code);
    let results = work.results.get();
    let run = results.run.as_ref();
    let is_running = results.is_running();
    let is_current = run.and_then(|run| run.answer.as_ref()).is_none_or(|answer| front.is_answer(answer));
    let verdict = run.and_then(|run| run.report.verdict.as_ref());
    let shown = results.shown().map(|case| &case.verdict);
    let line = shown.or(verdict).filter(|_| is_current).and_then(line_of);
    let spoken = results.spoken();

    use_live(
        settings.live && front.front == Front::Python && code.is_edited && is_due_live(run, &code.text),
        code.text.clone(),
        {
            let work = work.clone();
            Callback::from(move |()| work.run_live())
        },
    );

    // Who runs something wants to see what comes of it.
    let on_run_what = {
        let (work, layout, pane, front) = (work.clone(), layout.clone(), pane.setter(), front.clone());
        Callback::from(move |what: What| {
            if let Some(answer) = front.answer() {
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
        let (code, replaced) = (code.clone(), replaced.clone());
        Callback::from(move |text: String| {
            replaced.settle();
            code.edit(text);
        })
    };
    let on_replace = {
        let (replaced, front, pane) = (replaced.clone(), front.clone(), pane.setter());
        Callback::from(move |(text, what): (String, String)| {
            replaced.replace(text, &what);
            front.bring(Front::Python);
            pane.set(CODE);
        })
    };
    let on_undo = with(&replaced, |replaced, _: MouseEvent| replaced.undo());
    let on_reset = on_replace.reform({
        let entry = entry.clone();
        move |()| (entry.starter.clone(), "The starter".to_owned())
    });
    let on_sheets = {
        let (code, replaced) = (code.clone(), replaced.clone());
        Callback::from(move |action: SheetAction| {
            replaced.settle();
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
    let on_front = with(&front, |front, chosen: Front| front.bring(chosen));
    let on_kernel = with(&front, |front, file: KernelFile| front.kernel.keep(file));
    let on_remove = with(&front, |front, ()| front.kernel.remove());
    {
        let pane = pane.setter();
        use_effect_with(front.has_shared(), move |has_shared| {
            if *has_shared {
                pane.set(CODE);
            }
        });
    }
    let on_taken = with(&share, |share, ()| share.close());
    let on_share = {
        let (share, code) = (share.clone(), code.clone());
        Callback::from(move |()| share.copy_link(Some(code.current()), None))
    };
    let on_share_case = {
        let (share, results) = (share.clone(), work.results.clone());
        Callback::from(move |case: SharedCase| {
            // What ran, which the code in the editor may no longer be.
            let source = results.get().run.as_ref().and_then(|run| run.answer.as_ref()?.source().map(str::to_owned));
            share.copy_link(source, Some(case));
        })
    };
    let on_copy_shared = with(&front, |front, source: String| front.copy_shared(source));
    let on_discard = with(&front, |front, ()| front.discard());
    let on_try_shared = {
        let (work, layout, front, pane) = (work.clone(), layout.clone(), front.clone(), pane.setter());
        Callback::from(move |inputs: Vec<String>| {
            work.type_custom(inputs);
            work.open_custom(true);
            layout.change(LayoutAction::Shown(PaneName::Results));
            front.bring(Front::Python);
            pane.set(RESULTS);
        })
    };
    let on_pick = with(&work, |work, id: CaseId| work.pick(id));
    let on_replay = with(&work, {
        let front = front.clone();
        move |work, id: CaseId| front.answer().into_iter().for_each(|answer| work.replay(id.clone(), answer))
    });
    let on_open_custom = with(&work, |work, is_open| work.open_custom(is_open));
    let on_type = with(&work, |work, texts| work.type_custom(texts));
    let on_run_custom = with(&work, {
        let front = front.clone();
        move |work, texts: Vec<String>| {
            front.answer().into_iter().for_each(|answer| work.run_custom(texts.clone(), answer));
        }
    });
    let on_keep_mine = with(&work, |work, ()| work.code.keep_mine());
    let on_take_theirs = with(&work, |work, ()| work.code.take_theirs());

    let (statement, below) = (layout.layout.statement, layout.layout.results);
    let whole = use_node_ref();
    use_pane_sizes(&whole, &layout.layout);
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
            <section id="workspace-pane" class={classes!("code", (front.front != Front::Python).then_some("is-covered"))} aria-label="Your code">
                <CodeHead
                    front={front.front}
                    has_shared={front.has_shared()}
                    {on_front}
                    problem={problem.clone()}
                    minutes={entry.minutes}
                    sheets={code.sheets.clone()}
                    {on_sheets}
                />
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
                if front.front == Front::Rust {
                    <RustPanel entry={entry.clone()} kernel={front.kernel.file.clone()} {on_kernel} {on_remove} />
                }
                if front.front == Front::Shared {
                    <SharedPanel
                        shared={front.shared.clone()}
                        entry={entry.clone()}
                        editor={editor.clone()}
                        set={share.set.clone().unwrap_or_default()}
                        on_copy={on_copy_shared}
                        on_try={on_try_shared}
                        {on_discard}
                    />
                }
                if let Some(sentence) = replaced.sentence() {
                    <div class="notice" role="status">
                        <p>{ sentence }</p>
                        <button type="button" onclick={on_undo}>{ "Undo" }</button>
                    </div>
                }
            </section>
            <Toolbar
                {is_running}
                has_code={front.front == Front::Python}
                is_starter={*code.text == entry.starter}
                {is_solved}
                next={next.map(AttrValue::from)}
                {on_run}
                {on_submit}
                on_stop={with(&work, |work, ()| work.stop())}
                {on_reset}
                {on_format}
                {on_download}
                {on_share}
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
                on_share={on_share_case}
                {on_open_custom}
                {on_type}
                {on_run_custom}
            />
            if let Some(link) = &share.refused {
                <ShareDialog link={link.clone()} on_close={on_taken} />
            }
            <p class="visually-hidden" role="status" aria-live="polite">{ spoken }</p>
        </div>
    }
}

/// A verb of a handle as a callback.
fn with<H: Clone + 'static, T: 'static>(handle: &H, verb: impl Fn(&H, T) + 'static) -> Callback<T> {
    let handle = handle.clone();
    Callback::from(move |value| verb(&handle, value))
}
