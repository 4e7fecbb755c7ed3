"""The action and its spiral, its owners, the overview of all actions."""
