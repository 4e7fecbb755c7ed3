"""What a typed sentence means: sign-offs, dates, numbers, vocabulary."""
