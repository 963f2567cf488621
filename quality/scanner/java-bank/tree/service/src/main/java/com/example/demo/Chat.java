package com.example.demo;

import org.springframework.ai.chat.client.ChatClient;
import org.springframework.stereotype.Service;

/** Once written with dev.langchain4j.service.AiServices. */
@Service
class Chat {
  private final ChatClient client;

  Chat(ChatClient.Builder builder) {
    this.client = builder.build();
  }
}
