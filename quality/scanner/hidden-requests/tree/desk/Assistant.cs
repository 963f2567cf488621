using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace Desk;

public class Assistant(HttpClient http)
{
    public async Task<string> AskAsync(string question)
    {
        var answer = await http.PostAsJsonAsync("http://localhost:11434/api/chat", new
        {
            model = "llama3.2",
            messages = new[] { new { role = "user", content = question } },
        });
        return await answer.Content.ReadAsStringAsync();
    }
}
