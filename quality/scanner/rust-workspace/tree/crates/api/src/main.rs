use async_openai::Client;
use tokenizers::Tokenizer;

mod ort {
    pub fn route() {}
}

fn main() {
    let _client = Client::new();
    let _path: Option<Tokenizer> = None;
    ort::route();
}
