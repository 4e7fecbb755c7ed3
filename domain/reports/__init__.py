"""The half-yearly report, and the export for evaluators."""
