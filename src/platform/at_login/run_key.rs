//! Start at login on Windows: a value under the key Run of its owner.

use super::Start;
use super::run_value::{command, is_switched_off};
use std::io;
use winreg::RegKey;
use winreg::enums::HKEY_CURRENT_USER;

const RUN: &str = r"Software\Microsoft\Windows\CurrentVersion\Run";
/// Where the Task Manager notes which of them its owner switched off.
const APPROVED: &str = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run";
const NAME: &str = "Amends";

pub(super) fn switch_on(start: &Start) -> io::Result<()> {
    let (run, _) = RegKey::predef(HKEY_CURRENT_USER).create_subkey(RUN)?;
    run.set_value(NAME, &command(start)?)?;
    forget(APPROVED)
}

pub(super) fn is_on(start: &Start) -> bool {
    let user = RegKey::predef(HKEY_CURRENT_USER);
    let known = user.open_subkey(RUN).and_then(|run| run.get_value::<String, _>(NAME));
    let is_noted = known.is_ok_and(|known| command(start).is_ok_and(|wanted| wanted == known));
    let approved = user.open_subkey(APPROVED).and_then(|key| key.get_raw_value(NAME));
    let is_off = approved.is_ok_and(|value| is_switched_off(&value.bytes));
    is_noted && !is_off
}

pub(super) fn switch_off() -> io::Result<()> {
    forget(RUN)?;
    forget(APPROVED)
}

fn forget(key: &str) -> io::Result<()> {
    let user = RegKey::predef(HKEY_CURRENT_USER);
    let key = match user.open_subkey_with_flags(key, winreg::enums::KEY_SET_VALUE) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        key => key?,
    };
    match key.delete_value(NAME) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
