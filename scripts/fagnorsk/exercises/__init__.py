"""A lesson becomes exercises with their keys: one module a kind, each a pure function of lesson and seed."""
