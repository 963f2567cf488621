import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.model_selection import train_test_split
import joblib


def main() -> None:
    loans = pd.read_csv("data/loans.csv")
    X_train, X_test, y_train, y_test = train_test_split(loans.drop(columns="paid"), loans["paid"])
    model = GradientBoostingClassifier().fit(X_train, y_train)
    print(model.score(X_test, y_test))
    joblib.dump(model, "models/loan.joblib")
