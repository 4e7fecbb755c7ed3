"""Networks, the people in them, and who a contact person is."""
