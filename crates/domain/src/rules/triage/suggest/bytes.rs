//! A model as bytes and back: the same model, or a plain refusal.

use super::features::Index;
use super::number::{half, whole};
use super::{Model, Settings};

/// Why bytes are no model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAModel {
    /// Another file, or one of a later version.
    #[error("these bytes are not a triage model of a version known here")]
    Unknown,
    /// Cut off, or changed on the way.
    #[error("the triage model is cut off or damaged")]
    Damaged,
}

/// Begins every model; the last digit is the version.
const BEGINS: &[u8; 8] = b"triage-1";
/// No model holds more features or labels than this; a damaged length is refused before memory is asked for.
const MOST: usize = 1 << 26;

impl Model {
    /// The model as bytes: 10 bytes and 2 per label for each feature.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = BEGINS.to_vec();
        let number = |bytes: &mut Vec<u8>, number: usize| {
            bytes.extend_from_slice(&u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes());
        };
        number(&mut bytes, self.labels.len());
        number(&mut bytes, self.keys.len());
        for label in &self.labels {
            number(&mut bytes, label.len());
            bytes.extend_from_slice(label.as_bytes());
        }
        for value in [self.temperature, self.settings.sure_from] {
            bytes.extend_from_slice(&value.to_le_bytes());
        }
        number(&mut bytes, self.settings.features);
        number(&mut bytes, self.settings.labels);
        number(&mut bytes, self.settings.weights);
        for key in &self.keys {
            bytes.extend_from_slice(&key.to_le_bytes());
        }
        for value in self.telling.iter().chain(&self.bias).chain(&self.weights) {
            bytes.extend_from_slice(&half(*value).to_le_bytes());
        }
        let sum = checksum(&bytes);
        bytes.extend_from_slice(&sum.to_le_bytes());
        bytes
    }

    /// Reads a model back.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotAModel> {
        if !bytes.starts_with(BEGINS) {
            return Err(NotAModel::Unknown);
        }
        let (body, sum) = bytes.split_last_chunk::<8>().ok_or(NotAModel::Damaged)?;
        if u64::from_le_bytes(*sum) != checksum(body) {
            return Err(NotAModel::Damaged);
        }
        let mut read = Reader(body.get(BEGINS.len()..).ok_or(NotAModel::Damaged)?);
        let many = read.length()?;
        let features = read.length()?;
        if features.saturating_mul(many) > MOST {
            return Err(NotAModel::Damaged);
        }
        let labels = (0..many)
            .map(|_| {
                let length = read.length()?;
                String::from_utf8(read.take(length)?.to_vec()).map_err(|_| NotAModel::Damaged)
            })
            .collect::<Result<Vec<_>, _>>()?;
        let temperature = f32::from_le_bytes(read.chunk()?);
        let sure_from = f32::from_le_bytes(read.chunk()?);
        let settings = Settings {
            sure_from,
            features: read.length()?,
            labels: read.length()?,
            weights: read.length()?,
            ..Settings::default()
        };
        let keys =
            (0..features).map(|_| Ok(u64::from_le_bytes(read.chunk()?))).collect::<Result<Vec<_>, NotAModel>>()?;
        let mut halves = |count: usize| {
            (0..count).map(|_| Ok(whole(u16::from_le_bytes(read.chunk()?)))).collect::<Result<Vec<_>, NotAModel>>()
        };
        let telling = halves(features)?;
        let bias = halves(many)?;
        let weights = halves(features * many)?;
        if !read.0.is_empty() {
            return Err(NotAModel::Damaged);
        }
        let mut index = Index::with_capacity_and_hasher(features, std::hash::BuildHasherDefault::default());
        for (place, key) in keys.iter().enumerate() {
            index.insert(*key, u32::try_from(place).map_err(|_| NotAModel::Damaged)?);
        }
        Ok(Self { settings, labels, index, keys, telling, weights, bias, temperature })
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Result<&'a [u8], NotAModel> {
        let (taken, rest) = self.0.split_at_checked(length).ok_or(NotAModel::Damaged)?;
        self.0 = rest;
        Ok(taken)
    }
    fn chunk<const N: usize>(&mut self) -> Result<[u8; N], NotAModel> {
        let (taken, rest) = self.0.split_first_chunk::<N>().ok_or(NotAModel::Damaged)?;
        self.0 = rest;
        Ok(*taken)
    }
    fn length(&mut self) -> Result<usize, NotAModel> {
        let length = usize::try_from(u32::from_le_bytes(self.chunk()?)).map_err(|_| NotAModel::Damaged)?;
        if length > MOST { Err(NotAModel::Damaged) } else { Ok(length) }
    }
}

fn checksum(bytes: &[u8]) -> u64 {
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    for byte in bytes {
        sum = (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    sum
}
