//! The log in planus's types.

use planus::Result;

use super::{Peer, VALID};
use crate::{
    format::{
        data::log::{Log, Logs},
        fold::{Fold, Reads},
    },
    generated::bench_planus::bench as own,
};

impl Peer for Logs {
    type Own = own::Logs;
    type View<'m> = own::LogsRef<'m>;

    fn own(&self) -> own::Logs {
        let log = |log: &Log| own::Log {
            address: own::Address { x0: log.address.x0, x1: log.address.x1, x2: log.address.x2, x3: log.address.x3 },
            identity: log.identity.clone(),
            userid: log.userid.clone(),
            date: log.date.clone(),
            request: log.request.clone(),
            code: log.code,
            size: log.size,
        };
        own::Logs { logs: self.logs.iter().map(log).collect() }
    }
}

impl Reads for own::LogsRef<'_> {
    fn fixed(&self) -> u64 {
        self.each(|fold, log| {
            fold.numbers([log.address()?.x0().into(), log.code()?.into(), log.size()?]);
            Ok(())
        })
    }

    fn strings(&self) -> u64 {
        self.each(|fold, log| {
            fold.texts([log.identity()?, log.userid()?, log.date()?, log.request()?]);
            Ok(())
        })
    }

    fn all(&self) -> u64 {
        self.each(|fold, log| {
            let address = log.address()?;
            fold.numbers([address.x0(), address.x1(), address.x2(), address.x3()].map(u64::from));
            fold.texts([log.identity()?, log.userid()?, log.date()?, log.request()?]);
            fold.numbers([log.code()?.into(), log.size()?]);
            Ok(())
        })
    }
}

impl own::LogsRef<'_> {
    fn each(&self, read: impl Fn(&mut Fold, own::LogRef<'_>) -> Result<()>) -> u64 {
        let mut fold = Fold::default();
        for log in self.logs().expect(VALID) {
            log.and_then(|log| read(&mut fold, log)).expect(VALID);
        }
        fold.get()
    }
}
