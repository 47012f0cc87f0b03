"""The words of the page behind a message's link, for desks in whose language the other pages are not: data only."""
