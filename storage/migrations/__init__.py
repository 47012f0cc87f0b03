"""Forward-only changes of the schema."""
