//! English: what `--help` says of the shop's settings.

/// The name of a setting in a usage line.
pub const KEY: &str = "KEY";
/// The name of a value in a usage line.
pub const VALUE: &str = "VALUE";

/// `settings`.
pub const SETTINGS: &str = "Read and change the shop's settings";
/// `settings`, at its end.
pub const SETTINGS_AFTER: &str = "\
A change is part of the history: the window can undo it. The settings are:
  name                    the shop's name
  owner                   who owns each new case and signs
  currency                three letters, such as USD
  letterhead              what stands at the head of a letter; \\n begins a new line
  hours.monday            9:00-12:30, 14:00-18:00, or closed; the same for the other weekdays
  days-off                DATE WHY, DATE WHY and so on, with a ; between two; \\; within a reason
  replies.email           when the first reply is due: same-day, or so many opening hours, as 24, or
                          hours by the clock, as \"12 clock\", or none; also replies.we-noticed,
                          replies.phone, replies.public-review and replies.social
  quiet-days              after how many working days a customer counts as gone quiet
  clocks.1.update         days until they hear from us again, for harm 1; so for harm 2 to 4
  clocks.1.fix            days until it is fixed
  clocks.1.check-back     days until we ask whether all is well

Examples:
  amends settings get
  amends settings set hours.saturday 9:00-13:00";
/// `settings get`.
pub const SETTINGS_GET: &str = "Show one setting, or all of them";
/// `settings get`, at its end.
pub const SETTINGS_GET_AFTER: &str = "\
What it prints for a KEY is what `amends settings set` takes. With --json it prints
{\"key\":KEY,\"value\":TEXT}, and without a KEY a list of them in a fixed order.

Examples:
  amends settings get
  amends settings get hours.monday
  amends settings get --json";
/// `settings set`.
pub const SETTINGS_SET: &str = "Change a setting";
/// `settings set`, at its end.
pub const SETTINGS_SET_AFTER: &str = "\
With --json it prints {\"key\":KEY,\"value\":TEXT,\"before\":TEXT}.

Examples:
  amends settings set name \"Rosa's Bakery\"
  amends settings set letterhead \"Mill Lane 4\\nhello@example.org\"
  amends settings set hours.monday \"9:00-12:30, 14:00-18:00\"
  amends settings set hours.sunday closed
  amends settings set days-off \"2026-12-25 Christmas; 2026-12-26\"
  amends settings set replies.phone 1.5
  amends settings set clocks.4.fix 2 --json";
/// `settings get KEY`, `settings set KEY`.
pub const SETTING: &str = "Which setting, as `amends settings --help` lists them";
/// `settings set VALUE`.
pub const SETTING_VALUE: &str = "Its new value; an empty one takes away what may be missing";
