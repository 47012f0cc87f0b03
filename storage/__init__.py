"""Remembers: what is kept."""
