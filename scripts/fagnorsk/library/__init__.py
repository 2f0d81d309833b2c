"""What the vocabularies hold, counted, and words found in them."""
