//! The Web Worker: receives a request, grades, streams events.
