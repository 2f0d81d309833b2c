"""Rules over the vocabularies that ship: one module for each thing that can be wrong in a list."""
