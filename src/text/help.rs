//! What `--help` says, in English.
//!
//! Constants, since the command line is described at compile time.

mod case;
mod cases;
mod concession;
mod customer;
mod details;
mod follow_ups;
mod kinds;
mod settings;
mod values;

pub use case::*;
pub use cases::*;
pub use concession::*;
pub use customer::*;
pub use details::*;
pub use follow_ups::*;
pub use kinds::*;
pub use settings::*;
pub use values::*;

/// What the program is.
pub const ABOUT: &str = "Log mistakes, keep the promises made to put them right, close the cases";
/// How a command ends.
pub const ENDINGS: &str = "\
Without a command, the window opens.

Exit codes:
  0  done
  1  refused or failed; one sentence on the error output says why
  2  used wrongly, or a date, amount or case number that cannot be read
  3  the log is open in another window or command; nothing was changed";
/// The name of a folder in a usage line.
pub const DIR: &str = "DIR";
/// The name of a file in a usage line.
pub const FILE: &str = "FILE";
/// The name of a day in a usage line.
pub const DAY: &str = "DAY";
/// The name of a due time in a usage line.
pub const WHEN: &str = "WHEN";
/// The name of a text in a usage line.
pub const TEXT: &str = "TEXT";
/// The name of a customer's name in a usage line.
pub const NAME: &str = "NAME";
/// The name of a case number in a usage line.
pub const CASE: &str = "CASE";
/// The name of a promise in a usage line.
pub const PROMISE: &str = "PROMISE";
/// The name of days in a usage line.
pub const DAYS: &str = "DAYS";
/// The name of a time of day in a usage line.
pub const TIME: &str = "TIME";
/// The name of an end in a usage line.
pub const UNTIL: &str = "EVENT|DATE|COUNT";
/// The name of a number in a usage line.
pub const NUMBER: &str = "NUMBER";

/// `--data-dir`.
pub const DATA_DIR: &str =
    "Use the log in this folder instead of the usual one (or of the one AMENDS_DATA_DIR names)";
/// `--sample`.
pub const SAMPLE_WINDOW: &str = "Open a throw-away sample shop; your own log is not touched";
/// `--theme`.
pub const THEME: &str = "Show the window light or dark, for this time only";
/// `--theme light`.
pub const THEME_LIGHT: &str = "Dark letters on a light page";
/// `--theme dark`.
pub const THEME_DARK: &str = "Light letters on a dark page";
/// `--new-log`.
pub const NEW_LOG: &str = "Begin a new log, also where this computer kept one that is gone";
/// `--json`.
pub const JSON: &str = "Print JSON for programs instead of sentences";

