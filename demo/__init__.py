"""What ``make demo`` shows: the bot, an invented programme, and two chat windows on this machine. Never part of a real installation."""
