//! Tests of the check of one function.
