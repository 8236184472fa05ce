fn main() {
    let source = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let status = python::Session::new().run_script(&source, "script.py", &[], |stream, text| match stream {
        python::Stream::Stdout => print!("{text}"),
        python::Stream::Stderr => eprint!("{text}"),
    });
    std::process::exit(status as i32);
}
