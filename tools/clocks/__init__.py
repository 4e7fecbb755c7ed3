"""Tests and browser while the machine's clock says something awkward: ``python -m tools.clocks``."""
