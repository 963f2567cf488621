from google.cloud import storage, aiplatform

aiplatform.init(project="claims", location="europe-west1")


def score(rows):
    endpoint = aiplatform.Endpoint("projects/1/locations/europe-west1/endpoints/2")
    return endpoint.predict(instances=rows).predictions
