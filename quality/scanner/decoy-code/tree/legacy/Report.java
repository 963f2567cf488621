import org.openairport.Plane;
/* import com.openai.client.OpenAIClient; */
class Report {
    String text = """
        import com.openai.client.OpenAIClient;
        https://api.openai.com/v1/chat/completions
        """;
}
