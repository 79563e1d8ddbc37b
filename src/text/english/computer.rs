//! English: this computer.

use crate::text::ComputerText;

/// English: this computer.
pub const COMPUTER: ComputerText = ComputerText {
    title: "On this computer",
    notices: "Tell me when a promise is due",
    notices_why: "Ten minutes before and when it is due, while Amends is open, and only in your \
                  opening hours.",
    notices_on: "Amends will tell you here when a promise is due",
    due_now: "A promise is due now",
    due_at: |time| format!("A promise is due at {time}"),
    due_by: |count, time| format!("{count} promises are due by {time}"),
    promise: |who, words| format!("{who}: {words}"),
    and_more: |count| format!("{count} more"),
    at_login: "Start Amends when I log in",
    at_login_failed: |why| format!("That could not be changed: {why}."),
    calendar: "Calendar file",
    calendar_why: "A file that is written after every change, for the calendar on your phone or \
                   computer to subscribe to. Choose a folder that they can reach.",
    folder: "Folder for the calendar file",
    choose: "Choose…",
    choose_title: "Choose the folder for the calendar file",
    write: "Write the calendar file",
    written_to: |path| format!("Written to {path}"),
    written: |when| format!("Last written {when}"),
    not_yet: "It will be written in a moment.",
    failed: |why| format!("The calendar file was not written. {why} It is tried again."),
    open_folder: "Open folder",
    stop: "Stop writing it",
    stop_question: "Should the file be removed too? A calendar that subscribes to it keeps \
                    showing what it has read.",
    stop_remove: "Stop and remove the file",
    stop_leave: "Stop and leave the file",
    stop_cancel: "Go on writing it",
    removed: "The calendar file was removed.",
    not_ours: |path| format!("{path} was made by another program."),
    not_ours_advice: "Choose another folder, or rename that file.",
};
