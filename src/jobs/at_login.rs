//! Whether the program starts at login, looked up and changed where the system notes it.

use super::{JobError, Progress, Work};
use crate::platform::at_login::{AtLogin, Start};
use crate::platform::folders;
use std::io;
use std::path::PathBuf;

/// Looking up whether this program starts at login, after switching that on or off where that is
/// wanted.
#[derive(Debug)]
pub struct StartAtLogin {
    /// Where the system notes it.
    pub place: AtLogin,
    /// The folder of the log, which opens at login as it is open now.
    pub folder: PathBuf,
    /// What is wanted; none to look only.
    pub switch: Option<bool>,
}

impl Work for StartAtLogin {
    /// Whether it starts at login now, and why it could not be switched.
    type Done = (bool, io::Result<()>);
    const NAME: &'static str = "amends-at-login";

    fn run(self, _progress: &Progress) -> Result<Self::Done, JobError> {
        let Self { place, folder, switch } = self;
        let is_usual = folders::data_folder(None).is_ok_and(|usual| usual == folder);
        let start = Start::of_this_program((!is_usual).then_some(folder.as_path()));
        let switched = match (switch, &start) {
            (None, _) => Ok(()),
            (Some(false), _) => place.switch_off(),
            (Some(true), Ok(start)) => place.switch_on(start),
            (Some(true), Err(error)) => Err(error.kind().into()),
        };
        Ok((start.is_ok_and(|start| place.is_on(&start)), switched))
    }
}
