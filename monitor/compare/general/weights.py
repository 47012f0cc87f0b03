"""The trees of the general comparison, as tests/fit/general.py fitted them. Not written by hand.

A question is a feature of monitor/compare/general/differ.py and the value above which the answer is yes. A tree is a
line of `model.tree`.
"""

from __future__ import annotations

from collections.abc import Sequence

START: float = -1.386
QUESTIONS: Sequence[tuple[str, float]] = (
    ("a body that the other does not name", 0.5),
    ("a city that the other does not name", 0.5),
    ("a continent that the other does not name", 0.5),
    ("a country that the other does not name", 0.5),
    ("a figure found nowhere in the other", 0.5),
    ("a figure that the claim has not", 0.5),
    ("a figure that the other has not", 0.5),
    ("a figure: only the claim", 0.5),
    ("a figure: only the other", 0.5),
    ("a gap of one word", 0.5),
    ("a headline against a sentence", 0.5),
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
    ("a sentence against a headline", 0.5),
    ("a shared figure beside other words", 0.5),
    ("a shared name beside other words", 0.5),
    ("a shared word is denied: both", 0.5),
    ("a shared word is denied: only the claim", 0.5),
    ("a shared word is denied: only the other", 0.5),
    ("a weekday that the other does not name", 0.5),
    ("a word and its negated form", 0.5),
    ("a word in the place of another", 0.166667),
    ("a word in the place of another", 0.5),
    ("all figures agree", 0.5),
    ("all that stand beside shared words are others", 1e-06),
    ("all that stand beside shared words are others", 0.143),
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
    ("as many figures, and they differ", 0.5),
    ("asks: only the other", 0.5),
    ("beside a shared word stands another", 0.125),
    ("beside a shared word stands another", 0.375),
    ("beside a shared word stands another", 0.625),
    ("beside a shared word stands another", 0.875),
    ("contrary near the shared words: only the other", 0.5),
    ("contrary: only the claim", 0.5),
    ("contrary: only the other", 0.5),
    ("contrary: sentences that speak of it", 0.125),
    ("denial near the shared words: only the other", 0.5),
    ("denial: only the claim", 0.5),
    ("denial: only the other", 0.5),
    ("false near the shared words: only the other", 0.5),
    ("false: both", 0.5),
    ("false: only the claim", 0.5),
    ("false: only the other", 0.5),
    ("false: sentences that speak of it", 0.125),
    ("false: sentences that speak of it", 0.416667),
    ("few words shared", 1e-06),
    ("few words shared", 0.05),
    ("few words shared", 0.193),
    ("few words shared", 0.3),
    ("few words shared", 0.621),
    ("figures of one thing differ", 0.5),
    ("figures that can both hold", 0.5),
    ("gaps between shared words", 0.166667),
    ("gaps between shared words", 0.5),
    ("gaps between shared words", 0.833333),
    ("headlines", 0.5),
    ("how often the text has its rarer words", 1e-06),
    ("how often the text has its rarer words", 0.075),
    ("how often the text has its rarer words", 0.16),
    ("how often the text has its rarer words", 0.38),
    ("how often the text has its rarer words", 0.47),
    ("how often the text has its rarer words", 0.575),
    ("how often the text has its rarer words", 0.795),
    ("how often the text has the words of the claim", 1e-06),
    ("how often the text has the words of the claim", 0.091),
    ("how often the text has the words of the claim", 0.2),
    ("how often the text has the words of the claim", 0.414),
    ("how often the text has the words of the claim", 0.483),
    ("how often the text has the words of the claim", 0.583),
    ("how often the text has the words of the claim", 0.725),
    ("if: only the claim", 0.5),
    ("if: only the other", 0.5),
    ("lack: both", 0.5),
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
    ("most words shared", 0.556),
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
    ("nearly all words shared", 0.118),
    ("nearly all words shared", 0.348),
    ("nearly all words shared", 0.444),
    ("negations near the shared words: only the claim", 0.5),
    ("negations near the shared words: only the other", 0.5),
    ("negations on both sides, of different words", 0.5),
    ("neighbours of the claim are neighbours in the other", 1e-06),
    ("neighbours of the claim are neighbours in the other", 0.1),
    ("neighbours of the claim are neighbours in the other", 0.167),
    ("neighbours of the claim are neighbours in the other", 0.222),
    ("neighbours of the claim are neighbours in the other", 0.3),
    ("neighbours of the claim are neighbours in the other", 0.375),
    ("neighbours of the claim are neighbours in the other", 0.5),
    ("neighbours of the claim are neighbours in the other", 0.6),
    ("neighbours of the claim never stand together", 0.143),
    ("neighbours of the claim never stand together", 0.2),
    ("neighbours of the claim never stand together", 0.25),
    ("neighbours of the claim never stand together", 0.75),
    ("neighbours of the claim stand together anywhere", 1e-06),
    ("neighbours of the claim stand together anywhere", 0.1),
    ("neighbours of the claim stand together anywhere", 0.167),
    ("neighbours of the claim stand together anywhere", 0.3),
    ("neighbours of the claim stand together anywhere", 0.375),
    ("neighbours of the claim stand together anywhere", 0.5),
    ("neighbours of the claim stand together anywhere", 0.625),
    ("neighbours of the claim stand together anywhere", 0.818),
    ("never near the shared words: only the other", 0.5),
    ("never: only the other", 0.5),
    ("never: the claim, and no sentence that speaks of it", 0.5),
    ("no longer near the shared words: only the other", 0.5),
    ("no longer: only the other", 0.5),
    ("not: sentences that speak of it", 0.291667),
    ("not: sentences that speak of it", 0.416667),
    ("not: the claim, and no sentence that speaks of it", 0.5),
    ("notions of the claim shared", 1e-06),
    ("notions of the claim shared", 0.2),
    ("notions of the claim shared", 0.5),
    ("notions of the claim shared", 0.6),
    ("notions of the claim shared", 0.75),
    ("notions of the claim shared", 0.875),
    ("notions shared", 1e-06),
    ("notions shared", 0.366),
    ("notions shared", 0.462),
    ("notions shared", 0.536),
    ("notions shared", 0.597),
    ("one gap between shared words", 0.5),
    ("one word in the place of another, and all else shared", 0.5),
    ("only: only the claim", 0.5),
    ("only: the claim, and no sentence that speaks of it", 0.5),
    ("opposite words", 0.5),
    ("opposite words about the same thing", 0.5),
    ("opposite words near the shared ones", 0.5),
    ("opposite words, unshared", 0.5),
    ("opposite words: accept/refuse", 0.5),
    ("opposite words: after/before", 0.5),
    ("opposite words: fall/rise", 0.5),
    ("opposite words: new/old", 0.5),
    ("rarer words shared", 1e-06),
    ("rarer words shared", 0.167),
    ("rarer words shared", 0.25),
    ("rarer words shared", 0.375),
    ("rarer words shared", 0.5),
    ("rarer words shared", 0.75),
    ("rarer words shared in one place", 1e-06),
    ("rarer words shared in one place", 0.167),
    ("rarer words shared in one place", 0.25),
    ("rarer words shared in one place", 0.333),
    ("rarer words shared in one place", 0.5),
    ("rarer words shared in one place", 0.6),
    ("rarer words shared in one place", 0.75),
    ("refusal: only the claim", 0.5),
    ("refusal: only the other", 0.5),
    ("refusal: sentences that speak of it", 0.125),
    ("refusal: sentences that speak of it", 0.291667),
    ("refusal: sentences that speak of it", 0.416667),
    ("rumour: both", 0.5),
    ("rumour: only the claim", 0.5),
    ("rumour: only the other", 0.5),
    ("sentences that speak of it", 0.625),
    ("shared all over the text", 0.3),
    ("shared all over the text", 0.5),
    ("shared all over the text", 0.609),
    ("shared all over the text", 0.708),
    ("shared all over the text", 0.846),
    ("shared all over the text", 0.913),
    ("shared neighbours stand apart", 1e-06),
    ("shared neighbours stand apart", 0.143),
    ("shared neighbours stand apart", 0.2),
    ("shared neighbours stand apart", 0.25),
    ("shared neighbours stand apart", 0.333),
    ("shared neighbours stand apart", 0.5),
    ("shared neighbours stand apart", 0.667),
    ("shared where the text begins", 1e-06),
    ("shared where the text begins", 0.114),
    ("shared where the text begins", 0.375),
    ("shared where the text begins", 0.636),
    ("shared where the text begins", 0.895),
    ("shared words stand close", 0.222),
    ("shared words stand close", 0.333),
    ("shared words stand close", 0.4),
    ("shared words stand close", 0.5),
    ("shared words stand close", 0.571),
    ("shared words stand close", 0.714),
    ("shared words stand close", 0.9),
    ("some: both", 0.5),
    ("some: only the claim", 0.5),
    ("still: both", 0.5),
    ("still: only the claim", 0.5),
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
    ("the same words in another order", 0.333),
    ("the same words in another order", 0.4),
    ("the same words in another order", 0.5),
    ("the widest gap between shared neighbours", 1e-06),
    ("the widest gap between shared neighbours", 0.173),
    ("the widest gap between shared neighbours", 0.275),
    ("the widest gap between shared neighbours", 0.402),
    ("the widest gap between shared neighbours", 0.486),
    ("the widest gap between shared neighbours", 0.599),
    ("the widest gap between shared neighbours", 0.751),
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
    ("words of the claim found nowhere", 0.536),
    ("words of the claim found nowhere", 0.597),
    ("words of the claim found nowhere", 0.693),
    ("words of the claim found nowhere", 0.855),
    ("words shared", 0.167),
    ("words shared", 0.286),
    ("words shared", 0.4),
    ("words shared", 0.5),
    ("words shared", 0.778),
    ("words shared", 0.957),
    ("words shared of what is said", 0.154),
    ("words shared of what is said", 0.278),
    ("words shared of what is said", 0.4),
    ("words shared of what is said", 0.5),
    ("words shared of what is said", 0.974),
    ("words shared, names and notions alike", 0.167),
    ("words shared, names and notions alike", 0.286),
    ("words shared, names and notions alike", 0.4),
    ("words shared, names and notions alike", 0.5),
    ("words shared, names and notions alike", 0.667),
    ("words shared, names and notions alike", 0.941),
)
TREES: str = """
249 125 293 17 17 253 74 | -1 -31 62 -69 5 96 -45 -81 42 -6 125 49 138 -98 25
25 297 291 99 10 5 42 | 3 -8 121 -52 18 151 69 0 -78 0 77 162 -45 78 -93
144 67 292 60 26 126 19 | 0 -17 82 2 -73 131 4 -5 130 -82 58 94 159 30 -97
308 17 16 99 204 190 213 | 1 -45 25 -55 50 8 116 -13 -76 -82 78 -2 123 122 -77
16 17 310 63 304 68 279 | 5 -7 88 -19 95 57 139 -27 126 34 141 74 -5 171 62
291 10 19 191 183 258 75 | -1 22 -28 7 83 -15 -89 -1 147 43 109 -24 37 -116 25
249 63 293 191 286 250 14 | -2 -22 43 -29 102 67 -25 -36 114 129 -113 49 116 -50 30
16 26 309 191 15 77 2 | 0 -10 67 -15 65 16 107 -21 87 80 -92 35 -117 111 -95
66 250 100 258 298 252 23 | -1 15 -38 7 111 9 -62 -4 79 54 133 -11 85 -82 47
16 101 309 60 188 18 2 | 5 -3 60 14 -28 16 99 8 102 -35 99 33 -89 105 -118
16 254 179 47 10 116 214 | 0 -8 59 4 -47 26 102 0 143 -21 -95 39 -114 105 -53
307 10 258 115 96 253 201 | 1 -39 12 -9 -100 4 73 -1 -133 72 -106 -6 60 -11 95
193 16 125 211 151 85 37 | 1 -6 81 -13 52 32 130 -17 81 20 97 52 -114 140 -16
249 145 100 63 262 9 208 | 1 -15 35 -25 64 79 14 -31 96 7 104 61 114 -10 62
125 115 249 249 290 190 23 | 4 -16 25 -10 -93 10 68 -25 19 34 -113 1 131 82 -62
196 58 290 144 256 243 | 2 0 152 -2 129 7 168 -9 36 155 24 39 -30
19 63 108 192 59 34 192 | -5 1 -65 -3 84 -89 -12 -8 73 121 -58 -127 -64 10 -144
191 58 102 207 200 307 157 | -3 -7 86 -10 131 117 -8 -35 2 169 22 -23 126 30 -110
62 100 70 289 211 19 | 4 1 137 19 -12 155 -59 -32 27 -17 79 167 -10
63 250 135 58 191 76 150 | -1 -6 84 -10 51 -35 104 -12 94 59 -130 -78 69 142 68
258 253 263 211 242 241 230 | 2 -5 54 -14 42 32 111 -19 104 17 87 50 -39 125 17
99 253 105 196 4 145 189 | -6 14 -19 6 75 -59 -12 3 140 79 -31 -75 107 -15 113
188 101 270 33 131 308 5 | 6 3 94 14 -14 116 29 -12 25 -22 73 58 142 67 -88
258 63 262 193 155 259 171 | 1 -4 43 -8 70 0 83 -13 55 95 -76 72 -27 91 -51
67 10 23 47 255 115 270 | 0 11 -29 1 43 -39 34 -3 121 0 68 -33 -139 -5 95
145 38 186 19 136 112 150 | 2 -3 54 -7 56 77 1 -2 -64 29 81 90 -46 -66 55
249 47 19 258 292 15 14 | -3 -12 19 -16 98 28 -53 -24 33 152 -71 35 -32 -77 75
102 193 54 44 136 117 23 | 1 10 -23 6 78 -29 99 2 90 24 116 -22 -109 134 5
62 145 159 249 8 102 253 | 0 -2 129 -8 51 -46 165 -20 18 72 -84 -73 12 171 17
16 45 179 71 308 14 52 | 3 -2 38 -5 79 11 77 -7 72 -3 120 -10 103 93 12
62 47 148 281 296 262 131 | -2 -5 93 -7 69 14 122 -71 -5 -103 97 -33 107 129 -15
254 185 140 225 253 279 275 | 1 9 -25 16 -27 -4 -51 17 -71 -40 47 6 -103 -85 -23
216 46 147 281 0 295 184 | -1 -3 94 -2 -113 168 33 -65 0 -129 8 -23 190 -32 84
58 292 206 178 63 301 73 | -3 -5 94 5 -24 130 -11 27 -11 -29 66 15 138 -74 41
164 99 6 190 116 289 282 | 1 -6 28 9 -17 39 -60 4 68 -13 -65 -6 64 -4 -86
254 243 14 112 300 57 292 | -2 4 -25 12 -18 -39 35 20 -23 -7 -83 -42 111 -70 50
213 211 83 242 33 137 | 1 2 -103 0 58 -118 12 8 -13 -51 74 -130 -15
62 19 70 17 41 104 10 | 2 0 104 4 -42 118 -34 0 42 -51 120 -47 129 16 -58
99 38 201 154 50 85 178 | 1 16 -10 11 86 -30 3 18 -36 44 120 -26 -110 30 -20
196 62 206 117 308 | 2 0 123 -2 78 8 137 1 -51 -18 113
193 63 15 45 286 137 | -5 -9 45 -12 51 52 -109 -14 67 73 -124 27 96
145 71 135 281 139 143 212 | 0 -5 51 -8 77 -4 76 -70 -6 35 160 12 -130 82 -110
48 45 145 249 163 260 | 2 4 -79 2 73 -89 27 -6 19 13 156 -29 -107
307 160 185 3 190 249 73 | -2 -24 4 -17 -93 10 -28 -9 -66 -104 13 1 33 38 -47
45 62 46 225 159 67 223 | 4 2 68 0 67 100 -72 2 -73 -57 103 132 12 -114 28
164 51 289 60 177 60 224 | -5 -11 23 -20 5 -10 38 -22 52 28 -22 -30 95 29 88
145 102 204 191 14 73 102 | 0 -5 39 2 -23 -38 53 -1 69 -39 31 10 -95 78 1
47 43 292 164 241 155 69 | 3 2 72 4 -76 114 -32 -1 30 60 -157 154 -28 17 -95
249 234 15 258 80 291 278 | -1 -8 13 -3 -53 20 -35 -9 31 -103 -2 45 0 9 -79
71 255 286 267 256 272 98 | -2 -4 51 -14 6 81 -34 7 -29 27 -6 95 -16 61 -60
38 58 15 47 257 140 280 | 0 -4 41 -5 93 54 -123 -7 74 121 -120 87 -14 -148 -4
63 196 280 161 135 180 | 1 -2 58 -4 117 64 -74 -16 6 7 127 34 93
14 102 9 32 272 100 29 | 2 -3 36 4 -27 55 0 -21 11 -17 -96 -7 90 66 -25
194 31 . 124 269 | 3 2 127 4 -39 . . -7 16 2 -102
14 188 99 253 292 132 284 | -2 -8 38 -10 73 -17 58 -15 18 112 10 49 -39 102 43
264 125 255 112 205 131 29 | 1 7 -21 -5 25 -38 11 2 -56 97 21 -62 9 -77 37
21 70 200 240 97 63 106 | 0 2 -69 5 -29 7 -110 21 -4 43 -47 -10 57 -135 -32
21 11 7 12 159 309 | 2 3 -66 7 -24 -26 -144 9 -91 -108 -15 25 -93
129 72 289 216 136 78 4 | 2 -5 23 -3 -93 -7 39 -5 68 -21 -128 8 -87 55 -36
63 59 284 288 97 59 76 | 2 0 43 -2 85 94 -84 -41 1 -73 117 140 -33 -129 55
31 196 175 46 . 286 162 | -2 1 -63 0 112 40 -81 1 -89 . . -33 87 -108 -59
189 253 223 47 252 | -1 -2 91 -6 21 -24 123 -8 52 46 0
117 194 44 276 . 64 80 | 5 7 -44 6 116 -79 57 14 -3 . . -85 12 -46 83
48 155 8 308 240 49 256 | 3 4 -69 12 -13 -87 47 -3 22 14 -31 -16 -108 93 -36
216 185 265 51 258 267 | -4 -5 72 -2 -28 98 -93 -9 15 -43 52 13 125
62 249 260 86 24 8 183 | 1 -1 79 -8 16 -24 99 -5 -52 22 -56 -60 35 45 117
298 278 180 138 13 7 209 | 4 -5 12 3 -42 25 -10 -1 86 -50 78 28 -62 25 -27
62 25 148 155 235 306 258 | 1 0 64 -3 30 -9 93 4 -19 16 93 64 -81 104 -15
145 83 105 22 165 204 23 | 2 -1 36 -2 91 102 11 -1 -59 124 -52 -1 124 -15 69
210 273 241 145 34 289 290 | 2 -4 20 -2 -69 47 5 -5 34 38 -131 1 65 24 -45
216 117 166 170 290 6 | 1 -1 63 1 -48 88 -121 2 -114 4 -79 106 -42
242 214 249 216 . 56 49 | -3 4 -16 5 -113 -29 15 3 78 . . -31 120 -35 25
46 48 258 44 98 . 155 | 1 2 -88 4 -61 -112 8 2 48 25 -93 . . 44 -46
60 196 263 210 135 160 59 | 3 0 61 -1 112 -18 93 -7 17 3 121 21 -77 124 2
201 140 21 144 20 44 285 | 0 -11 7 1 -32 9 -79 -9 38 -38 35 6 72 -91 28
188 62 103 258 258 125 229 | 0 -2 61 -3 67 85 -46 -7 24 87 -63 35 136 -103 71
63 46 65 44 184 130 | 2 -1 50 0 -89 60 -81 -2 48 -117 7 76 -13
196 38 . 63 15 | -2 -3 105 -6 37 . . -8 45 44 -70
14 19 307 118 110 287 161 | 2 -1 27 2 -33 48 11 3 -64 -47 104 56 -32 -25 53
53 290 113 244 117 290 209 | 1 -1 52 16 -7 67 -80 8 72 -5 -84 -43 89 -104 7
103 185 20 33 152 61 192 | -3 0 -45 3 -23 -53 62 -11 8 -55 -2 -59 69 13 89
45 211 133 283 30 . 8 | -1 -3 69 -5 46 -59 80 -19 1 -1 124 . . 96 -2
145 211 109 44 137 211 267 | 2 -1 33 -3 48 48 -30 -5 43 -1 104 54 -78 47 -73
21 164 53 216 71 106 | -2 0 -60 -5 20 -71 68 -7 75 14 130 -93 -23
237 194 288 63 207 | 2 3 -92 2 103 -125 11 1 39 14 117
15 248 271 127 200 134 291 | -2 0 -51 -1 80 -86 32 -8 11 -36 130 55 -107 73 -37
54 188 185 185 3 49 284 | -3 -4 54 -5 52 91 -94 -2 -27 73 -99 -46 115 -13 -114
216 145 267 71 263 35 103 | 3 1 73 -2 30 -51 116 -4 49 3 77 -83 21 130 -10
63 225 284 167 29 57 167 | -3 -6 42 -4 -61 86 -57 -5 101 -114 -17 125 -91 -72 53
121 12 261 6 84 . 187 | 1 2 -152 4 -116 -10 -168 6 -30 -155 75 . . -183 -10
121 83 299 38 290 262 279 | 1 2 -100 1 88 -161 48 -1 32 106 -46 -33 -187 96 -31
277 183 57 234 10 167 98 | 3 9 -6 0 32 -9 113 3 -95 12 64 -11 103 -35 142
72 213 6 191 126 138 203 | 3 5 -42 6 -82 78 -109 4 51 -20 -151 -123 176 35 -154
55 290 175 227 139 101 158 | 4 2 41 15 -4 -3 57 0 39 -1 -115 -31 66 65 -23
35 225 258 228 45 216 306 | 6 -1 18 1 -84 12 53 -5 24 -102 45 9 80 131 30
215 188 . 145 3 | 0 1 -132 -1 54 . . -3 27 71 -83
16 180 280 292 256 307 178 | -4 -8 25 -2 -28 35 -51 9 -16 -39 57 -30 49 67 -88
180 311 279 99 280 63 49 | -1 4 -16 5 -60 -31 16 16 -2 -90 26 -41 63 108 -4
250 95 55 56 99 151 156 | 1 -1 26 -2 40 15 111 -2 50 84 -10 -9 62 123 5
254 200 10 217 162 68 304 | 2 8 -16 30 2 -6 -36 20 103 -12 13 -32 12 -54 66
147 269 149 257 203 179 96 | 0 20 -8 7 48 -33 -1 -3 58 56 -63 -43 43 -87 1
194 248 109 28 66 | 1 0 104 -1 63 113 2 -2 77 107 -22
144 180 190 67 145 285 75 | 3 -1 25 5 -21 30 -59 14 -15 -27 49 43 -2 -103 60
273 103 49 227 61 107 207 | 2 3 -54 5 -30 75 -85 0 18 -41 133 -20 105 5 -109
121 167 154 47 26 | 1 2 -89 1 86 -141 84 -1 48 11 114
48 49 96 286 276 . 108 | 0 1 -51 -15 5 24 -62 -27 28 14 -4 . . -73 14
164 31 47 32 224 30 | -3 -8 20 -5 -91 15 120 -26 0 -99 30 8 90
87 114 208 19 15 284 264 | -2 -4 31 -1 -93 -11 50 1 -30 -108 63 79 -26 63 -41
111 242 159 245 190 81 131 | 1 4 -20 11 -6 -108 -11 10 90 -10 62 -123 18 -2 -95
276 53 94 96 178 239 101 | 4 14 -6 12 72 -8 76 49 10 88 -29 16 -15 134 -25
213 62 45 57 160 232 | -1 0 -103 -1 48 -118 15 -2 44 -30 86 -136 7
250 280 256 227 182 219 34 | -1 -3 27 -1 -33 59 -26 -5 16 34 -54 74 -5 41 -70
169 194 256 225 | -2 -2 100 -3 91 113 2 -2 -44
15 288 305 154 164 134 | -7 -6 -45 -32 -3 -66 72 24 -77 -7 18 53 -85
246 268 199 26 240 268 | 2 3 -82 11 -7 15 -122 14 -69 18 -20 -37 66
54 21 279 294 258 205 129 | 2 1 64 3 -50 95 -70 4 -38 -69 56 22 132 -114 49
29 225 249 227 230 51 5 | 0 10 -7 12 -84 -17 14 3 36 -136 9 -28 2 22 -79
87 276 288 61 218 151 173 | -2 -4 27 3 -14 -59 47 2 94 -8 -85 56 -105 56 -57
104 10 197 204 97 74 | 1 -31 4 -6 -90 4 -111 57 -38 -28 -109 0 19
196 163 135 78 47 | 3 3 87 -2 13 4 96 1 -41 10 100
121 46 240 45 4 . 210 | -1 0 -98 1 -81 16 -124 0 47 -97 19 . . -144 4
122 119 182 59 79 199 310 | 3 2 59 3 -78 -24 93 2 39 5 -90 44 -89 118 11
195 81 35 221 141 | 1 1 87 -1 28 -3 108 1 -30 41 -9
249 12 141 269 297 99 305 | -1 -6 11 -5 -91 17 -35 1 -16 -117 10 40 6 -73 26
92 1 232 94 . 243 8 | -4 -2 -72 -2 -110 -89 51 -3 45 . . -107 24 -5 65
239 108 40 97 178 166 90 | -1 13 -7 -6 26 -8 88 24 -23 38 -12 -11 33 97 -15
164 22 97 81 23 199 6 | 4 1 19 2 -71 -33 27 1 49 -103 22 58 -45 36 -36
0 40 100 231 260 258 51 | -3 -6 35 -7 71 125 7 -9 27 -18 87 152 -120 -34 61
31 24 239 149 73 77 137 | -1 1 -48 3 -67 58 -74 -8 11 5 -104 92 -67 -124 -44
14 9 295 281 185 145 162 | -1 -4 27 -11 6 67 10 -89 -9 14 -27 89 -84 -6 74
15 254 128 10 61 150 183 | 0 2 -48 6 -14 -9 -104 1 23 -17 147 -56 43 -10 -135
161 147 92 235 228 44 101 | 4 -4 11 6 -20 13 -89 3 125 -32 13 10 64 -120 34
196 302 136 201 8 | -1 -2 85 12 -6 -8 97 5 102 -2 -28
222 48 98 198 99 205 291 | 2 4 -25 5 -45 -122 -17 -9 8 6 -96 29 -146 -7 -84
91 225 155 87 309 36 | -2 -3 63 -2 -41 4 123 -4 27 51 -58 -47 52
21 115 4 33 82 288 | 4 5 -43 7 -23 1 -116 -7 13 -42 17 -79 18
276 261 244 176 244 253 266 | 0 7 -8 -12 23 -12 36 6 -47 29 -54 -18 23 -6 131
47 14 293 249 19 11 226 | 0 -1 51 -4 20 79 -62 -11 10 10 97 89 -46 -106 47
262 8 248 10 285 56 268 | -4 -12 3 -23 16 2 83 -16 -58 52 -11 1 91 120 12
20 246 264 215 275 275 | 4 3 59 4 -69 81 -70 4 -111 9 -104 -64 109
14 140 93 10 183 12 | -3 -6 20 -2 -19 23 -97 -7 17 -43 11 28 -50
196 64 206 185 284 | 0 0 85 0 -95 -1 97 3 -17 13 -108
248 258 200 50 50 50 134 | -4 -5 74 -9 19 -10 107 -21 0 52 -17 -61 50 9 113
55 62 106 25 160 291 180 | -6 -8 35 -9 54 -43 45 -11 19 -2 76 -69 4 20 97
170 194 258 174 | 1 1 -108 1 96 10 -134 0 49
8 9 123 115 244 88 23 | 2 5 -16 -2 17 -20 62 0 -62 11 64 -27 37 -8 117
196 290 274 20 265 | 0 -1 83 12 -5 -12 94 14 -104 -3 -62
0 274 233 10 8 271 182 | 3 1 35 15 -3 20 125 27 -27 1 -23 43 -43 -41 146
171 197 80 193 99 272 17 | 7 8 -66 8 -72 -110 11 6 35 41 -123 -125 2 48 -32
0 162 99 133 302 262 275 | -3 -5 26 -11 4 120 -1 13 -16 132 2 135 -9 -70 25
213 302 254 74 142 44 | 2 3 -94 16 -2 -112 32 8 55 -7 21 -132 15
227 288 49 198 118 193 59 | 2 -3 15 -59 0 65 8 40 -68 1 -79 79 -155 4 115
170 283 89 253 202 . 228 | 4 5 -97 -8 9 -117 -14 -15 40 15 1 . . -34 20
48 105 98 254 57 152 255 | 2 3 -56 17 -2 22 -94 34 -33 -3 59 37 -30 -23 -108
19 55 250 220 232 124 186 | -1 2 -27 0 35 -39 45 2 -21 47 -46 -19 -89 85 -55
255 302 46 257 290 249 | 1 -7 8 55 -12 9 -88 25 138 4 -27 2 22
107 258 243 193 198 258 290 | 1 8 -7 4 49 -12 26 1 51 -28 68 -6 -45 59 -6
248 243 66 4 47 206 35 | -2 -3 60 1 -17 90 -31 -3 24 -23 106 -8 98 -83 35
194 247 . 55 | -4 -4 84 -4 -104 . . -2 -31
156 104 303 242 20 6 128 | 4 9 -9 -13 11 26 -18 16 -51 12 -41 10 88 -37 4
10 180 140 76 107 125 70 | 3 -2 15 4 -20 38 -25 -1 24 -52 3 8 68 -7 -108
230 60 168 3 180 261 | 0 3 -15 1 42 -19 114 4 -34 -25 88 2 -32
51 156 291 289 29 192 190 | 1 -5 14 -9 14 -2 29 -56 -6 47 -22 -8 53 38 -60
1 239 19 10 10 79 | -2 -1 -82 10 -5 -94 -7 19 -42 -12 10 -104 -10
202 43 254 60 198 45 76 | -1 5 -9 3 65 -5 -72 1 55 -42 97 -7 72 -96 13
270 289 274 239 224 262 238 | -4 0 -16 -35 3 25 -23 58 -57 1 64 50 -30 48 -30
162 172 6 47 29 38 47 | 0 -8 11 -10 95 16 -38 -8 -79 175 -24 13 74 -86 60
306 10 308 76 99 120 302 | 1 17 -1 31 -18 -14 4 41 -43 60 -77 -18 108 82 3
207 20 10 27 185 252 58 | -2 11 -8 9 93 -14 14 7 85 118 -8 -11 -67 17 -127
216 63 265 57 102 296 | 0 -1 52 -3 30 75 -97 -4 72 50 -79 -19 94
154 141 30 196 134 138 | 2 5 -19 1 38 -25 83 0 86 -11 51 -63 -8
83 170 224 40 99 . 143 | 3 3 71 3 -88 -45 90 3 53 -9 -107 . . 115 -31
137 250 211 35 37 45 263 | -2 -7 5 -3 -46 2 79 -12 6 -61 28 0 83 -66 105
73 190 178 94 181 186 31 | 5 -4 10 -7 46 22 -3 -9 63 -19 84 43 8 2 -97
146 121 136 74 154 | 4 5 -102 5 -70 15 -130 2 16 -98 43
166 57 98 96 232 198 24 | 1 -1 28 0 -54 -50 50 30 -1 -81 67 33 -64 62 -85
29 236 153 139 263 57 43 | 4 14 -2 16 -72 -7 27 12 52 -10 -125 -6 -123 37 -34
294 70 61 246 8 91 | 2 4 -42 2 24 -48 80 3 -73 9 78 -54 52
302 202 246 10 291 10 283 | 2 17 -3 14 105 -2 -115 25 -14 124 -32 -8 17 -16 -124
39 21 29 251 55 49 307 | -1 -3 27 -1 -48 67 -5 -1 -59 -65 75 -42 96 -74 10
"""
