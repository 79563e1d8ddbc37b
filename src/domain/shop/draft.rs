//! The shop's settings as typed, and the shop they stand for: what first start, the settings page
//! and the command line write into.

use super::super::case::{Channel, Harm};
use super::super::clocks::HarmTargets;
use super::super::day::{WhenProblem, parse_day_ahead};
use super::super::money::Currency;
use super::super::opening::HoursProblem;
use super::super::problem::{Field, Problem, ProblemKind};
use super::Shop;
use super::typed::{DayRow, TargetDraft, clock_days, shift, stretch};
use chrono::NaiveDate;

/// The channels that have a target for the first reply; face to face, the talk is the reply.
pub const TARGETS: [Channel; 5] =
    [Channel::WeNoticed, Channel::Phone, Channel::Email, Channel::PublicReview, Channel::Social];
/// The shop's settings as typed.
#[derive(Clone, Debug, PartialEq)]
pub struct ShopDraft {
    /// The shop's name.
    pub name: String,
    /// The owner's name.
    pub owner: String,
    /// The currency.
    pub currency: Currency,
    /// What stands at the head of a letter, a line each.
    pub letterhead: String,
    /// Opening hours, Monday first.
    pub week: [DayRow; 7],
    /// Days off: the day, and why.
    pub days_off: Vec<(String, String)>,
    /// First-reply targets, in the order of [`TARGETS`].
    pub targets: [TargetDraft; 5],
    /// Days for updates, fixes and check-backs, for each level of harm, the least first.
    pub clocks: [[String; 3]; 4],
    /// After how many working days a customer counts as gone quiet.
    pub quiet_days: String,
    /// The settings this came from: they keep what no field shows.
    base: Shop,
}

/// What is wrong with a draft, field by field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShopProblems {
    /// What is wrong with the plain fields.
    pub fields: Vec<Problem>,
    /// What is wrong with the hours of a weekday, Monday first.
    pub week: [Option<DayProblem>; 7],
    /// No weekday is open.
    pub never_open: bool,
    /// What is wrong with a day off, in their order.
    pub days_off: Vec<Option<DayOffProblem>>,
    /// What is wrong with a target.
    pub targets: [Option<Problem>; 5],
    /// What is wrong with the days of a level of harm.
    pub clocks: [[Option<Problem>; 3]; 4],
}

/// What is wrong with the hours of one weekday.
#[derive(Clone, Debug, PartialEq)]
pub enum DayProblem {
    /// A time could not be read.
    Time(Problem),
    /// A stretch does not close after it opens.
    ClosesBefore,
    /// Two stretches overlap, or stand in the wrong order.
    Overlap,
}

/// What is wrong with one day off.
#[derive(Clone, Debug, PartialEq)]
pub enum DayOffProblem {
    /// The day could not be read.
    Day(Problem),
    /// The day is in the list already.
    Twice,
}

impl ShopProblems {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
            && self.week.iter().all(Option::is_none)
            && !self.never_open
            && self.days_off.iter().all(Option::is_none)
            && self.targets.iter().all(Option::is_none)
            && self.clocks.iter().flatten().all(Option::is_none)
    }
}

impl ShopDraft {
    /// The draft that would change nothing.
    #[must_use]
    pub fn of(shop: &Shop) -> Self {
        let days_off = &shop.hours.days_off;
        Self {
            name: shop.name.clone(),
            owner: shop.owner.clone(),
            currency: shop.currency,
            letterhead: shop.letterhead.clone(),
            week: shop.hours.week.each_ref().map(|shifts| DayRow {
                is_open: !shifts.is_empty(),
                stretches: shifts.iter().map(stretch).collect(),
            }),
            days_off: days_off.iter().map(|(day, why)| (day.to_string(), why.clone())).collect(),
            targets: TARGETS.map(|channel| TargetDraft::of(shop.reply_target(channel))),
            clocks: Harm::ALL.map(|harm| {
                let HarmTargets { update_days, fix_days, check_back_days } =
                    shop.clock_targets.of(harm);
                [update_days, fix_days, check_back_days].map(|days| days.to_string())
            }),
            quiet_days: shop.quiet_days.to_string(),
            base: shop.clone(),
        }
    }

