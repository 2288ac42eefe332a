//! How fast the engine is: `cargo bench`.

fn main() {
    divan::main();
}
