//! The page without the browser around it.

/// Fills the screen with the page, or gives it back.
pub fn toggle() {
    let document = gloo::utils::document();
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        // A browser that refuses leaves the page as it is.
        let _ = root.request_fullscreen();
    }
}
