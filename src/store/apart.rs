//! A store on its way to another thread: a store itself stays on one, since a running snapshot
//! reads through its connection.

use super::Store;
use super::open::Held;
use rusqlite::Connection;
use std::path::PathBuf;
use std::rc::Rc;

/// A store taken apart, so that it can be sent to another thread. The log stays open and held.
#[derive(Debug)]
pub struct Apart {
    connection: Connection,
    path: Option<PathBuf>,
    // Dropped after the connection: only then may this process open the file again.
    held: Option<Held>,
}

impl Store {
    /// Takes the store apart.
    ///
    /// # Errors
    /// A snapshot or a transaction still uses it; the store comes back as it was.
    pub fn take_apart(self) -> Result<Apart, Self> {
        let Self { connection, path, held, filling } = self;
        let connection = match Rc::try_unwrap(connection) {
            Ok(connection) => connection,
            Err(connection) => return Err(Self { connection, path, held, filling }),
        };
        match held.map(Rc::try_unwrap).transpose() {
            Ok(held) => Ok(Apart { connection, path, held }),
            Err(held) => {
                Err(Self { connection: Rc::new(connection), path, held: Some(held), filling })
            }
        }
    }
}

impl Apart {
    /// The store again, on this thread.
    #[must_use]
    pub fn join(self) -> Store {
        let Self { connection, path, held } = self;
        Store {
            connection: Rc::new(connection),
            path,
            held: held.map(Rc::new),
            filling: Rc::default(),
        }
    }
}
