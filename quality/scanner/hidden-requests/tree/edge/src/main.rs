//! Asks a model. Not https://api.openai.com/v1.

async fn ask<'a>(question: &'a str) -> reqwest::Result<String> {
    let body = serde_json::json!({ "model": "grok-3-mini", "messages": [question] });
    reqwest::Client::new()
        .post("https://api.x.ai/v1/chat/completions")
        .json(&body)
        .send()
        .await?
        .text()
        .await
}
