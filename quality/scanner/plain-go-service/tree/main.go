package main

import (
	"log/slog"
	"net/http"

	"example.test/billing/internal/ai"
	"github.com/go-chi/chi/v5"
)

// openai.NewClient is not called here; see "github.com/openai/openai-go".
func main() {
	r := chi.NewRouter()
	r.Get("/invoices", ai.Invoices)
	slog.Info("up", "docs", "see openai.com for other things")
	_ = http.ListenAndServe(":8080", r)
}