    /// The shop this stands for.
    ///
    /// # Errors
    /// What must be mended first.
    pub fn shop(&self, today: NaiveDate) -> Result<Shop, Box<ShopProblems>> {
        let mut found = ShopProblems::default();
        let mut shop = Shop {
            name: self.name.clone(),
            owner: self.owner.clone(),
            currency: self.currency,
            letterhead: self.letterhead.clone(),
            ..self.base.clone()
        };
        self.read_week(&mut shop, &mut found);
        self.read_days_off(&mut shop, today, &mut found);
        self.read_targets(&mut shop, &mut found);
        self.read_clocks(&mut shop, &mut found);
        match self.quiet_days.trim().parse() {
            Ok(days) => shop.quiet_days = days,
            // Out of range for certain, so that the shop's own rule says what the range is.
            Err(_) => shop.quiet_days = 0,
        }
        found.fields = shop.problems();
        // The week says more exactly what is wrong.
        found.fields.retain(|problem| problem.field != Field::Hours);
        if found.is_empty() { Ok(shop) } else { Err(Box::new(found)) }
    }

    fn read_week(&self, shop: &mut Shop, found: &mut ShopProblems) {
        for ((row, shifts), problem) in
            self.week.iter().zip(&mut shop.hours.week).zip(&mut found.week)
        {
            shifts.clear();
            for typed in row.stretches.iter().filter(|_| row.is_open) {
                match shift(typed) {
                    Ok(read) => shifts.push(read),
                    Err(wrong) => *problem = Some(DayProblem::Time(wrong)),
                }
            }
        }
        for wrong in shop.hours.problems() {
            let (day, said) = match wrong {
                HoursProblem::ClosesBeforeOpening(day) | HoursProblem::PastMidnight(day) => {
                    (day, DayProblem::ClosesBefore)
                }
                HoursProblem::Overlap(day) => (day, DayProblem::Overlap),
                HoursProblem::NeverOpen => {
                    // A day whose times cannot be read is meant to be open.
                    found.never_open = found.week.iter().all(Option::is_none);
                    continue;
                }
            };
            let place = usize::try_from(day.num_days_from_monday()).unwrap_or(0);
            if let Some(slot) = found.week.get_mut(place) {
                slot.get_or_insert(said);
            }
        }
    }

    fn read_days_off(&self, shop: &mut Shop, today: NaiveDate, found: &mut ShopProblems) {
        shop.hours.days_off.clear();
        for (typed, why) in &self.days_off {
            let is_blank = typed.trim().is_empty() && why.trim().is_empty();
            let problem = match parse_day_ahead(typed, today) {
                // A line that was added and left empty means nothing.
                _ if is_blank => None,
                Err(wrong) => Some(DayOffProblem::Day(day_problem(wrong))),
                Ok(day) => {
                    let before = shop.hours.days_off.insert(day, why.trim().to_owned());
                    before.is_some().then_some(DayOffProblem::Twice)
                }
            };
            found.days_off.push(problem);
        }
    }

    fn read_clocks(&self, shop: &mut Shop, found: &mut ShopProblems) {
        for ((harm, typed), wrong) in Harm::ALL.into_iter().zip(&self.clocks).zip(&mut found.clocks)
        {
            let read = typed.each_ref().map(|days| clock_days(days));
            *wrong = read.each_ref().map(|days| days.as_ref().err().cloned());
            if let [Ok(update_days), Ok(fix_days), Ok(check_back_days)] = read {
                let targets = HarmTargets { update_days, fix_days, check_back_days };
                shop.clock_targets = shop.clock_targets.clone().with(harm, targets);
            }
        }
    }

