package com.example.demo;

import opennlp.tools.sentdetect.SentenceDetectorME;

class Sentences {
  private final SentenceDetectorME detector;

  Sentences(SentenceDetectorME detector) {
    this.detector = detector;
  }
}
