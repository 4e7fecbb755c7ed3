## Calendar

calendar-cancelled = This session does not take place.
calendar-preparation = Preparation: { $preparation }
calendar-join = Join online: { $address }
calendar-sign-off = Can't come? Open Spiraal in Teams and type: sign off.
calendar-gone-title = This link no longer works
calendar-gone-lead = Perhaps the session is over, or the link did not arrive whole.
calendar-gone-hint = Open Spiraal in Teams and type: sessions. You will find a new link there.

## Calendar entries that the calendar itself keeps

event-trouble-title = The calendar does not let me in
event-trouble-permission = I may not put anything in the calendar of { $mailbox }. So participants get no invitation in their calendar. Ask whoever runs Spiraal to give the permission.
event-trouble-mailbox = I can't find the calendar of { $mailbox }. So participants get no invitation in their calendar. Ask whoever runs Spiraal to check the address.
event-trouble-other = The calendar of { $mailbox } does not take a session. So participants get no invitation in their calendar. Ask whoever runs Spiraal to see what is wrong.
event-trouble-hint = The reminders in Teams go on as always. I try again every day. You get this message once.
