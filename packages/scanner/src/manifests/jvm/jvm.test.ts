import { expect, test } from "vitest";
import { found, scanFiles, seenIn } from "../../testing/scan-files.ts";

const pom = `<?xml version="1.0"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <groupId>com.openai</groupId><artifactId>openai-java</artifactId><version>1</version>
  <properties><openai.version>2.1.0</openai.version></properties>
  <!-- <dependency><groupId>ai.djl</groupId><artifactId>api</artifactId></dependency> -->
  <dependencyManagement><dependencies>
    <dependency><groupId>com.anthropic</groupId><artifactId>anthropic-java</artifactId><version>3.0.0</version></dependency>
    <dependency><groupId>dev.langchain4j</groupId><artifactId>langchain4j</artifactId><version>1.5.0</version></dependency>
  </dependencies></dependencyManagement>
  <dependencies>
    <dependency>
      <groupId>com.openai</groupId>
      <artifactId>openai-java</artifactId>
      <version>\${openai.version}</version>
    </dependency>
    <dependency><groupId>dev.langchain4j</groupId><artifactId>langchain4j</artifactId></dependency>
    <dependency>
      <groupId>org.springframework.ai</groupId><artifactId>spring-ai-test</artifactId><scope>test</scope>
    </dependency>
  </dependencies>
</project>`;

test("pom.xml: properties are filled in, and what is only managed is not used", () => {
  expect(found({ "pom.xml": pom })).toEqual([
    "pkg:maven/com.openai/openai-java 2.1.0 in product",
    "pkg:maven/dev.langchain4j/langchain4j 1.5.0 in product",
    "pkg:maven/org.springframework.ai/spring-ai-test in test",
  ]);
  expect(seenIn({ "pom.xml": pom })).toContain("pom.xml:13:19 openai-java");
});

test.each([
  [
    "<project><dependencies></project>",
    "the XML cannot be read: the elements are not closed in order (line 1)",
  ],
  ["<project>\n<a", "the XML cannot be read: a mark is not closed (line 2)"],
  ["<project>", "the XML cannot be read: the element project is not closed (line 1)"],
  ["", "the XML cannot be read: it holds no element (line 1)"],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a/>', "the XML cannot be read: a mark is not closed (line 1)"],
])("a pom.xml that cannot be read is said to be: %s", (text, reason) => {
  expect(scanFiles({ "pom.xml": text }).files.unread).toMatchObject([{ path: "pom.xml", reason }]);
});

test("build.gradle, in Groovy and in Kotlin", () => {
  const groovy = `
plugins { id 'com.openai' version '1' }
dependencies {
    // implementation 'ai.djl:api:1'
    /* implementation 'ai.djl:api:1' */
    implementation 'com.openai:openai-java:2.1.0'
    implementation group: 'com.anthropic', name: 'anthropic-java', version: '3'
    testImplementation 'dev.langchain4j:langchain4j-core:1.0'
    implementation libs.spring.ai
    implementation project(':openai')
}
println "com.azure:azure-ai-openai:1"
`;
  expect(found({ "app/build.gradle": groovy })).toEqual([
    "pkg:maven/com.anthropic/anthropic-java 3 in product",
    "pkg:maven/com.openai/openai-java 2.1.0 in product",
    "pkg:maven/dev.langchain4j/langchain4j-core 1.0 in test",
  ]);
  const kotlin = `
dependencies {
    implementation(platform("dev.langchain4j:langchain4j-bom:1.0"))
    implementation("dev.langchain4j:langchain4j:$version") {
        exclude(group = "ai.djl", module = "api")
    }
    implementation(
        "com.openai:openai-java:2.1.0",
    )
    androidTestImplementation("ai.djl:api:0.30")
}
`;
  expect(found({ "build.gradle.kts": kotlin })).toEqual([
    "pkg:maven/ai.djl/api 0.30 in test",
    "pkg:maven/com.openai/openai-java 2.1.0 in product",
    "pkg:maven/dev.langchain4j/langchain4j in product",
  ]);
  expect(seenIn({ "build.gradle.kts": kotlin })).toContain("build.gradle.kts:8:10 com.openai:openai-java");
});

test("several coordinates in one call, and constraints, which ask for nothing", () => {
  const text = `
dependencies {
    implementation 'org.slf4j:slf4j-api:2', 'com.openai:openai-java:2'
    api(
        // two of them
        "org.slf4j:slf4j-api:2",

        "dev.langchain4j:langchain4j:1",
    )
    runtimeOnly([group: 'ai.djl', name: 'api', version: '1'],
                [group: 'com.anthropic', name: 'anthropic-java', version: '3'])
    implementation("org.slf4j:slf4j-api:2") because "com.azure:azure-ai-openai:1 needs it"
    constraints {
        implementation("com.google.genai:google-genai:1") { because("of a {fault}") }
        api 'org.tensorflow:tensorflow-lite:2'
    }
    testImplementation "software.amazon.awssdk:bedrockruntime:2"
}
`;
  expect(found({ "build.gradle": text })).toEqual([
    "pkg:maven/ai.djl/api 1 in product",
    "pkg:maven/com.anthropic/anthropic-java 3 in product",
    "pkg:maven/com.openai/openai-java 2 in product",
    "pkg:maven/dev.langchain4j/langchain4j 1 in product",
    "pkg:maven/software.amazon.awssdk/bedrockruntime 2 in test",
  ]);
});

test("coordinates that are listed under a word, and a configuration that is a string", () => {
  const text = `
ext.libs = [openai: 'com.openai:openai-java:2.1.0', note: 'see ai.djl:api']
val genai = "com.google.genai:google-genai:$genaiVersion"
dependencies { "debugImplementation"("ai.djl:api:0.30") }
`;
  expect(found({ "versions.gradle": text })).toEqual([
    "pkg:maven/ai.djl/api 0.30 in product",
    "pkg:maven/com.google.genai/google-genai in product",
    "pkg:maven/com.openai/openai-java 2.1.0 in product",
  ]);
});

test("a version catalogue", () => {
  const text = `[versions]
ai = "1.0.1"
[libraries]
spring-ai = { module = "org.springframework.ai:spring-ai-core", version.ref = "ai" }
djl = { group = "ai.djl", name = "api", version = "0.30" }
openai = "com.openai:openai-java:2.1.0"
junit = "org.junit:junit:5"
`;
  expect(found({ "gradle/libs.versions.toml": text })).toEqual([
    "pkg:maven/ai.djl/api 0.30 in product",
    "pkg:maven/com.openai/openai-java 2.1.0 in product",
    "pkg:maven/org.springframework.ai/spring-ai-core 1.0.1 in product",
  ]);
});
