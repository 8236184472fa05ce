//! Files of the site and of packs.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::net::http::Request;
use gloo::timers::callback::Timeout;
use web_sys::{AbortController, ReferrerPolicy, RequestCache, RequestCredentials};

use super::stream::{self, Unread};
use crate::state::{sets, text};

/// A host that sends nothing for so long sends nothing more.
const PATIENCE_MS: u32 = 30_000;

/// The absolute form of an address. Errors: it is none.
pub fn absolute(address: &str, base: &str) -> Result<String, String> {
    let url = web_sys::Url::new_with_base(address, base).map_err(|_| format!("`{address}` is not an address."))?;
    Ok(url.href())
}

/// The page's own address, without what stands after the file.
pub fn page_address() -> String {
    gloo::utils::document().base_uri().ok().flatten().unwrap_or_default()
}

/// The bytes of a file. Errors: why they cannot be had, as the end of a sentence.
pub async fn bytes(address: &str) -> Result<Vec<u8>, String> {
    let response = Request::get(address).send().await.map_err(|_| "no answer; are you offline?".to_owned())?;
    if !response.ok() {
        return Err(format!("the server answers {}", response.status()));
    }
    response.binary().await.map_err(|_| "the answer broke off".to_owned())
}

/// The text of a file. Errors: as [`bytes`].
pub async fn text(address: &str) -> Result<String, String> {
    String::from_utf8(bytes(address).await?).map_err(|_| "it is not text".to_owned())
}

/// The bytes of a file of any host, at most `max_bytes` of them; nothing tells the host who asks. Errors: what was found, as the end of a sentence.
pub async fn foreign(address: &str, max_bytes: u64) -> Result<Vec<u8>, String> {
    let abort = AbortController::new().map_err(|error| super::words(&error))?;
    let patience = Rc::new(RefCell::new(None));
    let wait = || {
        let abort = abort.clone();
        patience.replace(Some(Timeout::new(PATIENCE_MS, move || abort.abort())));
    };
    wait();
    let request = Request::get(address)
        .cache(RequestCache::NoCache)
        .credentials(RequestCredentials::Omit)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .abort_signal(Some(&abort.signal()));
    let is_online = gloo::utils::window().navigator().on_line();
    let response = request.send().await.map_err(|_| sets::unreachable(address, is_online))?;
    if !response.ok() {
        return Err(match response.status() {
            404 => format!("there is no file at {address}"),
            status => format!("the host of {address} answers {status}"),
        });
    }
    let Some(body) = response.body() else { return Ok(Vec::new()) };
    stream::collect(&body, max_bytes, wait).await.map_err(|why| match why {
        Unread::Broken => format!("{address} broke off, or sent nothing for {} seconds", PATIENCE_MS / 1000),
        Unread::TooLong => format!("{address} is larger than the {} it may have", text::size(max_bytes)),
    })
}
