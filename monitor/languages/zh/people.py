"""People by what they do, as they are arrested, killed and counted, in Chinese."""

from __future__ import annotations

from monitor.grammar.meaning import forms

NOUNS = {
    "group:fishermen": forms("渔民"),
    "group:crew": forms("船员, 海员, 水手, 机组人员, 全体船员"),
    "group:teachers": forms("教师, 老师, 教授, 学者"),
    "group:farmers": forms("农民, 牧民"),
    "group:activists": forms("活动人士, 维权人士, 异见人士, 人权活动家, 社运人士, 工会成员"),
    "group:lawyers": forms("律师"),
    "group:aidworkers": forms("救援人员, 援助人员, 人道工作者, 救援工作者, 联合国工作人员"),
    "group:hospital": forms("医务工作者, 急救人员"),
    "group:journalists": forms("摄影记者, 通讯员, 博主"),
    "group:diplomats": forms("外交官, 外交人员, 使馆人员"),
    "group:clergy": forms("神父, 牧师, 僧人, 伊玛目, 神职人员"),
    "group:drivers": forms("司机, 卡车司机, 驾驶员"),
    "group:tourists": forms("观光客"),
    "group:politicians": forms("议员, 国会议员, 政治人士"),
    "group:firefighters": forms("消防员, 消防人员"),
    "group:citizens": forms("公民, 国民"),
    "group:forces": forms("海警"),
}
