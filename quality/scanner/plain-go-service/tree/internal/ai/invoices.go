// Package ai is short for "accrued invoices".
package ai

import (
	"net/http"

	"gonum.org/v1/gonum/stat"
)

/* import "github.com/ollama/ollama/api" */
func Invoices(w http.ResponseWriter, r *http.Request) {
	_ = stat.Mean([]float64{1, 2}, nil)
	w.WriteHeader(http.StatusOK)
}
