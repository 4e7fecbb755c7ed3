"""Which conversation answers which button."""

from cards.verbs import Verb
from dialogs import language as speaking
from dialogs.actions import co_ownership as together
from dialogs.actions import manage as managing
from dialogs.actions import my_actions as actions
from dialogs.actions import overview
from dialogs.actions import visibility as showing
from dialogs.attendance import away, on_behalf, sign_off
from dialogs.attendance import register as attendance
from dialogs.check_ins import check_in, logbook, on_paper
from dialogs.check_ins import snooze as putting_off
from dialogs.commands import help as help_command
from dialogs.contacts import direct_messages as writing
from dialogs.context import Conversation
from dialogs.digest import entries as digest_entries
from dialogs.digest import preview as digest_preview
from dialogs.digest import read_all as digest_reading
from dialogs.help import ask as asking_help
from dialogs.help import obstacles
from dialogs.help import respond as helping
from dialogs.matching import match as coupling
from dialogs.measurements import indicators as measurements
from dialogs.measurements import values as measuring
from dialogs.notifications import preferences as pausing
from dialogs.notifications import undelivered
from dialogs.onboarding import admit as admitting
from dialogs.onboarding import corrections as correcting
from dialogs.onboarding import intake
from dialogs.onboarding import join as joining
from dialogs.own_data import own_data
from dialogs.programme import link_channel as linking
from dialogs.pulse import pulse
from dialogs.reports import reports as reporting
from dialogs.search import search as archive
from dialogs.sessions import drafts, material, planning
from dialogs.sessions import list_import as lists
from dialogs.voting import ballot as voting
from dialogs.voting import hold_vote as votes
from dialogs.voting import results as vote_results

