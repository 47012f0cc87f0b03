"""The naming part of Chinese."""

from __future__ import annotations

from monitor.grammar.naming import Naming, forms

NAMING = Naming(
    honorifics=forms("先生, 女士, 博士, 教授, 将军, 上将, 中将, 少将, 上校, 同志, 阁下, 小姐, 夫人, 毛拉, 阿訇"),
    particles=forms("的, 之, 和, 与, ·, 及"),
    legal=forms("公司, 有限公司, 有限责任公司, 股份有限公司, 集团, 控股"),
    voices=forms("发言人, 新闻发言人, 發言人, 官员, 當局, 当局, 代表, 负责人, 新闻办公室, 声明, 方面"),
    titles=forms("前, 代理, 副, 首席, 外交部, 国防部, 第一, 时任, 现任, 高级, 外长, 防长"),
    links=forms("的, 称, 一名, 一位, 該, 该"),
    spaced=False,
    concepts={
        "ministry": forms("部"),
        "government": forms("政府"),
        "army": forms("军队, 军, 部队"),
        "police": forms("警察, 公安"),
        "security": forms("安全"),
        "council": forms("委员会, 议会, 理事会"),
        "party": forms("党"),
        "front": forms("阵线, 阵线"),
        "movement": forms("运动"),
        "bank": forms("银行"),
        "institute": forms("研究所, 研究院, 学院"),
        "university": forms("大学"),
        "agency": forms("通讯社, 机构, 署"),
        "court": forms("法院"),
        "foreign": forms("外交"),
        "defence": forms("国防"),
        "islamic": forms("伊斯兰"),
        "resistance": forms("抵抗"),
        "organisation": forms("组织"),
        "republic": forms("共和国"),
        "international": forms("国际"),
    },
)
