import spacy

parser = spacy.blank("en")
