"""TinyDB kept in SQLite: TinyDB's documents, queries and API in memory, and only the changed documents written, in one transaction."""
