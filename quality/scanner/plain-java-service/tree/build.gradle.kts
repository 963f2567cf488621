plugins {
    java
    id("org.springframework.boot") version "3.3.1"
}

dependencies {
    // implementation("ai.djl:api:0.28.0")
    implementation("org.springframework.boot:spring-boot-starter-web")
    implementation("org.apache.commons:commons-math3:3.6.1")
    testImplementation("org.junit.jupiter:junit-jupiter:5.10.3")
}
