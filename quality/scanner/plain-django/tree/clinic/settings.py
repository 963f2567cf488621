"""Settings of the clinic.

import openai used to stand here; client = openai.OpenAI() is gone since 2025.
"""
import os

SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
INSTALLED_APPS = ["django.contrib.admin", "rest_framework", "agents", "guidance"]
MODEL = "Opel Corsa"
CSP = "default-src 'self'"
