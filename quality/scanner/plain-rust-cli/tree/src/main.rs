//! use async_openai::Client; is only said here.
use clap::Parser;

mod burn;

#[derive(Parser)]
struct Args {
    /// e.g. "https://api.openai.com/v1" will not do
    place: String,
}

#[tokio::main]
async fn main() {
    let args = Args::parse();
    /* use candle_core::Tensor; */
    println!("{}", burn::burn(&args.place));
}
