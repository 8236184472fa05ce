//! Files of the site and of packs.

use gloo::net::http::Request;

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
