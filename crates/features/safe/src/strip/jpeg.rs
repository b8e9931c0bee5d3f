//! JPEG: the segments that hold the picture, and nothing else. Its EXIF, XMP, IPTC, thumbnails, comments, profiles and
//! whatever stands behind its end are left out. A picture that was held upside down by its EXIF stands as it was taken.

use super::Unclean;
use img_parts::jpeg::Jpeg;

const SOS: u8 = 0xda;
const EOI: u8 = 0xd9;

/// Tables, frames and the colour hint of Adobe, without which colours are wrong.
const fn is_picture(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xcf | 0xda..=0xdf) && marker != 0xc8
}

pub fn clean(content: &[u8]) -> Result<Vec<u8>, Unclean> {
    let picture = Jpeg::from_bytes(content.to_vec().into()).map_err(|_| Unclean::Broken)?;
    let mut out = vec![0xff, 0xd8];
    let mut ended = false;
    for segment in picture.segments() {
        let (marker, body) = (segment.marker(), segment.contents());
        if is_picture(marker) {
            write(&mut out, marker, body)?;
        } else if marker == 0xee && body.starts_with(b"Adobe") && body.len() >= 12 {
            write(&mut out, marker, body.get(..12).unwrap_or_default())?;
        }
        if marker == SOS {
            // The library hands over the rest of the file with the first scan: further scans, and what stands between them.
            scans(content, &mut out)?;
            ended = true;
            break;
        }
    }
    if ended { Ok(out) } else { Err(Unclean::Broken) }
}

fn write(out: &mut Vec<u8>, marker: u8, body: &[u8]) -> Result<(), Unclean> {
    let length = u16::try_from(body.len() + 2).map_err(|_| Unclean::Broken)?;
    out.extend([0xff, marker]);
    out.extend(length.to_be_bytes());
    out.extend(body);
    Ok(())
}

/// Where the data of the first scan begins.
fn first_scan(content: &[u8]) -> Option<usize> {
    let mut at = 2;
    loop {
        while *content.get(at)? != 0xff {
            at += 1;
        }
        while *content.get(at)? == 0xff {
            at += 1;
        }
        let marker = *content.get(at)?;
        at += 1;
        if matches!(marker, 0x01 | 0xd0..=0xd8) {
            continue;
        }
        let length = usize::from(u16::from_be_bytes([*content.get(at)?, *content.get(at + 1)?]));
        at += length;
        if marker == SOS {
            return Some(at);
        }
    }
}

/// From the first scan's data to the end of the picture: data, further tables and scans; all else left out.
fn scans(content: &[u8], out: &mut Vec<u8>) -> Result<(), Unclean> {
    let mut at = first_scan(content).ok_or(Unclean::Broken)?;
    loop {
        let byte = *content.get(at).ok_or(Unclean::Broken)?;
        if byte != 0xff {
            out.push(byte);
            at += 1;
            continue;
        }
        let marker = *content.get(at + 1).ok_or(Unclean::Broken)?;
        match marker {
            // A byte of data that looks like a marker, and the marks between parts of a scan.
            0x00 | 0xd0..=0xd7 => {
                out.extend([0xff, marker]);
                at += 2;
            }
            0xff => at += 1,
            EOI => {
                out.extend([0xff, EOI]);
                return Ok(());
            }
            _ => {
                let length = match (content.get(at + 2), content.get(at + 3)) {
                    (Some(a), Some(b)) => usize::from(u16::from_be_bytes([*a, *b])),
                    _ => return Err(Unclean::Broken),
                };
                let body = content.get(at + 4..at + 2 + length).ok_or(Unclean::Broken)?;
                if is_picture(marker) {
                    write(out, marker, body)?;
                }
                at += 2 + length;
            }
        }
    }
}
