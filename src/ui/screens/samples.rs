//! A small shop on a fixed Sunday afternoon, for the tests of the pages.

pub use shop::{Easel, Sample};

#[cfg(test)]
mod shop {

    use crate::domain::{
        CaseDraft, Channel, CloseDraft, ConcessionDraft, ContactDraft, CustomerDraft, CustomerId,
        Direction, Harm, LogDraft, Nature, Outcome, PreventionDraft, PromiseDraft, Shop, Stage,
        StageDone, Waiting, WhoDraft,
    };
    use crate::logbook::cases::Logged;
    use crate::logbook::promises::PromiseEnd;
    use crate::logbook::{Ids, Logbook};
    use crate::platform::clock::{Clock, FixedClock};
    use crate::store::Store;
    use chrono::NaiveDateTime;
    use std::sync::Arc;

    use crate::jobs::Status;
    use crate::text::{Languages, Text};
    use crate::ui::action::Actions;
    use crate::ui::view::View;

    /// The present in these tests.
    pub const NOW: &str = "2026-11-22T15:20";

    /// A civil minute.
    pub fn at(minute: &str) -> NaiveDateTime {
        NaiveDateTime::parse_from_str(minute, "%Y-%m-%dT%H:%M").unwrap()
    }

    /// A log being written, with the clock that says when.
    pub struct Sample {
        pub log: Logbook,
        clock: FixedClock,
    }

    impl Sample {
        /// A log in which nothing happened.
        pub fn empty() -> Self {
            let clock = FixedClock::at_local(at(NOW), 60);
            let store = Store::in_memory().unwrap();
            let log =
                Logbook::new(store, Arc::new(clock.clone()), Ids::Seeded(7), [1; 16]).unwrap();
            Self { log, clock }
        }

        /// The shop of the pictures.
        pub fn bakery() -> Self {
            let mut sample = Self::empty();
            sample.the(NOW);
            let shop =
                Shop { name: "Rosa’s Bakery".into(), owner: "Rosa".into(), ..Shop::default() };
            sample.log.save_shop(&shop).unwrap();
            sample.tomas();
            sample.the("2026-11-18T10:00");
            let marta =
                sample.case("Marta Novak", "Wedding cake delivered a day late", Harm::SpoiledPlans);
            sample.promise(
                &marta,
                "I will call you by Friday noon with a new delivery date.",
                "2026-11-20 12:00",
            );
            sample.settle(&marta, &[Stage::Listen, Stage::Apologize]);
            let dev = sample.case("Dev Patel", "Door lock fitted twice", Harm::TimeOrMoney);
            sample.promise(
                &dev,
                "Check back: are you happy with the new lock?",
                "2026-11-22 17:00",
            );
            sample.settle(&dev, &[Stage::Listen, Stage::Apologize, Stage::Fix]);
            let liu = sample.case("Liu Wen", "Charged for a cancelled course", Harm::TimeOrMoney);
            sample.promise(&liu, "I will send the money back by Friday.", "2026-11-27 12:00");
            sample
                .log
                .save_prevention(
                    liu.case,
                    &PreventionDraft {
                        what: "Change the booking form".into(),
                        due: "2026-11-25".into(),
                        ..PreventionDraft::default()
                    },
                )
                .unwrap();
            sample.the("2026-11-17T09:00");
            sample.case("Karl Weber", "Wrong invoice, sent twice", Harm::Nuisance);
            sample.case("Ines Moreau", "Pick-up an hour late", Harm::Serious);
            sample.the(NOW);
            sample
        }

