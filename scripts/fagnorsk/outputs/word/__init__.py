"""Writing Word files: a package of own XML, styled only by named styles, the same bytes for the same content."""
