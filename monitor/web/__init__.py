"""Dashboard and API."""
