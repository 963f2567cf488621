rootProject.name = "openai-free-app"
include(":app", ":shared")
