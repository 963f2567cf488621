resource "google_vertex_ai_endpoint" "ranker" {
  display_name = "ranker" // not google_dialogflow_agent
  location     = "europe-west4"
}
resource "google_storage_bucket" "models" { name = "vertex-ai-models" }
resource "google_cloud_run_v2_service" "llm" {
  template {
    containers {
      image = "docker.io/ollama/ollama:0.4.2"
      env {
        name = "OLLAMA_HOST"
        value = "0.0.0.0"
      }
    }
  }
}
