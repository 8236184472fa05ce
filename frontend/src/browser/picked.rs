//! Files that a person picked or dropped, also whole folders.

use js_sys::{Array, Promise, Uint8Array};
use pack::manifest::Asset;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DataTransfer, File, FileList, FileSystemDirectoryEntry, FileSystemDirectoryReader, FileSystemEntry,
    FileSystemFileEntry,
};

/// A folder with more files is no set of problems.
const MAX_FILES: usize = 10_000;

/// The files of an input.
pub fn of_list(list: &FileList) -> Vec<File> {
    (0..list.length()).filter_map(|file_idx| list.get(file_idx)).collect()
}

/// What was dropped. To be taken at once: after the event it is gone.
pub fn entries(transfer: &DataTransfer) -> Vec<FileSystemEntry> {
    let items = transfer.items();
    let item = |item_idx| items.get(item_idx)?.webkit_get_as_entry().ok()?;
    (0..items.length()).filter_map(item).collect()
}

/// The files of what was dropped, those of folders too.
pub async fn of_entries(entries: Vec<FileSystemEntry>) -> Vec<File> {
    let mut files = Vec::new();
    let mut left = entries;
    while let Some(entry) = left.pop() {
        if files.len() >= MAX_FILES || left.len() >= MAX_FILES {
            break;
        }
        if entry.is_directory() {
            let reader = entry.unchecked_into::<FileSystemDirectoryEntry>().create_reader();
            // It gives some at a time, and none in the end.
            loop {
                let some = next_entries(&reader).await;
                if some.is_empty() {
                    break;
                }
                left.extend(some);
            }
        } else {
            let entry: FileSystemFileEntry = entry.unchecked_into();
            let file = Promise::new(&mut |resolve, reject| entry.file_with_callback_and_callback(&resolve, &reject));
            files.extend(JsFuture::from(file).await.ok().map(JsCast::unchecked_into::<File>));
        }
    }
    files
}

async fn next_entries(reader: &FileSystemDirectoryReader) -> Vec<FileSystemEntry> {
    let some = Promise::new(&mut |resolve, reject| {
        // A folder that cannot be read is as good as an empty one: its files are missed by name later.
        if reader.read_entries_with_callback_and_callback(&resolve, &reject).is_err() {
            let _ = resolve.call1(&wasm_bindgen::JsValue::NULL, &Array::new());
        }
    });
    let some = JsFuture::from(some).await.map(|some| Array::from(&some)).unwrap_or_default();
    some.iter().map(JsCast::unchecked_into).collect()
}

/// The one file of this name. Errors: there is none, there are several, or it is larger than it may be; whole sentences.
pub async fn named(files: &[File], name: &str, max_bytes: usize) -> Result<Vec<u8>, String> {
    let found: Vec<&File> = files.iter().filter(|file| file.name() == name).collect();
    match found[..] {
        [] => Err(format!("There is no `{name}` among these files. Pick or drop the whole folder of a set.")),
        [file] if file.size() > max_bytes as f64 => Err(format!("This `{name}` is too large to be one of a set.")),
        [file] => read(file).await.ok_or_else(|| format!("The browser cannot read `{name}`. Pick it again.")),
        _ => Err(format!("There are {} files called `{name}` among these. Pick the folder of one set.", found.len())),
    }
}

/// The file that a manifest means, wherever it lies: its digest says which it is. Errors: why there is none, as the end of a sentence.
pub async fn asset(files: &[File], asset: &Asset) -> Result<Vec<u8>, String> {
    let name = asset.path.rsplit('/').next().unwrap_or_default();
    let mut why = format!("`{}` is not among the files", asset.path);
    for file in files.iter().filter(|file| file.name() == name) {
        if file.size() as u64 != asset.bytes {
            why = format!("`{}` is not the file that pack.json describes: it has another size", asset.path);
            continue;
        }
        match read(file).await.map(|bytes| asset.verify(&bytes).map(|()| bytes)) {
            Some(Ok(bytes)) => return Ok(bytes),
            Some(Err(error)) => why = error.to_string(),
            None => why = format!("the browser cannot read `{}`", asset.path),
        }
    }
    Err(why)
}

async fn read(file: &File) -> Option<Vec<u8>> {
    let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
    Some(Uint8Array::new(&buffer).to_vec())
}
