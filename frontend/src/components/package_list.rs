//! What the site is made of: a line a package, which opens to the texts of its licence. List and texts are fetched when somebody wants them.

use web_sys::HtmlElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::browser::fetch;
use crate::state::packages::{Package, Packages};
use crate::state::{Shared, text};

/// A file of the site: nothing while it is on its way, or a whole sentence why it is not to be had.
type File<T> = Option<Result<Shared<T>, String>>;

/// Shows the packages.
#[component]
pub fn PackageList() -> Html {
    let packages = use_state(|| File::<Packages>::None);
    let texts = use_state(|| File::<Vec<String>>::None);
    {
        let packages = packages.setter();
        use_effect_with((), move |()| load("about/packages.json".to_owned(), Packages::from_json, packages));
    }
    let packages = match &*packages {
        None => return html! { <p class="quiet" role="status">{ "The list is on its way." }</p> },
        Some(Err(sentence)) => return html! { <p role="alert">{ sentence }</p> },
        Some(Ok(packages)) => packages,
    };
    let on_wish = {
        let (file, setter, is_there) = (packages.texts.clone(), texts.setter(), matches!(*texts, Some(Ok(_))));
        Callback::from(move |()| {
            if !is_there {
                let read = |text: &str| serde_json::from_str(text).map_err(|error| error.to_string());
                load(file.clone(), read, setter.clone());
            }
        })
    };
    let row = |package: &Package| {
        let key = format!("{} {}", package.name, package.version);
        html! { <PackageRow {key} package={package.clone()} texts={(*texts).clone()} on_wish={on_wish.clone()} /> }
    };
    html! {
        <>
            <p class="quiet">{ text::count(packages.packages.len(), "package") }</p>
            <ul class="package-list">{ for packages.packages.iter().map(row) }</ul>
        </>
    }
}

/// Fetches a file of the site and reads it.
fn load<T: 'static>(file: String, read: fn(&str) -> Result<T, String>, setter: UseStateSetter<File<T>>) {
    spawn_local(async move {
        let text = match fetch::absolute(&file, &fetch::page_address()) {
            Ok(address) => fetch::text(&address).await,
            Err(why) => Err(why),
        };
        let sentence = |why: String| format!("The file `{file}` of this site could not be loaded: {why}.");
        setter.set(Some(text.and_then(|text| read(&text)).map(Shared::new).map_err(sentence)));
    });
}

#[derive(Properties, PartialEq)]
struct PackageRowProps {
    package: Package,
    texts: File<Vec<String>>,
    /// Hears that the texts are wanted.
    on_wish: Callback<()>,
}

#[component]
fn PackageRow(props: &PackageRowProps) -> Html {
    let PackageRowProps { package, texts, on_wish } = props;
    let is_open = use_state_eq(|| false);
    let on_toggle = {
        let (is_open, on_wish) = (is_open.setter(), on_wish.clone());
        move |event: Event| {
            let is_wanted = event.target_unchecked_into::<HtmlElement>().has_attribute("open");
            is_open.set(is_wanted);
            if is_wanted {
                on_wish.emit(());
            }
        }
    };
    let licence = |texts: &File<Vec<String>>| match texts {
        None => html! { <p class="quiet" role="status">{ "The text is on its way." }</p> },
        Some(Err(sentence)) => html! { <p role="alert">{ sentence }</p> },
        Some(Ok(texts)) => package
            .own(texts)
            .into_iter()
            .map(|text| html! { <pre class="package-licence">{ text.to_owned() }</pre> })
            .collect(),
    };
    html! {
        <li>
            <details ontoggle={on_toggle}>
                <summary class="package">
                    <span class="package-line">
                        <span>{ &package.name }<span class="package-version">{ &package.version }</span></span>
                        <span class="package-about">{ &package.licence }</span>
                    </span>
                </summary>
                if *is_open {
                    if let Some(link) = package.link() {
                        <p><a href={link.to_owned()} rel="noreferrer">{ link.trim_start_matches("https://").to_owned() }</a></p>
                    }
                    { licence(texts) }
                }
            </details>
        </li>
    }
}
