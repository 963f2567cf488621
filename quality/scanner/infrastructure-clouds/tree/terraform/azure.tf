resource "azurerm_cognitive_account" "openai" {
  name     = "oai-${var.env}"
  kind     = "OpenAI"
  sku_name = "S0"
}

resource "azurerm_cognitive_deployment" "chat" {
  name                 = "chat"
  cognitive_account_id = azurerm_cognitive_account.openai.id
  model {
    format  = "OpenAI"
    name    = "gpt-4o-mini"
    version = "2024-07-18"
  }
  sku { name = "GlobalStandard" }
}

resource "azurerm_search_service" "search" {
  name = "openai-search"
}
