"""Signs and words among which a mention stands."""

from __future__ import annotations

import re

COMMAS = ",،，;；؛"
SIGNS = COMMAS + "、:：-.。۔»«\"“”„'()[]\x00؟?!…"
PIECES = re.compile(rf"[{COMMAS}]|(?<=\s)-+(?=\s)|[:：](?!\d)|\x00\S?|\n")
WORD = re.compile(r"[^\s,،，、;；؛:：]+")
DOT = "·"  #: parts the words of a foreign name in Chinese
NAME = 5  #: words of a name that an apposition describes
