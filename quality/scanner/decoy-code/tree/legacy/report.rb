# require "openai"
=begin
require "openai"
=end
module OpenAI
  class Client; end
end
puts <<~TEXT
  require "openai"
  https://api.openai.com/v1/chat/completions
TEXT
