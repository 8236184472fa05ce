//! The panel below the code: results, and input of the person's own.

use judge::CaseId;
use pack::manifest::Entry;
use yew::prelude::*;

use super::{CustomInputForm, ReportView, Tab, Tabs};
use crate::hooks::Live;
use crate::site::ProblemKey;
use crate::state::Shared;
use crate::state::custom::CustomForm;
use crate::state::saved::What;
use crate::state::share::SharedCase;

/// The panel.
#[derive(Properties)]
pub struct ResultsProps {
    /// The problem's name.
    pub problem: ProblemKey,
    /// What its pack says of it.
    pub entry: Shared<Entry>,
    /// The results.
    pub results: Live,
    /// Whether the code is still what ran.
    pub is_current: bool,
    /// The person's own input.
    pub form: CustomForm,
    /// Hears which case is picked.
    pub on_pick: Callback<CaseId>,
    /// Hears that a case shall be run again.
    pub on_replay: Callback<CaseId>,
    /// Hears that a link to a case is wanted.
    pub on_share: Callback<SharedCase>,
    /// Hears that the form is opened or left.
    pub on_open_custom: Callback<bool>,
    /// Hears what is typed into it.
    pub on_type: Callback<Vec<String>>,
    /// Hears that it is to be run.
    pub on_run_custom: Callback<Vec<String>>,
}

impl PartialEq for ResultsProps {
    fn eq(&self, other: &ResultsProps) -> bool {
        // The callbacks belong to the problem and do not change without it.
        self.results == other.results
            && self.is_current == other.is_current
            && self.form == other.form
            && self.problem == other.problem
    }
}

/// Shows the panel.
#[component]
pub fn Results(props: &ResultsProps) -> Html {
    let is_custom = props.form.is_open;
    let first = props.entry.examples.first();
    let initial: Vec<String> =
        first.map(|example| example.args.iter().map(ToString::to_string).collect()).unwrap_or_default();
    let tabs = ["Results", "Custom input"].map(|label| Tab { label: label.into(), class: "", mark: "" });
    let on_pick_tab = props.on_open_custom.reform(|tab_idx: usize| tab_idx == 1);
    let on_copy = {
        let (on_type, on_open) = (props.on_type.clone(), props.on_open_custom.clone());
        Callback::from(move |texts: Vec<String>| {
            on_type.emit(texts);
            on_open.emit(true);
        })
    };
    let (is_running, has_run, is_of_form) = {
        let results = props.results.get();
        let what = results.run.as_ref().map(|run| run.what);
        (results.is_running(), what.is_some(), what == Some(What::Custom))
    };
    html! {
        <section id="results-pane" class="results" aria-label="Results">
            <Tabs label="Results" tabs={tabs.to_vec()} selected={usize::from(is_custom)} panel="results" on_pick={on_pick_tab} />
            <div id="results" role="tabpanel" aria-label={if is_custom { "Custom input" } else { "Results" }} class="results-body">
                if is_custom {
                    <CustomInputForm
                        signature={props.entry.signature.clone()}
                        form={props.form.clone()}
                        {initial}
                        {is_running}
                        on_type={props.on_type.clone()}
                        on_run={props.on_run_custom.clone()}
                    />
                } else if !has_run || is_of_form {
                    <p class="quiet">
                        { "Run examples tries your code on the examples of the statement; Submit tries it on unseen cases, too. " }
                        <kbd>{ "Ctrl" }</kbd>{ " " }<kbd>{ "Enter" }</kbd>{ " runs, with " }<kbd>{ "Shift" }</kbd>{ " it submits." }
                    </p>
                }
                if is_custom == is_of_form {
                    <ReportView
                        problem={props.problem.clone()}
                        entry={props.entry.clone()}
                        results={props.results.clone()}
                        is_current={props.is_current}
                        on_pick={props.on_pick.clone()}
                        {on_copy}
                        on_replay={props.on_replay.clone()}
                        on_share={props.on_share.clone()}
                    />
                }
            </div>
        </section>
    }
}
