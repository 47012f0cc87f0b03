"""The claim ontology, as data."""