PRESSES: dict[str, Conversation] = {
    Verb.HELP: help_command.show,
    Verb.SESSIONS: sign_off.listed,
    Verb.PLAN_PREVIEW: planning.plan_preview,
    Verb.PLAN_CONFIRM: planning.plan_confirmed,
    Verb.LIST_NETWORK: lists.network_chosen,
    Verb.CHANGE_SESSION: planning.change_chosen,
    Verb.CHANGE_PREVIEW: planning.change_preview,
    Verb.CHANGE_CONFIRM: planning.change_confirmed,
    Verb.CANCEL_SESSION: planning.cancel_chosen,
    Verb.CANCEL_CONFIRM: planning.cancel_confirmed,
    Verb.TAKE_BACK: planning.taken_back,
    Verb.LEAVE_AS_IS: planning.left,
    Verb.DRAFT_PLAN: drafts.planned,
    Verb.DRAFT_TAKE_BACK: drafts.taken_back,
    Verb.CANNOT_COME: sign_off.cannot_come,
    Verb.CHOOSE_SESSION: sign_off.choose,
    Verb.SIGN_OFF_NOTE: sign_off.note,
    Verb.COME_AFTER_ALL: sign_off.coming,
    Verb.GO_AWAY: away.go,
    Verb.BE_BACK: away.back,
    Verb.BEHALF_WHO: on_behalf.chosen,
    Verb.BEHALF_OFF: on_behalf.off,
    Verb.BEHALF_BACK: on_behalf.back,
    Verb.ATTENDANCE: attendance.pressed,
    Verb.SAVE_ATTENDANCE: attendance.saved,
    Verb.MATERIAL: material.chosen,
    Verb.ADD_MATERIAL: material.added,
    Verb.TAKE_MATERIAL: material.taken,
    Verb.MATERIAL_BACK: material.returned,
    Verb.TALK: attendance.talk,
    Verb.BALLOT: voting.asked,
    Verb.CAST: voting.cast,
    Verb.VOTE_NEW: votes.new,
    Verb.VOTE_OPTIONS: votes.options,
    Verb.VOTE_PREVIEW: votes.preview,
    Verb.VOTE_OPEN: votes.confirmed,
    Verb.VOTE_LEAVE: votes.left,
    Verb.VOTE_LOOK: votes.look,
    Verb.VOTE_WITHDRAW: votes.withdrawn,
    Verb.VOTE_APPLY: vote_results.apply,
    Verb.VOTE_CONFIRM: vote_results.confirmed,
    Verb.VOTE_DECLINE: vote_results.declined,
    Verb.PAUSE: pausing.show,
    Verb.PAUSE_ALL: pausing.pause_all,
    Verb.WANT: pausing.chosen,
    Verb.DELIVERY: undelivered.listed,
    Verb.SEEN: undelivered.seen,
    Verb.PULSE: pulse.pressed,
    Verb.PULSE_ANSWER: pulse.answered,
    Verb.MEASUREMENTS: measurements.show,
    Verb.INDICATOR: measurements.one,
    Verb.INDICATOR_NEW: measurements.new,
    Verb.INDICATOR_KIND: measurements.kind_chosen,
    Verb.INDICATOR_SAVE: measurements.saved,
    Verb.INDICATOR_EDIT: measurements.edit,
    Verb.INDICATOR_CHANGE: measurements.changed,
    Verb.INDICATOR_STOP: measurements.stopped,
    Verb.INDICATOR_RESUME: measurements.resumed,
    Verb.MEASURE: measuring.asked,
    Verb.MEASURE_SAVE: measuring.saved,
    Verb.MEASURE_LATER: measuring.later,
    Verb.MEASURE_EDIT: measuring.edit,
    Verb.MEASURE_CHANGE: measuring.changed,
    Verb.MEASURE_REMOVE: measuring.removed,
    Verb.MY_ACTION: actions.my_action,
    Verb.NEW_ACTION: actions.new_action,
    Verb.SAVE_ACTION: actions.save_action,
    Verb.MANAGE_ACTION: managing.manage,
    Verb.CHANGE_ACTION: managing.change,
    Verb.SAVE_CHANGE: managing.save_change,
    Verb.MY_SPIRAL: actions.my_spiral,
    Verb.STEP_BACK: managing.back,
    Verb.PAUSE_ACTION: managing.pause,
    Verb.RESUME_ACTION: managing.resume,
    Verb.STOP_ACTION: managing.stop,
    Verb.STOP_CONFIRM: managing.stopped,
    Verb.HAND_OVER: managing.whom,
    Verb.HAND_OVER_TO: managing.handed_over,
    Verb.TOGETHER: together.show,
    Verb.TOGETHER_ASK: together.ask,
    Verb.TOGETHER_WITHDRAW: together.take_back,
    Verb.TOGETHER_YES: together.yes,
    Verb.TOGETHER_NO: together.no,
    Verb.STEP_OUT: managing.step_outside,
    Verb.CHECK_IN: check_in.check_in,
    Verb.ANSWER: check_in.answered,
    Verb.LATER: putting_off.later,
    Verb.SNOOZE: putting_off.again,
    Verb.SKIP: putting_off.left_out,
    Verb.ASK_CIRCLE: check_in.ask_circle,
    Verb.CHOOSE_CIRCLE: check_in.circle_chosen,
    Verb.LOGBOOK: logbook.listed,
    Verb.LOG_OPEN: logbook.opened,
    Verb.LOG_EDIT: logbook.editing,
    Verb.LOG_SAVE: logbook.saved,
    Verb.LOG_WITHDRAW: logbook.withdrawing,
    Verb.LOG_WITHDRAWN: logbook.withdrawn,
    Verb.LANGUAGE: speaking.pressed,
    Verb.LINK: linking.pressed,
    Verb.WRITE: writing.asked,
    Verb.SEND_WRITING: writing.sent,
    Verb.OWN_DATA_FILE: own_data.file_asked,
    Verb.ON_PAPER: on_paper.asked,
    Verb.REPORT_MAKE: reporting.made,
    Verb.REPORT_FILE: reporting.file_asked,
    Verb.EXPORT_MAKE: reporting.export_made,
    Verb.EXPORT_FILE: reporting.file_asked,
    Verb.INTAKE: intake.show,
    Verb.INTAKE_ANSWER: intake.answered,
    Verb.INTAKE_SKIP: intake.skipped,
    Verb.INTAKE_LATER: intake.later,
    Verb.INTAKE_CHANGE: intake.change,
    Verb.INTAKE_TAKE_OUT: intake.example_taken_out,
    Verb.CORRECTION_TAKE: correcting.taken,
    Verb.CORRECTION_LEAVE: correcting.left,
    Verb.JOIN: joining.show,
    Verb.JOIN_SEND: joining.sent,
    Verb.JOIN_WITHDRAW: joining.withdrawn,
    Verb.JOIN_LOOK: admitting.look,
    Verb.JOIN_ACCEPT: admitting.accepted,
    Verb.JOIN_DECLINE: admitting.declining,
    Verb.JOIN_REFUSE: admitting.refused,
    Verb.ASK_HELP: asking_help.asked,
    Verb.SEND_HELP: asking_help.sent,
    Verb.MY_QUESTIONS: asking_help.listed,
    Verb.HELPED: asking_help.helped,
    Verb.NOT_YET: asking_help.not_yet,
    Verb.HELP_REOPEN: asking_help.reopened,
    Verb.HELP_WITHDRAW: asking_help.withdrawn,
    Verb.SHARE_NAME: asking_help.name_shared,
    Verb.TAKE_UP: helping.taken_up,
    Verb.HELP_WITH: helping.chosen,
    Verb.SEND_OFFER: helping.offered,
    Verb.REACT: digest_entries.chosen,
    Verb.DIGEST_READ: digest_reading.page,
    Verb.THANK: digest_entries.thanked,
    Verb.UNTHANK: digest_entries.unthanked,
    Verb.ENTRY_ASK: digest_entries.asking,
    Verb.ENTRY_SEND: digest_entries.asked,
    Verb.ENTRY_ANSWER: digest_entries.answering,
    Verb.ENTRY_ANSWER_SEND: digest_entries.answered,
    Verb.ENTRY_DECLINE: digest_entries.declined,
    Verb.DIGEST_SAVE: digest_preview.saved,
    Verb.DIGEST_SEND: digest_preview.sent,
    Verb.DIGEST_SKIP: digest_preview.skipped,
    Verb.DIGEST_UNSKIP: digest_preview.unskipped,
    Verb.OBSTACLES: obstacles.listed,
    Verb.OBSTACLE_SPEAKER: obstacles.speaker,
    Verb.OBSTACLE_AGENDA: obstacles.agenda,
    Verb.OBSTACLE_SESSION: obstacles.session_chosen,
    Verb.OBSTACLE_CLEAR: obstacles.cleared,
    Verb.BUDDY: coupling.buddy,
    Verb.INTERVISION: coupling.intervision,
    Verb.COUPLE_WANT: coupling.wanted,
    Verb.COUPLE_STOP: coupling.stopped,
    Verb.COUPLE_YES: coupling.accepted,
    Verb.COUPLE_NO: coupling.declined,
    Verb.COUPLE_SPOKEN: coupling.spoken,
    Verb.OVERVIEW: overview.show,
    Verb.SHOW_ACTION: showing.asked,
    Verb.SHOW_SAVE: showing.chosen,
    Verb.SEARCH: archive.pressed,
}
