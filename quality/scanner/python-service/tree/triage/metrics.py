import whisper


def store(path):
    whisper.create(path, [(60, 1440)])
