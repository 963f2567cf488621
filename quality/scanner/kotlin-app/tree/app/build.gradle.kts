plugins {
    alias(libs.plugins.android)
}

android {
    namespace = "org.harbour.app"
    defaultConfig { applicationId = "ai.djl.lookalike" }
}

dependencies {
    implementation(libs.koog.agents)
    implementation(libs.mlkit.faces)
    implementation("com.openai:openai-java:0.8.0") {
        exclude(group = "com.theokanning.openai-gpt3-java", module = "api")
    }
    // implementation("dev.langchain4j:langchain4j:0.35.0")
    testImplementation("com.anthropic:anthropic-java:0.1.0")
    implementation(project(":shared"))
}
