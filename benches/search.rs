//! How long does each keystroke of a search take?
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on should end")]

mod logs;

/// How many hits of each kind the palette asks for.
const HITS: u32 = 20;

fn main() {
    divan::main();
}

/// Every start of a text, as it is typed.
fn typed(text: &str) -> Vec<&str> {
    text.char_indices().filter_map(|(at, letter)| text.get(..at + letter.len_utf8())).collect()
}

macro_rules! typing {
    ($($name:ident: $text:literal),*) => {$(
        /// All keystrokes of this text, one search each.
        #[divan::bench(args = logs::sizes())]
        fn $name(bencher: divan::Bencher<'_, '_>, cases: u32) {
            let log = logs::open(cases);
            let typed = typed($text);
            bencher.bench_local(|| {
                typed.iter().map(|text| log.search(text, HITS).unwrap()).collect::<Vec<_>>()
            });
        }
    )*};
}

typing!(
    a_name: "keller",
    a_full_name: "priya nakam",
    a_common_word: "birthday cake",
    a_case_number: "2026-0012",
    nothing_that_exists: "xylophone"
);

/// Customers offered while a name is typed into the form of a new case.
#[divan::bench(args = logs::sizes())]
fn customers_while_typing(bencher: divan::Bencher<'_, '_>, cases: u32) {
    let log = logs::open(cases);
    let typed = typed("selma hor");
    bencher.bench_local(|| {
        typed.iter().map(|text| log.suggest_customers(text, 8).unwrap()).collect::<Vec<_>>()
    });
}
