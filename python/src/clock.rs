//! The clocks of `time` where the standard library of Rust has none: WebAssembly in a browser, where RustPython's own end in a panic.
//!
//! All of them are made from `time.time`, which RustPython asks of the host.

use rustpython_vm::{PyResult, VirtualMachine};

/// Replaces the functions of `time` that would panic.
pub(crate) fn install(vm: &VirtualMachine) -> PyResult<()> {
    let time = vm.import("time", 0)?;
    for name in ["monotonic", "perf_counter", "process_time", "thread_time"] {
        time.set_attr(name, vm.new_function(name, seconds), vm)?;
    }
    for name in ["monotonic_ns", "perf_counter_ns", "process_time_ns", "thread_time_ns", "time_ns"] {
        time.set_attr(name, vm.new_function(name, nanoseconds), vm)?;
    }
    time.set_attr("sleep", vm.new_function("sleep", sleep), vm)
}

/// Seconds since 1970.
pub(crate) fn seconds(vm: &VirtualMachine) -> PyResult<f64> {
    vm.import("time", 0)?.get_attr("time", vm)?.call((), vm)?.try_into_value(vm)
}

fn nanoseconds(vm: &VirtualMachine) -> PyResult<u64> {
    Ok((seconds(vm)? * 1e9) as u64)
}

/// Waits by looking at the clock: a worker cannot rest, and nothing else runs in it.
fn sleep(duration: f64, vm: &VirtualMachine) -> PyResult<()> {
    if duration.is_nan() || duration < 0.0 {
        return Err(vm.new_value_error("sleep length must be non-negative"));
    }
    let end = seconds(vm)? + duration;
    while seconds(vm)? < end {}
    Ok(())
}
