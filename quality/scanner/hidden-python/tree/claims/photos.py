import boto3


def is_same_person(source: bytes, target: bytes) -> bool:
    rekognition = boto3.client(service_name="rekognition")
    answer = rekognition.compare_faces(SourceImage={"Bytes": source}, TargetImage={"Bytes": target})
    return bool(answer["FaceMatches"])


def archive(photo: bytes) -> None:
    boto3.client("s3").put_object(Bucket="photos", Key="x", Body=photo)
