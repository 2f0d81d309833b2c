"""The families of pictures: one module each."""
