//! A filter finds what its rule says, in the order of the list, whatever it is combined with.

use super::*;
use crate::domain::{
    Case, CausedBy, Channel, Customer, CustomerId, Harm, Mistake, MistakeKind, Outcome, Received,
    Waiting, waiting::WaitsFor,
};
use crate::store::page::samples::{Sample, closing, moment};
use crate::store::{case, customer, mistake};
use proptest::prelude::*;

const SORTS: [CaseSort; 7] = [
    CaseSort::Number,
    CaseSort::Title,
    CaseSort::Harm,
    CaseSort::Stage,
    CaseSort::NextDue,
    CaseSort::Outcome,
    CaseSort::Closed,
];
const OWNERS: [&str; 3] = ["Ida", "Rosa", "Frank"];

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// Sixty cases in which every value stands beside every other somewhere.
fn shop() -> (Store, Vec<(i64, CaseId)>) {
    let mut sample = Sample::new();
    let tags: [&[&str]; 3] = [&[], &["Wholesale"], &["regular", "wholesale"]];
    let customers: Vec<CustomerId> = tags
        .iter()
        .map(|tags| {
            sample.customer("Mara Lind", |it| it.tags = tags.iter().map(|&it| it.into()).collect())
        })
        .collect();
    let mut ids = Vec::new();
    for n in 0..60_usize {
        let id = sample.case(customers[n % 3], |case: &mut Case, mistake: &mut Mistake| {
            mistake.kind = MistakeKind::ALL[n % 7];
            mistake.caused_by = CausedBy::ALL[n % 5];
            mistake.title = ["late cake", "Late rolls", "a lost box"][n % 3].into();
            case.harm = Harm::ALL[n / 3 % 4];
            case.channel = Channel::KNOWN_BY[n % 6];
            case.owner = OWNERS[n / 2 % 3].into();
            case.waiting = match n % 4 {
                0 => Waiting::Customer,
                1 => Waiting::Other("the mill".into()),
                _ => Waiting::Nobody,
            };
            case.received = moment(&format!("2026-{:02}-{:02}T23:30", 9 + n % 3, 1 + n / 3));
            // Some came in where it was past midnight already.
            case.received.offset_minutes = if n % 2 == 0 { 60 } else { -300 };
            if n % 5 == 0 {
                case.closing = Some(closing(Outcome::SaysSo, "2026-11-21T12:00"));
            }
        });
        ids.push(id);
        if n % 6 == 1 {
            sample.promise(id, &format!("2026-11-{:02}T12:00", 1 + n % 28), |_| {});
        }
    }
    let store = sample.ready();
    let rows = |id: &CaseId| {
        let statement = "SELECT row FROM recovery_case WHERE id = ?1";
        store.connection.query_row(statement, [id], |row| row.get(0)).unwrap()
    };
    let known = ids.iter().map(|id| (rows(id), *id)).collect();
    (store, known)
}

/// What a search finds, looking at a few lines at a time or at all at once.
fn found(store: &Store, query: CaseQuery, filter: &CaseFilter, stretch: Option<i64>) -> Vec<i64> {
    let mut search = CaseSearch::new(query, filter, today());
    if let Some(stretch) = stretch {
        search.begin(store).unwrap();
        search.is_begun = true;
        search.stretch = stretch;
    }
    while !search.step(store).unwrap() {}
    search.rows().unwrap().to_vec()
}

fn filters() -> impl Strategy<Value = CaseFilter> {
    fn some<T: Copy + Ord + std::fmt::Debug + 'static>(
        all: Vec<T>,
    ) -> impl Strategy<Value = std::collections::BTreeSet<T>> {
        let most = all.len().min(4);
        prop_oneof![
            2 => Just(Vec::new()),
            1 => proptest::sample::subsequence(all, 1..=most),
        ]
        .prop_map(|it| it.into_iter().collect())
    }
    let day = || (9_u32..=11, 1_u32..=28).prop_map(|(m, d)| NaiveDate::from_ymd_opt(2026, m, d));
    let received = prop_oneof![
        Just(Received::ThisMonth),
        Just(Received::Last30Days),
        Just(Received::ThisYear),
        (proptest::option::of(day()), proptest::option::of(day())).prop_map(|(from, until)| {
            Received::Between { from: from.flatten(), until: until.flatten() }
        }),
    ];
    let owner = proptest::sample::select(vec!["Ida", "ROSA", "frank", "nobody"]);
    let tag = proptest::sample::select(vec!["wholesale", "Regular", "none of them"]);
    (
        some(MistakeKind::ALL.to_vec()),
        some(Harm::ALL.to_vec()),
        some(CausedBy::ALL.to_vec()),
        some(Channel::KNOWN_BY.to_vec()),
        some(WaitsFor::ALL.to_vec()),
        proptest::option::weighted(0.3, owner),
        proptest::option::weighted(0.3, tag),
        proptest::option::weighted(0.4, received),
    )
        .prop_map(|(kinds, harms, causes, channels, waiting, owner, tag, received)| {
            CaseFilter {
                kinds,
                harms,
                causes,
                channels,
                waiting,
                owner: owner.map(str::to_owned),
                tag: tag.map(str::to_owned),
                received,
            }
        })
}

