from .tables import ROWS


def load():
    return list(ROWS)
