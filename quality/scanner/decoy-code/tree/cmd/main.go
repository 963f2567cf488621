package main

import "fmt"

// import "github.com/sashabaranov/go-openai"
const note = `import "github.com/openai/openai-go"`

func main() {
	openai := map[string]string{"model": "gpt-4o"}
	fmt.Println(note, openai, "see api.openai.com")
}
