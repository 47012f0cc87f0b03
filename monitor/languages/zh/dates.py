"""The dates part of Chinese."""

from __future__ import annotations

from monitor.grammar.dates import Dates, rows

DATES = Dates(
    weekdays=rows(
        "周一/星期一/礼拜一;周二/星期二/礼拜二;周三/星期三/礼拜三;周四/星期四/礼拜四;周五/星期五/礼拜五;周六/星期六/礼拜六;周日/星期日/星期天/礼拜天"
    ),
    today=("今天", "今日", "当天"),
    yesterday=("昨天", "昨日"),
    before_yesterday=("前天",),
    numbered=r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号]",
)
