"""``make year``: a year of a programme with all its noise, played through the running bot; what it made is kept and looked over."""
