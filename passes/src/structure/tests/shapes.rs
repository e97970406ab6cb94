//! Shapes of control flow at and past the limits.
