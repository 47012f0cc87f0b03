"""The trees of the general comparison, as tests/fit/general.py fitted them. Not written by hand.

A question is a feature of monitor/compare/general/differ.py and the value above which the answer is yes. `model.tree`
reads a tree.
"""

from __future__ import annotations

from collections.abc import Sequence

START: float = -1.386
QUESTIONS: Sequence[tuple[str, float]] = (
    ("a body that the other does not name", 0.5),
    ("a city that the other does not name", 0.5),
    ("a colour that the other does not name", 0.5),
    ("a continent that the other does not name", 0.5),
    ("a country that the other does not name", 0.5),
    ("a disease that the other does not name", 0.5),
    ("a figure found nowhere in the other", 0.5),
    ("a figure that the claim has not", 0.5),
    ("a figure that the other has not", 0.5),
    ("a figure: only the claim", 0.5),
    ("a figure: only the other", 0.5),
    ("a gap of one word", 0.5),
    ("a headline against a sentence", 0.5),
    ("a kin that the other does not name", 0.5),
    ("a long text", 0.5),
    ("a month that the other does not name", 0.5),
    ("a name in the place of another", 0.5),
    ("a name that the other has not", 0.5),
    ("a negation beside the same words", 0.5),
    ("a negation: only the claim", 0.5),
    ("a negation: only the other", 0.5),
    ("a notion of the claim that none of them has", 0.5),
    ("a post that the other does not name", 0.5),
    ("a rank that the other does not name", 0.5),
    ("a season that the other does not name", 0.5),
    ("a sentence against a headline", 0.5),
    ("a shared figure beside other words", 0.5),
    ("a shared name beside other words", 0.5),
    ("a shared word is denied: both", 0.5),
    ("a shared word is denied: only the claim", 0.5),
    ("a shared word is denied: only the other", 0.5),
    ("a trade that the other does not name", 0.5),
    ("a weekday that the other does not name", 0.5),
    ("a word in the place of another", 0.166667),
    ("a word in the place of another", 0.5),
    ("a word in the place of another", 0.833333),
    ("all figures agree", 0.5),
    ("all that stand beside shared words are others", 1e-06),
    ("all that stand beside shared words are others", 0.143),
    ("all that stand beside shared words are others", 0.25),
    ("all that stand beside shared words are others", 0.333),
    ("all that stand beside shared words are others", 0.5),
    ("all that stand beside shared words are others", 0.6),
    ("all: both", 0.5),
    ("all: only the claim", 0.5),
    ("all: only the other", 0.5),
    ("all: the claim, and no sentence that speaks of it", 0.5),
    ("another body", 0.5),
    ("another country", 0.5),
    ("another figure beside the same words", 0.5),
    ("another of its kind", 0.5),
    ("another of its kind about the same thing", 0.5),
    ("another post", 0.5),
    ("another trade", 0.5),
    ("as many figures, and they differ", 0.5),
    ("asks: only the other", 0.5),
    ("beside a shared word stands another", 0.125),
    ("beside a shared word stands another", 0.375),
    ("beside a shared word stands another", 0.625),
    ("beside a shared word stands another", 0.875),
    ("contrary near the shared words: only the other", 0.5),
    ("contrary: only the claim", 0.5),
    ("contrary: only the other", 0.5),
    ("denial near the shared words: only the other", 0.5),
    ("denial: only the claim", 0.5),
    ("denial: only the other", 0.5),
    ("false near the shared words: only the other", 0.5),
    ("false where the text begins", 0.5),
    ("false: both", 0.5),
    ("false: only the claim", 0.5),
    ("false: only the other", 0.5),
    ("false: sentences that speak of it", 0.291667),
    ("few words shared", 1e-06),
    ("few words shared", 0.05),
    ("few words shared", 0.193),
    ("few words shared", 0.3),
    ("few words shared", 0.45),
    ("few words shared", 0.621),
    ("few words shared", 0.777),
    ("figures of one thing differ", 0.5),
    ("figures that can both hold", 0.5),
    ("gaps between shared words", 0.166667),
    ("gaps between shared words", 0.5),
    ("gaps between shared words", 0.833333),
    ("headlines", 0.5),
    ("how often the text has its rarer words", 0.08),
    ("how often the text has its rarer words", 0.16),
    ("how often the text has its rarer words", 0.2),
    ("how often the text has its rarer words", 0.3),
    ("how often the text has its rarer words", 0.4),
    ("how often the text has its rarer words", 0.48),
    ("how often the text has its rarer words", 0.6),
    ("how often the text has its rarer words", 0.76),
    ("how often the text has the words of the claim", 1e-06),
    ("how often the text has the words of the claim", 0.091),
    ("how often the text has the words of the claim", 0.267),
    ("how often the text has the words of the claim", 0.341),
    ("how often the text has the words of the claim", 0.414),
    ("how often the text has the words of the claim", 0.483),
    ("how often the text has the words of the claim", 0.583),
    ("how often the text has the words of the claim", 0.725),
    ("if: both", 0.5),
    ("if: only the claim", 0.5),
    ("if: only the other", 0.5),
    ("lack: only the claim", 0.5),
    ("lack: only the other", 0.5),
    ("length of the claim", 0.347),
    ("length of the claim", 0.448),
    ("length of the claim", 0.486),
    ("length of the claim", 0.52),
    ("length of the claim", 0.549),
    ("length of the claim", 0.599),
    ("length of the claim", 0.641),
    ("length of the claim", 0.723),
    ("length of the other", 0.486),
    ("length of the other", 0.549),
    ("length of the other", 0.576),
    ("length of the other", 0.641),
    ("length of the other", 0.693),
    ("length of the other", 0.749),
    ("length of the other", 0.833),
    ("length of the text", 1e-06),
    ("length of the text", 0.524),
    ("length of the text", 0.554),
    ("length of the text", 0.64),
    ("length of the text", 0.702),
    ("length of the text", 0.746),
    ("length of the text", 0.791),
    ("length of the text", 0.841),
    ("length of the text", 0.881),
    ("maybe near the shared words: only the other", 0.5),
    ("maybe: both", 0.5),
    ("maybe: only the claim", 0.5),
    ("maybe: only the other", 0.5),
    ("most words shared", 1e-06),
    ("most words shared", 0.111),
    ("most words shared", 0.2),
    ("most words shared", 0.333),
    ("most words shared", 0.429),
    ("most words shared", 0.571),
    ("most words shared", 0.667),
    ("most words shared", 0.818),
    ("much the same wording", 0.26),
    ("much the same wording", 0.355),
    ("much the same wording", 0.409),
    ("much the same wording", 0.458),
    ("much the same wording", 0.51),
    ("much the same wording", 0.571),
    ("much the same wording", 0.667),
    ("much the same wording", 0.848),
    ("names a country or body that the other does not", 0.5),
    ("nearly all words shared", 1e-06),
    ("nearly all words shared", 0.118),
    ("nearly all words shared", 0.231),
    ("nearly all words shared", 0.375),
    ("nearly all words shared", 0.444),
    ("nearly all words shared", 0.615),
    ("negations near the shared words: only the claim", 0.5),
    ("negations near the shared words: only the other", 0.5),
    ("negations on both sides, of different words", 0.5),
    ("neighbours of the claim are neighbours in the other", 1e-06),
    ("neighbours of the claim are neighbours in the other", 0.1),
    ("neighbours of the claim are neighbours in the other", 0.167),
    ("neighbours of the claim are neighbours in the other", 0.231),
    ("neighbours of the claim are neighbours in the other", 0.3),
    ("neighbours of the claim are neighbours in the other", 0.375),
    ("neighbours of the claim are neighbours in the other", 0.5),
    ("neighbours of the claim are neighbours in the other", 0.6),
    ("neighbours of the claim are neighbours in the other", 0.8),
    ("neighbours of the claim never stand together", 1e-06),
    ("neighbours of the claim never stand together", 0.143),
    ("neighbours of the claim never stand together", 0.2),
    ("neighbours of the claim never stand together", 0.25),
    ("neighbours of the claim never stand together", 0.333),
    ("neighbours of the claim never stand together", 0.5),
    ("neighbours of the claim never stand together", 0.75),
    ("neighbours of the claim stand together anywhere", 1e-06),
    ("neighbours of the claim stand together anywhere", 0.1),
    ("neighbours of the claim stand together anywhere", 0.167),
    ("neighbours of the claim stand together anywhere", 0.222),
    ("neighbours of the claim stand together anywhere", 0.3),
    ("neighbours of the claim stand together anywhere", 0.375),
    ("neighbours of the claim stand together anywhere", 0.5),
    ("neighbours of the claim stand together anywhere", 0.625),
    ("neighbours of the claim stand together anywhere", 0.818),
    ("never near the shared words: only the other", 0.5),
    ("never: only the claim", 0.5),
    ("never: only the other", 0.5),
    ("never: the claim, and no sentence that speaks of it", 0.5),
    ("no longer near the shared words: only the other", 0.5),
    ("no longer: only the other", 0.5),
    ("none: only the claim", 0.5),
    ("not: sentences that speak of it", 0.125),
    ("not: sentences that speak of it", 0.416667),
    ("not: sentences that speak of it", 0.583333),
    ("not: the claim, and no sentence that speaks of it", 0.5),
    ("nothing turns the clause of the shared words", 1e-06),
    ("nothing turns the clause of the shared words", 0.111),
    ("nothing turns the clause of the shared words", 0.2),
    ("nothing turns the clause of the shared words", 0.286),
    ("nothing turns the clause of the shared words", 0.375),
    ("nothing turns the clause of the shared words", 0.462),
    ("nothing turns the clause of the shared words", 0.571),
    ("nothing turns the clause of the shared words", 0.714),
    ("nothing turns the clause of the shared words", 0.889),
    ("notions of the claim shared", 1e-06),
    ("notions of the claim shared", 0.2),
    ("notions of the claim shared", 0.333),
    ("notions of the claim shared", 0.5),
    ("notions of the claim shared", 0.571),
    ("notions of the claim shared", 0.667),
    ("notions of the claim shared", 0.833),
    ("notions shared", 1e-06),
    ("notions shared", 0.231),
    ("notions shared", 0.366),
    ("notions shared", 0.462),
    ("notions shared", 0.536),
    ("notions shared", 0.649),
    ("one gap between shared words", 0.5),
    ("one side turns the clause of the shared words", 1e-06),
    ("one side turns the clause of the shared words", 0.095),
    ("one side turns the clause of the shared words", 0.172),
    ("one side turns the clause of the shared words", 0.25),
    ("one side turns the clause of the shared words", 0.308),
    ("one side turns the clause of the shared words", 0.4),
    ("one side turns the clause of the shared words", 0.5),
    ("one side turns the clause of the shared words", 0.625),
    ("one side turns the clause of the shared words", 0.857),
    ("one word in the place of another, and all else shared", 0.5),
    ("only near the shared words: only the other", 0.5),
    ("only: only the claim", 0.5),
    ("only: only the other", 0.5),
    ("only: the claim, and no sentence that speaks of it", 0.5),
    ("opposite words", 0.5),
    ("opposite words about the same thing", 0.5),
    ("opposite words in a turned clause of the shared words", 1e-06),
    ("opposite words in a turned clause of the shared words", 0.139),
    ("opposite words in the clause of the shared words", 1e-06),
    ("opposite words in the clause of the shared words", 0.095),
    ("opposite words in the clause of the shared words", 0.211),
    ("opposite words in the clause of the shared words", 0.286),
    ("opposite words in the clause of the shared words", 0.4),
    ("opposite words in the clause of the shared words", 0.625),
    ("opposite words near the shared ones", 0.5),
    ("opposite words, unshared", 0.5),
    ("opposite words: accept/refuse", 0.5),
    ("opposite words: arrest/free", 0.5),
    ("opposite words: arrive/leave", 0.5),
    ("opposite words: continue/end", 0.5),
    ("opposite words: fall/rise", 0.5),
    ("opposite words: give/take", 0.5),
    ("opposite words: new/old", 0.5),
    ("opposite words: oppose/support", 0.5),
    ("rarer words shared", 1e-06),
    ("rarer words shared", 0.167),
    ("rarer words shared", 0.273),
    ("rarer words shared", 0.4),
    ("rarer words shared", 0.5),
    ("rarer words shared", 0.625),
    ("rarer words shared", 0.75),
    ("rarer words shared in one place", 1e-06),
    ("rarer words shared in one place", 0.167),
    ("rarer words shared in one place", 0.25),
    ("rarer words shared in one place", 0.4),
    ("rarer words shared in one place", 0.5),
    ("rarer words shared in one place", 0.6),
    ("rarer words shared in one place", 0.75),
    ("refusal near the shared words: only the other", 0.5),
    ("refusal: both", 0.5),
    ("refusal: only the claim", 0.5),
    ("refusal: only the other", 0.5),
    ("refusal: sentences that speak of it", 0.125),
    ("refusal: sentences that speak of it", 0.291667),
    ("refusal: sentences that speak of it", 0.416667),
    ("refusal: the claim, and no sentence that speaks of it", 0.5),
    ("rumour where the text begins", 0.5),
    ("rumour: both", 0.5),
    ("rumour: only the claim", 0.5),
    ("rumour: only the other", 0.5),
    ("sentences that speak of it", 0.125),
    ("sentences that speak of it", 0.375),
    ("sentences that speak of it", 0.625),
    ("sentences that speak of it", 0.875),
    ("several opposite words", 0.5),
    ("shared all over the text", 1e-06),
    ("shared all over the text", 0.302),
    ("shared all over the text", 0.516),
    ("shared all over the text", 0.625),
    ("shared all over the text", 0.714),
    ("shared all over the text", 0.8),
    ("shared all over the text", 0.857),
    ("shared all over the text", 0.917),
    ("shared neighbours stand apart", 1e-06),
    ("shared neighbours stand apart", 0.143),
    ("shared neighbours stand apart", 0.2),
    ("shared neighbours stand apart", 0.25),
    ("shared neighbours stand apart", 0.333),
    ("shared neighbours stand apart", 0.429),
    ("shared neighbours stand apart", 0.5),
    ("shared neighbours stand apart", 0.667),
    ("shared where the text begins", 0.286),
    ("shared where the text begins", 0.375),
    ("shared where the text begins", 0.462),
    ("shared where the text begins", 0.545),
    ("shared where the text begins", 0.643),
    ("shared where the text begins", 0.778),
    ("shared where the text begins", 0.9),
    ("shared words stand close", 0.226),
    ("shared words stand close", 0.333),
    ("shared words stand close", 0.4),
    ("shared words stand close", 0.5),
    ("shared words stand close", 0.583),
    ("shared words stand close", 0.714),
    ("shared words stand close", 0.9),
    ("some: both", 0.5),
    ("some: only the claim", 0.5),
    ("some: only the other", 0.5),
    ("still: only the claim", 0.5),
    ("still: only the other", 0.5),
    ("strong words in the claim", 0.166667),
    ("strong words in the claim", 0.5),
    ("strong words in the claim", 0.833333),
    ("the claim denies what the other does not name", 0.5),
    ("the claim negates", 0.5),
    ("the first words of the claim are not in the other", 0.5),
    ("the last word of the claim is not in the other", 0.5),
    ("the last words of the claim are not in the other", 0.5),
    ("the other denies what the claim does not name", 0.5),
    ("the other negates", 0.5),
    ("the other text says little else", 0.111),
    ("the other text says little else", 0.176),
    ("the other text says little else", 0.25),
    ("the other text says little else", 0.333),
    ("the other text says little else", 0.444),
    ("the other text says little else", 0.6),
    ("the other text says little else", 0.857),
    ("the same figures", 0.5),
    ("the same words in another order", 1e-06),
    ("the same words in another order", 0.125),
    ("the same words in another order", 0.2),
    ("the same words in another order", 0.25),
    ("the same words in another order", 0.286),
    ("the same words in another order", 0.333),
    ("the same words in another order", 0.4),
    ("the same words in another order", 0.5),
    ("the widest gap between shared neighbours", 1e-06),
    ("the widest gap between shared neighbours", 0.173),
    ("the widest gap between shared neighbours", 0.275),
    ("the widest gap between shared neighbours", 0.402),
    ("the widest gap between shared neighbours", 0.486),
    ("the widest gap between shared neighbours", 0.599),
    ("the widest gap between shared neighbours", 0.761),
    ("words between the shared ones", 0.231),
    ("words between the shared ones", 0.366),
    ("words between the shared ones", 0.462),
    ("words between the shared ones", 0.536),
    ("words between the shared ones", 0.649),
    ("words between the shared ones", 0.732),
    ("words between the shared ones", 0.924),
    ("words of the claim found nowhere", 0),
    ("words of the claim found nowhere", 0.231),
    ("words of the claim found nowhere", 0.366),
    ("words of the claim found nowhere", 0.462),
    ("words of the claim found nowhere", 0.536),
    ("words of the claim found nowhere", 0.597),
    ("words of the claim found nowhere", 0.693),
    ("words of the claim found nowhere", 0.855),
    ("words shared", 0),
    ("words shared", 0.167),
    ("words shared", 0.286),
    ("words shared", 0.4),
    ("words shared", 0.5),
    ("words shared", 0.667),
    ("words shared", 0.786),
    ("words shared", 0.962),
    ("words shared in one clause", 0.105),
    ("words shared in one clause", 0.2),
    ("words shared in one clause", 0.273),
    ("words shared in one clause", 0.357),
    ("words shared in one clause", 0.444),
    ("words shared in one clause", 0.556),
    ("words shared in one clause", 0.692),
    ("words shared in one clause", 0.875),
    ("words shared of what is said", 0),
    ("words shared of what is said", 0.154),
    ("words shared of what is said", 0.286),
    ("words shared of what is said", 0.4),
    ("words shared of what is said", 0.5),
    ("words shared of what is said", 0.667),
    ("words shared of what is said", 0.786),
    ("words shared, names and notions alike", 0.176),
    ("words shared, names and notions alike", 0.294),
    ("words shared, names and notions alike", 0.4),
    ("words shared, names and notions alike", 0.5),
    ("words shared, names and notions alike", 0.667),
    ("words shared, names and notions alike", 0.786),
    ("words shared, names and notions alike", 0.947),
)
TREES: str = """
223 241 324 363 37 65 337 54 38 333 . 356 115 34 208 | 2 -23 115 -28 133 127 11 -5 -49 2 146 137 3 51 -16 -11 136 -87
-36 -76 80 . . 148 68 -102 87 75 -21 16 -51;
223 244 65 319 387 80 141 20 365 236 28 324 . 115 278 | 2 -20 108 -29 72 117 -4 -45 21 17 131 121 -75 -87 48 -52 56 61
-47 -4 94 141 -72 128 44 . . -110 -14 81 -58;
224 364 45 319 64 65 393 234 7 196 326 392 216 . 158 | 0 -16 103 6 -47 108 -18 -12 71 -51 92 115 38 -73 37 -22 135 84
-98 -21 -73 142 -11 -26 118 -18 112 . . -4 59;
223 233 211 328 333 80 25 364 366 38 27 27 . 105 | -2 -19 82 -27 55 60 109 -34 40 20 114 63 -69 111 -20 -18 -58 49 -28
-48 36 123 -2 70 -4 . . 115 14;
222 319 65 73 150 178 108 196 17 352 110 110 351 . 211 | 3 -15 75 -25 17 82 -17 -10 -58 44 -36 44 99 -89 33 93 -17 -73
-6 -56 47 74 -55 81 -5 104 21 . . -53 83;
221 234 224 319 150 112 65 328 365 328 266 27 27 358 107 | 1 -21 67 -28 86 42 84 -39 12 111 -21 58 -7 91 24 -46 24 41
-30 121 -36 -68 87 69 -29 -44 69 92 -32 -103 82;
223 29 393 244 157 295 157 70 112 380 172 69 328 333 351 | 3 -11 71 -16 71 37 84 -21 41 -51 95 20 93 63 110 -24 92 67
-23 -90 63 58 147 28 -57 115 -47 1 74 115 13;
221 365 28 323 327 104 182 244 220 17 0 351 38 | 1 -17 55 -4 -53 59 -121 -9 97 -67 28 63 -26 -143 -10 -16 80 111 -20
-89 -7 43 -92 67 -11 66 -75;
225 74 25 198 27 80 . 28 307 150 150 226 | 3 -4 74 6 -31 77 -56 45 -7 -44 43 80 -54 . . 49 -106 57 -12 -10 -85 9 68 38
91;
19 158 326 22 332 109 131 362 120 243 207 74 357 348 | -2 -11 67 -18 52 84 19 -12 -87 10 85 116 57 30 -107 6 -27 -100
84 18 -74 -12 100 119 34 71 -12 -6 97;
221 364 105 201 64 80 30 373 79 12 144 224 . 29 | -1 -15 45 3 -44 49 -53 31 -18 -48 94 51 -95 -84 59 18 76 -25 118 -31
-76 -2 106 32 66 . . -110 27;
158 109 267 219 64 34 . 244 327 152 220 229 260 | 0 -6 62 14 -24 66 -81 1 56 -27 105 75 7 . . -5 81 64 -38 -36 16 122
-22 78 -50 -89 38;
324 158 62 202 179 53 158 362 51 254 10 150 257 115 75 | 1 11 -29 5 65 -36 69 15 -20 10 101 -38 88 82 2 39 0 -25 140
-42 38 111 -35 -21 -58 -7 119 5 92 -38 33;
66 323 65 54 392 355 216 244 387 261 59 160 210 293 | 1 -2 81 -10 43 105 -18 -13 83 10 69 135 24 -65 53 -17 43 -1 136
-14 35 76 -5 28 138 -50 106 -112 52;
19 158 73 178 116 5 12 6 12 145 12 68 . 317 208 | 2 -5 52 -12 51 67 3 -29 4 90 17 71 -101 35 -64 -37 3 -11 42 19 109 29
-101 75 -74 . . 51 -82 -72 -10;
157 70 109 158 65 12 253 240 333 173 154 6 308 29 82 | 3 -4 40 -9 77 74 15 -14 36 99 -56 50 103 -58 36 -16 71 11 79 106
4 -102 14 54 -45 41 112 -83 8 17 64;
392 160 198 319 70 65 51 328 111 386 319 324 108 308 294 | 6 -17 19 -4 -43 50 6 -21 26 -50 61 56 -12 1 156 -35 41 57
-27 -59 16 91 -63 61 7 -92 29 49 -8 164 11;
221 365 315 44 116 276 . 311 292 324 235 65 160 | 3 -5 31 3 -30 33 -85 0 71 -63 -7 30 105 . . 11 -16 92 -20 -23 -83 -11
80 34 -29 134 21;
320 66 364 364 227 84 150 79 384 255 12 . . 310 113 | 2 -2 58 -5 62 91 17 5 -21 76 -14 98 -21 61 -41 2 96 -46 -10 -26
92 -104 51 . . . . 80 -9 -67 61;
19 158 5 217 333 369 . 243 37 30 356 150 350 | 2 -3 39 -7 31 42 -102 -4 -61 3 70 1 53 . . -7 44 39 -80 31 -37 81 -27 29
-38 65 9;
54 19 182 49 278 110 . 363 333 215 110 214 350 | -1 -3 70 -7 36 21 147 -5 -70 40 -61 77 -32 . . 7 -16 28 -136 16 60 38
-93 91 13 -61 75;
79 334 390 324 196 . 82 37 118 350 50 . . 364 165 | 1 -1 69 5 -23 -45 79 15 -16 15 -39 . . 95 9 -11 19 -26 12 27 -72
-44 100 . . . . 111 18 43 -74;
70 19 65 28 198 22 37 319 354 394 309 145 . 227 | 1 -2 71 -7 41 89 -33 -5 -74 30 93 100 -70 15 -68 -11 21 -136 -31 16
62 32 109 4 116 . . 50 -42;
110 319 384 237 293 120 20 225 330 381 378 27 10 53 6 | 1 13 -10 3 44 -48 -2 -2 92 52 -15 -53 55 -8 55 -9 59 21 96 60
-12 35 -45 -62 11 -63 121 -10 109 34 98;
234 226 331 70 12 342 376 230 6 183 210 238 349 . 207 | 2 -1 62 -4 51 -7 82 -6 56 19 79 -62 55 -36 89 -8 81 12 120 46
-44 31 88 -78 -16 78 -15 . . 17 94;
241 48 146 219 260 138 150 354 28 209 328 . . . 266 | 0 -2 72 -4 64 -16 86 -10 16 -29 99 36 -65 92 21 -34 -1 19 -105
-62 62 112 26 . . . . . . -28 51;
20 51 61 312 386 365 . 150 79 8 347 261 218 | 5 2 44 0 70 51 -102 6 -22 -20 125 68 -3 . . 13 -13 -29 99 -56 81 148 22
-7 78 -42 57;
324 197 12 28 119 254 387 9 374 30 144 325 116 119 223 | 3 11 -20 28 3 -3 -50 33 -116 -5 33 18 -28 -66 50 26 82 -138 18
-8 70 16 52 65 6 -65 -6 -74 83 74 -77;
319 66 28 228 355 351 342 328 80 65 276 211 325 293 57 | -1 -9 17 -12 64 22 -43 -18 20 93 -35 26 -49 -86 63 -23 15 31
-83 115 24 -72 60 16 67 -103 42 -110 -13 106 -68;
19 111 131 396 156 208 38 155 204 347 336 38 221 | -2 -6 35 3 -25 39 -93 9 -47 -31 57 10 60 -109 1 6 57 -8 -107 -15 -48
3 128 52 -6 96 44;
64 55 221 44 143 69 381 53 363 115 361 | 0 -2 91 0 -74 123 -20 -3 39 5 -85 138 14 -70 52 -4 100 87 7 -27 30 -18 -94;
79 320 150 328 28 319 . 202 333 311 141 . 162 | 1 -2 65 -4 38 89 -71 -8 24 45 -40 108 -7 . . -2 -29 5 61 22 79 -73 35 .
. -51 34;
66 228 150 28 54 63 355 234 295 6 170 333 39 75 | 0 -2 59 -7 28 78 -39 -5 -81 21 89 97 15 17 -88 -7 35 -99 24 35 -94
109 -43 30 113 -51 68 -38 59;
70 44 63 58 58 171 182 61 34 196 11 212 115 . 396 | 2 -1 52 -4 42 66 -12 -10 14 59 -18 81 -30 -101 46 -12 74 -1 38 25
85 29 -53 1 89 66 -111 . . 72 -4;
22 243 61 79 10 245 . 8 364 328 172 211 | 2 6 -43 3 52 -49 68 1 65 62 6 -53 80 . . 4 -50 87 -2 71 -23 -42 77 -56 46;
22 197 82 39 51 120 34 365 333 308 371 27 . 27 262 | -1 2 -36 16 -7 -64 11 -2 30 -10 80 -76 94 -19 49 11 -37 17 56 23
-19 -1 131 -82 26 . . -34 50 -5 73;
180 8 6 176 354 51 326 12 339 . 12 12 137 138 | 1 -6 13 -9 43 21 -37 0 -21 -69 57 18 104 -14 -116 9 -26 -6 -43 . . 69
-42 9 42 0 119 42 -34;
22 131 326 233 183 147 296 319 180 309 . 214 157 65 174 | -4 -1 -33 0 -91 4 -67 -3 35 -120 37 37 -40 -82 39 -9 12 5 91
9 -142 . . -64 73 -65 23 -92 71 77 -51;
55 203 110 263 211 115 . 136 50 336 351 319 145 | 2 4 -63 7 -23 -12 -113 -3 19 19 -57 -45 34 . . -7 61 16 82 -3 101 -62
25 -51 -3 66 -29;
48 17 253 365 165 115 269 131 115 365 338 326 17 316 | 4 2 70 -2 25 -8 92 5 -31 18 89 35 -37 99 -19 6 -103 -71 -13 -11
41 31 119 71 -18 -69 34 105 7;
276 110 37 157 141 . 145 237 233 133 37 . . 54 54 | 3 1 55 10 -6 -77 77 4 50 -12 48 . . -1 93 2 65 55 -47 -14 73 99 14
. . . . -30 43 109 -63;
320 158 254 233 10 109 118 228 208 365 215 10 293 157 | 2 0 32 -3 25 5 51 -5 29 38 -62 55 -28 31 85 -9 18 10 59 51 -3 3
-111 66 -12 -50 55 -31 53;
269 51 333 158 391 264 265 323 116 354 52 77 . 323 220 | -1 -3 48 -4 52 -17 89 -8 28 -44 84 -32 44 113 -13 -12 19 60 0
24 -70 96 -24 -58 26 . . 123 11 59 -69;
187 324 324 147 347 62 . 26 201 17 57 | 4 3 83 8 -11 101 -22 -1 17 -2 -38 118 -1 . . 2 -93 33 -1 -8 30 -83 -14;
182 4 277 210 236 54 . 83 12 221 . 210 | 0 -5 23 -3 -35 27 -98 3 -18 -41 83 22 104 . . -1 54 -30 17 -52 9 . . 54 8;
168 70 396 252 65 353 111 358 362 10 140 . 57 323 213 | 4 6 -40 4 47 43 -72 5 -89 63 -38 70 -17 -87 20 2 37 34 -114 74
-69 -100 38 . . 12 -41 -97 40 84 -49;
55 70 330 36 355 109 . 17 214 224 150 324 | 0 2 -58 0 45 5 -85 2 -40 68 -9 33 -40 . . -2 22 45 -79 97 31 22 -76 -11 46;
269 358 10 325 10 391 215 79 364 163 34 12 341 | 0 -1 45 -4 28 59 -51 -13 5 44 -12 -10 86 8 -75 -16 75 23 -11 21 77 20
-125 55 -94 102 -40;
31 44 174 53 0 337 . 48 134 363 116 11 | -3 -2 -70 -4 32 -86 77 -5 81 40 -56 -45 -109 . . -6 40 6 101 67 21 -2 -77 -56
14;
19 22 131 311 83 55 . 26 259 201 293 357 81 | 1 -3 32 0 -44 35 -81 6 -11 -60 40 38 -66 . . 8 -63 -26 8 -66 -11 71 -28
47 -3 1 -85;
55 131 160 236 152 364 . 64 160 391 . 41 | 4 5 -53 6 -68 -17 -75 5 78 -104 35 33 -52 . . 4 56 4 88 14 -126 . . 60 -15;
319 54 22 364 12 54 320 8 40 72 . 219 357 27 345 | 4 -2 19 -4 66 24 -25 2 -17 77 -39 27 -82 -68 61 6 -53 -45 -4 96 11 .
. 41 11 -8 -124 -81 40 -36 82;
17 269 110 22 391 162 294 28 83 212 45 392 218 33 214 | 1 -3 23 -5 52 -15 36 -2 -45 -48 80 -38 27 57 -7 0 -53 -62 52 8
-73 87 -30 -15 -83 -17 64 76 26 68 -21;
70 263 22 236 308 107 . 226 . 9 8 199 117 | 0 -3 47 -12 6 52 -53 -14 77 39 -1 9 68 . . -15 73 . . 44 -67 3 -44 -26 65
82 -7;
52 25 . 217 213 . . 56 157 319 62 | 2 3 -80 4 -35 . . 6 -26 4 -66 . . . . -7 10 -44 71 -22 48 -73 26;
36 336 228 347 395 336 214 56 79 57 224 157 66 . 337 | -1 2 -59 0 51 -84 32 8 -11 -17 114 -28 -106 78 -16 -10 15 -14 52
-107 44 140 -34 -47 51 -117 34 . . 42 -78;
364 48 70 316 293 245 162 210 358 . . 59 . 332 | 1 8 -13 7 92 -15 45 8 -64 97 13 -16 88 62 -59 17 -1 -84 30 . . . . -21
9 . . 10 89;
54 38 390 49 276 . 82 80 80 312 253 . . 149 216 | -1 -2 47 -13 3 -58 58 -10 -87 2 60 . . 73 -37 -16 113 4 -110 6 -19
-50 84 . . . . 40 101 5 -52;
64 210 44 370 225 328 . 17 154 144 347 | 1 0 69 6 -13 92 -74 -6 21 -18 23 104 -20 . . -13 15 17 52 15 -23 -19 42;
64 319 338 48 237 196 . 170 368 230 20 214 | 0 -2 69 -7 11 6 101 -9 58 14 -61 -64 65 . . -3 -28 -18 78 10 62 -93 68 -2
-86;
174 236 164 361 104 42 . 211 389 38 . 81 211 | 1 -1 33 -2 65 23 103 10 -6 82 -46 -44 38 . . 35 -7 -4 -52 14 88 . . 16
-70 51 -22;
179 27 158 366 365 6 332 70 24 7 294 62 323 308 222 | 2 -5 11 -11 26 8 54 -7 -51 -5 54 13 -32 -44 76 -10 43 -59 52 -20
53 86 -10 10 78 -39 51 20 -83 98 40;
131 60 167 245 389 331 . 69 210 133 356 | 0 1 -90 0 43 -109 31 -1 89 69 -84 -1 -125 . . -2 48 99 2 81 -59 19 -128;
79 339 208 83 198 107 12 116 163 357 308 206 163 319 | 2 0 41 5 -9 -9 77 2 64 10 -24 84 -58 84 -17 -7 10 85 -38 26 -31
26 -38 -8 104 -85 36 94 15;
254 307 118 107 186 259 307 377 12 81 39 221 374 388 143 | 0 13 -5 -13 24 -13 9 19 -31 27 -57 -24 11 31 3 28 -74 -7 -74
44 15 59 -102 -33 -3 23 -26 13 62 -27 10;
352 153 395 199 211 245 8 72 . 81 81 79 . 380 79 | -1 -50 1 -84 -2 -4 15 -13 -100 79 -60 -4 85 22 -41 14 -36 . . 4 95
-73 3 -5 33 . . 51 11 -83 26;
203 28 337 180 62 27 27 342 216 342 . 11 . 112 153 | -3 0 -23 1 -43 2 -48 -3 12 -59 63 9 -93 -60 34 1 -17 -1 31 -85 22
. . -9 35 . . -66 -4 77 -10;
236 187 165 48 368 . 269 315 377 . 196 | 2 1 64 0 60 75 -10 -1 40 -49 86 . . -31 21 0 -51 -26 94 . . 11 113;
62 110 110 157 260 337 340 84 262 130 51 380 312 337 199 | -1 -4 36 4 -10 -15 72 0 40 -37 -4 3 -56 90 28 -11 25 61 5
-43 87 -7 67 -14 43 -70 8 36 124 68 -38;
44 54 107 276 325 208 180 341 152 220 107 220 220 255 110 | -1 -2 26 -4 39 79 10 -5 43 68 -11 86 22 -2 53 -1 -17 72 -82
81 -28 63 -45 94 7 -10 38 15 -33 -11 69;
276 182 338 353 6 171 353 4 131 167 54 144 . . 150 | -1 -2 46 -5 14 -51 91 -31 -3 24 -40 -77 46 -20 100 -39 26 -2 -79
52 7 -88 89 14 -93 . . . . 106 16;
52 230 . 70 4 . . 17 107 49 | 2 2 -62 1 41 . . 0 31 56 -52 . . . . -2 16 -30 51 63 -16;
392 12 238 216 81 323 212 111 61 110 34 36 357 . 313 | 0 -12 8 1 -42 6 67 5 -51 -70 -13 2 39 -28 74 -7 23 -81 66 -39
-90 -37 28 4 -38 48 -8 . . 80 3;
62 324 116 396 12 34 353 217 169 76 68 . . . 218 | 0 -2 33 3 -15 -34 43 6 -29 -1 -43 -47 16 -48 49 9 -31 -62 -2 -20 19
-49 98 . . . . . . 63 16;
25 131 45 52 82 62 376 50 . . . 375 | 5 7 -36 8 -79 -48 51 8 -76 -96 -11 -56 50 72 -11 7 48 . . . . . . -4 -67;
30 309 9 388 269 33 343 33 163 338 342 77 342 | 0 -2 28 7 -8 9 103 -1 47 -11 70 62 -32 116 -5 12 -13 -9 56 3 -25 82 -13
70 -24 -61 11;
276 230 167 347 8 216 353 308 253 255 310 308 311 | -1 -2 56 -3 41 79 -55 2 -10 57 -26 22 104 -71 3 -14 10 12 -12 8 93
60 -89 84 -52 -31 121;
312 227 70 101 167 111 338 331 . . 59 33 154 6 328 | 3 7 -11 7 -65 -16 58 8 -80 28 -104 -32 1 73 -3 1 14 . . . . -118 7
-52 -13 -14 42 80 -16 -65 56;
64 159 269 366 . 341 309 190 65 . . 12 | 0 -1 53 0 -98 -2 94 1 -29 . . -75 85 11 103 2 -89 -34 86 . . . . 9 -101;
15 55 38 58 37 . 316 315 68 324 198 | -3 -2 -80 -1 -45 58 -109 -5 11 5 -63 . . -126 15 -4 -68 8 101 -28 27 -92 -21;
31 208 40 372 111 112 48 27 278 350 183 197 256 212 | -1 0 -47 6 -7 19 -79 2 26 1 -23 -39 51 -95 47 -2 30 31 -88 -7 34
-37 14 1 -51 -29 83 -16 -107;
241 15 6 328 38 319 . 50 115 209 376 . 34 | 6 5 63 5 -44 71 -24 3 23 51 -86 79 1 . . 1 42 70 5 83 -41 -115 -14 . . -38
36;
347 68 202 352 176 394 307 336 207 . 164 6 173 107 336 | 0 7 -7 5 89 0 -26 -60 7 -44 127 -9 18 44 -30 -74 12 -3 17 . .
160 16 -20 26 3 42 -6 77 -37 16;
319 217 237 63 6 219 82 50 149 237 364 8 41 242 | -2 -6 9 -4 -42 12 -67 -3 -47 -69 37 26 -4 -16 -93 -5 26 -89 23 -75 33
-30 68 34 -72 11 -29 20 -63;
69 350 176 327 223 113 327 28 333 324 351 | -3 -4 49 -7 12 -19 72 -10 19 20 -44 -66 66 82 -18 -9 -69 6 61 28 -31 4 -107;
36 336 208 80 148 58 336 8 265 58 395 22 177 155 66 | -1 0 -31 -2 43 21 -66 0 -73 -29 110 48 -42 14 -100 -2 42 18 -105
-81 69 -4 128 69 -54 53 -86 -38 71 -110 9;
34 185 339 309 . 292 393 337 331 . . 237 180 210 162 | 0 4 -16 3 88 -4 -42 12 -3 . . -12 39 -72 -12 1 34 -36 1 . . . .
-15 57 75 -39 -80 2 35 -46;
325 216 216 119 228 150 12 33 180 338 356 384 392 223 10 | 2 -6 10 2 -23 3 33 -6 27 -31 11 11 -11 10 52 14 -23 58 -3 -7
-46 32 -102 28 4 -26 34 24 -65 62 -16;
64 52 222 340 . 328 343 18 72 | -1 -1 51 -1 -70 75 -38 3 -11 . . 88 -20 -61 27 5 -60 -20 14;
28 83 347 62 309 115 310 52 145 113 12 . 325 350 | -2 -1 -78 -3 31 -4 -100 -4 24 80 13 -52 35 -27 -114 -4 -71 2 54 34
113 -30 70 . . 50 -7 -44 4;
190 365 196 30 263 . . 78 210 331 82 | 3 4 -88 7 -7 -114 4 4 42 -11 24 . . . . 3 36 75 0 2 -31 -29 47;
64 7 215 317 334 12 262 328 385 203 335 . . . 381 | -1 -2 54 -5 18 -6 77 -5 41 35 -25 48 -70 91 -7 -7 9 -28 68 43 -62
-54 12 . . . . . . -42 37;
245 189 . 5 . . . 19 218 | 0 -1 85 0 -100 . . 0 -62 . . . . . . -2 17 -89 5;
182 36 8 215 206 103 54 318 347 136 234 107 . 37 81 | 1 -3 22 -1 -74 28 -22 -7 8 16 -98 30 -69 -80 86 -8 58 26 -3 -29
54 -102 -3 -6 37 . . 12 -95 6 93;
15 222 296 65 151 222 38 270 390 311 112 | 1 2 -54 4 -12 -94 42 3 75 -4 -45 -103 -12 62 -3 4 -63 117 3 -25 22 -58 24;
319 249 220 389 . 105 211 26 54 . . 257 330 112 112 | -3 -8 9 -9 71 22 -7 -13 6 . . 25 -52 -22 35 -12 -99 2 80 . . . .
34 2 19 -77 -42 13 47 -43;
68 309 196 65 182 179 45 183 73 36 156 | 0 -1 66 8 -8 -26 97 6 101 -15 12 -62 26 122 -15 7 -63 -10 117 -12 -82 -5 32;
203 180 84 142 311 345 228 228 145 118 12 . 320 80 80 | 2 5 -19 -1 20 -52 15 36 -4 35 6 61 -57 -8 50 45 -28 -16 5 56 19
-9 33 . . -63 52 -26 55 67 -53;
266 203 8 394 347 25 155 351 325 331 308 150 218 309 11 | 1 -2 11 0 -35 18 -48 -4 22 -2 -60 21 -69 -66 -4 -2 -43 7 58
-56 13 22 -71 14 56 -77 -3 20 -79 -49 20;
70 25 65 299 62 355 342 62 175 383 . 144 342 216 167 | 2 0 40 1 -35 62 -44 2 -28 -43 36 100 -25 -70 20 0 29 -75 7 2 -52
. . -17 106 -66 47 -90 -2 39 -15;
158 253 10 307 277 39 175 39 165 39 10 223 393 163 | 2 0 21 13 -4 32 -43 -23 29 -2 -54 57 9 -64 54 -7 -72 20 70 -14 7
-67 64 72 3 -18 52 -83 -14;
147 109 264 326 206 6 317 333 181 366 130 178 34 49 | 0 -6 9 1 -15 22 0 -9 17 3 -28 10 78 -2 82 -15 41 12 76 11 -23 -32
77 -5 19 102 18 2 -37;
317 66 73 323 340 357 323 325 357 197 357 . . 357 | 1 0 46 -1 32 75 -11 -3 12 13 62 91 4 32 -58 -9 2 23 -26 27 -44 75
-28 . . . . -16 65;
70 44 65 17 0 355 216 28 0 380 116 58 210 81 | 1 0 36 -2 28 55 -22 -5 14 35 -48 85 -7 -50 42 -4 -59 4 69 25 82 11 -74
90 0 -63 54 -98 11;
276 69 339 249 327 11 160 240 161 312 . 167 323 . 210 | -2 -3 42 -4 48 -17 82 -4 67 67 -63 11 -53 118 30 -4 -57 12 77
78 -14 . . 42 -51 -77 28 . . -61 65;
185 0 345 44 342 . . 82 176 324 319 | -1 -2 75 -3 27 -21 92 -5 24 42 -25 . . . . -2 -21 52 -11 74 -4 -70 52;
53 156 264 36 350 . . 0 31 396 120 | 2 2 75 0 21 12 87 1 -40 -23 65 . . . . -1 24 -50 74 44 -41 75 4;
298 315 377 277 390 72 254 183 328 111 12 135 10 12 140 | -2 -5 27 -4 -58 -10 52 -2 -31 31 -83 -59 22 -12 58 -5 17 -48
49 -8 45 -96 -2 -95 52 45 -57 -54 37 69 12;
55 159 330 50 264 363 . 264 263 . . . 322 | 2 3 -37 3 -77 14 -60 2 26 -95 -6 64 -26 . . 7 -5 -5 73 . . . . . . -37 9;
320 245 363 278 . 167 327 174 327 . . 174 18 324 233 | 0 -1 26 -2 71 56 11 -1 -26 . . 69 -35 -2 55 -2 20 -45 59 . . . .
72 -2 16 -55 -25 22 19 87;
249 190 . 158 . . . 277 34 | 1 1 77 1 -78 . . -1 22 . . . . . . 1 -28 31 -23;
36 52 209 174 333 339 7 15 309 . . 348 362 227 171 | 1 3 -27 3 -67 26 -59 1 23 -79 -5 44 -16 -86 3 2 -56 43 -9 . . . .
-18 78 24 -41 -95 0 50 -65;
343 336 336 36 112 353 174 347 395 135 36 322 315 261 | 1 -2 21 -4 26 28 -61 -4 43 3 67 -30 34 -84 23 0 -12 -31 92 -62
21 100 -17 -43 16 38 -49 -7 -92;
223 64 12 20 319 355 337 277 118 33 391 17 396 65 341 | -2 1 -18 0 51 -43 16 -2 22 -14 70 -13 -70 39 -16 0 -46 44 -13
35 -49 8 84 -27 60 -83 43 55 -26 -57 31;
184 36 111 187 308 143 49 276 327 143 348 . 119 . 54 | -2 -3 28 -2 -44 1 70 -2 50 38 -64 -66 11 88 1 -3 40 87 2 -39 73
-21 -98 . . -2 65 . . -44 52;
52 203 . 215 338 . . 12 12 295 170 | 4 4 -79 6 -11 . . 1 14 4 -32 . . . . 9 -25 2 32 -2 54 -10 -55;
370 345 325 340 384 79 331 355 57 7 0 333 30 0 10 | 1 -6 5 2 -18 -1 18 -5 38 -71 -14 -4 75 -30 29 11 -18 62 14 -86 24
-20 27 9 -14 83 -6 -36 46 33 -7;
106 373 145 145 157 338 390 117 255 41 . 230 327 37 182 | 0 23 -2 35 -29 -11 3 44 -12 -49 37 -20 5 52 1 25 58 23 -32
-79 12 . . -22 52 12 -42 -45 72 -3 17;
29 364 278 50 339 17 355 326 330 146 345 210 111 | 1 -1 29 5 -11 36 -50 2 73 -1 -31 21 83 8 -72 -3 23 -30 85 -13 24 19
-46 -10 50 9 106;
70 210 355 131 54 223 337 215 . 133 218 . 25 211 169 | 1 -1 39 5 -12 57 -4 6 -91 -15 61 74 33 -56 35 1 19 . . -19 63 0
84 . . 47 -55 -78 19 54 -40;
249 142 . 309 114 . . 108 379 108 296 | -1 -2 75 24 -3 . . 31 -31 -21 -2 . . . . 18 55 12 -63 0 -43 1 -16;
266 319 25 334 334 337 325 10 325 295 324 4 310 | 0 -3 10 -9 9 12 -66 -5 -36 2 44 27 -1 -16 -80 -9 13 -51 -13 8 -30 59
-38 21 90 21 -15;
187 230 73 5 33 . 33 38 338 338 263 | 1 0 50 -1 35 86 -25 0 -62 -16 67 . . -76 49 -8 3 -94 -3 35 -66 20 104;
320 182 115 345 25 44 167 263 22 59 . 337 365 311 147 | 1 -1 26 -4 14 -21 37 8 -9 17 -57 -54 8 42 -42 3 37 -6 -39 21
-44 . . -71 6 31 -35 20 82 12 -59;
224 53 214 61 257 12 37 158 350 . . 319 295 354 295 | -1 1 -18 1 65 -55 -6 0 34 1 79 -71 -14 -42 5 -2 20 59 -33 . . . .
-95 -24 -49 56 4 -95 16 -31;
320 347 211 68 17 62 353 352 346 150 144 256 | 1 -1 24 5 -8 9 75 4 87 -11 12 -4 84 1 77 -50 5 -39 116 -7 -34 70 -3 -20
30;
268 229 312 44 81 218 . 378 30 117 143 223 | -2 -1 -55 0 -56 -15 -95 -2 21 4 -87 16 -61 . . -10 4 29 -52 36 -33 3 -97
-11 38;
61 31 20 222 6 350 . 277 350 147 20 6 340 | 1 0 41 1 -37 60 -72 3 -12 -68 24 76 -11 . . 5 -32 -2 -62 -85 5 48 -47 86 1
-63 42;
168 141 359 244 313 7 217 101 324 7 56 19 . 7 | 2 3 -41 1 30 -58 15 -1 32 14 80 -73 46 22 -13 -1 -73 49 -3 24 -50 108 9
-80 22 . . 29 -8;
324 66 61 0 356 66 110 181 337 225 . 334 345 . 20 | 2 7 -10 5 55 -13 58 3 36 64 -30 -11 -85 -34 72 -2 12 79 -18 82 31 .
. -8 -52 -10 -96 . . 86 -26;
278 36 347 317 337 134 43 146 76 361 369 233 331 206 | -1 0 -30 2 -31 2 -73 1 56 21 -68 24 -46 -82 18 -5 7 73 -10 72
-37 23 -74 9 74 16 -58 9 -92;
365 27 12 6 220 68 34 43 326 380 295 180 . 6 322 | -1 -4 9 -2 -24 29 -37 1 -28 -11 -66 30 -54 -64 37 0 60 -6 -60 -23 13
-15 -110 28 96 . . -74 2 55 -31;
354 157 224 79 353 19 163 8 180 265 109 163 37 266 37 | -2 -13 2 -18 20 5 -25 -21 57 43 -3 2 31 18 -46 -16 -81 -19 73
56 -9 35 -33 -6 14 74 19 -6 70 -127 -22;
147 222 337 221 277 364 264 22 364 19 110 277 6 40 54 | 0 -6 8 -2 -31 24 -6 -5 29 -39 39 14 65 11 -18 -7 21 -27 46 -62
-7 69 -40 18 -70 21 124 -16 23 -22 60;
57 345 178 120 120 19 333 337 308 363 19 254 222 198 198 | 2 -5 8 6 -11 -3 19 3 78 -9 -70 -9 28 34 7 -3 44 -16 139 -1
-25 -91 32 13 -21 55 -18 -12 42 35 -4;
82 131 146 211 . 111 109 355 66 . . 211 59 33 325 | -1 -4 12 -4 -86 29 2 0 -13 . . -15 44 55 -6 9 -8 -19 58 . . . . -41
54 63 5 91 8 -24 14;
70 28 63 390 160 355 114 150 315 150 141 34 83 . 312 | 3 2 34 2 -44 52 -16 15 0 36 -61 81 -12 -79 20 34 -15 1 -53 -26
76 -76 -9 86 14 -44 58 . . -23 46;
219 12 351 208 380 348 233 277 84 264 167 148 350 174 | -1 2 -10 7 -14 -6 -60 14 -3 0 -73 -19 21 -74 41 16 -20 -14 14
-13 43 -86 -36 -27 13 33 -9 -95 13;
347 199 313 336 313 354 336 32 219 146 353 9 81 58 218 | 2 8 -5 -1 21 -8 29 1 -75 25 -28 -37 -2 6 74 -1 66 18 -107 8 36
-46 52 -45 64 13 -11 -11 69 -2 110;
3 322 10 190 164 . . 297 . 222 209 | -2 -1 -59 0 -15 -74 3 1 -84 -23 34 . . . . -1 13 . . -12 -64 -14 52;
254 4 331 24 27 308 66 11 325 2 172 325 157 336 200 | 5 16 1 20 -20 -12 6 18 99 -46 60 4 -33 5 34 24 -4 114 13 -56 35
12 89 21 -13 -42 11 2 28 12 78;
70 353 171 359 148 65 115 176 336 336 156 150 353 | -1 -2 25 -16 0 37 -45 -83 -5 -3 16 54 -16 30 -89 -2 -88 -12 46 -1
-48 5 52 68 -4 -68 19;
230 335 341 217 361 157 326 103 130 216 265 . . . 17 | 0 -1 40 -2 19 77 -58 -1 -27 36 -7 83 6 -84 10 0 -39 -41 92 63 6
48 -60 . . . . . . 33 -20;
226 276 27 336 337 214 17 155 140 77 7 12 326 | -2 -3 23 -4 36 36 -120 -5 18 -64 68 -14 48 -163 28 -3 -28 -26 68 -74 0
81 -26 -36 23 52 -3;
61 114 309 12 62 376 30 0 108 147 30 10 . 173 | 2 1 39 -14 2 -7 76 1 -51 1 23 38 -73 91 -4 -6 64 2 -82 -3 7 31 -53 47
-8 . . 99 16;
27 190 365 228 . 363 211 69 80 . . 29 328 342 | 0 -3 19 -2 -85 3 43 -4 12 . . 20 -37 51 -72 -5 33 19 -61 . . . . 30 -60
-54 43 16 82;
9 390 219 307 75 333 12 111 383 359 84 12 151 76 0 | 0 2 -32 22 -1 -48 17 -2 50 2 -28 -27 -91 39 -61 11 -36 -29 54 -21
4 -39 52 -41 43 -97 0 -5 76 -82 15;
230 236 328 43 165 385 . 237 380 . . 56 | 2 1 51 1 53 57 -12 0 35 61 -15 26 75 . . -1 30 59 -32 . . . . 70 -20;
217 61 10 344 333 328 320 268 176 42 . 157 34 386 | 0 1 -30 0 38 -10 -92 1 -38 7 91 -26 77 -118 43 2 -54 27 -74 -48 45
. . -46 48 91 -9 12 -131;
324 12 61 158 225 158 34 216 145 83 364 339 339 260 | 4 8 -7 3 21 -10 50 0 36 14 57 -5 -49 67 -40 5 -15 -38 65 7 62 63
-17 -15 20 -27 -83 -24 90;
69 339 216 60 343 207 . 28 114 105 222 330 255 | -1 -2 43 3 -11 -6 95 1 46 -20 8 34 -39 . . 3 -59 -33 54 -23 55 15 -34
-37 70 -76 4;
84 18 322 346 17 210 180 358 116 216 321 207 222 | 1 -1 12 0 -39 14 -65 8 -3 -65 70 29 -2 -80 9 11 -32 -16 2 -33 -85 96
-33 -9 46 7 -63;
43 24 329 230 293 . 173 243 4 218 376 . . 184 41 | 4 5 -30 4 41 59 -48 3 48 -6 76 . . -64 3 5 -24 59 -31 -52 47 -13 95
. . . . -74 12 -33 30;
24 25 108 65 384 33 258 353 108 145 17 . . 347 183 | 0 -1 45 0 -32 -39 63 -1 30 4 -44 -90 20 91 -4 13 -3 -48 51 -15 43
-53 40 . . . . 25 114 -55 63;
70 43 292 44 395 44 197 245 108 239 313 144 | 1 0 29 -1 34 39 -40 -2 17 52 -38 45 -43 27 -81 -3 57 55 8 65 -52 -67 6 -2
52;
226 84 84 43 210 105 374 49 166 107 228 148 319 155 | -3 -4 24 -7 7 36 -13 -8 33 21 -10 45 -41 16 -74 -9 24 48 -62 58 8
-21 14 12 62 -84 34 -8 55;
331 41 337 137 307 4 174 142 340 208 75 152 259 37 319 | 2 -5 6 -16 5 14 -1 -25 13 -21 16 9 58 -4 22 14 -34 -5 51 -13
-72 -5 34 1 32 33 103 25 -10 40 -25;
22 131 82 69 374 61 34 233 177 157 . 219 . 157 113 | 4 6 -15 6 -46 -43 22 5 48 -77 53 -48 30 -9 61 7 -14 -11 74 -89 3 .
. -26 -84 . . -42 58 77 -2;
36 168 146 388 350 40 8 361 7 19 . 153 118 118 324 | -5 -4 -42 -3 -40 2 -58 -7 8 -50 31 48 -47 -66 5 -52 -5 13 -37 -57
31 . . 88 -22 30 -90 -36 -107 26 -28;
182 351 111 172 13 341 37 329 201 109 . 394 336 141 81 | 1 -2 13 0 -28 2 33 -4 16 -37 95 -7 41 76 15 11 -8 28 -10 -80
-18 . . 50 -12 52 -48 10 95 52 -7;
141 149 196 20 80 226 80 217 347 7 336 144 149 355 8 | -1 -3 15 -2 -30 -15 24 -3 15 -5 -74 -59 11 14 76 -1 -41 -12 36
-26 62 -96 51 44 -88 -21 40 -9 32 98 -23;
24 185 263 245 349 346 208 249 . . . . . 110 148 | 2 1 46 0 54 95 -19 0 61 -12 79 -4 110 29 -43 0 44 . . . . . . . . .
. -5 44 -65 3;
167 182 337 131 140 183 108 140 75 211 49 373 173 319 7 | 1 3 -17 1 29 -1 -42 2 -65 5 48 -46 10 -1 -52 3 -22 -81 -2 -37
44 57 -11 27 -85 14 -54 -22 39 -64 18;
0 243 148 229 361 111 258 239 330 219 45 342 354 | -2 0 -27 -2 27 -13 -105 -1 -58 -37 37 36 -40 -19 -116 -1 -73 6 -88
-59 38 42 -34 59 -39 9 -53;
323 159 217 221 148 12 140 68 107 . . 266 111 . 11 | 4 1 22 2 -68 16 79 0 13 -84 -2 26 1 97 -22 -1 49 -28 25 . . . . 31
-25 30 -34 . . 17 -41;
158 76 62 256 365 243 16 136 365 157 114 147 206 82 | 1 -1 19 -3 10 28 -46 -14 3 32 -3 34 -39 -68 43 -18 33 0 46 13 70
-76 5 17 64 41 -92 -86 0;
210 225 66 68 116 311 65 229 324 215 320 385 333 260 12 | -1 3 -10 5 -29 -12 42 4 59 8 -77 -24 -3 66 -27 3 50 -15 133
-18 44 -94 29 28 -30 33 -8 -15 78 -58 25;
17 366 266 38 254 22 198 277 356 . 33 144 57 . 110 | 2 -1 19 1 -57 12 80 -9 5 -73 -14 6 65 -32 97 -6 -76 10 -9 . . -42
28 29 -8 5 91 . . 21 133;
332 172 68 297 24 144 117 254 254 378 144 376 334 181 355 | 2 -5 7 -9 17 6 70 -6 -63 10 85 -47 7 110 -26 -16 3 -2 -83
30 -11 -13 109 -73 -10 13 -2 135 6 -60 19;
62 30 214 324 57 376 56 390 68 103 265 365 10 197 177 | 2 1 25 0 25 -8 55 3 -11 63 -31 31 -42 -42 71 50 1 -13 90 72 -61
-53 27 -9 65 -56 13 11 -61 20 94;
190 315 42 44 261 . . 230 330 111 29 | 2 2 -60 3 -31 -77 -2 2 18 17 -65 . . . . 1 36 -14 32 -42 56 -74 1;
297 311 379 0 325 262 210 16 365 382 65 218 376 277 298 | 1 -1 23 3 -9 33 3 5 -26 -17 5 7 49 -35 41 7 -24 30 -57 -25 9
8 -93 33 -53 -15 59 -49 55 7 60;
346 150 24 221 343 75 178 229 378 262 369 12 206 343 199 | -1 8 -3 16 -13 -5 33 12 42 -24 42 -2 -38 89 -36 9 61 56 -13
-37 33 68 -65 -7 10 5 -56 106 26 23 -52;
276 199 337 147 79 . 381 240 293 50 392 . . 74 | 1 0 33 -4 5 -60 68 -8 8 3 60 . . 88 -62 -6 -83 -2 36 1 49 -12 67 . . .
. 95 12;
53 339 134 276 276 . . 49 207 254 218 | -1 -1 61 -5 6 -1 76 -5 -50 3 69 . . . . -6 18 6 -64 22 -2 27 85;
355 65 7 66 349 327 26 396 218 233 . 315 309 309 378 | 2 -4 7 -1 -66 4 30 -3 58 -78 20 7 -17 39 -19 0 -39 65 6 -88 24 .
. 8 -52 3 -53 55 9 44 -65;
253 220 176 107 179 33 63 326 333 365 354 107 368 339 152 | 0 -10 3 -3 -43 13 -1 21 -14 -58 10 28 1 1 -55 -15 39 -26 25
-77 -1 -15 23 -22 38 -46 8 6 -10 -115 -7;
5 53 355 24 263 . . 344 363 | 2 2 -71 2 55 29 -93 1 31 7 66 . . . . 2 -27 -41 74;
190 64 . 365 339 . . 44 17 220 | -4 -3 -76 -4 32 . . -2 -13 -7 72 . . . . -3 29 -23 7 31 -65;
254 356 186 212 216 51 365 17 130 171 182 42 370 . 117 | -3 8 -7 16 -12 -7 39 -17 22 6 -73 -8 26 57 -15 -27 12 19 97 -3
62 -87 40 -11 1 -50 63 . . -44 26;
376 221 228 11 332 243 26 263 103 260 57 384 199 142 171 | -1 8 -4 4 49 -7 11 9 -24 65 -22 -9 22 7 68 6 83 -35 73 -7 75
21 -46 -78 -9 7 69 -41 11 88 -2;
296 381 183 120 148 309 206 364 7 342 228 147 364 . 49 | -1 1 -13 4 -15 -18 38 2 36 -38 -1 0 -46 -70 64 8 -4 47 -20 -53
8 -15 27 -8 52 -69 -2 . . 76 -3;
51 28 215 249 341 147 221 158 . 309 33 205 . 145 | 1 0 34 0 -43 -3 60 0 62 -75 28 -30 47 76 -38 -2 15 . . 9 -85 70 -30
36 -51 . . 12 86;
133 62 390 25 328 205 218 277 250 363 199 17 . 116 324 | 3 2 35 0 26 -32 50 1 -32 41 -15 -55 25 76 -2 0 25 -41 56 1 65
-53 39 -3 -76 . . -23 88 27 -68;
182 17 331 0 343 356 17 356 40 175 277 . 58 27 | 2 -1 16 -3 13 -31 20 -2 -31 23 -31 -69 3 16 93 2 -13 -61 -12 16 73 -47
82 . . 21 -42 11 62;
359 29 39 112 . 57 15 342 202 . . 15 373 33 256 | -2 -20 -1 -27 60 7 -5 -35 39 . . 0 33 -4 -67 -49 4 59 -3 . . . . -2
92 70 -7 9 -11 -85 18;
83 362 33 218 365 160 42 332 313 384 384 368 17 4 253 | 0 -1 23 5 -6 -9 39 14 -4 -14 7 55 -49 61 4 -4 24 -10 37 12 -18
-11 21 -37 77 -75 0 72 -58 -61 20;
236 256 256 295 378 . 135 27 72 148 316 | 3 3 42 -2 7 58 4 2 -25 29 2 . . -29 31 -1 20 -47 -2 36 -15 4 -87;
268 117 253 326 225 340 183 78 150 27 146 151 | -2 -1 -67 5 -7 -21 -81 14 -9 -4 -62 -47 15 -93 -10 12 86 0 -25 -10 13
-1 -98 -69 20;
208 113 104 136 215 350 11 379 65 9 390 117 79 . 218 | 0 5 -6 8 -35 -8 57 4 20 -8 -61 -13 6 76 12 8 -22 23 -56 7 -43 15
-78 -4 -30 0 89 . . -18 40;
378 37 59 19 207 331 380 346 81 65 77 307 264 209 211 | 2 -6 8 8 -10 11 -11 2 49 -22 -1 -7 15 11 -47 8 -32 8 78 -25 47
-7 41 33 -22 30 7 50 -24 -59 -14;
325 141 145 209 350 12 390 9 0 313 221 16 221 207 207 | 0 -7 6 -12 13 -4 14 1 -22 -10 40 4 -36 52 10 -4 76 -25 66 -25
38 49 -11 -2 33 -48 16 59 -22 -19 18;
190 323 . 84 171 . . 26 148 233 356 | 1 1 -94 -1 15 . . -3 10 6 39 . . . . -2 -38 25 -8 10 -58 57 -6;
226 58 59 337 15 214 389 151 370 266 . 65 156 337 | 3 2 27 -2 13 39 -87 4 -11 16 -84 -7 50 4 -128 0 27 13 -20 21 -18 .
. 21 -55 66 11 24 -18;
351 216 110 199 325 163 374 218 145 68 234 337 202 146 216 | -1 -2 18 1 -11 -20 33 -6 8 -23 8 -59 6 13 81 3 -25 22 1
-26 45 1 86 6 -78 37 -34 48 -24 -11 95;
199 33 268 40 113 354 191 172 277 106 386 176 277 | 3 -4 11 5 -12 12 -62 -14 18 -9 -60 1 18 -75 20 -9 -67 12 55 27 -12
-75 13 34 -5 19 -29;
190 245 339 335 . . . 80 337 | 0 0 -64 0 64 -85 -9 -1 16 . . . . . . 0 -41 43 -10;
145 167 183 6 144 249 6 233 212 19 294 260 309 211 54 | -3 4 -8 6 -46 -11 12 10 -16 -79 7 -12 67 20 -26 13 -21 -51 5
-95 25 51 -65 6 -16 0 73 53 0 -59 60;
314 197 . 167 73 . . 227 141 34 11 | 1 1 -61 8 -2 . . 9 -23 1 -20 . . . . 8 67 17 -53 5 -17 -10 -55;
103 190 350 27 219 308 332 350 59 . . 345 221 | 0 1 -39 2 -61 -73 34 4 -10 4 -86 -11 -100 66 -32 1 20 -19 26 . . . . 11
-42 -111 -6
"""
#: of long texts
LONG_TREES: str = """
319 135 391 20 20 150 323 263 118 69 356 108 254 269 135 | -1 -27 53 -58 3 -24 76 -68 28 -6 107 29 -87 39 112 -81 -22
59 -55 -13 147 137 33 89 -3 -117 -41 24 104 62 144;
29 365 368 233 27 81 28 20 146 148 309 . . 159 117 | -3 -14 103 2 -66 -7 107 -6 99 -79 -1 28 -40 110 3 -14 77 19 128
-85 53 32 -53 . . . . 113 -9 -79 66;
364 323 324 244 320 115 27 79 150 150 307 163 157 150 348 | 0 22 -41 6 108 -17 -65 -2 114 82 146 31 -34 -77 23 -7 111
127 13 95 -23 49 151 7 94 -46 20 -39 -107 60 -28;
73 320 109 66 17 8 17 243 112 307 . 320 307 328 16 | 1 16 -43 9 106 -4 -61 3 119 111 -50 -12 77 -88 9 -3 93 131 -86 -37
116 . . -19 70 -55 121 -100 -5 -8 80;
363 320 127 233 233 391 258 328 127 336 . 322 339 | 1 21 -23 13 112 -20 -135 5 108 117 -64 -41 -2 -146 -23 -5 79 114 -6
121 -17 . . -53 8 12 -22;
19 22 74 66 328 351 17 234 255 98 353 394 145 110 390 | 0 -11 77 -4 -91 89 -4 -9 110 -103 -12 98 10 -36 69 -15 91 -19
125 -107 17 87 -58 77 126 70 -38 46 -84 2 88;
323 20 363 134 119 273 254 276 79 61 308 35 . 326 280 | 0 -13 67 -21 52 108 24 -39 -3 72 -38 110 -46 -20 53 -43 99 -8
123 79 -84 6 -71 113 -32 . . 30 -43 64 -49;
29 158 336 70 333 272 113 44 112 259 34 324 | 2 -5 70 -13 67 78 -56 -17 82 34 112 80 -49 -105 72 -23 60 101 -65 16 93
124 -14 87 28;
73 157 109 233 211 157 116 337 28 59 83 8 143 147 125 | -1 12 -36 3 63 3 -55 -3 74 32 101 -15 70 -90 -30 15 -17 85 -119
50 -40 107 -53 -25 68 92 28 -99 18 -21 -120;
19 365 393 70 34 280 3 244 65 42 160 110 42 50 | 4 -5 58 5 -40 26 83 0 87 -52 8 37 -96 86 -78 -6 73 116 -41 -72 -26 -68
43 70 18 -125 -19 90 -81;
29 20 110 66 115 209 214 244 288 34 324 350 336 82 350 | 6 0 62 -5 54 86 42 -9 78 103 36 33 100 -27 52 -14 49 84 -74
119 3 51 -28 44 -24 103 13 -57 37 72 15;
324 323 65 54 136 22 150 49 256 127 296 323 213 | 3 13 -30 5 58 -33 102 2 104 24 92 -25 -70 127 21 6 -94 -18 129 33
-101 104 15 -34 15 -117 -51;
319 328 365 79 366 8 207 51 365 0 343 351 311 117 385 | -1 -16 32 -25 36 46 -7 -28 65 43 -77 50 -46 -38 23 -31 55 99
-70 49 -69 -108 15 55 -1 33 -88 -68 -1 -36 56;
364 323 328 233 295 269 345 64 332 128 180 19 147 308 147 | -3 12 -30 5 57 -39 25 -2 73 70 14 -44 58 70 -25 -4 122 -5
105 75 -68 -28 70 -54 8 -8 130 26 107 -51 30;
157 64 150 249 210 351 310 324 211 150 . 362 301 331 324 | 3 -3 38 -6 104 58 -1 -7 107 31 150 63 -4 -43 56 -1 -30 121
-23 -18 79 . . 89 45 -71 65 -11 -106 81 -26;
20 269 357 70 74 206 41 364 65 332 27 178 342 360 243 | -1 -6 46 -8 69 64 -11 -12 66 91 -14 -6 78 37 -64 0 -33 95 -31 4
114 -37 53 -47 54 52 109 -62 60 -98 79;
228 20 139 352 119 147 6 336 110 77 325 310 263 359 354 | 1 -4 37 -8 37 0 53 -86 -6 53 -33 21 -49 62 0 -127 51 10 -15
61 -66 11 -72 31 -58 22 -69 -23 66 36 -38;
319 54 18 66 364 148 342 234 311 325 385 109 49 66 57 | 0 -13 29 -16 76 37 -38 -19 59 110 -21 26 85 -74 55 -23 57 -17
91 128 34 -88 44 60 8 96 -37 -93 79 111 -46;
319 362 150 51 123 27 391 360 297 233 135 90 349 110 170 | 0 -13 28 4 -29 42 -4 1 105 -23 -96 50 -32 -40 16 -30 8 131
-63 -28 37 -121 2 46 91 18 -77 45 -58 44 -25;
22 319 82 158 363 209 146 234 145 18 269 32 338 39 338 | -3 2 -55 -8 24 -85 -11 -14 43 44 2 -97 -27 26 -40 -18 73 7 63
55 -24 -5 50 -101 23 15 -61 -52 36 23 -80;
69 319 160 66 112 340 327 30 112 136 28 . . 22 | 3 0 115 -12 25 -46 141 -16 69 39 -3 -73 26 151 -31 -21 48 82 -51 28 58
4 -108 . . . . 160 -20;
51 127 134 320 135 27 282 78 364 103 309 364 . . 295 | -1 -3 71 -1 -61 1 134 -4 43 -91 -18 -17 91 145 47 -1 -42 74 2
-100 40 25 -58 57 -50 . . . . -2 73;
125 19 97 256 269 269 33 254 311 362 176 18 . 164 265 | -2 2 -44 -3 35 -104 -13 -16 8 38 -71 -111 2 -68 9 -2 -36 24 -9
63 24 -97 4 -118 2 . . -11 -99 -29 46;
69 319 327 54 150 330 . 284 150 88 263 10 6 | 0 -2 90 -11 18 105 -76 -14 81 32 -11 -33 123 . . -9 -58 112 -75 25 81 -33
24 -60 23 132 12;
244 352 333 154 366 310 27 107 167 276 27 326 109 343 57 | -4 -7 37 -73 -5 11 79 -100 -26 -2 -60 23 -70 94 -47 -1 -115
63 -48 -4 79 -78 -6 -7 52 15 -85 102 13 21 -100;
22 249 83 126 . 119 347 158 88 . . 211 357 170 308 | 4 8 -34 7 110 -55 45 9 -31 . . -67 2 88 -11 6 38 -94 -4 . . . .
-72 47 75 -50 107 -9 58 -40;
64 66 327 79 71 255 . 49 312 365 . . 135 | 1 -1 83 -3 52 100 -51 -4 50 62 -75 114 41 . . -2 -81 12 114 72 -30 . . . .
-30 86;
158 157 190 70 148 234 50 50 119 109 356 326 136 | 3 -1 42 -7 25 49 -75 -10 51 16 76 54 -72 -121 45 -13 41 68 -114 45 0
87 -49 38 77 -109 26;
230 244 180 20 246 150 . 269 112 56 . 356 307 | -1 -3 87 -7 44 42 130 -10 32 51 -79 64 -3 . . -13 62 51 -15 -23 59 . .
79 16 49 -31;
328 109 269 233 114 109 179 44 140 4 210 218 297 | 2 -2 32 11 -11 36 -59 8 66 -79 -8 15 50 -85 6 5 67 74 -18 -98 -36 1
-26 38 -35 58 -19;
69 70 176 319 63 82 319 158 3 171 149 . . 386 243 | 1 -2 92 -4 55 -13 115 -13 15 72 -19 -58 45 122 21 -19 35 16 -97 88
-21 -88 61 . . . . 32 130 -14 44;
110 360 182 323 266 60 6 184 . 319 6 61 339 360 361 | 4 15 -5 -33 21 -13 27 -41 59 12 54 -17 69 45 -56 -63 -3 . . 2 40
68 -20 -19 50 116 -4 -13 64 2 -125;
263 21 325 394 328 331 205 176 360 42 301 357 230 118 313 | 2 -11 12 -6 -73 2 30 -10 43 -87 -7 31 -6 -14 42 -1 -26 -37
60 -132 -38 -70 47 -13 55 -10 91 -38 15 49 -54;
36 127 7 55 136 210 362 66 330 67 343 154 . 40 255 | -2 0 -58 2 -49 -96 -1 3 -53 -80 -9 -54 -119 38 -65 2 47 9 -78 -89
28 11 -70 -72 30 . . 80 -23 -1 -88;
230 69 41 271 160 354 356 323 292 10 353 209 266 . 323 | 0 -2 70 -3 71 96 6 -2 -115 -63 100 14 107 61 -49 -6 21 -43
-138 -92 19 12 104 -16 36 117 27 . . -77 21;
22 306 83 127 11 209 14 234 361 . . 233 11 336 327 | 1 4 -34 5 -116 -53 39 7 -47 -136 -22 -74 2 77 -63 5 52 2 -79 . . .
. -81 -9 -75 42 93 -51 -99 31;
64 249 255 323 211 331 269 50 211 . . 117 . 395 | 3 1 76 0 89 108 -17 -3 20 103 -9 28 120 -69 71 -6 42 3 63 . . . . -16
50 . . -87 7;
230 234 195 228 393 54 . 157 80 206 244 115 | 0 -2 68 -4 43 76 -52 -7 20 -6 73 83 -22 . . -11 12 32 -105 -66 22 -52 85
3 90;
70 73 173 51 126 63 354 317 337 332 . 150 114 . 45 | 2 -1 55 5 -17 69 -40 2 78 -13 -110 89 -29 63 -91 1 95 125 14 -6
-43 . . 103 27 -114 18 . . -117 12;
276 69 338 328 177 66 373 70 103 244 328 206 . 262 173 | -1 -3 67 -4 72 -26 103 -8 24 -12 99 -58 45 112 15 -10 41 28
-55 -51 67 111 8 21 -77 . . 23 124 -21 40;
323 328 211 211 7 261 7 259 79 324 264 324 13 231 | -2 -6 23 -10 20 8 65 -3 -30 25 -57 -19 23 71 -44 -12 25 -37 74 36
-10 -88 4 -64 8 28 -90 76 -41;
328 391 190 27 217 257 47 107 111 315 323 47 61 260 | 1 -2 28 -21 3 32 -40 -29 37 6 -36 46 6 -59 40 13 -41 -36 61 8 -98
-59 53 50 -73 13 -107 -3 -75;
324 359 61 286 181 348 37 294 323 187 49 118 4 367 | 1 6 -17 -25 10 -21 74 -6 -96 2 26 -12 -55 -11 98 -31 44 -104 -12 0
89 33 -38 -24 26 -65 14 29 -51;
70 63 22 28 339 14 . 319 144 183 . 157 | 1 -1 47 -2 84 56 -88 -1 -66 25 147 65 -74 . . -8 18 24 -75 -66 99 . . 73 -68;
125 297 29 347 277 69 262 313 323 308 161 103 138 . 208 | -5 -2 -37 -5 20 -49 44 3 -17 13 112 -56 62 -54 69 6 -55 -25
32 32 -5 4 137 -62 73 -12 82 . . -32 92;
79 17 311 324 331 150 326 81 68 109 178 164 164 216 | -2 -4 50 -7 22 10 92 0 -33 41 -11 34 -51 104 -20 14 -8 -36 133 13
60 -55 57 59 -69 -80 36 125 46;
91 52 154 50 . 356 20 28 263 . . . 359 | 1 0 63 1 -103 77 -24 -2 55 . . 109 51 -70 49 0 -55 2 106 . . . . . . -1 61;
272 324 . 54 27 . . 334 83 348 299 | -1 0 -101 4 -14 . . 2 58 -23 42 . . . . 7 -12 75 -75 -14 -61 65 -71;
79 121 34 70 360 57 . 158 63 165 165 369 22 | 0 -2 47 1 -23 68 -61 -1 37 -92 -12 -26 100 . . -4 27 56 -33 -28 -122 -33
31 -90 31 110 -24;
15 69 308 122 177 340 218 352 47 144 327 . 390 | 2 3 -80 2 62 0 -113 5 -22 -20 93 -66 48 -129 -7 -45 6 -28 78 -69 19
109 -39 . . -50 100;
64 44 44 328 110 327 . 104 277 145 136 22 | 1 -1 75 -3 28 88 -43 -6 20 82 -3 101 -18 . . -8 55 10 98 46 101 -27 71 107
6;
69 48 330 319 364 . 22 266 46 301 17 . . 155 | 0 -2 69 -3 47 -31 84 -10 11 94 -13 . . 93 -1 -18 9 8 67 111 -3 -56 54 .
. . . 97 -11;
66 20 310 116 113 386 112 244 306 190 244 75 345 108 | -3 -4 34 -6 17 -15 59 -16 0 27 -91 22 -78 65 -30 -19 35 1 -77 34
-83 -108 12 53 -53 44 -128 22 84;
64 230 255 210 321 . 361 263 54 332 160 | 5 4 72 3 53 101 -9 8 -8 63 -27 . . 45 -38 -1 18 -11 82 22 95 70 -91;
57 17 80 150 365 161 138 78 41 0 0 61 50 365 | 1 -7 7 -12 21 9 -75 -4 -40 -15 60 -6 15 39 -124 -10 36 -55 11 -28 77 73
-33 -10 62 11 64 86 -33;
271 360 292 296 156 387 298 158 183 109 183 | -1 0 -81 -25 2 -18 -102 -42 19 0 80 -54 21 -122 -7 -54 55 -19 59 12 -8
-30 112;
121 55 87 244 108 363 11 276 145 176 143 282 319 69 319 | -1 2 -24 4 -50 -67 -7 1 35 10 -76 -98 -28 -42 22 0 57 -3 53
33 -30 -7 -84 -123 14 -65 21 -57 81 -10 54;
36 58 209 259 145 58 337 323 8 337 348 348 385 259 275 | 3 5 -42 0 17 9 -74 -6 16 33 9 46 -47 -20 -105 -11 20 26 -41 -1
47 34 -8 -26 91 41 -70 -62 22 -114 0;
64 31 326 13 13 331 117 352 296 312 . . 259 | 1 0 69 1 -52 87 -7 2 -69 -71 102 -4 95 -52 45 -37 3 -88 38 -82 -12 . . .
. 103 21;
44 158 364 66 331 281 262 63 63 173 243 243 99 254 178 | 2 0 28 -2 24 60 -11 -4 34 -12 44 74 -4 15 -59 -5 94 64 -93 -38
41 52 -115 80 -1 -59 47 -12 66 -86 -5;
312 298 44 344 73 51 261 73 102 138 111 326 178 . 178 | 1 6 -19 4 37 -23 61 5 -51 22 86 -26 76 -6 69 12 -8 -65 79 0 59
1 106 -18 -62 1 89 . . 6 76;
230 54 181 50 146 163 127 62 264 385 325 4 341 . 282 | 2 1 46 0 46 15 94 -2 30 -40 80 32 -43 104 16 -3 31 7 80 -87 13
110 6 43 -48 26 -97 . . -12 33;
276 94 42 158 265 151 254 268 356 186 108 182 . 341 | 1 0 53 2 -23 -12 105 0 25 -47 10 17 -79 5 126 1 -80 44 -12 -54 46
-87 18 -32 76 . . -47 46;
249 55 38 19 85 . . 31 344 329 | 1 0 83 2 -51 -33 104 -1 21 -65 89 . . . . 0 -57 24 -59 11 -84;
79 49 183 15 137 395 . 80 3 330 80 37 353 | -3 -4 34 -2 -48 13 103 -1 -93 30 -110 30 -79 . . -3 72 -105 5 -75 59 -15
-123 -37 39 27 -115;
230 185 41 125 330 115 330 19 89 41 . . 392 . 309 | -1 -2 48 -3 71 84 -31 -1 -26 -6 98 5 92 30 -60 -4 21 -57 3 -55 44 .
. . . 31 103 . . -80 14;
73 249 74 170 166 63 70 359 90 . . 29 . 332 332 | 4 9 -8 8 75 -40 -3 14 -4 90 -39 -49 62 -6 57 -31 18 -8 33 . . . . -60
35 . . 0 -39 -19 116;
245 230 . 61 42 . . 44 10 342 356 | -2 -3 95 -4 46 . . -5 39 69 -18 . . . . -7 20 64 -83 81 5 29 -58;
58 85 125 79 127 344 103 49 385 170 356 52 173 90 179 | 2 -3 11 -1 -63 17 -18 -3 43 -80 18 19 -39 -26 73 0 -72 -43 66
-36 -114 -28 45 21 -63 -90 8 -50 3 -5 92;
245 249 . 352 214 . . 336 276 | -2 -2 93 -3 77 . . -50 -2 10 84 . . . . -82 50 -3 51;
182 336 6 60 149 107 54 78 297 350 . 328 65 170 | 2 -2 20 0 -54 29 -34 -2 41 -60 32 -15 36 -74 88 1 -27 67 -31 -78 -16
. . -32 48 32 90 -90 15;
57 231 112 112 109 218 347 337 325 33 . 9 8 61 8 | 3 -4 8 -5 43 15 -7 -9 13 5 98 0 27 20 -23 -2 -25 60 -19 52 -41 . . 5
-71 31 -19 12 107 -33 21;
70 65 355 228 363 65 171 209 304 216 333 213 108 345 | 1 -1 41 -2 70 75 -41 -5 22 14 104 105 -19 0 -116 3 -15 26 -48
-36 70 123 -22 11 110 -119 45 -54 24;
340 18 63 359 332 309 292 27 154 72 66 124 117 | 0 5 -14 7 -51 -17 95 -19 9 34 -86 4 -30 19 118 -32 73 6 52 69 -49 -102
49 14 -43 -10 -56;
182 336 277 97 170 8 266 7 173 215 206 291 79 | 1 -3 19 -1 -48 22 -82 -3 32 -3 -100 27 -22 7 -96 -5 20 59 6 -67 55 36
-123 31 -25 -82 84;
69 249 157 315 38 324 . 70 72 . . 171 112 | -1 -2 52 -3 67 60 -36 -2 -54 -41 90 74 -15 . . -3 28 -99 8 . . . . 86 25
-66 43;
64 245 327 299 . 163 . 23 384 . . 369 | 2 1 61 0 100 75 -36 -2 34 . . 30 97 . . -2 49 -54 42 . . . . 79 -58;
17 324 76 244 111 312 9 69 111 170 216 309 38 338 324 | 0 -3 19 3 -23 4 52 1 37 -7 -46 -7 56 67 -22 -1 59 65 -8 -1 -56
-56 -13 18 -40 92 8 34 130 -59 11;
125 36 11 58 209 98 319 157 54 338 338 186 112 290 82 | 1 3 -27 5 -28 -64 -1 0 17 35 -70 -86 -25 -32 31 -4 22 19 -65
-17 63 -26 -98 -97 30 32 -76 -85 23 60 -7;
44 372 0 215 333 17 . 41 41 168 51 110 18 | 2 0 34 -6 11 42 -75 -14 5 25 1 33 85 . . -26 -2 20 -15 30 -64 -2 97 64 11
104 -43;
347 374 309 215 109 282 63 150 33 29 . 171 109 337 115 | -1 5 -8 7 -62 12 -19 2 21 -84 23 17 -34 -22 79 8 -14 -4 31 -97
26 . . -4 29 40 -61 -1 -29 -31 103;
69 142 215 308 315 176 338 279 370 49 74 . 337 292 | 2 1 54 28 -1 -20 88 44 -31 0 -42 -59 21 27 96 51 -52 11 -56 1 -25
-100 39 . . 38 -4 48 -21;
306 217 228 324 157 . . 366 294 7 122 | -1 -1 -87 1 -25 -100 -20 5 -11 -41 50 . . . . 6 -50 -4 -53 -54 25 83 -37;
70 272 10 245 333 29 . 232 . . . 108 | 0 -2 32 -1 -86 41 -79 -2 80 -103 7 46 -71 . . -2 62 . . . . . . -4 62;
182 8 167 217 362 156 217 245 157 138 62 109 85 395 157 | -1 -5 14 -7 30 36 -3 -5 -46 -46 47 20 82 7 -68 -6 90 -70 43 0
-83 53 -27 55 1 94 -46 -44 15 -78 29;
0 272 384 323 170 365 324 54 6 . . . 343 341 17 | 1 0 29 0 -76 -60 53 -3 17 -7 -95 19 -68 70 2 -4 50 12 59 . . . . . .
-76 1 95 10 -40 75;
61 28 332 249 144 348 217 130 387 . 166 111 . 243 57 | 0 -1 40 0 -46 2 67 -1 73 36 -59 37 -68 87 -16 -2 40 16 82 . .
-90 -1 -19 56 . . 105 -34 49 -62;
178 120 392 194 302 320 51 176 369 354 . 286 . 157 332 | 2 -8 10 -6 -54 -30 12 -7 75 -63 38 -20 -93 11 71 -1 -18 99 -2
40 -71 . . -9 -68 . . 8 34 1 95;
158 276 229 141 338 218 . 36 111 347 139 0 244 | 1 -1 28 -3 44 32 -89 -5 17 -47 82 46 4 . . -3 -42 -3 63 -79 1 91 -10
53 -65 15 -80;
277 9 104 50 358 10 . 19 262 50 . 20 338 | 2 3 -29 1 40 -43 105 0 26 48 -67 -59 47 . . -3 20 -33 61 56 -51 . . -73 49
-23 73;
44 0 118 69 347 107 30 285 327 10 233 323 153 125 324 | -4 -6 24 -8 23 4 52 -9 51 -13 66 68 -14 61 -25 -6 -36 67 -67
-31 57 77 -12 81 -4 -5 -97 78 14 11 -49;
17 365 112 347 284 179 116 58 309 116 45 365 81 . 269 | 7 2 39 6 -15 13 65 14 -2 -11 -86 -3 49 132 49 7 42 13 -10 -31 6
-97 -3 -22 41 5 76 . . 55 -32;
291 22 325 82 82 41 . 215 349 215 34 46 208 | -1 0 -46 2 -22 -61 57 5 -11 -48 8 -84 14 . . -1 16 8 -40 -68 -11 -24 53
-93 20 58 -21;
17 328 7 217 33 75 355 350 295 11 211 165 116 57 174 | 0 -2 18 -6 21 8 67 -3 -35 48 -4 -11 33 -40 82 -8 17 -53 3 32 85
-18 35 -19 48 83 15 -81 32 100 6;
64 70 215 65 65 325 255 104 107 355 107 . 116 . 116 | -3 -4 46 -5 27 -23 71 -6 54 57 -74 28 -43 86 -13 -7 33 -49 80 104
-36 -137 -10 . . -57 -1 . . 22 -37;
328 312 110 286 361 133 353 52 98 167 33 265 . 326 189 | 2 0 19 4 -12 -2 33 6 -18 5 -27 7 -93 97 24 7 -70 -44 15 39 -16
-68 -10 30 -32 . . 128 5 29 -53;
127 69 361 244 327 183 217 390 164 330 . 157 157 274 358 | -2 0 -38 -1 50 10 -69 -3 21 60 -35 40 -68 -88 37 14 -5 -3 67
-21 71 . . 55 -27 -83 12 -98 17 69 -39;
210 154 70 289 336 157 65 166 296 107 313 92 27 169 169 | 0 5 -9 2 51 -12 45 1 54 21 119 -18 24 71 -42 2 -47 71 2 -29
43 47 139 -21 71 43 -82 90 -9 -78 31;
28 234 374 0 22 275 311 286 85 215 303 182 . . 340 | 0 1 -48 0 29 -70 26 -2 22 43 -56 -84 43 70 -27 0 -21 8 101 -3 67
-70 13 -104 -16 . . . . -60 29;
158 230 243 233 366 10 278 193 146 322 77 0 289 339 | 3 0 25 -1 40 30 -72 -2 19 54 -53 41 -34 -106 42 -2 -97 -19 50 64
-45 -71 -1 46 -53 -55 54 -23 -126;
230 234 113 315 0 0 293 309 74 205 292 341 | -2 -3 37 -5 30 54 -44 -4 -63 41 -62 58 -8 -88 54 5 -10 -83 -18 -55 50 -7
-91 64 16;
64 51 44 65 136 145 . 66 115 34 91 111 173 | 0 -1 54 -2 36 65 -26 -1 -41 -4 97 8 72 . . -2 28 -104 13 -33 48 103 15 -16
26 78 10;
249 55 . 70 102 . . 174 355 106 | 1 1 78 1 -40 . . 0 29 -53 80 . . . . -1 20 56 -33 37 -65;
109 374 270 332 350 55 367 309 353 149 85 141 . . 344 | 3 11 -3 15 -18 -2 -73 4 28 -44 24 0 -82 10 -81 11 -34 -3 37 -76
18 37 -64 -3 27 . . . . -89 -9;
139 28 167 16 331 37 33 336 110 . 4 110 38 80 80 | -1 -4 10 -3 -65 22 -4 -5 21 19 -81 60 12 -22 26 -4 -45 0 51 . . -90
-5 22 110 -46 21 -35 95 44 -78;
323 269 5 70 333 174 . 62 357 364 39 70 257 | 0 -3 19 -4 24 21 -121 -6 23 -10 64 16 76 . . -7 16 35 -43 22 -34 -27 92
19 -71 84 13;
192 46 396 52 144 298 . 315 355 . 356 269 | 2 1 43 1 48 53 -55 1 -71 87 6 61 -36 . . 2 -40 4 -98 . . -37 28 74 -30;
385 307 3 108 309 316 243 62 60 45 120 267 120 | 2 15 -3 -6 27 -2 -70 32 -24 38 3 -1 -46 -89 9 38 -29 -31 56 30 106 -4
101 -2 46 -62 31;
1 278 301 36 42 . . 159 13 303 253 | -3 -3 -83 -1 -26 -93 -5 0 -27 -42 12 . . . . 1 -65 -34 79 -56 13 -67 38;
36 17 362 11 110 208 369 110 369 310 178 173 113 150 19 | 0 2 -33 -1 20 -5 -80 -7 9 -12 33 46 -24 2 -93 3 -18 -49 12 0
-88 17 78 63 -35 -33 46 -51 48 -101 -22;
251 69 325 142 328 . . 308 290 330 389 | 0 0 -89 -1 46 -112 -6 24 -2 61 -46 . . . . 39 -36 -1 -27 -27 73 -67 10;
90 325 154 77 215 113 50 35 244 22 73 258 . 320 | -2 -3 33 -11 3 44 -30 -13 69 -5 19 53 -50 -60 46 -12 -97 97 -57 -1
-45 29 -16 -11 61 . . -84 33;
317 104 255 283 110 322 172 272 . 41 119 82 . 110 | 1 0 50 -1 41 -32 101 -2 81 78 4 37 -90 117 -1 -1 -73 . . 103 -2 -24
51 -7 65 . . 19 125;
17 365 110 0 27 362 364 51 333 269 321 118 323 208 26 | -1 -3 17 0 -20 -15 31 -2 48 -26 31 15 -39 95 20 -3 49 88 -26
-31 35 46 -64 -51 41 -53 29 -34 119 15 92;
64 45 265 109 278 37 347 167 374 72 176 337 324 | 0 -1 56 -3 21 65 -1 5 -8 26 -37 3 77 34 -32 9 -26 -10 42 43 -7 48 -81
-42 45 88 -13;
253 120 317 362 347 185 0 143 106 57 . 334 . 330 | 0 -13 3 -10 -93 2 73 21 -18 -3 -126 2 83 91 -40 -20 31 51 -21 -35 32
. . 6 -11 . . 4 98;
306 96 . 124 385 . . 18 354 282 134 | 1 2 -75 0 25 . . 1 -64 103 17 . . . . 2 -35 36 -73 127 16 -49 31;
390 324 113 47 6 315 37 122 . 328 118 249 11 312 328 | 1 17 -2 54 3 0 -32 60 -49 12 -43 1 -58 73 -44 63 -30 . . 2 55
-60 0 0 71 -87 -1 106 -12 -54 11;
269 54 333 346 150 150 320 307 48 217 162 364 346 173 | -3 -5 29 -6 35 -14 70 5 -9 56 -42 26 -57 91 -59 -9 15 -11 44 70
-43 -5 -67 56 -23 5 -83 96 15;
254 280 277 342 177 182 18 332 143 . 370 37 65 17 | -1 12 -6 15 -71 -3 -52 7 39 -104 -21 -9 14 -69 91 -2 31 -49 45 . .
31 -42 -33 -5 7 80 -74 5;
184 167 107 374 322 253 93 245 253 6 373 . 114 361 232 | 1 -1 32 1 -26 -11 45 0 44 -30 49 46 -33 52 -17 0 81 -31 50 -23
-75 58 -4 . . 22 -59 57 -37 -46 40;
8 59 39 215 331 361 83 17 27 364 303 335 323 214 132 | 1 3 -22 6 -11 -54 0 0 15 15 -25 -2 -91 16 -56 -6 30 22 -34 29
-15 -38 16 -69 57 -98 6 -30 40 -92 62;
158 234 57 19 206 354 136 211 211 139 335 253 278 174 121 | 2 0 23 -1 41 47 -3 -4 16 -27 52 77 23 -33 40 2 -22 -2 52
-51 35 60 -53 -36 89 34 -76 -59 60 59 -4;
315 392 75 106 338 . 215 329 33 51 110 . . 110 | 1 2 -56 -6 5 -106 18 34 -8 15 -2 . . 40 -46 46 -8 3 -23 12 95 15 -15 .
. . . -25 63;
210 58 66 5 66 65 63 339 . 316 213 325 183 287 216 | 0 5 -10 0 15 -13 47 1 -95 17 -68 -15 58 64 -13 6 -14 . . 19 -43 20
-99 -23 8 -35 103 75 -41 -76 45;
46 257 11 23 320 310 118 322 . 266 109 . 325 | 2 1 43 5 -4 -6 67 6 -83 -6 48 -57 39 0 74 9 -10 . . -21 5 -32 64 . . -35
76;
272 62 307 70 110 . . 61 355 139 35 | 1 2 -87 0 30 -5 -95 -1 34 -17 67 . . . . -2 36 62 -37 1 -66 73 -15;
327 182 292 38 116 213 298 308 158 278 10 143 105 143 111 | -1 -3 17 -6 12 31 -28 -23 -2 -14 25 -10 49 -68 53 0 -37 0
-37 -5 -106 35 -14 13 -36 57 -61 19 -77 -12 98;
319 249 140 121 370 5 81 309 259 . . 272 83 170 347 | 0 -7 14 -8 63 19 -30 -5 -33 -5 74 21 -74 19 -77 3 -11 -57 -6 . .
. . 22 -62 -121 16 -20 43 29 -91;
146 360 338 206 69 322 158 350 69 194 366 18 111 391 365 | 3 -5 10 -49 -2 19 0 -4 -66 -3 52 16 57 -3 29 -41 27 -75 41
-4 57 12 103 18 -34 82 8 -60 -2 50 -72;
1 65 59 188 108 . . 3 301 66 33 | 5 5 -75 4 40 -96 -1 4 80 -77 74 . . . . 4 -59 -2 88 -24 -102 95 22;
341 73 299 112 24 39 179 31 208 74 307 328 373 103 119 | 1 5 -9 9 -7 -6 -38 4 32 -10 85 -24 1 -56 46 5 -93 59 16 -42 -4
9 106 -39 53 -7 37 -74 72 70 -5;
336 80 80 352 172 217 313 172 331 326 351 365 4 365 | 0 -1 19 0 -63 -1 97 -47 1 -87 36 -12 48 -50 145 -65 42 -6 6 -96
-2 -17 70 -25 56 67 -49 -86 28;
308 338 51 364 6 356 29 77 214 51 77 70 391 391 | -1 8 -5 -2 26 -6 40 14 -17 17 69 -3 -20 52 -61 3 43 -7 -63 20 -58 88
-28 -5 29 79 -28 -15 64;
251 24 82 278 346 . . 315 147 81 26 | 2 2 -85 1 41 -5 -99 3 -17 -54 63 . . . . 3 -41 1 -56 27 -88 78 -62;
154 211 313 52 234 180 81 313 144 292 . 62 27 170 234 | 0 -3 18 1 -17 8 50 2 -56 -21 83 -53 13 3 75 3 -33 2 -77 -5 -49
. . -71 22 5 63 -18 39 84 -33;
62 185 8 28 322 30 . 343 66 . . 116 258 | 4 2 28 2 71 35 -56 3 -40 87 -5 45 -38 . . 1 17 -53 44 . . . . -24 55 -84 17;
216 17 349 113 365 319 137 349 78 392 78 333 211 74 298 | -3 2 -14 -2 22 -1 -26 0 -69 -3 43 9 -24 -46 -10 -5 14 -76 -16
-35 20 60 -8 42 -5 -52 27 -52 24 -17 46;
315 393 243 68 119 78 . 161 368 50 253 | -1 0 -53 -7 6 -68 31 -8 87 0 22 -80 12 . . -1 -20 -54 139 -2 69 -55 25;
319 7 147 211 27 316 27 335 50 256 208 109 233 278 364 | 2 -3 13 -7 25 4 30 -2 -20 3 88 0 60 40 -55 -5 39 -23 76 -31 17
23 114 19 -10 73 -10 45 -30 -142 97;
30 52 9 100 147 34 113 142 154 . . 310 42 . 347 | 1 0 30 0 -72 13 84 0 61 -84 0 24 -36 106 -15 24 -2 88 -46 . . . . -5
49 -69 26 . . 44 -62;
317 50 365 86 165 44 27 264 264 347 331 331 . 354 | -3 -3 43 -5 19 80 -23 -3 -23 5 85 96 -32 -59 49 3 -12 -59 -2 28 -30
-3 90 8 105 . . 11 -80;
4 63 78 104 149 173 . 230 364 295 278 295 307 | 2 4 -24 3 43 -14 -74 2 37 5 84 -2 -64 . . 1 41 88 -44 -28 77 102 -29
-11 78 35 -83;
62 345 108 122 108 10 27 120 . 18 174 137 339 296 214 | 3 1 32 12 -2 -16 46 14 -70 -18 1 -46 42 31 78 10 72 . . -22 44
-1 26 -21 -77 66 -26 51 -38 11 94;
55 17 308 332 49 118 144 70 338 164 42 . . 391 | 0 1 -43 -1 16 13 -68 -10 5 10 92 -19 61 -12 -74 -8 -86 14 -4 2 56 112
2 . . . . -28 13;
97 83 173 193 285 359 395 248 325 255 243 297 280 281 281 | -2 -3 22 -2 -24 41 -14 -3 55 -15 -77 -52 58 -34 34 -2 -72
-17 99 -41 4 -93 13 -70 21 -14 68 15 -60 -18 66;
9 323 264 50 50 117 328 358 300 243 243 146 33 324 | 2 4 -21 1 18 -9 -61 -1 37 22 -56 14 -50 -79 36 -2 16 50 -21 26 -69
-71 22 -10 47 -19 -106 -90 14;
109 119 269 82 36 51 34 372 339 307 139 348 370 119 391 | -1 6 -6 10 -15 -8 35 8 49 -22 55 -10 33 1 80 0 20 -21 81 10
-46 -43 89 -2 -19 -19 62 -16 41 -26 93;
44 64 137 328 328 210 218 344 333 22 . 107 38 . 97 | 1 -1 21 -2 57 8 71 -4 18 77 -31 -3 39 84 23 -3 -47 2 54 81 -2 . .
44 -14 -23 48 . . 39 -23;
129 282 136 189 135 . 340 114 100 211 136 | 1 2 -52 1 29 -73 -11 1 -73 -27 64 . . 24 -40 -13 3 -84 16 -65 69 104 25;
132 122 112 70 173 341 57 63 145 359 139 173 . 347 340 | -2 -2 41 0 -21 -8 75 -2 28 0 -52 -26 42 116 2 -3 60 -74 50 -71
11 -64 5 6 -62 . . 30 140 47 -50;
15 252 61 23 310 40 . 340 261 . . 263 | 1 2 -59 2 -67 -80 62 1 50 -99 13 9 -113 . . 5 -7 -43 78 . . . . 43 -47;
298 387 6 371 79 332 391 170 126 308 170 103 110 . 356 | -1 -3 21 2 -8 9 71 0 74 -9 45 -3 31 -32 91 -3 20 91 -19 13 -13
72 -24 -10 54 81 -8 . . -27 111;
319 132 4 317 253 147 165 38 83 . . 108 108 341 39 | -1 -5 8 -4 -82 13 -39 -5 68 35 -108 2 30 -52 40 -16 -1 75 6 . . .
. 35 -7 -17 36 -72 -6 62 -14;
29 251 293 0 391 350 305 65 368 . . 391 . 327 | 3 1 27 1 -78 7 53 0 21 -6 -90 15 -96 62 -76 1 -44 -30 36 . . . . -37 25
. . 73 -6;
97 141 151 292 80 328 319 60 294 6 56 392 128 233 343 | -3 -5 19 -7 14 36 -23 -4 -18 2 89 48 -42 -59 38 -5 34 -57 -9 -2
74 136 -17 -43 53 -70 18 -76 36 58 -35;
159 245 90 328 . . . 268 0 | 1 1 -69 1 70 -92 31 -1 13 . . . . . . 0 -62 19 -68;
83 246 169 188 . 338 366 33 216 . . 117 72 97 311 | 4 2 25 3 -64 44 0 2 67 . . -17 57 -17 53 8 -2 -8 79 . . . . 23 -59
73 17 -34 34 75 -24;
259 66 144 319 209 343 296 336 147 115 169 180 142 340 11 | 0 -3 10 -4 44 -23 16 -11 8 2 71 -35 33 9 45 -8 -67 -1 29 48
-64 78 -7 1 -53 -32 54 18 -21 74 2;
133 187 309 351 294 208 9 88 105 33 . 383 94 333 | 4 3 31 2 49 54 -2 3 -15 0 93 23 98 -16 63 2 27 -20 77 -71 49 . . -31
35 110 -1 -38 29;
228 0 276 276 109 343 . 116 339 337 345 335 310 | 0 -2 15 -3 20 16 -63 -4 33 95 0 11 52 . . -11 0 -45 86 104 -7 -55 20
6 47 71 -5;
325 392 392 6 308 170 217 390 345 261 336 161 19 205 19 | 2 -5 9 21 -9 1 20 6 76 21 -15 -4 41 26 -65 59 -4 16 107 -53
27 -19 16 3 -28 55 -53 -21 33 -92 29;
188 166 . 249 107 . . 152 255 296 6 | 0 0 64 -3 10 . . -3 62 -23 16 . . . . -1 -23 5 70 -30 35 22 -23;
276 128 337 79 194 173 362 69 150 296 . 111 . 313 160 | 3 2 39 3 -42 -64 79 2 34 -55 50 -84 27 101 44 1 38 57 -59 -71
-9 . . -98 -13 . . 110 5 86 -31;
129 313 360 312 154 264 . 117 344 258 276 | 1 2 -67 1 20 -4 -82 4 -15 -17 61 -29 22 . . 12 -3 -19 63 23 -66 72 -58;
83 68 68 189 326 313 . 178 92 111 . 57 210 | 3 1 25 2 -55 16 127 2 -65 2 -109 23 -67 . . -3 7 -88 25 45 -63 . . 75 11
-80 -7;
7 80 80 245 148 366 148 36 . 83 313 54 . 161 | -2 -4 14 -4 51 29 -42 -5 73 -80 105 36 -75 31 -91 -4 -33 . . -109 11 6
119 50 1 . . -53 78;
333 184 117 174 342 105 184 105 214 147 216 111 394 344 57 | 3 8 -7 9 -42 0 -30 7 27 -72 25 -2 102 -45 43 8 -36 -16 48
-82 -14 47 -21 -10 13 6 118 -51 45 74 -19;
210 253 313 109 311 166 348 146 353 229 28 146 80 80 359 | -4 1 -12 -13 5 -16 20 13 -40 10 -9 -23 -1 -31 49 -2 66 79
-51 11 -57 -6 -74 -4 -34 3 -70 -44 38 -24 66;
154 258 98 8 278 309 50 142 178 80 182 173 182 | 0 -2 15 2 -12 19 -72 -1 39 -8 -51 48 12 -82 16 33 -3 52 -17 -5 -69 -82
14 -3 83 -32 23;
61 230 34 218 234 310 216 205 209 354 . 19 217 . 211 | 2 1 38 0 44 57 -23 5 -6 56 -61 18 87 36 -62 -8 10 6 -17 -15 70 .
. 31 -27 107 -17 . . -83 -3;
247 170 . 59 30 . . 145 311 249 311 | 0 1 -83 4 -7 . . 6 -14 -11 30 . . . . -3 12 -26 13 -12 63 -4 65;
33 40 185 229 213 51 327 30 . 255 208 11 11 | 1 8 -4 -10 24 -5 65 -12 63 -1 30 -6 28 77 -5 -15 40 . . 29 -25 44 11 1
-14 -24 61;
69 210 176 325 325 218 64 9 334 79 147 40 . . 107 | 2 2 35 5 -5 -56 70 16 -2 -10 10 -12 -81 90 -18 13 64 -6 33 -13 49
-14 31 -43 21 . . . . 41 -69;
44 249 39 189 145 145 109 347 282 . . 205 386 391 33 | -2 -4 19 -4 60 44 6 -4 -71 -5 68 2 69 51 -13 1 -9 -94 13 . . . .
29 -55 18 80 -23 76 27 -38;
230 273 211 195 . 157 . 51 214 . . 116 58 | 0 -1 34 -1 -72 12 84 -1 41 . . 25 -42 . . -2 26 -49 53 . . . . -30 44 2 -52;
70 28 332 63 258 257 63 58 325 207 311 348 . 117 182 | 3 2 26 3 -36 -25 43 2 47 -89 5 4 -83 64 -19 -1 10 74 -28 3 -100
62 -32 -38 46 . . 79 -47 -76 22;
90 141 156 336 80 4 . 80 36 293 37 336 303 | -1 -2 25 -4 12 34 -72 -2 -29 6 55 43 -36 . . -2 -42 0 -63 -7 19 112 -46 47
-43 -65 13;
127 88 11 287 211 211 264 159 316 120 120 253 120 175 170 | -1 1 -37 -1 29 -69 -9 1 -50 44 -4 -88 5 -37 24 1 -84 -62 42
59 -9 -37 41 2 -95 27 -22 -49 28 -26 44;
83 61 146 311 332 279 162 52 209 255 326 35 145 35 164 | -3 -4 21 -5 37 50 -2 0 -15 -4 76 72 -17 -35 27 0 -64 -34 -7 21
-64 89 14 81 -14 46 -51 -52 55 58 -43;
215 31 132 267 207 321 177 343 207 160 . 344 29 9 29 | 2 -4 8 -2 -62 7 48 -3 52 -16 -114 8 -53 89 -20 -5 17 -34 91 28
-66 . . 9 -25 -79 22 107 5 -51 39;
271 145 192 59 59 71 . 94 214 187 174 215 | 1 2 -62 8 -2 -71 -5 4 32 2 -18 -76 5 . . 6 -38 8 49 1 60 -25 23 -9 -88;
354 63 333 66 11 338 130 317 41 . . 371 332 24 | -2 -12 1 -9 -75 -2 12 -12 69 -93 -1 -9 5 14 -88 -13 61 76 2 . . . .
-15 6 13 -14 17 -57;
178 160 104 213 144 343 34 347 27 312 357 337 278 134 | 3 -3 8 5 -15 6 68 -9 15 30 -22 3 31 84 -48 -4 -65 6 39 40 -42
-13 -53 12 -6 38 -42 -1 98;
351 101 117 249 37 . 111 247 . . 79 . . 7 18 | 1 2 -19 3 -51 97 -24 3 58 23 -72 . . 3 -43 3 -66 . . . . -93 28 . . . .
-16 81 -52 56;
282 336 351 257 149 387 143 303 385 147 36 337 90 341 232 | -2 -3 26 -5 17 43 -40 0 -12 -6 77 -1 73 26 -62 1 -67 71 -14
15 -26 119 -31 52 -35 14 92 -10 40 -74 13;
127 333 145 309 328 95 274 256 344 261 10 . 92 177 45 | 1 2 -30 -2 9 6 -61 4 -14 4 50 -63 30 -76 31 -9 24 -11 -97 34 -1
66 -96 . . 44 -29 18 -85 58 -19;
97 286 217 120 292 135 260 4 315 319 327 67 282 . 334 | 2 1 23 2 -42 8 57 1 23 -11 -67 -32 25 -21 65 3 -20 28 -68 -43
18 -78 12 -52 38 -12 68 . . 80 1;
31 320 277 168 62 230 . 166 359 136 127 323 | -1 0 -40 -2 20 -55 59 -1 -29 12 83 -64 36 . . -3 10 -40 6 -5 48 90 -2 -83
-8;
390 307 384 150 33 107 107 10 31 9 384 307 173 121 65 | -1 14 -4 -2 32 -48 -2 16 -43 45 -2 47 -82 -15 1 22 -15 -48 11
27 89 -31 35 -18 63 -100 27 -12 -86 0 54;
370 65 264 147 309 293 309 214 215 . . 312 118 289 51 | 1 -4 4 -6 75 12 0 -9 19 90 -9 20 -8 17 -7 -1 -21 -10 40 . . . .
28 -7 -48 21 24 -37 -9 72;
232 158 11 229 333 . . 9 157 47 351 | 1 0 64 -1 14 -9 76 -2 52 -7 51 . . . . 0 -22 66 -41 -1 -77 59 -55;
9 46 348 190 363 331 211 354 356 41 176 130 264 17 180 | 2 4 -20 3 53 -3 -67 4 -52 18 83 -34 19 -84 12 -5 7 -102 1 39
-10 4 94 -47 76 43 -40 -102 -26 41 -35;
325 333 331 331 334 266 57 363 80 57 59 172 179 293 39 | 0 -5 5 -13 3 -6 16 3 -30 21 -9 -4 -66 -5 28 -8 26 -32 55 -11
41 -2 -71 -9 29 -15 -90 -17 46 79 20;
44 64 255 344 69 368 163 256 148 . 216 215 336 144 393 | 5 4 23 3 57 39 3 4 -30 81 2 9 57 -44 42 -3 8 -54 38 . . -43 46
18 -42 66 -44 4 -58 -17 52;
1 24 98 245 347 . . 147 . 160 160 | 0 1 -72 0 31 -83 3 0 62 -36 57 . . . . -4 5 . . -84 29 129 -3;
22 0 82 45 148 215 292 147 117 292 9 244 369 165 304 | 0 2 -27 1 27 -51 3 -1 23 43 -76 -70 -18 22 -47 -5 6 -4 34 23 88
-96 15 -79 7 46 -39 33 -57 -65 41;
63 70 139 65 169 346 107 4 256 355 11 . . 70 37 | 0 1 -47 0 29 -83 -9 -1 71 52 -79 24 -104 -56 30 1 -20 84 11 78 3 -105
-21 . . . . 0 -77 -37 57;
287 17 325 326 111 230 21 322 257 35 45 265 137 19 99 | 3 5 -20 2 18 -36 14 8 -9 -4 33 -45 47 -52 31 5 44 -3 -42 0 -67
41 -35 -79 -20 8 62 -84 22 41 -18;
30 78 10 61 213 177 40 27 332 108 9 27 364 . 27 | -1 -3 26 -4 17 37 -37 -5 37 -2 50 -5 60 -98 23 -3 -21 -1 61 30 -28 30
91 36 -67 73 22 . . -25 64
"""
