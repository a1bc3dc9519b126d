//! The log as capnp messages.

use capnp::Result;

use super::{Peer, VALID, at, text};
use crate::{
    format::{
        data::log::{Address, Log, Logs},
        fold::{Fold, Reads},
    },
    generated::bench_capnp::{log, logs},
};

impl Peer for Logs {
    type Own = logs::Owned;

    fn write(&self, to: logs::Builder<'_>) {
        let mut logs = to.init_logs(at(self.logs.len()));
        for (index, log) in self.logs.iter().enumerate() {
            let mut to = logs.reborrow().get(at(index));
            let mut address = to.reborrow().init_address();
            address.set_x0(log.address.x0);
            address.set_x1(log.address.x1);
            address.set_x2(log.address.x2);
            address.set_x3(log.address.x3);
            to.set_identity(&log.identity);
            to.set_userid(&log.userid);
            to.set_date(&log.date);
            to.set_request(&log.request);
            to.set_code(log.code);
            to.set_size(log.size);
        }
    }

    fn read(from: logs::Reader<'_>) -> Result<Self> {
        Ok(Self { logs: from.get_logs()?.iter().map(read).collect::<Result<_>>()? })
    }
}

fn read(from: log::Reader<'_>) -> Result<Log> {
    let address = from.get_address()?;
    Ok(Log {
        address: Address { x0: address.get_x0(), x1: address.get_x1(), x2: address.get_x2(), x3: address.get_x3() },
        identity: text(from.get_identity()?)?,
        userid: text(from.get_userid()?)?,
        date: text(from.get_date()?)?,
        request: text(from.get_request()?)?,
        code: from.get_code(),
        size: from.get_size(),
    })
}

fn texts(log: &log::Reader<'_>, fold: &mut Fold) -> Result<()> {
    fold.texts([log.get_identity()?.to_str()?, log.get_userid()?.to_str()?]);
    fold.texts([log.get_date()?.to_str()?, log.get_request()?.to_str()?]);
    Ok(())
}

fn each(logs: &logs::Reader<'_>, read: impl Fn(&mut Fold, log::Reader<'_>) -> Result<()>) -> u64 {
    let mut fold = Fold::default();
    for log in logs.get_logs().expect(VALID) {
        read(&mut fold, log).expect(VALID);
    }
    fold.get()
}

impl Reads for logs::Reader<'_> {
    fn fixed(&self) -> u64 {
        each(self, |fold, log| {
            let x0 = log.get_address()?.get_x0();
            fold.numbers([x0.into(), log.get_code().into(), log.get_size()]);
            Ok(())
        })
    }

    fn strings(&self) -> u64 {
        each(self, |fold, log| texts(&log, fold))
    }

    fn all(&self) -> u64 {
        each(self, |fold, log| {
            let address = log.get_address()?;
            let octets = [address.get_x0(), address.get_x1(), address.get_x2(), address.get_x3()];
            fold.numbers(octets.map(u64::from));
            fold.numbers([log.get_code().into(), log.get_size()]);
            texts(&log, fold)
        })
    }
}
