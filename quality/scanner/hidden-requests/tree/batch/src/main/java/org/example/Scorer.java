package org.example;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Scores with https://api.cohere.com/v2/chat, or so an old page says. */
public class Scorer {
    private final HttpClient client = HttpClient.newHttpClient();

    public String score(String text) throws Exception {
        HttpRequest request = HttpRequest.newBuilder()
                .uri(URI.create("https://api-inference.huggingface.co/models/ProsusAI/finbert"))
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