/// `log`.
pub const LOG: &str = "Log a mistake for a customer, and what you promised";
/// `log`, at its end.
pub const LOG_AFTER: &str = "\
A customer of that name who is known already gets the case; a new name makes a new customer.
With --from neither --customer nor --what is needed: they are read from the message, a known
customer is found by address, number or name, and the case keeps the name of the file.
With --json it prints, once the case is safe on the disk:
  {\"case\":\"2026-0001\",\"customer\":ID,\"promise\":ID or null}

Examples:
  amends log --customer \"Marta Novak\" --what \"The cake came a day late\"
  amends log --customer \"Marta Novak\" --what \"No candles\" --channel phone --harm 3 --promise \"I will call you\" --due \"friday noon\" --json
  amends log --customer \"Ines Moreau\" --what \"The taxi never came\" --kind not-delivered --product \"Ride to the airport\" --price 46 --happened yesterday --caused-by carrier --remedy \"The fare of the other taxi\"
  amends log --from complaint.eml --harm 2";
/// `log --from`.
pub const LOG_FROM: &str = "Fill in who, how, when, their words and what they want back from their message: a mail (.eml), a text, a review or a chat; \"-\" reads the standard input. Options given beside it win";
/// `log --customer`.
pub const LOG_CUSTOMER: &str = "Who was affected";
/// `log --phone`.
pub const LOG_PHONE: &str = "Their telephone number, to tell customers of one name apart";
/// `log --email`.
pub const LOG_EMAIL: &str = "Their e-mail address, to tell customers of one name apart";
/// `log --what`.
pub const LOG_WHAT: &str = "What went wrong, in their words";
/// `log --channel`.
pub const LOG_CHANNEL: &str = "How you know; without it, in person";
/// `log --harm`.
pub const LOG_HARM: &str =
    "What it cost them: 1 annoying, 2 time or a little money, 3 spoiled plans, 4 serious";
/// `log --promise`.
pub const LOG_PROMISE: &str = "The exact words you promised";
/// `log --due`.
pub const LOG_DUE: &str =
    "When the promise is due, such as 2026-11-20T12:00, \"today 17:00\" or \"friday noon\"";

/// `promise`.
pub const PROMISE_ABOUT: &str =
    "Add a promise, given once or again and again, to a case or to a customer without one";
/// `promise`, at its end.
pub const PROMISE_AFTER: &str = "\
With --json it prints
  {\"case\":\"2026-0001\",\"promise\":ID or null,\"cadence\":ID or null,\"due\":[MINUTE, ...]}
with the due minute, or the next three of a repeating promise. A promise to a customer, as a day for
an order or a repair, has \"case\":null and \"customer\":ID; `amends make-case` makes a case of it when
it fails.

Examples:
  amends promise --case 2026-0001 --words \"I will call you\" --due \"tomorrow 10:00\"
  amends promise --case 2026-0001 --words \"How it stands\" --every tue,fri --until delivered
  amends promise --customer \"Ana Ruiz\" --words \"Your bike is ready\" --due \"2 december 17:00\"";
/// `promise --customer`.
pub const PROMISE_CUSTOMER: &str =
    "To whom, without a case: the name or identifier of a customer, or the name of a new one";
/// `make-case`.
pub const MAKE_CASE: &str = "Make a case of a promise that was given without one and failed";
/// `make-case`, at its end.
pub const MAKE_CASE_AFTER: &str = "\
Customer, words and day are filled in, and the promise goes on in the case.
With --json it prints {\"case\":\"2026-0001\",\"customer\":ID,\"promise\":ID}.

Examples:
  amends make-case 0197494f-8e40-7857-9c91-f562b65be9ec
  amends make-case 0197494f-8e40-7857-9c91-f562b65be9ec --harm 3 --json";
/// `promise --words`.
pub const PROMISE_WORDS: &str = "The exact words you promised";
/// `promise --due`.
pub const PROMISE_DUE: &str =
    "When it is due, such as 2026-11-20T12:00, \"today 17:00\" or \"friday noon\"";
/// `promise --every`.
pub const PROMISE_EVERY: &str = "On which days it comes again: tue,fri, \"3 days\", \"2 weeks mon\", \
    \"month 15\", \"month second tue\" or \"month last working day\"";
/// `promise --at`.
pub const PROMISE_AT: &str = "At what time it is due on each of them; without it, 17:00";
/// `promise --until`.
pub const PROMISE_UNTIL: &str = "What ends it: an event such as delivered, a last day such as \
    2026-12-24, or a number of times; without it, the closing of the case";
/// `promise --closed`.
pub const PROMISE_CLOSED: &str =
    "What happens to a date on which the shop is closed; without it, earlier";
/// A promise as an argument.
pub const PROMISE_NAME: &str = "The promise, by the name that `amends due --json` prints";
/// `keep --note` and its like.
pub const PROMISE_NOTE: &str = "How it went, or why";
/// `keep`.
pub const KEEP: &str = "Say that a promise was kept";
/// `break`.
pub const BREAK: &str = "Say that a promise was broken";
/// `release`.
pub const RELEASE: &str = "Say that the customer released you from a promise";
/// `keep`, `break` and `release`, at their end.
pub const END_AFTER: &str = "\
With --json it prints {\"case\":\"2026-0001\",\"state\":\"kept\", \"broken\" or \"released\",
\"next\":null or {\"promise\":ID,\"due\":MINUTE}}, with the next date when it was one of a repeating
promise.

Examples:
  amends keep 0197494f-8e40-7857-9c91-f562b65be9ec --note \"Spoke to Marta\"
  amends break 0197494f-8e40-7857-9c91-f562b65be9ec --note \"The van broke down\"
  amends release 0197494f-8e40-7857-9c91-f562b65be9ec --note \"She bought one herself\"";
/// `told`.
pub const TOLD: &str = "Say that a customer was told of a promise that was broken";
/// `told`, at its end.
pub const TOLD_AFTER: &str = "\
Until then `amends due` lists it first. Any other words to the customer say so, too.
With --json it prints {\"case\":\"2026-0001\",\"promise\":ID,\"told\":true}.

Examples:
  amends told 0197494f-8e40-7857-9c91-f562b65be9ec";
/// A broken promise as an argument.
pub const TOLD_NAME: &str = "The promise, by the name that `amends due --json` prints";
/// `move`.
pub const MOVE: &str = "Move a promise to another time, with the customer's knowledge";
/// `move`, at its end.
pub const MOVE_AFTER: &str = "\
Moved before it was due, nothing is broken; after that, the old promise counts as broken and the
new one stands beside it.
With --json it prints {\"case\":\"2026-0001\",\"state\":\"moved\" or \"broken\",
\"next\":{\"promise\":ID,\"due\":MINUTE}}.

Examples:
  amends move 0197494f-8e40-7857-9c91-f562b65be9ec --due \"friday noon\" --note \"Marta agreed\"";
/// `move --due`.
pub const MOVE_DUE: &str = "When it is due now, such as \"friday noon\"";
/// `move --untold`.
pub const MOVE_UNTOLD: &str = "They do not know it yet: telling them stands first on Today";
/// `move --words`.
pub const MOVE_WORDS: &str = "The new words, if they changed";

/// `due`.
pub const DUE: &str = "List everything that is overdue or due today, the most pressing first";
/// `due`, at its end.
pub const DUE_AFTER: &str = "\
With --json it prints an array of
  {\"kind\":KIND,\"promise\":ID,\"words\":TEXT,\"due\":\"2026-11-20T12:00\",\"case\":\"2026-0001\",
   \"customer\":NAME,\"state\":\"overdue\" or \"due\"}
one for each date; KIND is promise, broken (they are still to be told), concession, first_reply,
update, fix, check_back, plan_b (with its budget), elsewhere, prevention, win_back, second_chance
or close; ID is what `keep`, `move`, `break`, `release` and, of a broken one, `told` take; it is
null where there is no promise.

Examples:
  amends due
  amends due --on friday --json";
/// `due --week`.
pub const DUE_WEEK: &str = "List what is due by the end of the seven days after today";
/// `due --on`.
pub const DUE_ON: &str = "List what is due by the end of this day instead of today";

/// `show`.
pub const SHOW: &str = "Show everything about a case";
/// `show`, at its end.
pub const SHOW_AFTER: &str = "\
With --json it prints one object:
  case, is_open, title, words, channel, link, harm (1 to 4), remedy, owner, received,
  source (the file it was logged from, if it was),
  kind, product, price, happened, caused_by, caused_by_name, cause, agreed,
  happened_before (null where nobody asked), reopened,
  waiting (\"nobody\", \"customer\" or {\"other\":NAME}),
  customer    {id, name, phone, email, do_not_contact}
  first_reply {due, at, chased}
  stages      [{stage, state: \"done\", \"left_out\" or \"to_do\", words, who, at}]
  promises    [{promise, words, due, state, made, ended, note}]
              state: \"open\", \"kept\", \"broken\", \"moved\" or \"released\"
  plan_b      {day, due, words, budget, state, ended, note, elsewhere {who, when, told}} or null
  answers     [{satisfied, again, left_undone, words, at, who, second_chance}]
  win_backs   [{days, due, state: \"ahead\", \"done\", \"skipped\" or \"lapsed\"}]
  concessions [{concession, what, form, nature, face_value, real_cost, given, must_do, expires,
               received}]
  messages    [{message, kind, version, channel, words, link, said, who}]
  contacts    [{direction: \"in\" or \"out\", channel, words, at, who}]
  preventions [{prevention, what, kind, who, due, done}]
  closing     null or {outcome, at, who, note, reason, ask_next, bought_again}
  missing     [what keeps the case open, as sentences]
  timeline    [{at, who, what}], the latest first
Amounts are {\"amount\":\"12.50\",\"currency\":\"USD\"}; moments carry their offset from UTC; due
times are local minutes. Fields may be added later; none of these will go.

Examples:
  amends show 2026-0001
  amends show 2026-0001 --json";
/// A case number as an argument.
pub const CASE_NUMBER: &str = "The number of the case, such as 2026-0114";

/// `clocks`.
pub const CLOCKS: &str = "Tell how the four clocks of a case stand";
/// `clocks`, at its end.
pub const CLOCKS_AFTER: &str = "\
With --json it prints {\"case\":\"2026-0001\",\"first_reply\":CLOCK,\"update\":CLOCK,\"fix\":CLOCK,
\"check_back\":CLOCK}, each CLOCK being
  {\"state\":\"off\", \"running\", \"paused\" or \"ended\", \"due\":MINUTE or null,
   \"since\":when it paused or null, \"ended\":MINUTE or null, \"is_late\":true or false}
Only waiting for the customer pauses a clock; targets and opening hours are in the settings.

Examples:
  amends clocks 2026-0001";

/// `close`.
pub const CLOSE: &str = "Close a case, once everything it needs is there";
/// `close`, at its end.
pub const CLOSE_AFTER: &str = "\
A case closes only when Apologize, Fix and Concede each have something recorded or a reason for
leaving them out, no promise is open, and an outcome is chosen. Otherwise it stays open, and
everything that is missing is listed.
With --json it prints {\"case\":\"2026-0001\",\"outcome\":\"says_so\",\"closed\":MOMENT}.

Examples:
  amends close 2026-0001 --outcome says-so
  amends close 2026-0001 --outcome declined --reason \"The recipe has no sugar\" --ask-next \"The consumer office\"";
/// `close --outcome`.
pub const CLOSE_OUTCOME: &str = "How it ended";
/// `close --note`.
pub const CLOSE_NOTE: &str = "A note to yourselves";
/// `close --reason`.
pub const CLOSE_REASON: &str =
    "Why the complaint is declined, in the words the customer gets (with --outcome declined)";
/// `close --ask-next`.
pub const CLOSE_ASK_NEXT: &str = "Who the customer can ask next (with --outcome declined)";
/// `close --second-look`.
pub const CLOSE_SECOND_LOOK: &str = "Who else looked at the decline (with --outcome declined)";
/// `close --letter`.
pub const CLOSE_LETTER: &str = "A file with the letter that declines, or - for the input; without it, your \
    template with the reason and who to ask next in it";
/// `close --owing`.
pub const CLOSE_OWING: &str = "Why it is closed over something they still have to get";
/// `close --on`.
pub const CLOSE_ON: &str = "The day they bought again (with --outcome bought-again)";

/// `search`.
pub const SEARCH: &str = "Find customers, cases, promises and messages";
/// `search`, at its end.
pub const SEARCH_AFTER: &str = "\
Every word counts as the start of a word; accents and capital letters do not matter.
With --json it prints {\"customers\":[{customer,name,reach}],\"cases\":[{case,title,customer,is_open}],
\"promises\":[{words,due,case,customer}],\"messages\":[{words,case,customer}]}.

Examples:
  amends search marta
  amends search rye bread --json";
/// `search TEXT`.
pub const SEARCH_TEXT: &str = "What to look for";

/// `export`.
pub const EXPORT: &str = "Write the recovery history into a file";
/// `export`, at its end.
pub const EXPORT_AFTER: &str = "\
Without --from, --to, --customer and --case it holds everything; an archive always does.
A spreadsheet is three tables: the cases in the file you name, and beside it the promises and the
concessions (cases-promises.csv, cases-concessions.csv). Amounts are plain numbers with their currency
in a column beside them. A case with concessions in several currencies has no sum, as they cannot be
added: its currencies are named, and each amount stands in the table of the concessions. Times are
as the clock of the shop showed them.
Without names, a customer's own name is replaced in every text of their cases, whole or in parts of
three letters and more; other people's names, nicknames and misspellings stay: read it before you
hand it on.
With --json it prints {\"file\":PATH,\"files\":[PATH],\"format\":\"csv\",\"cases\":N,\"bytes\":N}.

Examples:
  amends export --format html --out history.html --from 2026-01-01
  amends export --format csv --out marta.csv --customer \"Marta Novak\"
  amends export --format csv --out cases.csv --contact-details
  amends export --format json --out archive.json";
/// `export --detail`.
pub const EXPORT_DETAIL: &str =
    "How much a calendar tells (with --format ics); without it, first-name";
/// `export --format`.
pub const EXPORT_FORMAT: &str = "The form of the file";
/// `export --out`.
pub const EXPORT_OUT: &str = "The file to write";
/// `export --from`.
pub const EXPORT_FROM: &str = "Only cases received on this day or later";
/// `export --to`.
pub const EXPORT_TO: &str = "Only cases received on this day or earlier";
/// `export --customer`.
pub const EXPORT_CUSTOMER: &str = "Only cases of this customer";
/// `export --case`.
pub const EXPORT_CASE: &str = "Only this case";
/// `export --contact-details`.
pub const EXPORT_CONTACT_DETAILS: &str =
    "Add phone, e-mail and address of the customers (with --format csv)";
/// `export --cases-only`.
pub const EXPORT_CASES_ONLY: &str =
    "Write the cases alone, without the promises and concessions (with --format csv)";
/// `export --without-names`.
pub const EXPORT_WITHOUT_NAMES: &str =
    "Call the customers \"Customer 1\", \"Customer 2\", in texts too (with --format html or csv)";
/// `export --replace`.
pub const EXPORT_REPLACE: &str = "Replace the file, or each of the three, if it is there already";

/// `lineup`.
pub const LINE_UP: &str = "Show what the morning needs: what is promised, whom to meet with care";
/// `lineup`, at its end.
pub const LINE_UP_AFTER: &str = "\
It names customers and cases, and nobody whose fault something was. Without --out it is printed as
text; with it a page to print is written.

Examples:
  amends lineup
  amends lineup --out morning.html";
/// `lineup --out`.
pub const LINE_UP_OUT: &str = "Write it as a page into this file";

/// `import`.
pub const IMPORT: &str = "Bring an exported archive into an empty log";
/// `import`, at its end.
pub const IMPORT_AFTER: &str = "\
With --json it prints {\"deeds\":N}.

Examples:
  amends import archive.json --data-dir \"New shop\"";
/// `import FILE`.
pub const IMPORT_FILE: &str = "The archive, as written by `amends export --format json`";

/// `backup`.
pub const BACKUP: &str = "Make a verified copy of the log";
/// `backup`, at its end.
pub const BACKUP_AFTER: &str = "\
Without --to the copy goes to the folder \"backups\" beside the log.
With --json it prints {\"file\":PATH,\"deeds\":N,\"cases\":N,\"bytes\":N}.

Examples:
  amends backup
  amends backup --to /media/stick/amends.db";
/// `backup --to`.
pub const BACKUP_TO: &str = "The file to write; it must not be there yet";

/// `check`.
pub const CHECK: &str = "Check that the records are whole and unchanged";
/// `check`, at its end.
pub const CHECK_AFTER: &str = "\
With --json it prints {\"is_clean\":true,\"deeds\":N,\"unknown_deeds\":N,\"findings\":[TEXT]}.
The exit code is 1 when there are findings.

Examples:
  amends check";

/// `about`.
pub const REPORT: &str = "Tell version, system and sizes, for a report about the program";
/// `about`, at its end.
pub const REPORT_AFTER: &str = "\
It tells nothing about your customers, and no folder of yours. With --json it prints
{\"version\":...,\"commit\":...,\"system\":...,\"window\":null,\"log\":SIZES or null}
where SIZES is {\"schema\":N,\"cases\":N,\"customers\":N,\"deeds\":N,\"bytes\":N}.
A log that cannot be opened is left out, and one sentence on the error output says why.

Examples:
  amends about
  amends about --json";

/// `sample`.
pub const SAMPLE: &str = "Fill a new folder with an invented shop, to try things out";
/// `sample`, at its end.
pub const SAMPLE_AFTER: &str = "\
It needs --data-dir and a folder without a log, so that your own log stays as it is.

Examples:
  amends sample --data-dir \"Sample shop\"
  amends sample --cases 1000 --seed 7 --data-dir \"Big shop\"";
/// `sample --cases`.
pub const SAMPLE_CASES: &str = "How many cases to invent";
/// `sample --seed`.
pub const SAMPLE_SEED: &str = "A number that decides what is invented; one number, one shop";

/// `check-words`.
pub const CHECK_WORDS: &str = "Check words addressed to a customer, before they hurt";
/// `check-words`, at its end.
pub const CHECK_WORDS_AFTER: &str = "\
Needs no log. With --json it prints
  {\"score\":N,\"ready\":BOOL,\"parts\":{\"thanks\":BOOL,...},\"missing\":[...],\"findings\":[
    {\"class\":\"shrug\",\"rule\":ID,\"start\":N,\"end\":N,\"text\":...,\"why\":...,\"rewrite\":TEXT or null}]}
where start and end count bytes. The classes are shrug, minimise, condition, but_apology,
blame_shift, passive, excuse, brush_off, robot, grovel, empty_promise, burden, missing_part and
not_specific.

Examples:
  amends check-words letter.txt --name \"Marta Novak\"
  amends check-words - --kind update --strict";
/// `check-words FILE`.
pub const CHECK_WORDS_FILE: &str = "The text, or - for the standard input";
/// `check-words --complaint`.
pub const CHECK_WORDS_COMPLAINT: &str = "What the customer complained of, in their words";
/// `check-words --name`.
pub const CHECK_WORDS_NAME: &str = "The customer's name";
/// `check-words --kind`.
pub const CHECK_WORDS_KIND: &str = "What the text is for";
/// `check-words --strict`.
pub const CHECK_WORDS_STRICT: &str = "End with 1 when anything was found";
