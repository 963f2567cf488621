using Microsoft.ML.Tokenizers;

namespace Scoring;

public sealed class Tokens(Tokenizer tokenizer)
{
    public int Count(string text) => tokenizer.CountTokens(text);
}
