// using OpenAI;
using Acme.OpenAI.Reports;
class Report { string text = @"using OpenAI; ""https://api.openai.com/v1"""; }
