//! English: settings, first start and about.

use crate::text::SettingsText;
use crate::text::settings::{AboutText, FirstStartText, SettingsPageText, ShopFormText};

/// English: settings, first start and about.
pub const SETTINGS: SettingsText =
    SettingsText { shop: SHOP, page: PAGE, first: FIRST, about: ABOUT };

const SHOP: ShopFormText = ShopFormText {
    name: "Shop name",
    name_hint: "Rosa’s Bakery",
    owner: "Your name",
    currency: "Currency",
    currencies: &[
        ("USD", "US dollar (USD)"),
        ("EUR", "Euro (EUR)"),
        ("GBP", "Pound sterling (GBP)"),
        ("AUD", "Australian dollar (AUD)"),
        ("BRL", "Brazilian real (BRL)"),
        ("CAD", "Canadian dollar (CAD)"),
        ("CHF", "Swiss franc (CHF)"),
        ("CZK", "Czech koruna (CZK)"),
        ("DKK", "Danish krone (DKK)"),
        ("HUF", "Hungarian forint (HUF)"),
        ("INR", "Indian rupee (INR)"),
        ("JPY", "Japanese yen (JPY)"),
        ("MXN", "Mexican peso (MXN)"),
        ("NOK", "Norwegian krone (NOK)"),
        ("NZD", "New Zealand dollar (NZD)"),
        ("PLN", "Polish złoty (PLN)"),
        ("RON", "Romanian leu (RON)"),
        ("SEK", "Swedish krona (SEK)"),
        ("SGD", "Singapore dollar (SGD)"),
        ("TRY", "Turkish lira (TRY)"),
        ("UAH", "Ukrainian hryvnia (UAH)"),
        ("ZAR", "South African rand (ZAR)"),
    ],
    other_currency: |code| format!("Another currency ({code})"),
    hours: "Opening hours",
    hours_why: "First replies and silence are counted in the hours you are open.",
    to: "to",
    closed: "Closed",
    opens: |day| format!("{day} opens at"),
    closes: |day| format!("{day} closes at"),
    add_break: |day| format!("Add a break on {day}"),
    remove_break: |day| format!("Remove these hours on {day}"),
    closes_before: "Closing time must come after opening time.",
    overlap: "These hours overlap.",
    never_open: "Choose at least one day on which you are open.",
};

const PAGE: SettingsPageText = SettingsPageText {
    title: "Settings",
    shop: "Your shop",
    letterhead: "Head of your letters",
    letterhead_why: "Stands under the name of your shop on every letter. Templates find your \
                     phone number and email address here.",
    letterhead_label: "Address and ways to reach you, a line each",
    letterhead_hint: "12 Mill Street, Springfield",
    letterhead_look: "How a letter begins",
    days_off: "Days off",
    days_off_why: "Holidays and other single days on which you are closed.",
    clocks: "Updates, fixes and check-backs",
    clocks_why: "By what it cost them, in working days; the check-back in days after the fix. \
                 Only waiting for the customer pauses these clocks.",
    update_days: "Update within",
    fix_days: "Fixed within",
    check_back_days: "Check back after",
    clock_of: |label, harm| format!("{label}, days: {harm}"),
    import_days: "Import days off…",
    import_days_blocked: "Save or discard your changes first.",
    day: "Day",
    day_hint: "Dec 25, 2026-12-25",
    why: "Why",
    why_hint: "Christmas",
    add_day: "Add a day off",
    remove_day: |what| {
        if what.is_empty() {
            "Remove this day off".to_owned()
        } else {
            format!("Remove the day off {what}")
        }
    },
    day_twice: "This day is in the list already.",
    replies: "First reply",
    replies_why: "How many opening hours may pass before the first reply. Leave a field empty \
                  where no reply is due.",
    reply_label: |channel| format!("{channel}, hours"),
    quiet: "Gone quiet after working days",
    quiet_why: "Today lists open cases whose customers nobody spoke to for longer than this.",
    look: "Look",
    theme: "Theme",
    theme_system: "System",
    theme_light: "Light",
    theme_dark: "Dark",
    zoom: "Size of everything",
    percent: |percent| format!("{percent}%"),
    smaller: "Smaller",
    larger: "Larger",
    plain: "Plain size",
    words: "Words for customers",
    templates: "Templates",
    templates_why: "The words each message starts from.",
    phrases: "Your phrases",
    phrases_why: "What you do not want to say to a customer, and which checks are on.",
    data: "Your data",
    sample: "The sample shop is kept nowhere. It is gone when you close its window.",
    folder: "Everything is kept in this folder on this computer:",
    open_folder: "Open folder",
    last_copy: |when| format!("Last verified copy: {when}"),
    no_copy: "No verified copy yet. The first one is made by itself.",
    copy_failed: "The last copy could not be made. Check that the disk has room, then make one.",
    copy_now: "Make a verified copy now",
    check: "Check the records",
    other_folder: "Use another folder…",
    new_folder: "Other folder",
    other_folder_why: "Amends starts again with the log in that folder, or with a new one if the \
                       folder is empty. Nothing is moved: the log in use stays where it is.",
    choose: "Choose…",
    use_folder: "Use this folder",
    nothing_chosen: "No folder was chosen. If no window opened, this computer shows no file \
                     dialogs: type the path instead.",
    path_not_full: "Type the whole path, from the top of the disk.",
    export: "Export the recovery history…",
    import: "Bring in an archive…",
    busy: "Please wait until the work under way is done.",
    save: "Save settings",
    nothing_changed: "Nothing has changed yet.",
    discard: "Discard changes",
    unsaved: "There are changes to save.",
    about: "About Amends",
    all_keys: "All keys",
};

const FIRST: FirstStartText = FirstStartText {
    title: "Welcome to Amends",
    lead: "Log what went wrong, make it right, and keep every promise on the way. First, a few \
           words about your shop. All of it can be changed later.",
    kept_in: |folder| {
        format!("Everything stays on this computer, in {folder}. Nothing is sent anywhere.")
    },
    start: "Start",
    sample: "Look around with a sample shop",
    sample_why: "The sample opens in a window of its own and is thrown away afterwards.",
    import: "Bring in an archive…",
};

const ABOUT: AboutText = AboutText {
    title: "Amends",
    lead: "Apologize, fix, concede: a local log of customers, mistakes and promised follow-ups.",
    version: |version, commit| format!("Version {version} ({commit})"),
    kept: "What is kept where",
    private: "Nothing leaves this computer unless you export it.",
    folder: "Everything is kept in this folder:",
    files: "The log is the file log.db. The verified copies lie beside it, in the folder backups.",
    counts: |cases, customers| format!("It holds {cases} and {customers}."),
    case: "case",
    cases: "cases",
    customer: "customer",
    customers: "customers",
    open_folder: "Open folder",
    licences: "Licenses",
    own_licence: "Amends is free software under the MIT license or the Apache License 2.0, as \
                  you choose.",
    others: &[
        "Inter, the typeface: SIL Open Font License 1.1.",
        "Phosphor, the icons: MIT license.",
        "SQLite, which keeps the log: public domain.",
        "egui, which draws the window: MIT license or Apache License 2.0.",
    ],
    all_keys: "All keys",
};
