"""Makes the Word file and the PDF among the shipped courses' operations. Not part of the toolkit."""
