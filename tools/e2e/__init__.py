"""A real chat client in a real browser through the main flow: ``python -m tools.e2e``."""
