"""Travel agents, who are people."""
from .office import Office