        /// The customer whose page is looked at.
        fn tomas(&mut self) {
            self.the("2026-11-12T09:00");
            let id = self.log.save_customer(&CustomerDraft {
                name: "Tomas Hale".into(),
                phone: "+1 555 0137 220".into(),
                email: "tomas@example.org".into(),
                address: "14 Mill Lane".into(),
                preferred: Some(Channel::Phone),
                since: "2015".into(),
                yearly_value: "2110".into(),
                tags: "regular, mixer".into(),
                notes: "Asks for the invoice on paper.".into(),
                ..CustomerDraft::default()
            });
            let id = id.unwrap();
            let case = self.case_of(
                Some(id),
                "Tomas Hale",
                "Mixer ordered in March, not delivered",
                Harm::SpoiledPlans,
            );
            self.settle(&case, &[Stage::Listen, Stage::Apologize]);
            let first = self.promise(&case, "I will ask the supplier today.", "2026-11-13 12:00");
            self.log.end_promise(first, PromiseEnd::Kept, "").unwrap();
            self.promise(
                &case,
                "Tuesday and Friday update until the mixer arrives",
                "2026-11-20 17:00",
            );
            self.log
                .save_concession(
                    case.case,
                    &ConcessionDraft {
                        what: "Waived the 3% fee".into(),
                        nature: Nature::WaivedFee,
                        face_value: "17.97".into(),
                        given: "2026-11-12".into(),
                        expires: "2026-11-23".into(),
                        ..ConcessionDraft::default()
                    },
                )
                .unwrap();
            self.the("2026-11-19T09:40");
            self.log
                .log_contact(
                    case.case,
                    &ContactDraft {
                        direction: Direction::In,
                        channel: Some(Channel::Phone),
                        words: "Where is the mixer?".into(),
                    },
                )
                .unwrap();
            self.log.set_waiting(case.case, &Waiting::Other("supplier".into())).unwrap();
        }

        /// Sets the clock.
        pub fn the(&mut self, minute: &str) {
            self.clock.set(FixedClock::at_local(at(minute), 60).now());
        }

        /// Logs a mistake that hit a new customer.
        pub fn case(&mut self, name: &str, words: &str, harm: Harm) -> Logged {
            self.case_of(None, name, words, harm)
        }

        fn case_of(
            &mut self,
            known: Option<CustomerId>,
            name: &str,
            words: &str,
            harm: Harm,
        ) -> Logged {
            let who = WhoDraft { known, name: name.into(), ..WhoDraft::default() };
            self.log
                .log_case(&LogDraft {
                    who,
                    words: words.into(),
                    title: words.into(),
                    channel: Some(Channel::Email),
                    harm: Some(harm),
                    ..LogDraft::default()
                })
                .unwrap()
        }

        /// Adds a promise to a case.
        pub fn promise(
            &mut self,
            case: &Logged,
            words: &str,
            due: &str,
        ) -> crate::domain::PromiseId {
            let draft = PromiseDraft {
                untold: false,
                words: words.into(),
                due: due.into(),
                channel: Some(Channel::Phone),
                past_is_meant: true,
            };
            self.log.add_promise(case.case, &draft).unwrap()
        }

        /// Says the first words to the customer, so that no first reply is due.
        pub fn reply(&mut self, case: &Logged) {
            let words = "We are on it.".into();
            let draft =
                ContactDraft { direction: Direction::Out, channel: Some(Channel::Phone), words };
            self.log.log_contact(case.case, &draft).unwrap();
        }

        /// It is the customer's turn, so that no clock runs.
        pub fn waits_for_customer(&mut self, case: &Logged) {
            let page = self.log.case_page(case.case).unwrap();
            let draft = CaseDraft::of(&page.case, &page.mistake);
            let (owner, waiting) = ("Rosa".into(), Waiting::Customer);
            self.log.save_case(&CaseDraft { owner, waiting, ..draft }).unwrap();
        }

        /// Says all that must be said, and closes the case.
        pub fn close(&mut self, case: &Logged, outcome: Outcome) {
            self.settle(case, &[Stage::Apologize, Stage::Fix, Stage::Concede]);
            let draft = CloseDraft { outcome: Some(outcome), ..CloseDraft::default() };
            self.log.close_case(case.case, &draft).unwrap();
        }

        fn settle(&mut self, case: &Logged, stages: &[Stage]) {
            for stage in stages {
                let done = match stage {
                    Stage::Concede => StageDone::LeftOut("They want nothing".into()),
                    _ => StageDone::Done("By phone".into()),
                };
                self.log.record_stage(case.case, *stage, &done, "Rosa", None).unwrap();
            }
        }
    }

    /// What a page is shown with, owned.
    pub struct Easel {
        pub sample: Sample,
        pub actions: Actions,
        pub status: Status,
        pub languages: Languages,
    }

    impl Easel {
        pub fn new(sample: Sample) -> Self {
            let (actions, status) = (Actions::default(), Status::default());
            Self { sample, actions, status, languages: Languages::default() }
        }

        pub fn view(&self) -> View<'_> {
            View {
                log: &self.sample.log,
                text: Text::english(),
                languages: &self.languages,
                now: self.sample.log.now(),
                actions: &self.actions,
                status: &self.status,
                is_sample: true,
            }
        }
    }
}
