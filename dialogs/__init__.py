"""What the bot says back: Incoming -> Reply. One module per conversation, one per command. No I/O but the store's port."""
