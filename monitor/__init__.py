"""Finds: what was said, by whom, and what it goes against."""
