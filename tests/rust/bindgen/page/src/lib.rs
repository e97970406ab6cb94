//! A page: elements, an event, a canvas.

use wasm_bindgen::prelude::*;
use wasm_bindgen::Clamped;
use web_sys::{CanvasRenderingContext2d, Event, HtmlCanvasElement, HtmlElement, ImageData};

#[wasm_bindgen]
pub fn build() -> Result<String, JsValue> {
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or("there is no document")?;
    let button: HtmlElement = document.create_element("button")?.dyn_into()?;
    let body = document.body().ok_or("there is no body")?;
    body.append_child(&button)?;
    let mut clicks = 0;
    let clicked = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        clicks += 1;
        let target: Option<HtmlElement> = event.target().and_then(|target| target.dyn_into().ok());
        if let Some(target) = target {
            target.set_inner_text(&format!("clicked {clicks}"));
        }
    });
    button.add_event_listener_with_callback("click", clicked.as_ref().unchecked_ref())?;
    clicked.forget();
    button.click();
    button.click();

    let canvas: HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
    canvas.set_width(16);
    canvas.set_height(16);
    let context = canvas.get_context("2d")?.ok_or("there is no context")?;
    let context: CanvasRenderingContext2d = context.dyn_into()?;
    let mut pixels: Vec<u8> = (0..16 * 16).flat_map(|at: u32| [at as u8, 7, 9, 255]).collect();
    let image = ImageData::new_with_u8_clamped_array_and_sh(Clamped(&mut pixels), 16, 16)?;
    context.put_image_data(&image, 0.0, 0.0)?;
    let read = context.get_image_data(0.0, 0.0, 16.0, 16.0)?.data();
    let sum: u32 = read.iter().map(|&byte| u32::from(byte)).sum();
    Ok(format!("{}, {sum}", button.inner_text()))
}
