"""Who may see what, suppression of small counts, pseudonyms."""
