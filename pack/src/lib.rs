//! The problem-pack format: manifest, guest side and host side.
