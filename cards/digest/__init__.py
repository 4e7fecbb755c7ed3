"""The weekly post of a network, its preview, its thread, thanks, and questions to an author."""
