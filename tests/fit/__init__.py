"""Scripts that fit what the project ships, from data that stands beside it."""
