"""The meaning part of Chinese that speaks of prices, owners and goods, of hazards, of what works and who is just."""

from __future__ import annotations

from monitor.grammar.meaning import each, forms, when

#: what has a price, by a normal form that all languages share
_PRICED = {
    "goods:bread": "面包, 馒头",
    "goods:flour": "面粉",
    "goods:wheat": "小麦",
    "goods:rice": "大米",
    "goods:sugar": "食糖, 白糖",
    "goods:fuel": "燃料, 燃油",
    "goods:petrol": "汽油",
    "goods:diesel": "柴油",
    "goods:gas": "天然气",
    "goods:oil": "原油, 石油",
    "goods:electricity": "电力",
    "goods:gold": "黄金",
    "goods:dollar": "美元",
    "goods:euro": "欧元",
}
_HALT = "停止, 暂停, 中断, 叫停, 禁止, 停产"
_NOT = "不是, 并非, 并不是, 没有涨, 没涨, 并未涨, 未涨"

TRIGGERS = (
    # --- what a thing costs ---
    *each("price", "place * quantity!", "{}价格, {}的价格, {}售价, {}的售价, {}零售价, {}单价, {}兑换", _PRICED, near=_NOT, negative=True),
    *each("price", "place * quantity!", "{}价格, {}的价格, {}售价, {}的售价, {}零售价, {}单价, {}兑换", _PRICED),
    *each("price", "place * quantity!", "{}", _PRICED, near="卖到, 售价为, 每斤售, 报收于, 报价"),
    # --- whose it is ---
    when("own", "agent! * object! quantity!", "持有, 拥有", near="股, %, 百分之"),
    when("own", "agent! * quantity! object!", "持有, 拥有", near="股, %, 百分之"),
    when("own", "agent! * object!", "拥有, 是拥有, 持有", near="股, 所有权, 拥有"),
    when("own", "object! * agent!", "属于, 归属于, 归, 的所有者是"),
    # --- who buys and sells ---
    when("deal", "object! by:agent! *", "收购, 买下, 购买", value="agreed"),
    when("deal", "object! whose:agent! *", "收购, 买下", value="agreed"),
    when("deal", "agent! * object!", "收购, 收购了, 买下, 买下了, 购买了, 购得, 出售, 出售了, 卖掉了, 并购, 已收购, 完成收购, 完成对", value="agreed"),
    when("deal", "agent object! *", "谈判, 进行谈判, 举行谈判, 进行过谈判, 磋商, 进行磋商, 洽谈, 会谈", value="talks", near="就出售, 就收购, 就转让, 就购买"),
    when("deal", "agent * object!", "商谈出售, 洽谈出售, 商谈收购, 洽谈收购", value="talks"),
    when("deal", "agent * object!", "取消收购, 放弃收购, 取消出售, 终止收购, 终止出售", value="cancelled"),
    # --- what flows from one country to another ---
    when("trade_flow", "agent! to:counterpart * object!", "出口, 输出, 供应", near=_HALT, negative=True),
    when("trade_flow", "agent! * object!", "出口, 生产", near=_HALT, negative=True),
    when("trade_flow", "agent! to:counterpart * quantity object!", "出口, 出口了, 供应, 继续出口"),
    when("trade_flow", "agent! * quantity object!", "出口, 出口了, 生产, 生产了"),
    # --- what strikes a place ---
    when("hazard", "place! * quantity! object!", "发生, 发生了, 附近发生, 境内发生", near="级"),
    when("hazard", "place! * object!", "发生, 发生了, 附近发生, 境内发生, 突发, 爆发, 遭遇, 遭受, 遭"),
    when("hazard", "object! * place!", "袭击, 席卷, 重创, 袭击了, 席卷了"),
    # --- what works and what harms ---
    when("product_effect", "object! *", "是安全的, 安全有效, 安全可靠, 很安全, 完全安全, 无害, 是无害的", value="safe"),
    when("product_effect", "object! *", "不安全, 并不安全, 不是安全的, 并非安全", value="safe", negative=True),
    when("product_effect", "object! *", "有害, 是有害的, 有毒, 有危险, 是危险的, 对人体有害, 致癌", value="unsafe"),
    when("product_effect", "object! *", "有效, 是有效的, 十分有效, 能有效预防, 能预防", value="effective"),
    when("product_effect", "object! *", "无效, 是无效的, 没有效果, 毫无作用", value="ineffective"),
    # --- opinions of who governs; left out: all praise and blame that is not of an office or a body ---
    when("has_quality", "object! *", "是腐败的, 腐败透顶, 十分腐败, 非常腐败, 极其腐败, 腐败无能, 腐败不堪, 已经腐败", value="corrupt"),
    when("has_quality", "object! *", "是清廉的, 十分清廉", value="corrupt", negative=True),
    when("has_quality", "object! *", "是残暴的, 十分残暴, 非常残暴, 残暴不仁, 极其残忍, 是残忍的", value="cruel"),
    when("has_quality", "object! *", "是合法的, 具有合法性, 拥有合法性, 是合法政府", value="legitimate"),
    when("has_quality", "object! *", "是不合法的, 是非法的, 没有合法性, 不具有合法性, 缺乏合法性, 失去合法性", value="legitimate", negative=True),
    when("has_quality", "object! *", "已经变了, 已经改变了自己, 变得温和, 已今非昔比", value="changed"),
    when("has_quality", "object! *", "没有变, 没有改变自己, 一点没变, 丝毫未变", value="changed", negative=True),
)  # fmt: skip

NOUNS = {"goods:medicine": forms("这款疫苗, 药物, 该药物"), "goods:fuel": forms("石油, 原油, 电力")}
