package tools

import "github.com/mark3labs/mcp-go/server"

func New() *server.MCPServer { return server.NewMCPServer("gateway", "1.0.0") }
