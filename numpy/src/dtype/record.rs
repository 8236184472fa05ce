//! Dtypes with named fields.

use std::cell::RefCell;
use std::fmt;

use super::DType;

/// One field of a record.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// The dtype of its elements.
    pub dtype: DType,
    /// Its first byte.
    pub offset: usize,
    /// Its first byte where fields are packed, which NumPy shows.
    packed: usize,
}

/// The fields of a structured dtype, in memory where C would put them.
///
/// NumPy packs fields; here each is aligned, so that a field is an array like any other. Sizes that NumPy shows are those of packed fields.
///
/// Layouts are kept for as long as the thread runs, one for all that are equal: a program has few of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Record(&'static Layout);

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Layout {
    fields: Vec<Field>,
    itemsize: usize,
    packed_size: usize,
    alignment: usize,
}

thread_local! {
    static LAYOUTS: RefCell<Vec<&'static Layout>> = const { RefCell::new(Vec::new()) };
}

impl Record {
    /// The record of these fields, or `None` if two have one name.
    pub fn new(fields: impl IntoIterator<Item = (String, DType)>) -> Option<Record> {
        let (mut end, mut packed_size, mut alignment) = (0usize, 0, 1);
        let mut placed: Vec<Field> = Vec::new();
        for (name, dtype) in fields {
            if placed.iter().any(|field| field.name == name) {
                return None;
            }
            let offset = end.next_multiple_of(dtype.alignment());
            end = offset + dtype.itemsize();
            alignment = alignment.max(dtype.alignment());
            placed.push(Field { name, dtype, offset, packed: packed_size });
            packed_size += dtype.packed_size();
        }
        let itemsize = end.next_multiple_of(alignment);
        Some(Record::of_layout(Layout { fields: placed, itemsize, packed_size, alignment }))
    }

    fn of_layout(layout: Layout) -> Record {
        LAYOUTS.with_borrow_mut(|layouts| {
            let known = layouts.iter().find(|each| ***each == layout).copied();
            Record(known.unwrap_or_else(|| {
                let layout: &'static Layout = Box::leak(Box::new(layout));
                layouts.push(layout);
                layout
            }))
        })
    }

    /// The record of these dtypes with NumPy's names for fields that have none: `f0`, `f1` …
    pub(super) fn unnamed(dtypes: Vec<DType>) -> Option<DType> {
        let fields = dtypes.into_iter().enumerate().map(|(k, dtype)| (format!("f{k}"), dtype));
        Record::new(fields).map(DType::Record)
    }

    /// The fields in order.
    pub fn fields(self) -> &'static [Field] {
        &self.0.fields
    }

    /// Their names.
    pub fn names(self) -> Vec<&'static str> {
        self.fields().iter().map(|field| field.name.as_str()).collect()
    }

    /// The field of this name.
    pub fn field(self, name: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.name == name)
    }

    /// Some of the fields, where they are in memory already.
    pub fn narrowed(self, fields: Vec<Field>) -> Record {
        Record::of_layout(Layout { fields, ..*self.0 })
    }

    /// Bytes from one record to the next.
    pub const fn itemsize(self) -> usize {
        self.0.itemsize
    }

    /// What the address of a record is a multiple of.
    pub const fn alignment(self) -> usize {
        self.0.alignment
    }

    /// Bytes where fields are packed, also those left out, which NumPy shows as the size of the dtype.
    pub fn packed_size(self) -> usize {
        self.0.packed_size
    }

    /// Whether the fields are all there is, in the order in which they stand.
    fn is_whole(self) -> bool {
        let ends = self.fields().iter().scan(0, |end, field| {
            let is_next = field.packed == *end;
            *end = field.packed + field.dtype.packed_size();
            Some((is_next, *end))
        });
        ends.fold((true, 0), |(so_far, _), (is_next, end)| (so_far && is_next, end)) == (true, self.packed_size())
    }
}

impl DType {
    /// Bytes of one element as NumPy shows them; see [`Record`].
    pub fn packed_size(self) -> usize {
        if let DType::Record(record) = self { record.packed_size() } else { self.itemsize() }
    }
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = |field: &Field| match field.dtype {
            DType::Record(inner) => format!("('{}', {inner})", field.name),
            // Without the bar of what has no byte order, but for objects and booleans.
            dtype => format!("('{}', '{}')", field.name, short_code(dtype)),
        };
        let list = |each: &dyn Fn(&Field) -> String| self.fields().iter().map(each).collect::<Vec<_>>().join(", ");
        if self.is_whole() {
            return write!(f, "[{}]", list(&field));
        }
        let names = list(&|field| format!("'{}'", field.name));
        let formats = list(&|field| match field.dtype {
            DType::Record(inner) => inner.to_string(),
            dtype => format!("'{}'", short_code(dtype)),
        });
        let (offsets, itemsize) = (list(&|field| field.packed.to_string()), self.packed_size());
        write!(f, "{{'names': [{names}], 'formats': [{formats}], 'offsets': [{offsets}], 'itemsize': {itemsize}}}")
    }
}

/// A dtype's code as the repr of a record shows it.
fn short_code(dtype: DType) -> String {
    match dtype {
        DType::Bool => "?".into(),
        DType::Object => "O".into(),
        dtype => dtype.code().trim_start_matches('|').into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aligns_each_field_and_shows_packed_sizes() {
        let check = |dtypes: &str, offsets: &[usize], itemsize: usize, packed_size: usize| {
            let Some(DType::Record(record)) = DType::parse(dtypes) else { panic!("{dtypes} is no record") };
            let found: Vec<usize> = record.fields().iter().map(|field| field.offset).collect();
            assert_eq!((found.as_slice(), record.itemsize(), record.packed_size()), (offsets, itemsize, packed_size));
        };
        check("i4,f8", &[0, 8], 16, 12);
        check("?,U2,i2", &[0, 4, 12], 16, 11);
        check("i1,i1", &[0, 1], 2, 2);
    }

    #[test]
    fn refuses_two_fields_of_one_name() {
        let field = |dtype| ("x".to_owned(), dtype);
        assert_eq!(Record::new([field(DType::Int8), field(DType::Int64)]), None);
    }
}
