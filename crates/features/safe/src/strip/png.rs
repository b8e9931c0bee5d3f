//! PNG: the chunks that hold the picture and its colours. Texts, times, EXIF, profiles, further frames and whatever stands
//! behind its end are left out.

use super::Unclean;
use img_parts::png::Png;

const KEPT: [&[u8; 4]; 8] = [b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"IDAT", b"IEND"];

pub fn clean(content: &[u8]) -> Result<Vec<u8>, Unclean> {
    let mut picture = Png::from_bytes(content.to_vec().into()).map_err(|_| Unclean::Broken)?;
    picture.chunks_mut().retain(|chunk| KEPT.contains(&&chunk.kind()));
    let has = |kind: &[u8; 4]| picture.chunks().iter().any(|chunk| chunk.kind() == *kind);
    if !has(b"IHDR") || !has(b"IDAT") || !has(b"IEND") {
        return Err(Unclean::Broken);
    }
    Ok(picture.encoder().bytes().to_vec())
}
