//! The Yew single-page app.
