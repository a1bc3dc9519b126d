//! The log, read from its message.

use llano::ViewMut;

use super::Update;
use crate::format::{
    data::log::{Logs, LogsView},
    fold::{Fold, Reads},
};

impl Reads for LogsView<'_> {
    fn fixed(&self) -> u64 {
        let mut fold = Fold::default();
        for log in self.logs() {
            fold.numbers([log.address().x0().into(), log.code().into(), log.size()]);
        }
        fold.get()
    }

    fn strings(&self) -> u64 {
        let mut fold = Fold::default();
        for log in self.logs() {
            fold.texts([log.identity(), log.userid(), log.date(), log.request()]);
        }
        fold.get()
    }

    fn all(&self) -> u64 {
        let mut fold = Fold::default();
        for log in self.logs() {
            let address = log.address();
            fold.numbers([address.x0(), address.x1(), address.x2(), address.x3()].map(u64::from));
            fold.texts([log.identity(), log.userid(), log.date(), log.request()]);
            fold.numbers([log.code().into(), log.size()]);
        }
        fold.get()
    }
}

impl Update for Logs {
    fn update(mut view: ViewMut<'_, Self>) {
        for mut log in &mut view.logs_mut() {
            log.set_code(log.as_view().code() ^ 1);
            log.set_size(log.as_view().size() + 1);
        }
    }
}
