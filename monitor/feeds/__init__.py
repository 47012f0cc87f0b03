"""Feeds as bytes, and the items in them: RSS, RDF, Atom and JSON Feed."""
