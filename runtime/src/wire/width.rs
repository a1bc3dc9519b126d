//! Integers of 1, 2, 4 or 8 bytes: the ends and counts of containers.

/// How many bytes an end or a count takes: a 2-bit code on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Width {
    /// At most 3.
    code: u8,
}

impl Width {
    pub(crate) const ONE: Self = Self { code: 0 };

    /// The width in the two bits of `flags` from `shift` on.
    #[inline(always)]
    pub(crate) const fn from_flags(flags: u8, shift: u32) -> Self {
        Self { code: (flags >> shift) & 3 }
    }

    #[inline(always)]
    pub(crate) const fn code(self) -> u8 {
        self.code
    }

    #[inline(always)]
    pub(crate) const fn bytes(self) -> usize {
        1 << self.code
    }

    /// The narrowest width that can say `value`.
    #[inline]
    pub(crate) const fn fitting(value: usize) -> Self {
        let value = value as u64;
        let code = (value > 0xff) as u8 + (value > 0xffff) as u8 + (value > 0xffff_ffff) as u8;
        Self { code }
    }

    /// The integer at the start of `bytes`, if it is there, as [`Ends::read`] gives it.
    #[inline]
    pub(crate) fn get(self, bytes: &[u8]) -> Option<usize> {
        (bytes.len() >= self.bytes()).then(|| self.read(bytes))
    }

    /// The integer at `at`, as [`read`](Self::read) gives it.
    ///
    /// # Safety
    ///
    /// `at` is valid for reads of [`bytes`](Self::bytes) bytes.
    #[inline(always)]
    pub(crate) unsafe fn load(self, at: *const u8) -> usize {
        // SAFETY: the caller vouches for as many bytes as each arm reads, and `[u8; N]` has no alignment.
        let value = unsafe {
            match self.code {
                0 => u64::from(at.read()),
                1 => u64::from(u16::from_le_bytes(at.cast::<[u8; 2]>().read())),
                2 => u64::from(u32::from_le_bytes(at.cast::<[u8; 4]>().read())),
                _ => u64::from_le_bytes(at.cast::<[u8; 8]>().read()),
            }
        };
        usize::try_from(value).unwrap_or(usize::MAX)
    }

    /// Whether the integers take at most four bytes.
    #[inline(always)]
    pub(crate) const fn is_narrow(self) -> bool {
        self.code < 3
    }

    /// As [`load`](Self::load), without a branch: the load ends where the integer ends.
    ///
    /// # Safety
    ///
    /// The width is narrow; `at` is valid for reads of [`bytes`](Self::bytes) bytes, and so are the three bytes before
    /// it.
    #[inline(always)]
    pub(crate) unsafe fn load_narrow_after_header(self, at: *const u8) -> usize {
        debug_assert!(self.is_narrow());
        // SAFETY: the four bytes that end with the integer begin at most three bytes before it.
        let bytes = unsafe { at.add(self.bytes()).sub(4).cast::<[u8; 4]>().read() };
        (u32::from_le_bytes(bytes) >> (32 - (8_u32 << self.code))) as usize
    }
}

/// A width of integers: one that flags say, or one that the compiler knows.
pub(crate) trait Ends: Copy {
    /// How many bytes an integer takes.
    fn bytes(self) -> usize;

    /// The integer at the start of `bytes`. One that no address space of this machine could hold saturates, and so is
    /// outside of every range.
    ///
    /// # Panics
    ///
    /// If `bytes` are less than an integer takes.
    fn read(self, bytes: &[u8]) -> usize;

    /// Writes the low bytes of `value`.
    ///
    /// # Safety
    ///
    /// `at` is valid for writes of [`bytes`](Self::bytes) bytes.
    unsafe fn store(self, at: *mut u8, value: usize);
}

/// The width of `N` bytes.
#[derive(Clone, Copy)]
pub(crate) struct Known<const N: usize>;

impl<const N: usize> Ends for Known<N> {
    #[inline(always)]
    fn bytes(self) -> usize {
        N
    }

    #[inline(always)]
    fn read(self, bytes: &[u8]) -> usize {
        let mut value = [0; 8];
        value[..N].copy_from_slice(&bytes[..N]);
        usize::try_from(u64::from_le_bytes(value)).unwrap_or(usize::MAX)
    }

    #[inline(always)]
    unsafe fn store(self, at: *mut u8, value: usize) {
        let bytes = (value as u64).to_le_bytes();
        // SAFETY: the caller vouches for `N` bytes, which are 8 at most.
        unsafe { core::ptr::copy_nonoverlapping(bytes[..N].as_ptr(), at, N) }
    }
}

impl Ends for Width {
    #[inline(always)]
    fn bytes(self) -> usize {
        Self::bytes(self)
    }

    #[inline(always)]
    fn read(self, bytes: &[u8]) -> usize {
        match self.code {
            0 => Known::<1>.read(bytes),
            1 => Known::<2>.read(bytes),
            2 => Known::<4>.read(bytes),
            _ => Known::<8>.read(bytes),
        }
    }

    #[inline(always)]
    unsafe fn store(self, at: *mut u8, value: usize) {
        // SAFETY: the caller vouches for as many bytes as the arm that is taken writes.
        unsafe {
            match self.code {
                0 => Known::<1>.store(at, value),
                1 => Known::<2>.store(at, value),
                2 => Known::<4>.store(at, value),
                _ => Known::<8>.store(at, value),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Ends, Width};

    #[test]
    fn fitting_is_the_narrowest() {
        for (value, bytes) in [(0, 1), (255, 1), (256, 2), (65_535, 2), (65_536, 4), (0xffff_ffff, 4)] {
            assert_eq!(Width::fitting(value).bytes(), bytes, "{value}");
        }
        #[cfg(target_pointer_width = "64")]
        assert_eq!(Width::fitting(0x1_0000_0000).bytes(), 8);
    }

    #[test]
    fn every_load_gives_what_store_wrote() {
        for (code, value) in [(0, 0xa5), (1, 0xa5b6), (2, 0xa5b6_c7d8), (3, 0x1234_5678)] {
            let width = Width::from_flags(code, 0);
            let mut bytes = [0xff; 11];
            // SAFETY: eight bytes follow index 3, and three lie before it.
            unsafe {
                width.store(bytes.as_mut_ptr().add(3), value);
                assert_eq!(width.load(bytes.as_ptr().add(3)), value);
                if width.is_narrow() {
                    assert_eq!(width.load_narrow_after_header(bytes.as_ptr().add(3)), value);
                }
            }
            assert_eq!(width.get(&bytes[3..]), Some(value));
        }
    }
}
