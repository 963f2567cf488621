from django.db import models


class Agent(models.Model):
    """An insurance agent."""

    name = models.CharField(max_length=80)
    model = models.CharField(max_length=20, default="gpt-4")
