//! What the measuring pass finds and the writing pass needs: the widths of each container, in visiting order.

use crate::DEPTH_LIMIT;
use crate::error::EncodeError;
use crate::wire::Width;

/// Containers whose widths are kept without an allocation.
const INLINE: usize = 256;

/// The widths of each container of a value, a byte each.
pub struct Plan {
    inline: [u8; INLINE],
    len: usize,
    /// Where there are more: room for those, and the widths of the others.
    #[cfg(feature = "alloc")]
    more: alloc::vec::Vec<u8>,
    depth_left: u32,
    error: Option<EncodeError>,
}

impl Plan {
    #[inline]
    pub(crate) const fn new() -> Self {
        Self {
            inline: [0; INLINE],
            len: 0,
            #[cfg(feature = "alloc")]
            more: alloc::vec::Vec::new(),
            depth_left: DEPTH_LIMIT,
            error: None,
        }
    }

    /// The widths, if every container could be visited.
    pub(crate) fn finish(&mut self) -> Result<&[u8], EncodeError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        #[cfg(feature = "alloc")]
        if let Some(room) = self.more.first_chunk_mut() {
            *room = self.inline;
            return Ok(&self.more);
        }
        Ok(&self.inline[..self.len])
    }

    /// Visits a container without widths: `measure` gives its size.
    #[inline]
    pub(crate) fn deeper(&mut self, measure: impl FnOnce(&mut Self) -> usize) -> usize {
        let Some(depth_left) = self.depth_left.checked_sub(1) else {
            self.error = Some(EncodeError::TooDeep { limit: DEPTH_LIMIT as usize });
            return 0;
        };
        self.depth_left = depth_left;
        let size = measure(self);
        self.depth_left += 1;
        size
    }

    /// Visits a container: `measure` gives its widths and its size.
    #[inline]
    pub(crate) fn container(&mut self, measure: impl FnOnce(&mut Self) -> (u8, usize)) -> usize {
        self.deeper(|plan| {
            let index = plan.len;
            plan.len += 1;
            if index >= INLINE {
                plan.push_more();
            }
            let (widths, size) = measure(plan);
            plan.set(index, widths);
            size
        })
    }

    #[inline]
    fn push_more(&mut self) {
        #[cfg(feature = "alloc")]
        if self.len <= self.more.capacity() || self.more.try_reserve(2 * INLINE).is_ok() {
            self.more.resize(self.len, 0);
            return;
        }
        self.error = Some(EncodeError::OutOfMemory { needed: self.len });
    }

    #[inline]
    fn set(&mut self, index: usize, widths: u8) {
        #[cfg(feature = "alloc")]
        let kept = if index < INLINE { self.inline.get_mut(index) } else { self.more.get_mut(index) };
        #[cfg(not(feature = "alloc"))]
        let kept = self.inline.get_mut(index);
        if let Some(kept) = kept {
            *kept = widths;
        }
    }
}

/// The widths of a list of records as its flags say them.
#[inline]
pub(crate) const fn records_flags(end: usize, count: usize, tail: usize) -> u8 {
    Width::fitting(end).code() | Width::fitting(count).code() << 2 | Width::fitting(tail).code() << 4
}
