"""What Spiraal is about, without I/O: networks, sessions, absences, actions, check-ins, digests, and the ports they need.

The same everywhere in it: ``tx`` is a Transaction (ports.py). ``now`` and every other moment is aware; what is stored is in UTC. ``user``
and ``person`` are Entra object ids, ``participant``, ``network``, ``session`` and so on as text are ids of records. What writes may raise
Conflict (errors.py), and then whoever opened the transaction runs it again; a function says so only when it raises anything else.
``USEFUL`` is how long after it is made a message is still worth delivering. ``of_network`` and the like, in modules that plan messages,
give notifications that are due or still to come, also those that the outbox has already: plan.py sifts those out.

Which rooms may know which is in pyproject.toml (import-linter).
"""
