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
    #[cfg(feature = "alloc")]
    more: alloc::vec::Vec<u8>,
    depth: u32,
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
            depth: 0,
            error: None,
        }
    }

    /// The widths, if every container could be visited.
    pub(crate) fn finish(&self) -> Result<&[u8], EncodeError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        #[cfg(feature = "alloc")]
        if self.len > INLINE {
            return Ok(&self.more);
        }
        Ok(&self.inline[..self.len])
    }

    /// Visits a container: `measure` gives its widths and its size.
    #[inline]
    pub(crate) fn container(&mut self, measure: impl FnOnce(&mut Self) -> (u8, usize)) -> usize {
        if self.depth == DEPTH_LIMIT {
            self.error = Some(EncodeError::TooDeep { limit: DEPTH_LIMIT as usize });
        }
        if self.error.is_some() {
            return 0;
        }
        self.depth += 1;
        let index = self.push();
        let (widths, size) = measure(self);
        self.set(index, widths);
        self.depth -= 1;
        size
    }

    #[inline]
    fn push(&mut self) -> usize {
        let index = self.len;
        self.len += 1;
        if index >= INLINE {
            self.push_more();
        }
        index
    }

    #[cold]
    fn push_more(&mut self) {
        #[cfg(feature = "alloc")]
        {
            // Enough for what is kept inline and one more, so that nothing below allocates.
            if self.more.try_reserve(2 * INLINE).is_err() {
                self.error = Some(EncodeError::OutOfMemory { needed: self.len });
                return;
            }
            if self.more.is_empty() {
                self.more.extend_from_slice(&self.inline);
            }
            self.more.push(0);
        }
        #[cfg(not(feature = "alloc"))]
        {
            self.error = Some(EncodeError::OutOfMemory { needed: self.len });
        }
    }

    #[inline]
    fn set(&mut self, index: usize, widths: u8) {
        #[cfg(feature = "alloc")]
        if let Some(kept) = self.more.get_mut(index) {
            *kept = widths;
        }
        if let Some(kept) = self.inline.get_mut(index) {
            *kept = widths;
        }
    }
}

/// The widths of a list of records as its flags say them.
#[inline]
pub(crate) const fn records_flags(end: usize, count: usize, tail: usize) -> u8 {
    Width::fitting(end).code() | Width::fitting(count).code() << 2 | Width::fitting(tail).code() << 4
}
