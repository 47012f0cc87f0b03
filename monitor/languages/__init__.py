"""One file or folder for each language, data only."""
