"""Reading, checking and merging the TOML file that names a programme."""
