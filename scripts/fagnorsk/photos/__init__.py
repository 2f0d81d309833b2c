"""From a phone picture to a clean picture, and which word it shows."""
