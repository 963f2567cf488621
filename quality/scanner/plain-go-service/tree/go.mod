module example.test/billing

go 1.23

require (
	github.com/aws/aws-sdk-go-v2 v1.30.0
	github.com/aws/aws-sdk-go-v2/service/s3 v1.58.0
	github.com/go-chi/chi/v5 v5.1.0
	github.com/jackc/pgx/v5 v5.6.0
	gonum.org/v1/gonum v0.15.0 // not AI: linear algebra
	// github.com/sashabaranov/go-openai v1.20.0
)

require (
	golang.org/x/text v0.16.0 // indirect
	github.com/pkoukk/tiktoken-go v0.1.7 // indirect
)
