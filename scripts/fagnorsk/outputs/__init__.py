"""The model becomes files: one module a format."""
