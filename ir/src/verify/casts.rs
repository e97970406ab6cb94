//! Checks casts against the table in LangRef, "Conversion Operations".
//!
//! As `CastInst::castIsValid`.

use super::shape::Shapes;
use crate::entities::Type;
use crate::opcode::CastOp;

/// The reason why `op` cannot convert `from` to `to`.
///
/// Messages are the rule that is broken. A cast applies to each lane of vectors, so lanes
/// agree, except for `bitcast`, which keeps the total number of bits.
pub(super) fn check(
    shapes: &Shapes<'_>,
    op: CastOp,
    from: Type,
    to: Type,
) -> Result<(), &'static str> {
    let ((_, from_lanes), (_, to_lanes)) = (shapes.lanes(from), shapes.lanes(to));
    if op != CastOp::BitCast && from_lanes != to_lanes {
        return Err("both types have the same number of lanes");
    }
    let rule = |holds: bool, message| if holds { Ok(()) } else { Err(message) };
    match op {
        CastOp::Trunc | CastOp::ZExt | CastOp::SExt => {
            let (Some(from), Some(to)) = (shapes.int_bits(from), shapes.int_bits(to)) else {
                return Err("both types are integers");
            };
            if let CastOp::Trunc = op {
                rule(to < from, "the result is narrower than the operand")
            } else {
                rule(to > from, "the result is wider than the operand")
            }
        }
        CastOp::FpTrunc | CastOp::FpExt => {
            let (Some(from), Some(to)) = (shapes.float_kind(from), shapes.float_kind(to)) else {
                return Err("both types are floating-point");
            };
            if let CastOp::FpTrunc = op {
                rule(to.bits() < from.bits(), "the result is narrower than the operand")
            } else {
                rule(to.bits() > from.bits(), "the result is wider than the operand")
            }
        }
        CastOp::FpToUi | CastOp::FpToSi => rule(
            shapes.is_float(from) && shapes.is_int(to),
            "it goes from floating-point to integer",
        ),
        CastOp::UiToFp | CastOp::SiToFp => rule(
            shapes.is_int(from) && shapes.is_float(to),
            "it goes from integer to floating-point",
        ),
        CastOp::PtrToInt | CastOp::PtrToAddr => {
            rule(shapes.is_ptr(from) && shapes.is_int(to), "it goes from pointer to integer")
        }
        CastOp::IntToPtr => {
            rule(shapes.is_int(from) && shapes.is_ptr(to), "it goes from integer to pointer")
        }
        CastOp::BitCast => bitcast(shapes, from, to),
        CastOp::AddrSpaceCast => match (shapes.address_space(from), shapes.address_space(to)) {
            (Some(from), Some(to)) => rule(from != to, "the address spaces differ"),
            _ => Err("both types are pointers"),
        },
    }
}

/// `bitcast` between types of equal size, or of a pointer to a pointer of the same
/// address space. Aggregates have no bits in this sense.
fn bitcast(shapes: &Shapes<'_>, from: Type, to: Type) -> Result<(), &'static str> {
    match (shapes.address_space(from), shapes.address_space(to)) {
        (Some(a), Some(b)) if a != b => Err("the address space stays; 'addrspacecast' changes it"),
        // A vector of one pointer is the pointer.
        (Some(_), Some(_)) => {
            let count = |ty| shapes.lanes(ty).1.unwrap_or((1, false));
            if count(from) == count(to) {
                Ok(())
            } else {
                Err("both types have the same number of lanes")
            }
        }
        (Some(_), None) | (None, Some(_)) => Err("pointers become integers by 'ptrtoint' only"),
        (None, None) => match (shapes.bits(from), shapes.bits(to)) {
            (Some(a), Some(b)) if a == b => Ok(()),
            (Some(_), Some(_)) => Err("both types have the same number of bits"),
            _ if from == to => Ok(()),
            _ => Err("both types are single values or vectors of them"),
        },
    }
}