fn sets() -> impl Strategy<Value = CaseSet> {
    let minute = crate::store::page::samples::minute("2026-11-15T12:00");
    proptest::sample::select(vec![
        CaseSet::All,
        CaseSet::Open,
        CaseSet::Closed,
        CaseSet::Overdue(minute),
        CaseSet::WaitingForCustomer,
        CaseSet::Serious,
        CaseSet::LoggedSince(moment("2026-10-10T00:00").utc.timestamp_millis()),
    ])
}

/// The rule itself, over the records.
fn wanted(store: &Store, filter: &CaseFilter, id: CaseId) -> bool {
    let case = case::get(store, id).unwrap().unwrap();
    let mistake = mistake::get(store, case.mistake).unwrap().unwrap();
    let customer: Customer = customer::get(store, case.customer).unwrap().unwrap();
    filter.fits(&case, &mistake, &customer, today())
}

#[test]
fn filters_combined_find_what_their_rule_says_in_the_order_of_the_list() {
    let (store, known) = shop();
    let sort = (proptest::sample::select(SORTS.to_vec()), any::<bool>());
    let stretch = proptest::option::of(1_i64..20);
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(400));
    let mut met = 0;
    let met_any = std::cell::Cell::new(0_u32);
    runner
        .run(&(sets(), sort, filters(), stretch), |(set, (sort, descending), filter, stretch)| {
            let query = CaseQuery { set, sort, descending };
            let of_set = rows(&store, &query, 0, 100).unwrap();
            let id_of = |row: &i64| known.iter().find(|(it, _)| it == row).unwrap().1;
            let expected: Vec<i64> =
                of_set.into_iter().filter(|row| wanted(&store, &filter, id_of(row))).collect();
            met_any.set(met_any.get() + u32::from(!expected.is_empty()));
            prop_assert_eq!(&found(&store, query, &filter, stretch), &expected);
            let all: Vec<CaseId> = known.iter().map(|(_, id)| *id).collect();
            let mut kept = still(&store, (set, &filter, today()), &all).unwrap();
            let mut ids = ids_of(&store, &expected).unwrap();
            kept.sort();
            ids.sort();
            prop_assert_eq!(kept, ids);
            Ok(())
        })
        .unwrap();
    met += met_any.get();
    assert!(met > 100, "most of what was looked for is nowhere: {met}");
}

#[test]
fn lines_and_names_of_rows_are_those_of_the_list() {
    let (store, _) = shop();
    let query = CaseQuery { set: CaseSet::Open, sort: CaseSort::Title, descending: false };
    let rows = found(&store, query, &CaseFilter::default(), Some(7));
    assert_eq!(
        lines_of(&store, &rows).unwrap(),
        super::super::lines(&store, &query, 0, 99).unwrap()
    );
    assert_eq!(ids_of(&store, &rows[3..9]).unwrap(), ids(&store, &query, 3, 6).unwrap());
}

#[test]
fn owners_and_tags_are_told_once_in_order() {
    let (store, _) = shop();
    assert_eq!(owners(&store).unwrap(), ["Frank", "Ida", "Rosa"]);
    assert_eq!(tags(&store).unwrap(), ["regular", "Wholesale", "wholesale"]);
}

#[test]
fn a_search_over_an_empty_log_ends_at_once() {
    let store = Store::in_memory().unwrap();
    let query = CaseQuery { set: CaseSet::All, sort: CaseSort::Number, descending: true };
    let filter = CaseFilter { harms: [Harm::Serious].into(), ..CaseFilter::default() };
    assert!(found(&store, query, &filter, None).is_empty());
}
