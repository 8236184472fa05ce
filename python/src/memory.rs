//! A memory limit: an allocator that counts, refuses past a limit, and remembers that it refused.
//!
//! A shell installs [`Limited`] as its global allocator. Python raises `MemoryError` where it can; where it cannot, the process or the WebAssembly instance ends, and [`is_exhausted`] tells the shell why.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

static USED: AtomicUsize = AtomicUsize::new(0);
static LIMIT: AtomicUsize = AtomicUsize::new(usize::MAX);
static EXHAUSTED: AtomicBool = AtomicBool::new(false);

/// The allocator; see the module's head.
pub struct Limited;

/// Refuses allocations once `bytes` are in use.
pub fn set_limit(bytes: usize) {
    LIMIT.store(bytes, Relaxed);
}

/// Bytes in use.
#[must_use]
pub fn used() -> usize {
    USED.load(Relaxed)
}

/// Whether an allocation has been refused since the last [`reset`].
pub fn is_exhausted() -> bool {
    EXHAUSTED.load(Relaxed)
}

/// Forgets refusals that a submission survived.
pub fn reset() {
    EXHAUSTED.store(false, Relaxed);
}

fn reserve(bytes: usize) -> bool {
    let fits = USED.fetch_add(bytes, Relaxed).saturating_add(bytes) <= LIMIT.load(Relaxed);
    if !fits {
        refuse(bytes);
    }
    fits
}

fn refuse(bytes: usize) {
    USED.fetch_sub(bytes, Relaxed);
    EXHAUSTED.store(true, Relaxed);
}

// SAFETY: every call is passed to `System` with the layout it came with; a null answer is allowed by the contract.
unsafe impl GlobalAlloc for Limited {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        allocate(layout.size(), || unsafe { System.alloc(layout) })
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        allocate(layout.size(), || unsafe { System.alloc_zeroed(layout) })
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        USED.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        let moved = allocate(new_size, || unsafe { System.realloc(pointer, layout, new_size) });
        if !moved.is_null() {
            USED.fetch_sub(layout.size(), Relaxed);
        }
        moved
    }
}

fn allocate(bytes: usize, system: impl FnOnce() -> *mut u8) -> *mut u8 {
    if !reserve(bytes) {
        return std::ptr::null_mut();
    }
    let pointer = system();
    if pointer.is_null() {
        refuse(bytes);
    }
    pointer
}
