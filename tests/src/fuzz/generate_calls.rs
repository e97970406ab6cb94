//! Generates calls that throw, and calls in the place of a return.

use super::writer::{Signature, Ty, Writer};
use arbitrary::Result;
use std::fmt::Write;

/// A call of what may throw, with a landing pad that catches or cleans up and goes on.
pub(super) fn caught(w: &mut Writer<'_, '_>) -> Result<()> {
    let (ok, pad, end) = (w.label(), w.label(), w.label());
    let value = w.operand(Ty::Int(32))?;
    let (thrown, returned) = (w.name(), w.name());
    let thrower = w.choose(&["@thrower", "@through"])?;
    w.line(&format!(
        "{returned} = invoke i32 {thrower}(i32 {value}) to label %{ok} unwind label %{pad}"
    ));
    w.begin(&ok);
    w.line(&format!("br label %{end}"));
    w.begin(&pad);
    let clause =
        w.choose(&["catch ptr @_ZTIi", "catch ptr null", "cleanup\n          catch ptr @_ZTIi"])?;
    let exception = w.hidden(&format!("landingpad {{ ptr, i32 }}\n          {clause}"));
    let object = w.hidden(&format!("extractvalue {{ ptr, i32 }} {exception}, 0"));
    let pointer = w.hidden(&format!("call ptr @__cxa_begin_catch(ptr {object})"));
    w.line(&format!("{thrown} = load i32, ptr {pointer}"));
    w.line("call void @__cxa_end_catch()");
    w.line(&format!("br label %{end}"));
    w.begin(&end);
    w.value(Ty::Int(32), &format!("phi i32 [ {returned}, %{ok} ], [ {thrown}, %{pad} ]"));
    Ok(())
}

/// What throws: `@thrower` each fourth number, and `@through` cleans up on the way.
pub(super) const THROWERS: &str = "@_ZTIi = external constant ptr

declare i32 @__gxx_personality_v0(...)
declare ptr @__cxa_allocate_exception(i32)
declare void @__cxa_throw(ptr, ptr, ptr)
declare ptr @__cxa_begin_catch(ptr)
declare void @__cxa_end_catch()

define internal i32 @thrower(i32 %number) noinline {
  %low = and i32 %number, 3
  %throws = icmp eq i32 %low, 0
  br i1 %throws, label %throw, label %return
throw:
  %object = call ptr @__cxa_allocate_exception(i32 4)
  store i32 %number, ptr %object
  call void @__cxa_throw(ptr %object, ptr @_ZTIi, ptr null)
  unreachable
return:
  %times = mul i32 %number, 7
  ret i32 %times
}

define internal i32 @through(i32 %number) personality ptr @__gxx_personality_v0 {
  %next = add i32 %number, 1
  %result = invoke i32 @thrower(i32 %next) to label %return unwind label %clean
return:
  ret i32 %result
clean:
  %pair = landingpad { ptr, i32 } cleanup
  %wide = zext i32 %number to i64
  call void @mix(i64 %wide)
  resume { ptr, i32 } %pair
}

";

/// Whether values of this type are passed in registers, so that each target can leave the caller's frame first.
fn is_plain(ty: Ty) -> bool {
    match ty {
        Ty::Int(bits) => bits <= 64,
        Ty::Float | Ty::Double | Ty::Half | Ty::Quad => true,
        Ty::BFloat | Ty::X87 | Ty::Record | Ty::Vector(..) => false,
    }
}

/// A function that calls itself in the place of a return, with its arguments changed, until a count is down; and then
/// another function of the same signature, that the last function has.
pub(super) fn tail(w: &mut Writer<'_, '_>, index: u32) -> Result<Option<String>> {
    let Some(last) = w.functions.last().cloned() else { return Ok(None) };
    if !is_plain(last.result) || !last.params.iter().all(|&param| is_plain(param)) {
        return Ok(None);
    }
    let count = Ty::Int(8);
    let mut params = vec![count];
    params.extend(&last.params);
    let name = format!("@t{index}");
    w.scope.clear();
    let mut written = Vec::new();
    for &param in &params {
        let value = w.name();
        written.push(format!("{} {value}", param.name()));
        w.scope.push((param, value));
    }
    let left = w.scope[0].1.clone();
    let values: Vec<String> = w.scope.iter().skip(1).map(|(_, value)| value.clone()).collect();
    let outer = std::mem::take(&mut w.out);
    let result = last.result.name();
    let _ = writeln!(w.out, "define internal {result} {name}({}) {{", written.join(", "));
    w.begin("entry");
    let low = w.hidden(&format!("and i8 {left}, 7"));
    let done = w.hidden(&format!("icmp eq i8 {low}, 0"));
    w.line(&format!("br i1 {done}, label %last, label %again"));
    w.begin("again");
    let less = w.hidden(&format!("sub i8 {low}, 1"));
    let mut args = vec![format!("i8 {less}")];
    for &param in &last.params {
        // Arguments of one type change places.
        args.push(format!("{} {}", param.name(), w.operand(param)?));
    }
    let again = w.hidden(&format!("musttail call {result} {name}({})", args.join(", ")));
    w.line(&format!("ret {result} {again}"));
    w.begin("last");
    let args: Vec<String> = last
        .params
        .iter()
        .zip(&values)
        .map(|(param, value)| format!("{} {value}", param.name()))
        .collect();
    let made = w.hidden(&format!("call {result} {}({})", last.name, args.join(", ")));
    w.line(&format!("ret {result} {made}"));
    w.functions.push(Signature { name, result: last.result, params });
    let mut text = std::mem::replace(&mut w.out, outer);
    text.push_str("}\n\n");
    Ok(Some(text))
}
