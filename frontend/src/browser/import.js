// `import()` is syntax, which Rust cannot call.
export const load = (address) => import(address);
