"""What a course needs beside its lessons: a plan by week, checks of the four skills, a certificate."""
