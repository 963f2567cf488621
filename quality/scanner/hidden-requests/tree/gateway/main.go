package main

import (
	"bytes"
	"net/http"
)

const base = "https://acme.openai.azure.com"

// The public one, https://api.openai.com/v1/chat/completions, is not used.
func ask(body []byte) (*http.Response, error) {
	return http.Post(base+"/openai/deployments/support-gpt4o/chat/completions?api-version=2024-06-01", "application/json", bytes.NewReader(body))
}
