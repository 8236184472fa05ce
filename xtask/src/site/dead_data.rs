//! Constants that belonged to code which was left out: the linker kept them, because it saw the code.
//!
//! Most have no name to find them by. But an address stands in the code that reads it, or in other constants; where that is nowhere any more, nobody can read them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use walrus::ir::{Instr, InstrLocId, Value, Visitor, dfs_in_order};
use walrus::{ConstExpr, DataId, DataKind, FunctionId, Module};

/// For each function, the numbers in its code that can be addresses.
pub type Mentions = BTreeMap<FunctionId, Vec<u32>>;

/// Notes what every function mentions.
pub fn mentions(module: &Module) -> Mentions {
    let mut found = Mentions::new();
    for (id, function) in module.funcs.iter_local() {
        let mut numbers = Numbers::default();
        dfs_in_order(&mut numbers, function, function.entry_block());
        found.insert(id, numbers.0);
    }
    found
}

/// The constants that functions mentioned `before` which are gone now, and that nothing mentions that is left.
pub fn unreachable(module: &Module, before: &Mentions) -> Vec<DataId> {
    let segments = segments(module);
    let now = mentions(module);
    let gone = before.iter().filter(|(id, _)| !now.contains_key(id)).flat_map(|(_, numbers)| numbers);
    let mut suspects: BTreeSet<usize> = gone.filter_map(|&number| at(&segments, number)).collect();
    // What is suspected may lead to more that only it leads to.
    let mut new: Vec<usize> = suspects.iter().copied().collect();
    while let Some(segment) = new.pop() {
        new.extend(pointers(module, &segments, segment).filter(|&at| suspects.insert(at)));
    }
    // And what is held by something else holds in turn what it leads to.
    let mut held: Vec<usize> = now.values().flatten().filter_map(|&number| at(&segments, number)).collect();
    let others = (0..segments.len()).filter(|segment| !suspects.contains(segment));
    for other in others {
        held.extend(pointers(module, &segments, other));
    }
    while let Some(segment) = held.pop() {
        if suspects.remove(&segment) {
            held.extend(pointers(module, &segments, segment));
        }
    }
    suspects.into_iter().map(|segment| segments[segment].1).collect()
}

/// Where each constant is, in order.
fn segments(module: &Module) -> Vec<(Range<u32>, DataId)> {
    let mut found: Vec<_> = module
        .data
        .iter()
        .filter_map(|data| {
            let DataKind::Active { offset: ConstExpr::Value(Value::I32(start)), .. } = data.kind else { return None };
            Some((start as u32..start as u32 + data.value.len() as u32, data.id()))
        })
        .collect();
    found.sort_by_key(|(range, _)| range.start);
    found
}

/// The constant at an address. One past its end counts, since a loop may stop there.
fn at(segments: &[(Range<u32>, DataId)], address: u32) -> Option<usize> {
    let after = segments.partition_point(|(range, _)| range.start <= address);
    after.checked_sub(1).filter(|&segment| address <= segments[segment].0.end)
}

/// The constants that a constant points to. A number in the middle of one is only a number: whatever points, points to a beginning.
fn pointers<'a>(
    module: &'a Module,
    segments: &'a [(Range<u32>, DataId)],
    segment: usize,
) -> impl Iterator<Item = usize> + 'a {
    let (range, id) = &segments[segment];
    let bytes = &module.data.get(*id).value;
    // Pointers are aligned in memory, not in the segment.
    let skip = (range.start.next_multiple_of(4) - range.start) as usize;
    let words = bytes.get(skip..).unwrap_or_default().as_chunks().0.iter().map(|word| u32::from_le_bytes(*word));
    words.filter_map(|word| segments.binary_search_by_key(&word, |(range, _)| range.start).ok())
}

/// Collects numbers from code: constants, and the distances that loads and stores add.
#[derive(Default)]
struct Numbers(Vec<u32>);

impl<'instr> Visitor<'instr> for Numbers {
    fn visit_instr(&mut self, instr: &'instr Instr, _: &'instr InstrLocId) {
        match instr {
            Instr::Const(constant) => {
                if let Value::I32(number) = constant.value {
                    self.0.push(number as u32);
                }
            }
            Instr::Load(load) => self.0.push(load.arg.offset as u32),
            Instr::Store(store) => self.0.push(store.arg.offset as u32),
            Instr::LoadSimd(load) => self.0.push(load.arg.offset as u32),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use walrus::{FunctionBuilder, ValType};

    use super::*;

    #[test]
    fn finds_what_only_gone_code_mentions() {
        let mut module = Module::default();
        let memory = module.memories.add_local(false, false, 1, None, None);
        let mut constant = |start: i32, value: Vec<u8>| {
            let offset = ConstExpr::Value(Value::I32(start));
            module.data.add(DataKind::Active { memory, offset }, value)
        };
        let shared = constant(1000, vec![0; 8]);
        let own = constant(1100, 1200u32.to_le_bytes().to_vec());
        let led_to = constant(1200, vec![7; 8]);
        let never_named = constant(1300, vec![0; 8]);
        let mut reader = |addresses: &[i32]| {
            let mut function = FunctionBuilder::new(&mut module.types, &[], &[ValType::I32]);
            let mut body = function.func_body();
            for (place, &address) in addresses.iter().enumerate() {
                body.i32_const(address);
                if place > 0 {
                    body.drop();
                }
            }
            function.finish(Vec::new(), &mut module.funcs)
        };
        let (gone, _kept) = (reader(&[1000, 1100]), reader(&[1004]));
        let before = mentions(&module);
        assert!(unreachable(&module, &before).is_empty());
        module.funcs.delete(gone);
        let found = unreachable(&module, &before);
        assert_eq!(found, [own, led_to]);
        assert!(!found.contains(&shared) && !found.contains(&never_named));
    }
}
