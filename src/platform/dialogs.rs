//! Which file or folder does the person choose in the desktop's own dialog?
//!
//! A native dialog blocks whoever asks, so it runs in a thread of its own and the answer is
//! polled between frames. A desktop may have no dialog service at all: every use keeps a field
//! for the path beside it. This file must not know what the file is for.

use std::future::Future;
use std::io;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use rfd::AsyncFileDialog;

/// Called from the dialog's thread when an answer is there, to bring up the next frame.
pub type WakeUp = Box<dyn Fn() + Send>;

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// The person chose this.
    Chosen(PathBuf),
    /// Cancelled, or no dialog service answered; the two cannot be told apart.
    None,
}

/// Why no dialog was opened.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// One is open already; a second would hide behind it.
    #[error("a dialog is open already")]
    Open,
    /// The computer gives no further thread.
    #[error("no thread for the dialog: {0}")]
    Thread(#[source] io::Error),
}

/// The one native dialog that may be open at a time.
#[derive(Debug, Default)]
pub struct FileDialogs {
    waiting: Option<Receiver<PathBuf>>,
}

impl FileDialogs {
    /// No dialog open.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether an answer is still to come.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.waiting.is_some()
    }

    /// Asks where to save. `file_name` is the suggestion; `extension` comes without a dot and is
    /// also the filter's name. The desktop asks about an existing file itself, but not
    /// everywhere, so the writer asks again.
    ///
    /// # Errors
    /// See [`AskError`].
    pub fn ask_save(
        &mut self,
        title: &str,
        file_name: &str,
        extension: &str,
        wake: WakeUp,
    ) -> Result<(), AskError> {
        let (title, name) = (title.to_owned(), file_name.to_owned());
        let extension = extension.to_owned();
        self.start(wake, move || {
            let dialog = dialog(&title, &[extension]).set_file_name(name);
            Some(block_on(dialog.save_file())?.path().to_path_buf())
        })
    }

    /// Asks which file to open; only these extensions (without dots) are offered, all if none.
    ///
    /// # Errors
    /// See [`AskError`].
    pub fn ask_open(
        &mut self,
        title: &str,
        extensions: &[&str],
        wake: WakeUp,
    ) -> Result<(), AskError> {
        let title = title.to_owned();
        let extensions: Vec<String> = extensions.iter().map(|&one| one.to_owned()).collect();
        self.start(wake, move || {
            Some(block_on(dialog(&title, &extensions).pick_file())?.path().to_path_buf())
        })
    }

    /// Asks for a folder.
    ///
    /// # Errors
    /// See [`AskError`].
    pub fn ask_folder(&mut self, title: &str, wake: WakeUp) -> Result<(), AskError> {
        let title = title.to_owned();
        self.start(wake, move || {
            Some(block_on(dialog(&title, &[]).pick_folder())?.path().to_path_buf())
        })
    }

    /// The answer, once: call it every frame while [`Self::is_open`].
    pub fn poll(&mut self) -> Option<Answer> {
        let answer = match self.waiting.as_ref()?.try_recv() {
            Ok(path) => Answer::Chosen(path),
            Err(TryRecvError::Empty) => return None,
            // The thread ended without a path: cancelled, no service, or it broke down.
            Err(TryRecvError::Disconnected) => Answer::None,
        };
        self.waiting = None;
        Some(answer)
    }

    /// Runs `ask` in the thread and keeps the end its answer comes out of.
    fn start(
        &mut self,
        wake: WakeUp,
        ask: impl FnOnce() -> Option<PathBuf> + Send + 'static,
    ) -> Result<(), AskError> {
        if self.is_open() {
            return Err(AskError::Open);
        }
        let (sender, receiver) = channel();
        let work = move || {
            if let Some(path) = ask() {
                // Nobody listens any more when the window was closed meanwhile.
                let _delivered = sender.send(path).is_ok();
            }
            // First the answer, or the end of the channel, then the frame that looks for it.
            drop(sender);
            wake();
        };
        thread::Builder::new()
            .name("file dialog".to_owned())
            .spawn(work)
            .map_err(AskError::Thread)?;
        self.waiting = Some(receiver);
        Ok(())
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place, in a thread of its own")]
fn dialog(title: &str, extensions: &[String]) -> AsyncFileDialog {
    let dialog = AsyncFileDialog::new().set_title(title);
    match extensions {
        [] => dialog,
        some => dialog.add_filter(some.join(", "), some),
    }
}

/// Wakes the thread that waits in [`block_on`].
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits for one future on this thread; a dialog needs no more of an executor.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    /// Starts a dialog that answers this, and waits until it asks for a frame.
    fn answered(ask: impl FnOnce() -> Option<PathBuf> + Send + 'static) -> FileDialogs {
        let mut dialogs = FileDialogs::new();
        let (woken, wait) = channel();
        let wake = Box::new(move || woken.send(()).unwrap());
        dialogs.start(wake, ask).unwrap();
        wait.recv_timeout(Duration::from_secs(20)).unwrap();
        dialogs
    }

    #[test]
    fn a_choice_is_given_once() {
        let mut dialogs = answered(|| Some(PathBuf::from("/shop/report.html")));
        assert!(dialogs.is_open());
        assert_eq!(dialogs.poll(), Some(Answer::Chosen(PathBuf::from("/shop/report.html"))));
        assert!(!dialogs.is_open());
        assert_eq!(dialogs.poll(), None);
    }

    #[test]
    fn cancelling_is_an_answer_too() {
        assert_eq!(answered(|| None).poll(), Some(Answer::None));
    }

    #[test]
    fn a_second_dialog_waits_for_the_first() {
        let mut dialogs = FileDialogs::new();
        let (release, held) = channel::<()>();
        let slow = move || {
            held.recv().ok()?;
            None
        };
        dialogs.start(Box::new(|| {}), slow).unwrap();
        assert_eq!(dialogs.poll(), None, "no answer yet");
        assert!(matches!(dialogs.ask_folder("Copies", Box::new(|| {})), Err(AskError::Open)));
        release.send(()).unwrap();
    }

    #[test]
    fn waiting_ends_when_another_thread_wakes() {
        let (sender, receiver) = channel::<Waker>();
        let waking = thread::Builder::new().spawn(move || receiver.recv().unwrap().wake()).unwrap();
        let mut polls = 0;
        let value = block_on(std::future::poll_fn(|context| {
            polls += 1;
            if polls > 1 {
                return Poll::Ready(7);
            }
            sender.send(context.waker().clone()).unwrap();
            Poll::Pending
        }));
        waking.join().unwrap();
        assert_eq!((value, polls), (7, 2));
    }
}
