//! The part of the address after `#`, which says where the person is.

/// As it is.
pub fn hash() -> String {
    gloo::utils::window().location().hash().unwrap_or_default()
}

/// Goes to a place, `#/settings`, as a link would.
pub fn go(href: &str) {
    // Setting it fails only in a page that is going away.
    let _ = gloo::utils::window().location().set_hash(href);
}
