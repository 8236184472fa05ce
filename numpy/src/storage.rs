//! The memory that arrays share.

use std::ptr::NonNull;

/// A block of memory, aligned for every dtype, that any number of arrays view and write through.
///
/// Nothing ever holds a Rust reference into it: all access is by raw pointers that live for one operation on one thread, so views may alias as NumPy's do.
#[derive(Debug)]
pub struct Storage {
    words: NonNull<u64>,
    n_words: usize,
    n_bytes: usize,
}

impl Storage {
    /// `n_bytes` of zeros; `None` if the system has not that much.
    pub fn zeroed(n_bytes: usize) -> Option<Storage> {
        Storage::allocate(n_bytes, std::alloc::alloc_zeroed)
    }

    /// `n_bytes` of whatever was there before; `None` if the system has not that much.
    ///
    /// # Safety
    /// Every byte must be written before it is read.
    pub unsafe fn unwritten(n_bytes: usize) -> Option<Storage> {
        Storage::allocate(n_bytes, std::alloc::alloc)
    }

    fn allocate(n_bytes: usize, allocate: unsafe fn(std::alloc::Layout) -> *mut u8) -> Option<Storage> {
        // One word at least, so that the pointer is always one of an allocation.
        let n_words = n_bytes.div_ceil(8).max(1);
        if n_words > isize::MAX as usize / 8 {
            return None;
        }
        let layout = std::alloc::Layout::array::<u64>(n_words).ok()?;
        // SAFETY: the layout is not empty.
        let pointer = unsafe { allocate(layout) };
        let words = NonNull::new(pointer.cast::<u64>())?;
        Some(Storage { words, n_words, n_bytes })
    }

    /// The first byte.
    pub fn as_ptr(&self) -> *mut u8 {
        self.words.as_ptr().cast()
    }

    /// How many bytes were asked for.
    pub fn n_bytes(&self) -> usize {
        self.n_bytes
    }
}

impl Drop for Storage {
    fn drop(&mut self) {
        // SAFETY: allocated by the global allocator with this very layout in `allocate`.
        unsafe {
            let layout = std::alloc::Layout::from_size_align_unchecked(self.n_words * 8, align_of::<u64>());
            std::alloc::dealloc(self.words.as_ptr().cast(), layout);
        }
    }
}
