//! An owner’s words lead to something, and records stay first where no command is called so.

use super::rows::{Group, Row, rows};
use crate::domain::Harm;
use crate::logbook::pages::Hits;
use crate::text::Text;
use crate::text::articles::Topic;
use crate::ui::commands::Place;
use crate::ui::route::Route;
use crate::ui::screens::samples::Sample;

fn found(typed: &str, hits: Option<&Hits>) -> Vec<Row> {
    let place = Place { route: Route::Today, zoom: 1.0 };
    let now = Sample::empty().log.now().local_minute();
    rows(Text::english(), place, typed, hits, now)
}

fn titles(typed: &str) -> Vec<String> {
    found(typed, None).into_iter().map(|row| row.title).collect()
}

#[test]
fn an_owners_words_lead_to_what_there_is() {
    let names = &Text::english().palette.names;
    for (typed, first, article) in [
        ("help", names.help(), None),
        ("backup", names.settings(), Some(Topic::Copies)),
        ("restore", names.settings(), Some(Topic::Copies)),
        ("import", names.import(), Some(Topic::Move)),
        ("shortcut", names.all_keys(), Some(Topic::Keys)),
        ("new", names.new_customer(), Some(Topic::Log)),
        ("delete", names.undo(), Some(Topic::Undo)),
        ("print", names.line_up(), Some(Topic::Morning)),
        ("dark", names.theme_dark(), Some(Topic::Look)),
    ] {
        let titles = titles(typed);
        assert!(titles.iter().any(|title| title == first), "{typed}: {titles:?}");
        if let Some(article) = article {
            let row = format!("Help: {}", Text::english().article(article).title);
            assert!(titles.contains(&row), "{typed}: {titles:?}");
        }
    }
    assert_eq!(titles("help")[0], names.help());
    for (typed, first) in [
        ("dark", names.theme_dark()),
        ("backup", names.copy_now()),
        ("restore", names.undo()),
        ("delete", names.undo()),
        ("import", names.import()),
        ("print", names.line_up()),
    ] {
        assert_eq!(titles(typed)[0], first, "{typed}");
    }
    assert_eq!(titles("shortcut")[0], names.all_keys());
    assert!(titles("restore").iter().any(|title| title == names.copy_now()));
    assert!(titles("restore").iter().any(|title| title == names.undo()));
    assert!(titles("backup").iter().any(|title| title == names.copy_now()));
}

#[test]
fn records_come_first_unless_a_command_is_called_so() {
    let mut sample = Sample::empty();
    sample.case("Dark Anna", "The delete key was missing", Harm::Nuisance);
    let first = |typed: &str| {
        let hits = sample.log.search(typed, 8).unwrap();
        found(typed, Some(&hits))[0].group
    };
    assert_eq!(first("anna"), Group::Customers);
    assert_eq!(first("dark"), Group::Commands);
    assert_eq!(first("delete"), Group::Commands);
    assert_eq!(first("missing"), Group::Cases);
    // Two letters are a name being typed, and no command's other word.
    assert_eq!(first("da"), Group::Customers);
}
