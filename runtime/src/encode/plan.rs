//! What the measuring pass finds and the writing pass needs: the widths of each container, in visiting order.

use arrayvec::ArrayVec;

use crate::DEPTH_LIMIT;
use crate::error::EncodeError;

/// Containers whose widths are kept without an allocation.
const INLINE: usize = 256;

/// The widths of each container of a value, a byte each.
pub struct Plan {
    first: ArrayVec<u8, INLINE>,
    /// Where there are more: room for those, and the widths of the others.
    #[cfg(feature = "alloc")]
    all: alloc::vec::Vec<u8>,
    depth_left: u32,
    error: Option<EncodeError>,
}

impl Plan {
    #[inline]
    pub(crate) const fn new() -> Self {
        Self {
            first: ArrayVec::new_const(),
            #[cfg(feature = "alloc")]
            all: alloc::vec::Vec::new(),
            depth_left: DEPTH_LIMIT,
            error: None,
        }
    }

    /// The widths, if every container could be visited.
    #[inline]
    pub(crate) fn finish(&mut self) -> Result<&[u8], EncodeError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        #[cfg(feature = "alloc")]
        if let Some(room) = self.all.get_mut(..INLINE) {
            room.copy_from_slice(&self.first);
            return Ok(&self.all);
        }
        Ok(&self.first)
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
            let index = plan.push();
            let (widths, size) = measure(plan);
            plan.set(index, widths);
            size
        })
    }

    /// Makes room for the widths of a container, and gives its index.
    #[inline]
    fn push(&mut self) -> usize {
        let index = self.first.len();
        if self.first.try_push(0).is_ok() {
            return index;
        }
        #[cfg(feature = "alloc")]
        {
            let index = self.all.len().max(INLINE);
            if index < self.all.capacity() || self.all.try_reserve(2 * INLINE).is_ok() {
                self.all.resize(index + 1, 0);
                return index;
            }
        }
        self.error = Some(EncodeError::OutOfMemory { needed: index + 1 });
        index
    }

    #[inline]
    fn set(&mut self, index: usize, widths: u8) {
        #[cfg(feature = "alloc")]
        let kept = if index < INLINE { self.first.get_mut(index) } else { self.all.get_mut(index) };
        #[cfg(not(feature = "alloc"))]
        let kept = self.first.get_mut(index);
        if let Some(kept) = kept {
            *kept = widths;
        }
    }
}
