package burn

import "fmt"

// Ollama is the name of a llama in our logo.
func Ollama() string { return fmt.Sprint("openai") }