    fn read_targets(&self, shop: &mut Shop, found: &mut ShopProblems) {
        let mut targets = self.base.reply_targets.clone();
        for ((channel, typed), problem) in
            TARGETS.into_iter().zip(&self.targets).zip(&mut found.targets)
        {
            if *typed == TargetDraft::of(self.base.reply_target(channel)) {
                // Untouched: minutes that hours cannot write stay as they are.
                continue;
            }
            match typed.read() {
                Ok(Some(target)) => _ = targets.insert(channel, target),
                Ok(None) => _ = targets.remove(&channel),
                Err(wrong) => *problem = Some(wrong),
            }
        }
        shop.reply_targets = targets;
    }
}

fn day_problem(wrong: WhenProblem) -> Problem {
    match wrong {
        WhenProblem::Empty => Problem::new(Field::DaysOff, ProblemKind::Missing),
        other => Problem::new(Field::DaysOff, ProblemKind::When(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::reply_target::ReplyTarget;
    use super::super::typed::Stretch;
    use super::*;
    use crate::domain::opening::Shift;

    const DAY: u16 = 1440;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
    }

    fn shop() -> Shop {
        Shop { name: "Rosa’s Bakery".to_owned(), ..Shop::default() }
    }

    #[test]
    fn an_untouched_draft_is_the_same_shop() {
        let mut shop = shop();
        shop.hours.week[2] =
            vec![Shift { opens: 0, closes: 720 }, Shift { opens: 840, closes: DAY }];
        shop.hours.days_off.insert(today(), "Stocktaking".to_owned());
        shop.reply_targets.insert(Channel::Phone, ReplyTarget::OpenMinutes(7));
        shop.reply_targets.insert(Channel::Social, ReplyTarget::ClockMinutes(720));
        let fast = HarmTargets { update_days: 1, fix_days: 2, check_back_days: 3 };
        shop.clock_targets = shop.clock_targets.with(Harm::Serious, fast);
        assert_eq!(ShopDraft::of(&shop).shop(today()), Ok(shop));
    }

    #[test]
    fn hours_are_read_as_people_type_them() {
        let mut draft = ShopDraft::of(&shop());
        draft.week[0].stretches = vec![Stretch { opens: "9".to_owned(), closes: "5".to_owned() }];
        draft.week[1].stretches =
            vec![Stretch { opens: "8:30 am".to_owned(), closes: "24:00".to_owned() }];
        let week = draft.shop(today()).unwrap().hours.week;
        assert_eq!(week[0], [Shift { opens: 540, closes: 17 * 60 }]);
        assert_eq!(week[1], [Shift { opens: 510, closes: DAY }]);
    }

    #[test]
    fn every_mistake_stands_at_its_own_place() {
        let mut draft = ShopDraft::of(&Shop::default());
        draft.week[3].stretches =
            vec![Stretch { opens: "18:00".to_owned(), closes: "9:00".to_owned() }];
        draft.week[4].stretches[0].opens = "soon".to_owned();
        draft.days_off = vec![
            ("Dec 25".to_owned(), String::new()),
            ("2026-12-25".to_owned(), String::new()),
            ("someday".to_owned(), String::new()),
            (String::new(), String::new()),
        ];
        draft.targets[1].hours = "never".to_owned();
        draft.quiet_days = "0".to_owned();
        draft.clocks[3][1] = "soon".to_owned();
        let found = draft.shop(today()).unwrap_err();
        assert_eq!(found.week[3], Some(DayProblem::ClosesBefore));
        assert!(matches!(found.week[4], Some(DayProblem::Time(_))));
        assert_eq!(found.days_off[1], Some(DayOffProblem::Twice));
        assert!(matches!(found.days_off[2], Some(DayOffProblem::Day(_))));
        assert_eq!(found.days_off[3], None);
        assert!(found.targets[1].is_some() && found.targets[0].is_none());
        assert!(found.clocks[3][1].is_some() && found.clocks[3][0].is_none());
        let fields: Vec<Field> = found.fields.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, [Field::ShopName, Field::Days]);
    }
}
