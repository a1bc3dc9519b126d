//! A message in a file, mapped into memory.

use std::fs::File;
use std::io::{self, Write};
use std::ops::{Deref, DerefMut};
use std::path::Path;

use memmap2::MmapMut;
use tempfile::NamedTempFile;

/// A file that holds a message and is not mapped.
///
/// Invariant: this process has created the file, complete before it got its name, and has no other handle of it.
pub(crate) struct MessageFile {
    file: File,
}

impl MessageFile {
    /// Writes a message to `path`.
    ///
    /// The file gets its name when it is complete, so no reader finds half a message under it; a file that had the
    /// name lives on for those who have it open.
    pub(crate) fn create(path: &Path, message: &[u8]) -> io::Result<Self> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut file = NamedTempFile::new_in(folder)?;
        file.write_all(message)?;
        Ok(Self { file: file.persist(path)? })
    }

    /// Maps the file. It takes the file, so that there is one mapping at a time.
    #[allow(unsafe_code, reason = "what is mapped is memory only as long as nobody else changes the file")]
    pub(crate) fn map(self) -> io::Result<MappedMessage> {
        // SAFETY: nobody truncates or writes the file while it is mapped. This process does not: the only handle is
        // `self.file`, which the mapping keeps, and there is no other mapping. Other processes have no reason to: the
        // file began under a random name, with access for its owner only, and those who publish a message under the
        // same name later, as another run of this program does, replace the file and leave this one as it is.
        let bytes = unsafe { MmapMut::map_mut(&self.file)? };
        Ok(MappedMessage { bytes, file: self })
    }
}

/// The bytes of a [`MessageFile`]: what is stored here is stored in the file.
pub(crate) struct MappedMessage {
    bytes: MmapMut,
    file: MessageFile,
}

impl MappedMessage {
    /// Waits until all changes are in the file, and ends the mapping.
    pub(crate) fn close(self) -> io::Result<MessageFile> {
        self.bytes.flush()?;
        Ok(self.file)
    }
}

impl Deref for MappedMessage {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.bytes
    }
}

impl DerefMut for MappedMessage {
    fn deref_mut(&mut self) -> &mut [u8] {
        &mut self.bytes
    }
}
