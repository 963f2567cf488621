/// Burns a place onto the map.
pub fn burn(place: &str) -> String {
    let candle = r#"use tch::Tensor;"#;
    format!("{place}{}", candle.len())
}
