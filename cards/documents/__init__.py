"""Files that people take with them: a report to read, and tables. The only place in cards/ that knows .docx, .xlsx and pictures."""
