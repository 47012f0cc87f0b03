"""The trees of the general comparison, as tests/fit/general.py fitted them. Not written by hand.

A question is a feature of monitor/compare/general/differ.py and the value above which the answer is yes. A tree is a
line of `model.tree`.
"""

from __future__ import annotations

from collections.abc import Sequence

START: float = -1.386
QUESTIONS: Sequence[tuple[str, float]] = (
    ("a body that the other does not name", 0.5),
    ("a colour that the other does not name", 0.5),
    ("a continent that the other does not name", 0.5),
    ("a country that the other does not name", 0.5),
    ("a figure found nowhere in the other", 0.5),
    ("a figure that the claim has not", 0.5),
    ("a figure that the other has not", 0.5),
    ("a figure: only the claim", 0.5),
    ("a figure: only the other", 0.5),
    ("a gap of one word", 0.5),
    ("a long text", 0.5),
    ("a month that the other does not name", 0.5),
    ("a name in the place of another", 0.5),
    ("a name that the other has not", 0.5),
    ("a negation beside the same words", 0.5),
    ("a negation: only the claim", 0.5),
    ("a negation: only the other", 0.5),
    ("a notion of the claim that none of them has", 0.5),
    ("a post that the other does not name", 0.5),
    ("a season that the other does not name", 0.5),
    ("a shared figure beside other words", 0.5),
    ("a shared name beside other words", 0.5),
    ("a shared word is denied: both", 0.5),
    ("a shared word is denied: only the claim", 0.5),
    ("a shared word is denied: only the other", 0.5),
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
    ("another body", 0.5),
    ("another country", 0.5),
    ("another figure beside the same words", 0.5),
    ("another of its kind", 0.5),
    ("another of its kind about the same thing", 0.5),
    ("another post", 0.5),
    ("as many figures, and they differ", 0.5),
    ("asks: only the other", 0.5),
    ("beside a shared word stands another", 0.375),
    ("beside a shared word stands another", 0.625),
    ("beside a shared word stands another", 0.875),
    ("contrary near the shared words: only the other", 0.5),
    ("contrary: only the claim", 0.5),
    ("contrary: only the other", 0.5),
    ("contrary: sentences that speak of it", 0.125),
    ("contrary: sentences that speak of it", 0.291667),
    ("denial near the shared words: only the other", 0.5),
    ("denial: only the claim", 0.5),
    ("denial: only the other", 0.5),
    ("false near the shared words: only the other", 0.5),
    ("false: both", 0.5),
    ("false: only the claim", 0.5),
    ("false: only the other", 0.5),
    ("false: sentences that speak of it", 0.125),
    ("few words shared", 1e-06),
    ("few words shared", 0.05),
    ("few words shared", 0.193),
    ("few words shared", 0.3),
    ("few words shared", 0.45),
    ("few words shared", 0.621),
    ("figures of one thing differ", 0.5),
    ("figures that can both hold", 0.5),
    ("gaps between shared words", 0.5),
    ("gaps between shared words", 0.833333),
    ("headlines", 0.5),
    ("how often the text has its rarer words", 0.075),
    ("how often the text has its rarer words", 0.221),
    ("how often the text has its rarer words", 0.3),
    ("how often the text has its rarer words", 0.47),
    ("how often the text has its rarer words", 0.575),
    ("how often the text has its rarer words", 0.795),
    ("how often the text has the words of the claim", 1e-06),
    ("how often the text has the words of the claim", 0.091),
    ("how often the text has the words of the claim", 0.341),
    ("how often the text has the words of the claim", 0.414),
    ("how often the text has the words of the claim", 0.483),
    ("how often the text has the words of the claim", 0.583),
    ("how often the text has the words of the claim", 0.725),
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
    ("length of the other", 0.549),
    ("length of the other", 0.576),
    ("length of the other", 0.641),
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
    ("maybe: both", 0.5),
    ("most words shared", 1e-06),
    ("most words shared", 0.111),
    ("most words shared", 0.2),
    ("most words shared", 0.333),
    ("most words shared", 0.429),
    ("most words shared", 0.667),
    ("most words shared", 0.818),
    ("much the same wording", 0.26),
    ("much the same wording", 0.409),
    ("much the same wording", 0.458),
    ("much the same wording", 0.51),
    ("much the same wording", 0.571),
    ("much the same wording", 0.667),
    ("much the same wording", 0.848),
    ("names a country or body that the other does not", 0.5),
    ("nearly all words shared", 0.231),
    ("nearly all words shared", 0.348),
    ("nearly all words shared", 0.615),
    ("negations near the shared words: only the claim", 0.5),
    ("negations near the shared words: only the other", 0.5),
    ("negations on both sides, of different words", 0.5),
    ("neighbours of the claim are neighbours in the other", 1e-06),
    ("neighbours of the claim are neighbours in the other", 0.1),
    ("neighbours of the claim are neighbours in the other", 0.167),
    ("neighbours of the claim are neighbours in the other", 0.222),
    ("neighbours of the claim are neighbours in the other", 0.3),
    ("neighbours of the claim are neighbours in the other", 0.6),
    ("neighbours of the claim never stand together", 1e-06),
    ("neighbours of the claim never stand together", 0.143),
    ("neighbours of the claim never stand together", 0.2),
    ("neighbours of the claim never stand together", 0.25),
    ("neighbours of the claim never stand together", 0.333),
    ("neighbours of the claim never stand together", 0.5),
    ("neighbours of the claim never stand together", 0.75),
    ("neighbours of the claim stand together anywhere", 0.1),
    ("neighbours of the claim stand together anywhere", 0.167),
    ("neighbours of the claim stand together anywhere", 0.3),
    ("neighbours of the claim stand together anywhere", 0.375),
    ("neighbours of the claim stand together anywhere", 0.5),
    ("neighbours of the claim stand together anywhere", 0.625),
    ("never: only the other", 0.5),
    ("never: the claim, and no sentence that speaks of it", 0.5),
    ("no longer near the shared words: only the other", 0.5),
    ("no longer: only the other", 0.5),
    ("none: only the claim", 0.5),
    ("not: sentences that speak of it", 0.291667),
    ("not: sentences that speak of it", 0.875),
    ("not: the claim, and no sentence that speaks of it", 0.5),
    ("notions of the claim shared", 1e-06),
    ("notions of the claim shared", 0.2),
    ("notions of the claim shared", 0.333),
    ("notions of the claim shared", 0.5),
    ("notions of the claim shared", 0.6),
    ("notions of the claim shared", 0.75),
    ("notions of the claim shared", 0.875),
    ("notions shared", 0.231),
    ("notions shared", 0.366),
    ("notions shared", 0.462),
    ("notions shared", 0.536),
    ("notions shared", 0.597),
    ("one gap between shared words", 0.5),
    ("one word in the place of another, and all else shared", 0.5),
    ("only near the shared words: only the other", 0.5),
    ("only: only the claim", 0.5),
    ("only: the claim, and no sentence that speaks of it", 0.5),
    ("opposite words", 0.5),
    ("opposite words about the same thing", 0.5),
    ("opposite words in several sentences", 0.5),
    ("opposite words near the shared ones", 0.5),
    ("opposite words, unshared", 0.5),
    ("opposite words: accept/refuse", 0.5),
    ("opposite words: arrest/free", 0.5),
    ("opposite words: die/live", 0.5),
    ("opposite words: fall/rise", 0.5),
    ("rarer words shared", 1e-06),
    ("rarer words shared", 0.167),
    ("rarer words shared", 0.25),
    ("rarer words shared", 0.375),
    ("rarer words shared", 0.5),
    ("rarer words shared", 0.6),
    ("rarer words shared", 0.75),
    ("rarer words shared in one place", 1e-06),
    ("rarer words shared in one place", 0.167),
    ("rarer words shared in one place", 0.25),
    ("rarer words shared in one place", 0.333),
    ("rarer words shared in one place", 0.5),
    ("rarer words shared in one place", 0.75),
    ("refusal: only the claim", 0.5),
    ("refusal: sentences that speak of it", 0.125),
    ("refusal: sentences that speak of it", 0.291667),
    ("refusal: sentences that speak of it", 0.416667),
    ("rumour: both", 0.5),
    ("rumour: only the claim", 0.5),
    ("sentences that speak of it", 0.125),
    ("sentences that speak of it", 0.625),
    ("sentences that speak of it", 0.875),
    ("shared all over the text", 1e-06),
    ("shared all over the text", 0.3),
    ("shared all over the text", 0.5),
    ("shared all over the text", 0.913),
    ("shared neighbours stand apart", 1e-06),
    ("shared neighbours stand apart", 0.143),
    ("shared neighbours stand apart", 0.2),
    ("shared neighbours stand apart", 0.333),
    ("shared neighbours stand apart", 0.429),
    ("shared neighbours stand apart", 0.5),
    ("shared neighbours stand apart", 0.667),
    ("shared where the text begins", 1e-06),
    ("shared where the text begins", 0.114),
    ("shared where the text begins", 0.278),
    ("shared where the text begins", 0.538),
    ("shared where the text begins", 0.75),
    ("shared where the text begins", 0.895),
    ("shared words stand close", 0.222),
    ("shared words stand close", 0.333),
    ("shared words stand close", 0.4),
    ("shared words stand close", 0.5),
    ("shared words stand close", 0.571),
    ("shared words stand close", 0.714),
    ("shared words stand close", 0.9),
    ("some: only the claim", 0.5),
    ("some: only the other", 0.5),
    ("still: only the claim", 0.5),
    ("strong words in the claim", 0.166667),
    ("strong words in the claim", 0.5),
    ("the claim denies what the other does not name", 0.5),
    ("the claim negates", 0.5),
    ("the first words of the claim are not in the other", 0.5),
    ("the last word of the claim is not in the other", 0.5),
    ("the last words of the claim are not in the other", 0.5),
    ("the other denies what the claim does not name", 0.5),
    ("the other negates", 0.5),
    ("the other text says little else", 0),
    ("the other text says little else", 0.111),
    ("the other text says little else", 0.174),
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
    ("the same words in another order", 0.4),
    ("the same words in another order", 0.5),
    ("the widest gap between shared neighbours", 1e-06),
    ("the widest gap between shared neighbours", 0.173),
    ("the widest gap between shared neighbours", 0.275),
    ("the widest gap between shared neighbours", 0.402),
    ("the widest gap between shared neighbours", 0.599),
    ("the widest gap between shared neighbours", 0.749),
    ("words between the shared ones", 0.231),
    ("words between the shared ones", 0.536),
    ("words between the shared ones", 0.649),
    ("words between the shared ones", 0.732),
    ("words of the claim found nowhere", 0),
    ("words of the claim found nowhere", 0.231),
    ("words of the claim found nowhere", 0.366),
    ("words of the claim found nowhere", 0.462),
    ("words of the claim found nowhere", 0.536),
    ("words of the claim found nowhere", 0.597),
    ("words of the claim found nowhere", 0.693),
    ("words of the claim found nowhere", 0.855),
    ("words shared", 0.167),
    ("words shared", 0.286),
    ("words shared", 0.4),
    ("words shared", 0.5),
    ("words shared", 0.647),
    ("words shared of what is said", 0.154),
    ("words shared of what is said", 0.278),
    ("words shared of what is said", 0.4),
    ("words shared of what is said", 0.5),
    ("words shared of what is said", 0.65),
    ("words shared of what is said", 0.974),
    ("words shared, names and notions alike", 0.167),
    ("words shared, names and notions alike", 0.286),
    ("words shared, names and notions alike", 0.4),
    ("words shared, names and notions alike", 0.5),
)
TREES: str = """
276 238 107 58 14 61 78 | -2 30 -45 20 160 -38 -142 16 113 187 -26 -42 86 -151 37
293 133 238 21 42 133 22 | -3 -57 24 -68 48 12 142 -79 4 62 -44 2 111 157 -26
277 70 63 272 30 265 19 | -1 22 -49 27 -85 -10 -65 -36 36 151 -180 28 -49 -70 69
240 16 139 183 241 97 202 | 4 -13 104 -22 72 70 158 -31 83 91 -24 95 3 164 -26
292 18 238 94 259 180 116 | 1 -47 15 -33 -135 8 105 -5 -52 -154 -51 1 121 68 148
23 58 202 60 100 14 | 1 -8 101 -13 115 105 -87 -17 141 153 -32 114 3
276 238 238 180 5 245 105 | -2 19 -30 11 110 -36 36 4 138 120 -71 -44 10 60 -102
15 115 115 94 43 208 267 | -5 -19 94 -41 3 49 138 -10 -58 -1 132 66 -97 149 48
15 24 64 274 14 202 101 | 1 -12 87 -18 71 107 8 9 -29 86 -77 114 -87 -48 52
132 56 294 187 170 106 2 | 1 -12 69 -14 136 30 115 -17 158 -17 165 49 -114 122 -97
58 16 144 240 8 67 266 | 2 -3 106 -10 71 129 -40 -21 50 90 -61 139 -30 36 -125
237 133 18 45 156 115 171 | 1 -16 42 -25 58 52 -48 -30 112 68 -89 28 82 -105 19
237 180 277 133 277 41 4 | 3 -13 42 -19 120 72 -5 -29 63 153 -35 78 -75 -19 49
237 60 128 45 293 21 23 | 5 -10 42 -14 116 59 -4 -18 114 -25 163 68 -29 -28 76
94 180 110 16 30 18 76 | -2 19 -19 14 114 -14 -86 9 67 -6 126 -5 -71 -170 -47
94 61 201 179 92 245 292 | -4 19 -22 14 99 -27 69 9 91 23 140 -34 36 -52 97
237 211 278 293 39 14 13 | 5 -13 45 -5 -81 61 -1 -39 13 -96 119 70 -9 -37 63
237 133 14 61 8 94 61 | 1 -12 32 -20 51 43 -59 -24 71 70 -66 77 26 -77 92
61 237 97 45 66 101 231 | 3 -2 98 -17 32 115 -43 -21 102 45 -16 129 11 -84 54
58 183 10 37 294 281 240 | 2 -1 78 -6 55 96 -94 -9 49 16 97 -55 108 -116 4
45 41 278 275 126 27 171 | 2 -1 95 3 -83 122 -74 22 -12 12 -160 140 -19 -104 15
210 241 171 228 21 78 272 | -1 7 -44 15 -19 -119 -13 50 6 -30 48 -138 2 -108 2
60 15 136 245 111 12 245 | 3 0 114 -6 47 -14 159 -13 37 56 -108 -52 83 168 19
58 237 269 133 14 162 167 | 1 -3 86 -15 25 122 -7 -22 43 33 -47 38 128 -103 78
61 63 57 272 13 270 | 3 0 81 9 -21 114 -168 -36 15 -35 16 137 -2
133 45 188 240 152 247 100 | 1 -4 44 -6 80 -43 58 -12 29 14 163 -3 -88 107 30
56 187 37 245 . 245 | 5 3 122 2 135 142 -51 -4 39 . . 152 7
261 30 263 70 70 . 6 | -1 1 -77 -25 8 59 -91 -37 149 11 -97 . . -107 2
201 18 66 110 39 0 169 | 1 -2 90 2 -62 109 -5 6 -79 -69 84 70 180 48 -42
60 237 136 183 95 98 164 | -2 -4 100 -13 17 -64 143 -18 53 55 -2 -95 23 -8 154
205 23 151 18 134 255 200 | 0 -2 90 -6 42 135 -31 -2 -55 46 -92 3 159 64 -125
56 277 190 69 205 . 126 | -2 -4 102 6 -26 135 -21 3 98 -29 66 . . -57 38
115 107 166 73 199 269 277 | 5 -11 21 -4 -79 48 5 -10 39 -92 30 10 64 9 -127
201 18 267 111 77 66 84 | 2 -1 80 3 -45 92 -43 5 -69 -61 61 116 -2 -98 44
199 105 167 94 248 55 16 | 5 -8 21 -2 -53 37 -2 14 -15 -112 -29 39 -95 -10 63
61 56 57 175 37 142 214 | -1 -5 72 -7 98 100 -113 -13 25 116 -46 125 -42 -159 37
97 30 13 245 60 199 265 | 6 13 -16 -17 21 -29 26 -26 34 19 98 -62 7 71 -28
237 180 18 79 18 22 238 | 1 -8 24 -11 75 31 -40 -14 107 93 -80 37 -46 -93 67
180 268 289 70 70 215 260 | 3 1 65 -64 2 33 98 -121 145 5 -72 67 -56 106 15
237 42 110 16 282 241 96 | 1 -7 21 -11 51 28 -68 -15 37 -24 112 41 -6 12 -110
143 61 123 269 123 81 158 | -3 5 -24 1 76 12 -42 -13 12 -3 93 38 -32 -46 77
241 178 59 166 172 50 | -1 6 -25 4 121 -27 122 16 -8 -25 143 -31 51
69 187 242 99 . 165 45 | -6 -8 62 -9 105 113 -32 -31 -3 . . -16 139 42 -91
61 183 55 245 245 269 259 | 3 0 66 -3 39 90 -46 -8 31 50 -60 129 17 -94 54
96 234 13 58 . 191 9 | 3 11 -11 13 -124 -20 28 11 64 . . -56 -3 55 -13
237 104 14 266 78 293 21 | -1 -9 18 -5 -41 24 -24 -12 23 -67 35 4 38 3 -114
178 172 287 9 155 | -3 -4 101 1 -21 -7 120 -7 18 -24 98
205 115 129 104 45 143 | 0 -2 94 -11 8 122 -91 -4 -57 5 117 65 169
61 240 270 167 167 93 243 | 0 -2 63 -7 25 81 -65 1 -25 3 66 6 102 -93 17
173 241 257 92 21 216 120 | 3 7 -24 13 -13 4 -56 -6 20 -22 42 -10 45 -72 22
56 79 244 213 142 138 | 2 0 88 -1 87 101 -48 1 -80 -13 109 24 131
184 113 . 216 131 | 2 2 111 2 -97 . . -2 17 -141 40
272 10 145 214 198 64 30 | 0 -33 3 -11 -120 9 -17 -49 22 18 -130 17 -10 -84 -12
50 18 20 69 42 24 288 | -4 -6 46 -3 -44 57 -60 -5 49 -56 48 69 -22 2 -85
16 201 249 187 125 26 278 | -1 -4 31 -6 60 -21 54 -7 88 11 113 55 -89 73 -32
3 37 224 210 24 174 208 | 1 4 -35 1 39 -46 77 5 -25 47 -65 -67 5 -54 116
180 240 22 264 95 164 | -5 -7 46 -11 21 56 -101 2 -24 58 2 -31 75
60 61 135 4 100 97 132 | 1 -1 83 -3 56 -52 111 1 -29 84 -23 -96 30 115 12
177 60 3 90 248 172 | 2 0 79 -2 81 94 -80 -4 67 -24 106 36 143
231 203 133 59 . 27 212 | 5 14 -11 15 -120 -19 77 16 -77 . . -28 33 84 -31
203 283 230 108 180 | -1 0 -118 -10 9 -135 -10 -5 -78 5 72
52 4 20 70 70 40 | -3 -6 37 -2 -29 43 -80 -4 124 -11 -113 49 -74
272 5 200 15 80 237 4 | 0 -40 3 -50 41 -3 27 -56 36 77 -86 -11 15 49 -50
60 245 114 180 180 47 275 | -4 -5 65 -8 21 -8 110 -11 55 26 -105 -57 24 120 7
274 45 127 41 127 41 245 | 2 18 -5 14 115 -2 -103 19 -118 -21 134 -6 77 -122 56
152 121 92 221 225 244 206 | 5 -1 28 38 -4 -42 37 42 -60 -5 71 -70 44 42 -97
108 241 78 229 294 143 272 | 1 4 -39 10 -15 -61 14 25 1 -8 -78 -17 -90 -77 51
154 173 263 77 133 95 151 | -1 -2 86 2 -28 -34 122 0 52 -38 45 36 -81 132 23
110 44 97 29 124 222 266 | 3 5 -51 6 -107 -14 -95 9 -36 -121 -21 -96 7 -51 -124
60 173 136 115 177 98 243 | -1 -2 75 2 -32 -8 101 -8 13 -41 101 -47 66 114 19
205 132 140 60 278 67 | 0 -2 69 -5 20 99 -90 -7 60 36 -20 114 -31
267 268 194 174 61 88 240 | 5 7 -25 -52 9 -58 6 -90 13 7 48 -69 78 20 -138
37 47 289 56 97 102 14 | -3 -5 33 -15 3 12 90 -17 87 15 -26 -7 66 105 -31
187 61 175 57 266 195 | 1 0 95 -2 46 112 -27 -4 88 65 -132 11 120
112 77 235 107 153 125 | -1 -1 -84 -2 33 -101 30 0 -39 53 -28 -124 25
213 16 9 268 188 183 258 | 3 5 -54 2 38 -116 9 -48 3 -83 53 -132 25 53 -67
107 168 36 152 242 42 239 | -2 1 -30 6 -15 -22 -131 2 38 -31 30 -31 25 -155 -4
152 113 122 159 229 47 6 | 4 -1 23 0 -110 -44 32 2 -75 0 -132 -108 -4 42 -36
154 205 232 42 131 52 | -1 -2 95 -3 61 107 -3 -5 38 80 -82 118 8
152 22 69 173 258 4 | -1 -7 20 -6 -75 14 129 -3 -29 -126 52 29 -96
46 180 8 226 18 93 | 0 1 -58 0 46 -87 110 1 -84 60 -64 -6 -116
13 206 94 45 16 0 100 | 0 -4 27 -2 -48 -7 44 -3 58 -72 80 -22 118 107 30
141 272 39 23 282 170 75 | -2 4 -15 -72 7 -17 85 -86 68 -5 18 5 -25 -35 118
11 83 101 207 277 3 193 | -4 -3 -73 -5 24 44 -117 -2 -46 15 147 108 -65 -132 2
177 241 45 242 244 182 | 1 -1 69 4 -17 84 -59 -6 17 -24 25 93 -16
234 261 196 187 282 163 23 | -1 0 -77 2 -51 3 -118 1 87 18 -71 38 -30 -127 -7
15 43 17 291 44 170 143 | 2 -1 29 -3 72 41 -41 24 -8 105 -66 -8 62 36 -87
216 255 30 249 190 97 97 | -1 -6 14 3 -21 69 7 -15 21 15 -31 29 154 21 -21
29 5 5 178 69 58 276 | 5 7 -37 9 -15 -82 27 8 84 -46 36 -97 54 50 -51
168 34 242 137 45 45 7 | 4 10 -14 1 22 -27 21 -19 11 24 -84 -35 89 8 100
3 177 137 200 239 147 86 | 1 3 -32 2 54 -9 -81 -3 15 68 -68 -20 77 -91 42
69 56 277 220 197 49 250 | -3 -5 41 -6 61 85 -40 -8 27 97 -12 102 -8 -93 36
271 22 249 187 152 5 260 | 3 -3 17 -1 -69 29 -3 -2 89 -134 8 20 87 11 -61
236 274 65 219 109 275 169 | -1 -2 62 12 -7 95 -43 7 64 -5 -61 -47 120 35 -87
132 264 176 290 215 125 | 2 -2 24 8 -13 28 -104 10 -84 -28 -2 15 59
51 156 35 220 39 133 143 | 2 0 63 1 -86 16 111 -1 34 -105 29 45 -97 127 26
228 115 255 166 74 88 135 | 0 13 -6 1 37 8 -18 7 -45 48 -7 11 -139 31 -25
69 43 41 41 124 279 278 | -6 -8 40 -9 42 -48 67 -7 -55 -15 101 -72 30 94 -33
231 200 15 91 15 253 126 | 0 5 -12 0 29 -18 36 38 -2 34 -96 -27 13 5 81
156 83 209 74 110 | 5 6 -92 4 28 -124 24 6 -34 54 -14
204 76 . 128 286 | 0 0 -116 -2 26 . . 3 -19 125 17
25 126 281 229 6 32 | 2 1 66 -3 14 98 -52 6 -14 24 -48 1 114
44 234 173 43 197 220 | 2 4 -85 5 -62 -111 44 3 56 23 -122 -118 -9
44 201 231 87 251 | 0 0 -84 -1 42 -99 2 -2 83 -21 117
245 56 252 37 37 173 217 | -1 -4 22 -5 79 11 86 -8 26 96 -40 1 75 96 -12
205 130 35 254 254 4 | 0 -1 53 -5 19 -15 104 -2 -60 6 75 48 -121
168 225 243 273 217 238 258 | 1 6 -17 4 57 -25 45 -48 6 11 110 -31 60 69 -59
51 133 16 89 250 250 | 4 2 66 -1 31 84 -64 -2 58 -4 60 20 120
51 77 24 106 272 285 | -1 -3 62 -4 26 73 -28 -2 -39 -80 50 6 91
83 29 0 13 33 131 69 | 2 -1 32 1 -39 19 143 -2 18 8 -105 28 -77 163 -9
213 134 273 155 . 54 256 | -2 0 -50 0 -110 -86 6 0 102 . . -104 35 69 -48
122 237 24 16 97 242 107 | -2 -16 3 -26 15 0 39 -22 -93 28 -40 -9 11 48 -60
0 5 191 245 149 34 110 | 1 -2 50 -5 23 -6 105 -9 21 77 -13 -51 30 111 -37
275 42 132 189 266 289 90 | 5 16 -4 13 110 -9 21 52 10 136 20 -6 -53 26 -77
61 166 62 9 148 132 132 | 1 -1 48 7 -14 57 -47 -2 25 -50 -8 67 -75 -81 37
124 260 255 16 143 32 15 | 1 -8 10 -12 22 29 -4 -9 -57 42 -17 47 5 -11 41
113 173 274 40 47 | 0 1 -104 4 -22 15 -130 3 59 28 -41
52 277 106 0 57 277 64 | -4 -6 28 0 -19 40 -62 -2 82 -22 95 9 73 -77 4
60 155 171 228 243 13 | 1 -1 55 -1 96 -22 98 9 -5 106 -1 -49 47
184 117 . 247 6 | -3 -3 100 -9 6 . . 13 -15 11 -49
146 37 118 46 277 282 266 | 1 -2 34 -5 34 10 96 -4 -66 66 -2 48 -28 -12 117
113 51 153 0 271 | -2 -1 -95 -2 57 -127 45 -5 31 94 -29
56 273 190 217 223 . 258 | -2 -3 65 -23 -1 87 2 -46 20 -4 22 . . -34 49
112 93 . 285 129 | -2 -2 -107 -18 3 . . 43 -26 -2 26
48 27 107 74 214 9 171 | 2 -4 13 0 -37 22 -13 2 -71 -54 56 40 5 -64 2
23 108 32 75 181 13 42 | 1 -1 28 2 -36 -18 51 0 47 -46 44 -44 78 59 -63
29 254 5 70 119 142 49 | -1 1 -37 -1 50 -70 16 1 -64 -28 104 -31 -132 50 -52
228 49 103 29 207 209 12 | 4 13 -1 0 49 1 -34 -3 83 80 4 0 52 -44 67
180 154 22 155 263 277 | -2 -4 37 -5 57 49 -105 -5 78 -30 86 72 -16
178 152 149 165 45 | 0 -1 87 -5 15 -18 105 2 -16 11 104
240 61 283 57 57 94 193 | -3 -6 17 -8 37 -2 49 -10 85 69 -121 30 -18 79 16
37 46 277 264 95 208 198 | -5 -7 28 -6 -64 54 0 1 -14 -24 -98 71 -3 27 -54
107 123 123 140 154 136 150 | 5 7 -12 -3 12 18 -30 1 -79 11 114 -46 45 -82 -8
218 153 244 262 254 292 220 | 6 4 24 1 22 32 -40 14 -6 9 74 -49 39 -82 29
23 150 107 20 13 80 202 | 4 2 36 -5 11 18 88 -3 -76 8 76 25 -115 103 -24
17 81 108 46 132 102 8 | 1 -1 27 1 -59 59 6 2 -49 -83 25 99 5 -22 46
85 11 120 100 192 224 43 | -2 -4 61 -3 -83 76 -49 -14 3 -109 32 11 95 -69 24
252 48 130 232 232 59 237 | 2 6 -14 -2 21 -33 19 1 -42 16 108 -38 126 40 -63
206 202 286 185 72 246 193 | 0 -2 39 -2 -68 82 -4 -1 -90 -82 23 -44 93 39 -92
133 79 100 213 251 195 153 | 2 -1 25 -1 65 66 1 0 -57 100 -83 -6 82 10 -62
279 177 51 193 114 13 | -2 0 -33 -1 58 -54 84 6 -11 19 100 -92 -25
187 13 33 19 172 | 3 2 76 0 18 -53 108 1 -73 26 -30
44 268 173 254 233 231 | 0 0 -75 -43 2 -87 10 -85 71 0 39 -97 -1
156 133 160 113 280 94 | 0 0 -76 -2 28 -94 22 -2 -68 -34 41 3 -121
100 94 16 0 11 26 17 | 5 -10 13 5 -31 16 -21 -1 134 -35 126 27 8 -36 41
43 187 195 1 190 229 8 | 2 0 54 0 84 -38 73 -1 91 -4 96 -73 29 97 -16
24 173 157 123 9 68 108 | -1 -3 35 0 -31 41 -51 -8 6 12 -59 48 -48 -67 2
187 264 123 8 8 | -1 -2 76 5 -10 -29 95 -2 41 -2 -36
110 31 83 145 247 38 223 | 0 1 -34 -8 5 -90 -8 -3 -73 27 2 -124 32 71 -30
125 229 284 117 86 275 41 | 5 -1 15 8 -20 35 2 0 33 -23 88 -9 43 9 -47
205 272 31 219 131 252 256 | 1 -1 59 -23 2 -61 85 -37 68 0 53 1 -79 15 102
118 41 190 186 293 35 219 | -6 -12 7 -14 41 86 3 -15 96 -43 95 97 -8 0 40
251 261 16 58 166 43 196 | -2 -8 10 -6 -69 4 56 -5 -83 -2 -122 2 101 -78 68
106 257 115 124 262 28 53 | 2 5 -22 11 -8 -61 6 -1 24 36 -15 -77 41 -6 83
42 18 191 183 238 6 103 | 0 -1 29 1 -28 -14 63 -1 30 -53 80 -29 59 83 -8
55 76 67 44 119 48 | -1 1 -86 -2 30 -107 48 -1 -108 41 -21 -122 0
103 18 117 61 71 250 227 | 0 3 -19 4 -21 -48 5 3 39 -63 42 -57 29 68 -21
9 13 173 159 67 150 82 | 2 -4 11 -9 21 17 -20 -11 72 -1 48 4 35 -39 24
130 192 170 125 253 5 95 | 3 0 19 5 -10 44 3 -1 28 -7 -60 56 -34 -29 24
48 161 45 81 255 239 266 | 4 -2 16 -3 79 19 -90 -1 -74 6 96 23 -30 -149 47
"""
