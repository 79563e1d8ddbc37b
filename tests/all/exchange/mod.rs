//! What goes out can be read by others, and what comes in is believed only when it holds.

mod archive;
mod calendar;
mod copies;
mod letter;
mod line_up;
mod nameless;
mod page;
mod table;
mod work;

use crate::support::Shop;
use amends::domain::{
    Channel, ConcessionDraft, ContactDraft, Direction, Harm, LogDraft, MessageKind, Now, Outcome,
    PreventionDraft, Stage, StageDone,
};
use amends::jobs::{Export, ExportOrder, Exported, Format, JobError, Progress, Words, export};
use amends::logbook::messages::Saying;
use amends::logbook::promises::PromiseEnd;
use amends::platform::files::Replace;
use amends::text::Text;
use std::path::{Path, PathBuf};

/// The words of the language the program speaks.
fn words() -> Words {
    Text::english().words()
}

fn order(format: Format) -> ExportOrder {
    ExportOrder { format, ..ExportOrder::default() }
}

/// An export of a shop into a file that is not there yet.
fn export_to(order: ExportOrder, target: &Path, now: Now) -> Export {
    Export {
        order,
        target: target.to_path_buf(),
        replace: Replace::Ask,
        protected: Vec::new(),
        words: words(),
        now,
    }
}

fn write(shop: &Shop, order: ExportOrder, target: &Path) -> Result<Exported, JobError> {
    let export = export_to(order, target, shop.log.now());
    export::write(shop.log.store(), &export, &Progress::unwatched())
}

/// What an export holds, as text.
fn written(shop: &Shop, order: ExportOrder) -> String {
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("export");
    write(shop, order, &target).unwrap();
    std::fs::read_to_string(target).unwrap()
}

/// Compares with a kept file; with AMENDS_GOLDEN set the file is written anew, to be looked at.
#[expect(clippy::disallowed_methods, reason = "a test keeps its own expectation")]
fn golden(name: &str, found: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/all/exchange").join(name);
    if std::env::var_os("AMENDS_GOLDEN").is_some() {
        std::fs::write(&path, found).unwrap();
    }
    assert_eq!(found, std::fs::read_to_string(&path).unwrap(), "{name} differs");
}

/// A week at Rosa's: a cake a day late, made right and closed; a complaint from somebody who
/// tries what a page and a table can be made to do; and one that we noticed first, still open.
fn week() -> Shop {
    let mut shop = Shop::at("2026-11-16 09:00");
    let cake = shop.case_by(
        "Marta Novak",
        "The cake came a day late.\nWe cut a supermarket cake.",
        Channel::Phone,
        Harm::SpoiledPlans,
    );
    shop.now("2026-11-16 10:30");
    let apology = Saying {
        settles: Some(Stage::Apologize),
        ..Saying::new(
            MessageKind::Apology,
            Channel::Phone,
            "We wrote down the wrong date. I am sorry that you had no cake.",
        )
    };
    shop.log.say(cake, &apology).unwrap();
    let promise = shop.promise(cake, "I will bring a new cake on Friday by noon.", "friday noon");
    let chase = ContactDraft {
        direction: Direction::In,
        channel: Some(Channel::Phone),
        words: "Is it coming?".into(),
    };
    shop.now("2026-11-18 12:00");
    shop.log.log_contact(cake, &chase).unwrap();
    shop.now("2026-11-20 11:30");
    shop.log.end_promise(promise, PromiseEnd::Kept, "brought it myself").unwrap();
    shop.done(cake, Stage::Fix, "A new cake");
    let line = ConcessionDraft {
        what: "The price of the cake".into(),
        face_value: "86".into(),
        real_cost: "31.50".into(),
        given: "today".into(),
        received: "today".into(),
        ..ConcessionDraft::default()
    };
    shop.log.save_concession(cake, &line).unwrap();
    shop.done(cake, Stage::Concede, "Money back");
    let prevention = PreventionDraft {
        what: "Confirm the date by message".into(),
        due: "in 2 weeks".into(),
        ..PreventionDraft::default()
    };
    shop.log.save_prevention(cake, &prevention).unwrap();
    shop.close(cake, Outcome::SaysSo);
    hostile(&mut shop);
    shop.now("2026-11-21 08:00");
    shop.case_by("Ana Ruiz", "The invoice had two loaves.", Channel::WeNoticed, Harm::Nuisance);
    shop
}

/// A case in which everything typed is an attack.
fn hostile(shop: &mut Shop) {
    let mut draft = LogDraft {
        words: "=HYPERLINK(\"http://x\",\"y\")\n<script>alert(1)</script>".into(),
        channel: Some(Channel::PublicReview),
        link: "https://reviews.example/?\"><script>alert(1)</script>".into(),
        harm: Some(Harm::Serious),
        title: "+1 <b>bold</b> & \"quoted\"".into(),
        product: "@SUM(A1)".into(),
        remedy: "-2+3".into(),
        ..LogDraft::default()
    };
    draft.who.name = "<img src=x onerror=alert(1)>".into();
    let case = shop.log.log_case(&draft).unwrap().case;
    let left_out = StageDone::LeftOut("</p></article><script>".into());
    for stage in Stage::NEEDED {
        shop.log.record_stage(case, stage, &left_out, "", None).unwrap();
    }
    shop.close(case, Outcome::Lost);
}
