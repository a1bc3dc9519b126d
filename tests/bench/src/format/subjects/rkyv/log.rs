//! The log, read from rkyv's archive.

use rkyv::{munge::munge, seal::Seal, vec::ArchivedVec};

use super::Update;
use crate::format::{
    data::log::{ArchivedLog, ArchivedLogs, Logs},
    fold::{Fold, Reads},
};

impl Reads for ArchivedLogs {
    fn fixed(&self) -> u64 {
        let mut fold = Fold::default();
        for log in self.logs.iter() {
            fold.numbers([log.address.x0.into(), log.code.to_native().into(), log.size.to_native()]);
        }
        fold.get()
    }

    fn strings(&self) -> u64 {
        let mut fold = Fold::default();
        for log in self.logs.iter() {
            fold.texts([&log.identity, &log.userid, &log.date, &log.request]);
        }
        fold.get()
    }

    fn all(&self) -> u64 {
        let mut fold = Fold::default();
        for log in self.logs.iter() {
            let address = &log.address;
            fold.numbers([address.x0, address.x1, address.x2, address.x3].map(u64::from));
            fold.texts([&log.identity, &log.userid, &log.date, &log.request]);
            fold.numbers([log.code.to_native().into(), log.size.to_native()]);
        }
        fold.get()
    }
}

impl Update for Logs {
    fn update(archive: Seal<'_, ArchivedLogs>) {
        munge!(let ArchivedLogs { logs } = archive);
        let mut logs = ArchivedVec::as_slice_seal(logs);
        for index in 0..logs.len() {
            munge!(let ArchivedLog { mut code, mut size, .. } = logs.as_mut().index(index));
            *code = (code.to_native() ^ 1).into();
            *size = (size.to_native() + 1).into();
        }
    }
}
