//! What is needed only behind *doors*: functions that are called late.
//!
//! The linker says which bytes of code and constants refer to what (`--emit-relocs`), so this is exact, through tables of methods too.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use anyhow::{Context, Result, ensure};
use wasmparser::{
    DataKind, ExternalKind, KnownCustom, Linking, Operator, Parser, Payload, RelocationType, SymbolInfo, TypeRef,
};

use crate::site::names;

/// What nothing leads to but doors.
#[derive(Debug, PartialEq)]
pub struct Behind {
    /// The functions by their names, the doors among them.
    pub functions: BTreeSet<String>,
    /// The addresses of constants, in order, apart from each other.
    pub constants: Vec<Range<u32>>,
}

/// Finds what is needed only behind functions whose name `is_door`.
///
/// Errors: this is not what the linker leaves with its relocations; or there is no door.
pub fn behind(wasm: &[u8], is_door: impl Fn(&str) -> bool) -> Result<Behind> {
    let linked = Linked::parse(wasm)?;
    let doors: Vec<Thing> =
        linked.names.iter().filter(|(_, name)| is_door(name)).map(|(index, _)| Thing::Function(*index)).collect();
    ensure!(!doors.is_empty(), "the page has no doors to its second part");
    let first = linked.reached(&linked.roots, &doors);
    let all = linked.reached(&doors, &[]);
    let second: Vec<Thing> = all.difference(&first).copied().collect();

    let name = |thing: &Thing| match thing {
        Thing::Function(index) => linked.names.get(index).cloned(),
        Thing::Constant(_) => None,
    };
    // A name that two functions have says nothing.
    let names_of_first: BTreeSet<String> = first.iter().filter_map(name).collect();
    let functions = second.iter().filter_map(name).filter(|name| !names_of_first.contains(name)).collect();
    let bytes = |things: &mut dyn Iterator<Item = &Thing>| -> BTreeSet<u32> {
        things.filter_map(|thing| linked.bytes(thing)).flatten().collect()
    };
    let shared = bytes(&mut first.iter());
    let mut constants: Vec<Range<u32>> = Vec::new();
    for address in bytes(&mut second.iter()).difference(&shared) {
        match constants.last_mut() {
            // What fills up to the next aligned address belongs to nobody.
            Some(last) if address - last.end < ALIGNMENT && shared.range(last.end..*address).next().is_none() => {
                last.end = address + 1;
            }
            _ => constants.push(*address..address + 1),
        }
    }
    Ok(Behind { functions, constants })
}

/// No constant begins farther behind the one before than this, unless there is another between.
const ALIGNMENT: u32 = 16;

/// A function by its index, or a constant by its address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Thing {
    Function(u32),
    Constant(u32),
}

/// A module as the linker leaves it.
#[derive(Default)]
struct Linked {
    names: BTreeMap<u32, String>,
    /// What can be reached from outside.
    roots: Vec<Thing>,
    /// Where in memory constants begin and end.
    constants: BTreeMap<u32, u32>,
    refers: BTreeMap<Thing, Vec<Thing>>,
}

/// Bytes of the file, and what they are.
type Places<T> = Vec<(Range<usize>, T)>;

impl Linked {
    fn parse(wasm: &[u8]) -> Result<Linked> {
        let mut linked = Linked::default();
        let mut next_function = 0;
        let mut bodies: Places<u32> = Vec::new();
        let mut segments: Places<u32> = Vec::new();
        let mut starts = Vec::new();
        let mut symbols = Vec::new();
        let mut relocations = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            let payload = payload?;
            if let Some((_, range)) = payload.as_section() {
                starts.push(range.start);
            }
            match payload {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        next_function += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            linked.roots.push(Thing::Function(export.index));
                        }
                    }
                }
                Payload::StartSection { func, .. } => linked.roots.push(Thing::Function(func)),
                Payload::CodeSectionEntry(body) => {
                    bodies.push((body.range(), next_function));
                    next_function += 1;
                }
                Payload::DataSection(data) => {
                    for segment in data {
                        let segment = segment?;
                        let DataKind::Active { offset_expr, .. } = segment.kind else { continue };
                        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else { continue };
                        let end = segment.range.end;
                        segments.push((end - segment.data.len()..end, value as u32));
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Name(names) => {
                        linked.names = names::of_functions(names)?;
                    }
                    KnownCustom::Linking(linking) => {
                        for subsection in linking {
                            let Linking::SymbolTable(table) = subsection? else { continue };
                            symbols.extend(table.into_iter().collect::<Result<Vec<_>, _>>()?);
                        }
                    }
                    KnownCustom::Reloc(section) => {
                        for entry in section.entries() {
                            relocations.push((section.section_index() as usize, entry?));
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        ensure!(!relocations.is_empty(), "the linker left no relocations");
        let things: Vec<Option<Thing>> = symbols.iter().map(|symbol| linked.add(symbol, &segments)).collect();
        for (section, entry) in relocations {
            let start = starts.get(section).context("a relocation is in no section")?;
            let at = start + entry.offset as usize;
            let named = things.get(entry.index as usize).copied().flatten();
            // What names a type numbers types, not symbols.
            let Some(target) = named.filter(|_| entry.ty != RelocationType::TypeIndexLeb) else { continue };
            if let Some((_, function)) = containing(&bodies, at) {
                linked.refers.entry(Thing::Function(*function)).or_default().push(target);
            } else if let Some((range, address)) = containing(&segments, at) {
                match linked.constant_at(address + (at - range.start) as u32) {
                    Some(holder) => linked.refers.entry(holder).or_default().push(target),
                    // Nobody knows who reads it.
                    None => linked.roots.push(target),
                }
            }
        }
        Ok(linked)
    }

    /// All that `from` leads to, itself included, without going through `closed`.
    fn reached(&self, from: &[Thing], closed: &[Thing]) -> BTreeSet<Thing> {
        let mut found = BTreeSet::new();
        let mut new: Vec<Thing> = from.to_vec();
        while let Some(thing) = new.pop() {
            if !closed.contains(&thing) && found.insert(thing) {
                new.extend(self.refers.get(&thing).into_iter().flatten());
            }
        }
        found
    }

    /// Takes a symbol in; nothing if it is neither code nor bytes.
    fn add(&mut self, symbol: &SymbolInfo, segments: &Places<u32>) -> Option<Thing> {
        match symbol {
            SymbolInfo::Func { index, .. } => Some(Thing::Function(*index)),
            SymbolInfo::Data { symbol: Some(data), .. } if data.size > 0 => {
                let (_, address) = segments.get(data.index as usize)?;
                let start = address + data.offset;
                let end = self.constants.entry(start).or_default();
                *end = (*end).max(start + data.size);
                Some(Thing::Constant(start))
            }
            _ => None,
        }
    }

    fn constant_at(&self, address: u32) -> Option<Thing> {
        let (start, end) = self.constants.range(..=address).next_back()?;
        (address < *end).then_some(Thing::Constant(*start))
    }

    fn bytes(&self, thing: &Thing) -> Option<Range<u32>> {
        match thing {
            Thing::Function(_) => None,
            Thing::Constant(start) => self.constants.get(start).map(|end| *start..*end),
        }
    }
}

/// The last of `places`, which are in order, that holds the byte at `at`.
fn containing<T>(places: &Places<T>, at: usize) -> Option<&(Range<usize>, T)> {
    let after = places.partition_point(|(range, _)| range.start <= at);
    after.checked_sub(1).map(|before| &places[before]).filter(|(range, _)| range.contains(&at))
}
