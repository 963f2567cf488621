module github.com/harbour/openai

go 1.23

require (
	github.com/jackc/pgx/v5 v5.7.1
	github.com/openai-translator/client v0.1.0
	github.com/ollamadb/core v1.0.0
	gonum.org/v1/gonum v0.15.1
)
