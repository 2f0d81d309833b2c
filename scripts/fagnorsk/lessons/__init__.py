"""What is taught where: the words, pictures and sentences of each lesson."""
