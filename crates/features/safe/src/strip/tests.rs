//! Files with real metadata, cleaned, looked at byte by byte, and opened again.
