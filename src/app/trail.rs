//! Where the owner has been, so that Back leads there again.

use crate::ui::Route;

/// The page shown, and those before it.
#[derive(Clone, Debug, Default)]
pub struct Trail {
    now: Route,
    before: Vec<Route>,
}

/// How many pages Back can go: more than anyone remembers.
const MOST: usize = 50;

impl Trail {
    /// A trail that begins at a page.
    pub fn new(start: Route) -> Self {
        Self { now: start, before: Vec::new() }
    }

    /// The page shown.
    pub fn now(&self) -> Route {
        self.now
    }

    /// Goes to a page. Going where one is leaves no step behind.
    pub fn go(&mut self, route: Route) {
        if self.now == route {
            return;
        }
        let left = std::mem::replace(&mut self.now, route);
        if let (Route::Case(left, _), Route::Case(now, _)) = (left, route)
            && left == now
        {
            // Another stage of the same case is not another page.
            return;
        }
        if matches!((left, route), (Route::Help(_), Route::Help(_))) {
            // Nor is another article: Back leads to what help was wanted for.
            return;
        }
        if left != Route::FirstStart {
            self.before.push(left);
        }
        if self.before.len() > MOST {
            self.before.remove(0);
        }
    }

    /// Goes back one page, or to Today when there is none.
    pub fn back(&mut self) {
        self.now = self.before.pop().unwrap_or_default();
    }
}
