//! WebP: the chunks that hold the picture. EXIF, XMP, profiles and unknown chunks are left out, and the head says so.

use super::Unclean;
use img_parts::{
    riff::{RiffChunk, RiffContent},
    webp::{CHUNK_ALPH, CHUNK_ANIM, CHUNK_ANMF, CHUNK_VP8, CHUNK_VP8L, CHUNK_VP8X, WebP},
};

/// What the head says there is: a profile, EXIF, XMP.
const PROFILE_EXIF_XMP: u8 = 0b0010_0000 | 0b0000_1000 | 0b0000_0100;

pub fn clean(content: &[u8]) -> Result<Vec<u8>, Unclean> {
    let mut picture = WebP::from_bytes(content.to_vec().into()).map_err(|_| Unclean::Broken)?;
    picture
        .chunks_mut()
        .retain(|chunk| [CHUNK_VP8X, CHUNK_ALPH, CHUNK_ANIM, CHUNK_ANMF, CHUNK_VP8, CHUNK_VP8L].contains(&chunk.id()));
    for chunk in picture.chunks_mut() {
        if chunk.id() == CHUNK_VP8X
            && let RiffContent::Data(head) = chunk.content()
        {
            let mut head = head.to_vec();
            if let Some(flags) = head.first_mut() {
                *flags &= !PROFILE_EXIF_XMP;
            }
            *chunk = RiffChunk::new(CHUNK_VP8X, RiffContent::Data(head.into()));
        }
    }
    if ![CHUNK_VP8, CHUNK_VP8L, CHUNK_ANMF].iter().any(|kind| picture.has_chunk(*kind)) {
        return Err(Unclean::Broken);
    }
    Ok(picture.encoder().bytes().to_vec())
}
