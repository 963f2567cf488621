module github.com/harbour/gateway

go 1.23.2

toolchain go1.23.4

require (
	cloud.google.com/go/vertexai v0.13.2
	github.com/anthropics/anthropic-sdk-go v0.2.0-alpha.4
	github.com/aws/aws-sdk-go-v2 v1.32.3
	github.com/aws/aws-sdk-go-v2/service/bedrockruntime v1.20.0
	github.com/go-chi/chi/v5 v5.1.0
	github.com/mark3labs/mcp-go v0.6.0
	gonum.org/v1/gonum v0.15.1
)

require (
	github.com/ollama/ollama v0.4.1 // indirect
	github.com/sashabaranov/go-openai v1.35.6 // indirect
	golang.org/x/sync v0.8.0 // indirect
)

// github.com/tmc/langchaingo was tried in spring.
replace github.com/go-chi/chi/v5 => ./third_party/chi
