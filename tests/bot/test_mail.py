"""Which way mail goes."""

import pytest

from bot.graph_mail import GraphMailer
from bot.mail import open_mailer
from bot.settings import Settings
from bot.smtp import SmtpMailer
from tests.bot.fakes import APP, TENANT, FixedClock

EARNEST = {"MicrosoftAppId": APP, "MicrosoftAppPassword": "geheim-woord", "MicrosoftAppTenantId": TENANT}
FROM = {"SPIRAAL_MAIL_FROM": "spiraal@example.nl"}
SMTP = {"SPIRAAL_SMTP": "smtp://127.0.0.1:1025?starttls=0"}


@pytest.mark.parametrize(
    ("values", "kind"),
    [({}, type(None)), (FROM, GraphMailer), ({**FROM, **SMTP}, SmtpMailer)],
)
async def test_by_smtp_else_by_graph_else_not_at_all(values: dict[str, str], kind: type) -> None:
    settings = Settings.model_validate({**EARNEST, **values})
    async with open_mailer(settings, FixedClock()) as mailer:
        assert type(mailer) is kind
