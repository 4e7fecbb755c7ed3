"""Signed links, and the pages behind them."""
