//! Photos of a workshop: pictures only, without what a camera or a phone adds (place, time, device), shown to who sits at
//! the table.

use img_parts::{
    jpeg::Jpeg,
    png::Png,
    webp::{CHUNK_ALPH, CHUNK_ANIM, CHUNK_ANMF, CHUNK_VP8, CHUNK_VP8L, WebP},
};

/// Chunks of a PNG that hold the picture and its colours.
const PNG: [&[u8; 4]; 8] = [b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"IDAT", b"IEND"];

/// What a file is by its first bytes, where it is a picture a browser shows without running anything in it.
pub fn kind(content: &[u8]) -> Option<&'static str> {
    if content.starts_with(&[0xff, 0xd8, 0xff]) {
        Some("image/jpeg")
    } else if content.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if content.starts_with(b"RIFF") && content.get(8..12) == Some(b"WEBP") {
        Some("image/webp")
    } else {
        None
    }
}

/// The picture alone. Nothing where it is none, or broken.
pub fn clean(content: &[u8]) -> Option<(&'static str, Vec<u8>)> {
    let kind = kind(content)?;
    let owned = content.to_vec().into();
    let bytes = match kind {
        "image/jpeg" => {
            let mut picture = Jpeg::from_bytes(owned).ok()?;
            // EXIF, XMP, profiles, thumbnails and comments; the colour hint of Adobe stays, without it colours are wrong.
            picture.segments_mut().retain(|s| !matches!(s.marker(), 0xe0..=0xed | 0xef | 0xfe));
            picture.encoder().bytes()
        }
        "image/png" => {
            let mut picture = Png::from_bytes(owned).ok()?;
            picture.chunks_mut().retain(|chunk| PNG.contains(&&chunk.kind()));
            picture.encoder().bytes()
        }
        _ => {
            let mut picture = WebP::from_bytes(owned).ok()?;
            let kept = [CHUNK_ALPH, CHUNK_ANIM, CHUNK_ANMF, CHUNK_VP8, CHUNK_VP8L];
            // The head that lists what there is goes too, where the picture can be read without it.
            let plain = picture.has_chunk(CHUNK_VP8) && !picture.has_chunk(CHUNK_ALPH) || picture.has_chunk(CHUNK_VP8L);
            if !plain {
                return None;
            }
            picture.chunks_mut().retain(|chunk| kept.contains(&chunk.id()));
            picture.encoder().bytes()
        }
    };
    Some((kind, bytes.to_vec()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A JPEG of one grey dot with an EXIF segment that names a place.
    fn jpeg() -> Vec<u8> {
        let mut picture = vec![0xff, 0xd8];
        picture.extend([0xff, 0xe1, 0x00, 0x0c]);
        picture.extend(b"Exif\0\0BERN");
        picture.extend([0xff, 0xfe, 0x00, 0x06]);
        picture.extend(b"BERN");
        picture.extend([0xff, 0xc0, 0x00, 0x0b, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
        picture.extend([0xff, 0xda, 0x00, 0x08, 1, 1, 0, 0, 63, 0, 0x3f, 0xff, 0xd9]);
        picture
    }

    #[test]
    fn what_a_camera_adds_is_left_out() {
        let (kind, clean) = clean(&jpeg()).unwrap();
        assert_eq!(kind, "image/jpeg");
        assert!(!clean.windows(4).any(|w| w == b"BERN"), "{clean:?}");
        assert!(clean.ends_with(&[0xff, 0xd9]));
    }

    #[test]
    fn only_pictures() {
        for other in [b"%PDF-1.7 and more".as_slice(), b"<svg onload=alert(1)>", b"\xff\xd8", b""] {
            assert!(clean(other).is_none());
        }
    }
}
