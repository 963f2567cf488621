module github.com/harbour/gateway/examples/chat

go 1.23

require github.com/openai/openai-go/v2 v2.0.1
