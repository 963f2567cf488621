from sklearn.linear_model import LogisticRegression


def build():
    # import lightgbm
    return LogisticRegression()
