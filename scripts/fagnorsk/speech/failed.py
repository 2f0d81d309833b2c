"""What goes wrong inside an engine."""


class SpeechFailed(Exception):
    """An engine could not say one text; the reason is a technical one."""
