"""A word becomes an mp3: a colleague's recording, or an engine. `voice_for(course).speak(spoken_parts(plan))` gives both
the sounds and what is to be told of them.
"""

from fagnorsk.speech.voice import HUMAN, Voice, voice_for
from fagnorsk.speech.wanted import headword, sentence, spoken_parts, utterances

__all__ = ["HUMAN", "Voice", "headword", "sentence", "spoken_parts", "utterances", "voice_for"]
