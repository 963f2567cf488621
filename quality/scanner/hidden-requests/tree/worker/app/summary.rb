require "net/http"
require "json"

# Formerly: OpenAI::Client.new
class Summary
  ENDPOINT = URI("https://api.anthropic.com/v1/messages")

  def call(text)
    Net::HTTP.post(ENDPOINT, { model: "claude-3-5-haiku-latest", max_tokens: 200, messages: [text] }.to_json)
  end
end
