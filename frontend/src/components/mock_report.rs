//! What became of a mock interview, and what to review.

use yew::prelude::*;

use super::{Prose, ProseLine};
use crate::browser::clock;
use crate::pages::{cards, review};
use crate::route::Route;
use crate::site::{Library, ProblemKey};
use crate::state::deck::DealtCard;
use crate::state::mock::{MIXES, Mock, Part, Question, Role};
use crate::state::query::Query;
use crate::state::text;

/// Shows a report, folded or not.
pub fn mock_report(mock: &Mock, library: &Library, dealt: &[DealtCard], is_open: bool) -> Html {
    let mix = MIXES.iter().find(|(mix, _)| *mix == mock.mix).map_or("", |(_, name)| name);
    let day = clock::day_of(mock.began);
    let took = ((mock.ends() - mock.began) / 60_000.0).round() as u32;
    let is_all_well = mock.n_solved() == mock.parts.len() && mock.questions.iter().all(Question::is_known);
    html! {
        <details key={mock.began.to_string()} class="mock-report" open={is_open}>
            <summary>
                <strong>{ mock.standing() }</strong>
                <span class="quiet">
                    { format!("{} {}, {}, {mix}, {} of {}", day.in_words(), day.ymd().0, Role::named(&mock.role).name, text::minutes(took), text::minutes(mock.minutes)) }
                </span>
            </summary>
            if !mock.questions.is_empty() {
                <ul class="due-list" aria-label="Questions">
                    { for mock.questions.iter().map(|question| question_row(question, mock, dealt)) }
                </ul>
            }
            if !mock.parts.is_empty() {
                <ul class="due-list" aria-label="Problems">
                    { for mock.parts.iter().map(|part| part_row(part, mock, library)) }
                </ul>
            }
            <p class="quiet">
                if is_all_well { { "What you solved is in your " } } else { { "Begin with what is not solved or known. What you solved and answered is in your " } }
                <a href={review::PLACE.href()}>{ "reviews" }</a>{ "." }
            </p>
        </details>
    }
}

fn part_row(part: &Part, mock: &Mock, library: &Library) -> Html {
    let minutes = part.solved.map(|time| mock.minutes_until(time).ceil() as u32);
    let class = if minutes.is_some() { "is-solved" } else { "is-tried" };
    let n_submissions = text::count(part.attempts as usize, "submission");
    let about = match (minutes, part.attempts) {
        (Some(took), _) => {
            format!("Solved in {} of {}, after {n_submissions}.", text::minutes(took), text::minutes(part.minutes))
        }
        (None, 0) => "Not tried. Solve it without the clock, then read the explanation.".to_owned(),
        (None, _) => {
            format!("Not solved after {n_submissions}. Solve it without the clock, then read the explanation.")
        }
    };
    html! {
        <li key={part.problem.clone()} class={classes!("due-row", class)}>
            { link(library, &part.pack, &part.problem) }
            <span class="due-about">{ about }</span>
        </li>
    }
}

fn question_row(question: &Question, mock: &Mock, dealt: &[DealtCard]) -> Html {
    let card = dealt.iter().find(|card| card.pack == question.pack && card.card.id == question.card);
    let title = card.map_or(question.card.clone(), |card| card.card.question.clone());
    let about = match &question.graded {
        None => "Not reached.".to_owned(),
        Some(graded) => {
            let (n_met, n_points) = graded.points;
            let points = if n_points > 0 { format!(", {n_met} of {n_points} points") } else { String::new() };
            let took = text::minutes(mock.minutes_until(graded.at).ceil() as u32);
            format!("{}{points}, in {took} of {}.", graded.rating.name(), text::minutes(question.minutes))
        }
    };
    let class = if question.is_known() { "is-solved" } else { "is-tried" };
    let topic = Query::default().with("topic", card.map_or("", |card| &card.topic)).with("which", "all");
    html! {
        <li key={question.card.clone()} class={classes!("due-row", class)}>
            <a class="due-title" href={format!("{}?{topic}", cards::PLACE.href())}><ProseLine text={title} /></a>
            <span class="due-about">{ about }</span>
            if !question.outline.trim().is_empty() {
                <details class="mock-outline">
                    <summary>{ "Your outline" }</summary>
                    <Prose text={question.outline.clone()} under={3} />
                </details>
            }
        </li>
    }
}

/// The way to a problem.
pub fn link(library: &Library, pack: &str, problem: &str) -> Html {
    let key = ProblemKey { pack: pack.to_owned(), problem: problem.to_owned() };
    let title = library.find(&key).map_or(problem.to_owned(), |(_, entry)| entry.title.clone());
    let href = Route::Problem { pack: key.pack, problem: key.problem }.to_string();
    html! { <a class="due-title" {href}>{ title }</a> }
}
