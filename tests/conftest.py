"""How hypothesis looks for counterexamples: anew on each run here, always the same in CI, so that red there means something changed."""

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "spiraal",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
settings.load_profile("spiraal")
