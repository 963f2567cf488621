package test.example.orders;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Uses no com.openai.client.OpenAIClient and no dev.langchain4j.model.openai.OpenAiChatModel. */
@RestController
public class OrderController {
  private final String model = "gpt-4o"; // a name of a lamp

  @GetMapping("/orders")
  public String orders() {
    // import com.anthropic.client.AnthropicClient;
    return "anthropic principle: " + model;
  }
}
