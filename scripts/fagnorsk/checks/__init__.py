"""Rules over the model: each gives findings with a stable code, the place and the cure."""
