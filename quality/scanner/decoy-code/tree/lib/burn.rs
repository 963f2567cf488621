mod burn;
mod anthropic;
use crate::anthropic::Client;

/// use async_openai::Client;
pub fn burn<'a>(ort: &'a str) -> String {
    let _ = r#"use async_openai::Client; "https://api.openai.com/v1""#;
    burn::calories(anthropic::walk(ort))
}
