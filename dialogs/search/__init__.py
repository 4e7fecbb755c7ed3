"""Finding again what was in sessions or was shared."""
