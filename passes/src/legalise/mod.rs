//! legalise
