"""The meaning part of Chinese."""

from __future__ import annotations

from dataclasses import replace

from monitor.grammar.meaning import Meaning, forms, joined, when
from monitor.languages.zh import affairs, goods, people, rulings
from storage.records import Act

_ARMED = (
    "我军, 叛军, 敌军, 政府军, 军队, 联军, 国防军, 陆军, 驻军, 军人, 撤军, 解放军, 部队, 武装, 士兵, 战士, 警察, 警方, 民兵, "
    "阵线, 敌人, 我们, 我方, 游击队, 侵略者, 占领军, 军方, 官兵, 将士"
)
# A person's death is read only where the verb stands at the name, else whoever mourns would be dead.
_DYING = forms("去世, 逝世, 病逝, 死亡, 身亡, 遇难, 丧生, 离世, 阵亡, 死了, 毙命, 不在人世")
_LOSING = forms("失守, 易手, 沦陷了")
_SLAYING = forms(
    "遇害, 遇刺身亡, 被杀, 被杀害, 被打死, 被击毙, 被暗杀, 被刺杀, 被处决, 被枪杀, 被谋杀, 被杀死, 被枪毙, 被射杀, 被炸死, 遭暗杀, 遭枪杀, 遭杀害, 被处死, 遭到暗杀, 遭到枪杀"
)
_HARMING = forms("受伤, 负伤, 受重伤, 受了伤")
_VANISHING = forms("失踪, 下落不明, 失联")
_LEADING = forms(
    "已, 已经, 的, 没有, 并未, 并没有, 未, 没, 尚未, 可能, 可能已, 可能已经, 或已, 昨天, 今天, 昨日, 今日, 仍, 仍然, 早已, 不幸, 突然, 很可能已, 很可能已经, 也许已经, 似乎已, 似乎已经, 大概已经, 据信已, 因病, 也已, 也, 至今, 目前, 并非"
)
_TRAILING = (*forms("的, 了, 只, 几, 一事, 是, 不, 表, 深, 后, 纯, 于, 消息, 传"), "。", ",", "!", "?", ";", "”", "」")
_DEEDS = "袭击, 攻击, 爆炸, 暗杀, 谋杀, 刺杀, 杀害, 轰炸, 炮击, 屠杀, 惨案, 空袭, 纵火, 枪击, 绑架"
_PACTS = "协议, 协定, 条约, 合约, 和约, 合同"

_TRIGGERS = (
    # --- war: who holds what ---
    when(
        "control",
        "place! under:agent! *",
        "控制之下, 控制下, 的控制之下, 的控制下, 完全控制之下, 实际控制之下, 有效控制之下, 掌控之中, 掌控之下, 掌握之中, 掌握中, 手中, 手里, 的手中, 的手里, 统治之下, 管控之下, 占领之下",
    ),
    when(
        "control", "place! whose:agent! *", "控制, 掌控, 控制着, 掌控着, 完全控制, 实际控制, 管控, 把持, 占据着, 据守"
    ),
    when(
        "control",
        "agent * place!",
        "失去对, 丧失对, 失去了对, 丧失了对",
        negative=True,
        near="控制",
    ),
    when("control", "agent to:place! *", "失去控制, 失去了控制, 丧失控制, 丧失了控制", negative=True),
    when("control", "agent! * place!", "失去了, 已失去, 丢失了, 丢掉了, 丢了", negative=True, near=_ARMED),
    when(
        "control",
        "agent! to:place! *",
        "的控制, 的控制权, 的完全控制, 实施控制, 拥有控制权",
        near="保持, 维持, 拥有, 掌握, 实施, 继续",
    ),
    when(
        "control",
        "agent! * place!",
        "控制, 掌控, 掌控着, 完全控制, 完全控制着, 实际控制, 实际控制着, 仍控制, 仍控制着, 仍然控制着, 据守, 占据着, 固守, 坚守, 把守",
    ),
    when("capture", "place! whose:agent! *", "控制了, 掌控了"),
    when("control", "agent * place!", "控制着, 掌控着, 仍控制着, 仍然控制着, 完全控制着"),
    when(
        "capture",
        "place! whose:agent! *",
        "占领, 攻占, 夺取, 夺回, 攻陷, 攻克, 攻下, 拿下, 占据, 侵占, 收复, 解放, 夺走, 攻破, 重新占领, 重新夺回",
    ),
    when(
        "capture",
        "agent accusative:place! *",
        "占领, 攻占, 夺回, 攻陷, 攻克, 攻下, 拿下, 收复, 解放",
    ),
    when(
        "capture",
        "place! *",
        "沦陷, 陷落, 被占领, 已被占领, 遭占领, 被攻占, 被攻陷, 被攻克, 被攻下, 被夺取, 被夺回, 已被攻占, 已被夺回, 已被收复, 被收复, 已被解放, 已经解放, 被解放, 将被解放, 已获解放, 获得解放, 的沦陷, 的陷落",
    ),
    when("capture", "place:lost! *", "失守, 易手, 沦陷了"),
    when("capture", "place! * agent", "落入, 落到, 落在, 已落入, 陷入", near="手中, 手里, 之手, 控制"),
    when(
        "capture",
        "agent * place!",
        "将夺取, 将占领, 将攻占, 将收复, 将夺回, 将解放, 将攻克, 将拿下, 将攻下",
        intent=True,
    ),
    when(
        "capture",
        "agent * place!",
        "夺回, 夺回了, 收复, 收复了, 解放了, 重新占领, 重新夺回, 成功占领, 成功夺回, 成功夺取, 成功收复, 成功解放, 已解放, 已经解放, 军事占领, 成功攻占, 成功攻克, 成功攻下",
    ),
    when(
        "capture",
        "agent! * place!",
        "占领, 占领了, 攻占, 攻占了, 攻陷, 攻陷了, 夺取, 夺取了, 夺下, 攻克, 攻克了, 攻下, 攻下了, 拿下, 拿下了, 侵占, 侵占了",
        near=_ARMED + ", 政府, 反对派, 叛乱, 暴徒, 极端分子, 恐怖分子, 敌方",
    ),
    when("capture", "agent! * place!", "控制了, 已控制, 已经控制了, 全面控制了, 完全控制了, 重新控制了, 掌控了"),
    when(
        "withdraw",
        "agent * place!",
        "拒绝撤出, 拒绝撤离, 拒不撤出, 拒不撤离, 拒绝退出",
        near=_ARMED,
        negative=True,
        intent=True,
    ),
    when(
        "withdraw",
        "agent from:place! *",
        "撤出, 撤离, 撤退, 撤军, 撤兵, 撤走, 撤回, 退出, 撤出了, 撤离了, 后撤, 全部撤出, 全部撤离, 完全撤出, 全面撤出",
        near=_ARMED,
    ),
    when("withdraw", "agent * place!", "将撤出, 将撤离", near=_ARMED, intent=True),
    when(
        "withdraw",
        "agent * place!",
        "撤出, 撤出了, 撤离, 撤离了, 退出, 退出了, 全部撤出, 全部撤离, 完全撤出, 放弃了, 弃守",
        near=_ARMED,
    ),
    when("withdraw", "in:place! agent *", "撤军, 撤兵, 撤退"),
    when(
        "present",
        "agent! * place!",
        "进入, 进入了, 开进, 开进了, 进驻, 进驻了, 攻入, 驻扎在, 驻守在, 驻守, 驻扎于, 部署在, 部署于, 部署到, 盘踞在, 盘踞于, 仍留在, 留守, 潜入, 闯入",
        near=_ARMED,
    ),
    when("present", "agent! in:place! *", "驻扎, 驻守, 驻防, 盘踞, 活动, 集结, 存在", near=_ARMED),
    when("present", "in:place! * agent!", "驻有, 部署了, 部署有, 驻扎着, 驻扎有"),
    # --- war: fighting ---
    when(
        "ceasefire",
        "agent *",
        "违反停火, 违反了停火, 违反停火协议, 违反了停火协议, 破坏停火, 破坏了停火, 破坏停火协议, 破坏了停火协议, 撕毁停火协议, 撕毁了停火协议, 违背停火协议, 违背了停火协议, 打破停火, 打破了停火, 违反休战, 违反了休战协议, 违反停战协议, 违反了停战协议, 撕毁停战协议, 撕毁了停战协议, 破坏停战协议",
        value="violated",
    ),
    when(
        "ceasefire",
        "agent along:counterpart *",
        "同意停火, 同意了停火, 达成停火, 达成停火协议, 达成了停火协议, 达成停战协议, 达成了停战协议, 达成休战协议, 签署停火协议, 签署了停火协议, 签署停战协议, 签署了停战协议, 接受停火, 接受了停火, 接受停火协议, 接受停火方案, 宣布停火, 宣布了停火, 宣布单方面停火, 宣布休战, 宣布停战, 同意休战, 同意停战, 就停火达成一致",
        value="agreed",
    ),
    when(
        "ceasefire",
        "agent *",
        "拒绝停火, 拒绝了停火, 拒绝接受停火, 拒绝停火协议, 拒绝了停火协议, 拒绝停火提议, 拒绝休战, 拒绝停战, 拒绝了停火提议",
        value="rejected",
    ),
    when(
        "ceasefire",
        "agent *",
        "呼吁停火, 呼吁立即停火, 呼吁实现停火, 提议停火, 提出停火, 提出停火建议, 提出了停火建议, 提出停火方案, 建议停火, 提议休战, 提议停战",
        value="proposed",
    ),
    when(
        "ceasefire",
        "*",
        "停火已经结束, 停火已结束, 停火结束了, 停火协议已经失效, 停火协议已失效, 停火协议已经破裂, 停火协议破裂, 停火已经破裂, 停火破裂, 休战已经结束, 休战已结束, 停火协议已经终止, 停火协议已终止, 停火宣告结束",
        value="ended",
    ),
    when(
        "ceasefire",
        "agent *",
        "遵守停火, 遵守停火协议, 遵守了停火协议, 履行停火协议, 恪守停火协议, 维持停火, 遵守停战协议, 遵守休战协议",
        value="in_force",
    ),
    when(
        "ceasefire",
        "*",
        "停火有效, 停火仍然有效, 停火依然有效, 停火继续有效, 停火协议有效, 停火协议仍然有效, 停火协议依然有效, 停火协议仍有效, 停火已经生效, 停火已生效, 停火生效, 停火协议已经生效, 停火协议已生效, 停火协议生效, 停火得到遵守, 停火协议得到遵守, 停火正在得到遵守, 停火仍在持续, 停火继续维持, 停战协议仍然有效, 停火得以维持",
        value="in_force",
    ),
    when(
        "war_state",
        "*",
        "战争已经结束, 战争已结束, 战争结束了, 战争已告结束, 战争宣告结束, 战争终于结束, 战事已经结束, 战事已结束, 战事结束了, 内战已经结束, 内战已结束, 内战结束了, 已经恢复和平, 已恢复和平",
        value="over",
    ),
    when(
        "war_state",
        "*",
        "战争还没有结束, 战争没有结束, 战争还没结束, 战争尚未结束, 战争并未结束, 战争并没有结束, 战争仍未结束, 战争远未结束, 战事尚未结束, 战事并未结束, 内战尚未结束, 内战没有结束, 战争仍在继续, 战争还在继续, 战争在继续, 战争正在继续, 战事仍在继续, 战事还在继续, 内战仍在继续, 处于战争状态, 处于战争之中, 处在战争状态, 处在战争之中, 陷入内战",
        value="war",
    ),
    when("surrender", "agent *", "拒绝投降, 拒不投降, 拒绝放下武器, 拒绝缴械", negative=True, intent=True),
    when(
        "surrender",
        "agent to:counterpart *",
        "投降, 投降了, 缴械投降, 放下武器, 放下了武器, 缴械, 归降",
    ),
    when("fight", "agent along:counterpart *", "停止战斗, 停止了战斗, 停止交火, 停止作战", negative=True),
    when(
        "fight",
        "place! *",
        "没有战斗, 没有发生战斗, 没有交火, 没有发生交火, 未发生战斗, 未发生交火, 无战斗, 不存在战斗, 没有任何战斗, 战斗已经结束, 战斗已结束, 战斗结束了, 战斗已经停止, 战斗已停止",
        negative=True,
    ),
    when(
        "fight",
        "agent along:counterpart! *",
        "爆发激烈交火, 发生激烈交火, 激烈交火, 爆发交火, 发生武装冲突, 爆发武装冲突, 爆发战斗, 发生战斗, 爆发激烈战斗, 发生激烈战斗, 爆发激烈冲突, 战斗, 作战, 交战, 交火, 激战, 战斗到底, 斗争到底, 奋战到底, 血战到底, 发生交火, 发生激战, 发生冲突, 爆发冲突, 爆发激战, 展开激战, 对抗到底, 展开战斗, 鏖战, 厮杀",
    ),
    when(
        "fight",
        "place! *",
        "战斗仍在继续, 战斗还在继续, 战斗在继续, 战斗正在继续, 战斗仍在进行, 战斗正在进行, 战斗还在进行, 战斗继续, 战斗持续, 爆发战斗, 发生战斗, 爆发激战, 发生激战, 爆发交火, 发生交火, 激烈战斗, 爆发激烈战斗, 发生激烈战斗, 激烈交火, 爆发激烈交火, 发生激烈交火, 战事仍在继续, 武装冲突, 爆发武装冲突, 发生武装冲突",
    ),
    when("fight", "agent * counterpart!", "抗击, 迎战, 反抗, 抵抗, 对抗, 抵御"),
    when(
        "fight",
        "agent! *",
        "战斗到底, 奋战到底, 血战到底, 抵抗到底, 继续战斗, 继续抵抗, 坚持战斗, 继续作战, 斗争到底, 正在作战, 顽强抵抗",
    ),
    when(
        "attack",
        "object! whose:agent! *",
        "袭击, 攻击, 轰炸, 炮击, 空袭, 进攻, 炮轰, 伏击, 突袭, 的袭击, 的攻击, 的轰炸, 的炮击, 的空袭",
    ),
    when(
        "attack",
        "object! *",
        "遭到袭击, 遭到攻击, 遭到轰炸, 遭到炮击, 遭到空袭, 遭袭击, 遭袭, 遭受袭击, 遭受攻击, 遭遇袭击, 受到袭击, 受到攻击, 被轰炸, 被炮击, 遭轰炸, 遭炮击, 遭空袭",
    ),
    when(
        "attack",
        "agent toward:object! *",
        "发动袭击, 发动了袭击, 发动攻击, 发动了攻击, 发动进攻, 发动了进攻, 发动空袭, 发动了空袭, 实施袭击, 实施了袭击, 实施空袭, 展开进攻, 展开攻击, 发起进攻, 发起了进攻, 发起攻击, 发起了攻击, 发起袭击, 发起攻势, 发动攻势, 开火, 开枪, 开炮, 进行炮击, 进行轰炸, 进行空袭, 发射导弹, 发射了导弹, 发射火箭弹, 进行打击, 实施打击",
    ),
    when("attack", "object! whose:means! *", "袭击, 攻击, 轰炸, 空袭, 炮击, 击中, 打击"),
    when(
        "attack",
        "agent toward:object! *",
        "停止袭击, 停止攻击, 停止轰炸, 停止炮击, 停止进攻, 停止空袭, 停止了袭击, 停止了攻击, 停止了轰炸, 停止了炮击",
        negative=True,
    ),
    when(
        "attack",
        "agent * object!",
        "停止袭击, 停止攻击, 停止轰炸, 停止炮击, 停止进攻, 停止空袭, 停止了袭击, 停止了攻击, 停止了轰炸, 停止了炮击",
        negative=True,
    ),
    when("attack", "agent! * object!", "进攻, 猛攻, 反攻", near=_ARMED),
    when("attack", "agent! * object!", "将袭击, 将攻击, 将进攻, 将轰炸", intent=True),
    when(
        "attack",
        "agent! * object!",
        "袭击, 袭击了, 攻击, 攻击了, 轰炸, 轰炸了, 炮击, 炮击了, 空袭, 空袭了, 炮轰, 炮轰了, 伏击, 伏击了, 突袭, 突袭了, 扫射",
    ),
    when("responsible_for", "agent * event", "宣称对, 声称对, 宣布对, 承认对", near="负责, 责任"),
    when("responsible_for", "agent to:event! *", "负责, 承担责任, 负有责任, 负全部责任", near=_DEEDS),
    when("responsible_for", "agent * event", "制造了, 策划了, 实施了, 宣称制造了, 是幕后黑手", near=_DEEDS),
    when(
        "responsible_for",
        "agent along:event! *",
        "毫无关系, 没有关系, 没有任何关系, 无关, 毫不相干, 没有任何关联, 毫无关联",
        negative=True,
    ),
    when(
        "responsible_for",
        "agent * event!",
        "没有参与, 没有实施, 没有制造, 并未参与, 未参与, 没有策划",
        negative=True,
        near=_DEEDS,
    ),
    when("responsible_for", "agent * event!", "参与了, 参与", near=_DEEDS),
    when("battle_outcome", "agent * counterpart!", "击退, 击退了, 打退, 打退了", value="repelled"),
    when(
        "battle_outcome", "agent * counterpart!", "击败了, 打败了, 战胜了", value="victory", near="军, 部队, 武装, 敌人"
    ),
    # --- war: its victims ---
    when(
        "casualties",
        "* quantity!",
        "死亡人数, 遇难人数, 遇难者人数, 死者人数, 死难者人数, 死亡人数已升至, 死亡人数升至, 死亡人数增至, 死亡人数达到, 死亡人数为, 死亡人数上升至, 遇难人数升至, 遇难人数增至, 阵亡人数",
        value="killed",
    ),
    when("casualties", "* quantity!", "受伤人数, 伤者人数, 受伤人数升至", value="wounded"),
    when("casualties", "* quantity!", "失踪人数, 失联人数", value="missing"),
    when(
        "casualties",
        "place *",
        "无人死亡, 无人遇难, 无人伤亡, 没有造成人员伤亡, 未造成人员伤亡, 没有人员伤亡, 无人员伤亡, 没有人员死亡",
        value="killed",
        negative=True,
    ),
    when(
        "casualties",
        "quantity! *",
        "死亡, 丧生, 遇难, 身亡, 丧命, 罹难, 被打死, 被杀, 被杀害, 被击毙, 被炸死, 牺牲, 阵亡, 殉职, 遇害, 死于, 失去生命, 死了, 已经死亡, 已死亡, 不幸遇难, 不幸身亡, 当场死亡, 被杀死, 溺亡, 淹死, 的生命",
        value="killed",
    ),
    when(
        "casualties",
        "agent * quantity!",
        "打死, 打死了, 击毙, 击毙了, 歼灭, 歼灭了, 消灭, 消灭了, 杀死, 杀死了, 杀害, 杀害了, 炸死, 炸死了, 夺去, 夺走",
        value="killed",
        near="人, 名, 士兵, 平民, 叛军, 敌",
    ),
    when("casualties", "quantity! *", "受伤, 负伤, 受了伤, 被打伤, 被炸伤", value="wounded"),
    when("casualties", "* quantity!", "打伤, 打伤了, 炸伤, 炸伤了", value="wounded"),
    when("casualties", "quantity! *", "失踪, 下落不明, 失联, 仍然失踪, 仍下落不明", value="missing"),
    when(
        "casualties",
        "agent * quantity!",
        "损失了, 失去了, 伤亡",
        value="losses",
        near="士兵, 战士, 军人, 官兵, 警察",
    ),
    when("casualties", "quantity! *", "被俘, 被俘虏, 被抓获", value="captured", near="士兵, 战士, 军, 武装, 官兵"),
    when("casualties", "* quantity!", "俘虏, 俘虏了, 俘获, 俘获了", value="captured"),
    when(
        "kill",
        "object:whose! whose:agent! *",
        "杀害, 打死, 击毙, 暗杀, 刺杀, 处决, 枪杀, 谋杀, 杀死, 枪毙, 射杀, 炸死, 毒死, 斩首, 处死",
    ),
    when(
        "kill",
        "agent accusative:object! *",
        "杀害, 打死, 击毙, 处决, 枪杀, 谋杀, 杀死, 枪毙, 射杀, 炸死, 处死",
    ),
    when("kill", "object:slain! *", ", ".join(_SLAYING)),
    when(
        "kill",
        "agent * object!",
        "杀害, 杀害了, 打死, 打死了, 击毙, 击毙了, 暗杀, 暗杀了, 刺杀了, 处决, 处决了, 枪杀, 枪杀了, 谋杀, 谋杀了, 杀死, 杀死了, 射杀, 射杀了, 炸死了, 毒死了, 处死了, 杀了",
    ),
    when(
        "vital_status",
        "object! *",
        "还活着, 仍然活着, 仍活着, 依然活着, 活着, 健在, 仍然健在, 依然健在, 安然无恙, 平安无事, 仍在人世, 还在人世, 幸存, 幸免于难, 没有死, 并没有死, 并未死亡, 没有死亡, 尚在人世, 脱离生命危险",
        value="alive",
    ),
    when("vital_status", "object:dies! *", ", ".join(_DYING), value="dead"),
    when("vital_status", "object:harmed! *", ", ".join(_HARMING), value="injured"),
    when("vital_status", "object:vanished! *", ", ".join(_VANISHING), value="missing"),
    when(
        "displaced",
        "quantity! *",
        "流离失所, 逃离家园, 逃离, 被迫离开家园, 离开家园, 背井离乡, 被迫逃离, 被疏散, 已被疏散, 被迫撤离, 无家可归, 被转移安置, 紧急转移",
    ),
    when("population", "quantity! * place!", "居住在, 生活在, 住在, 被困在, 被困于, 仍生活在, 居住于"),
    when("population", "in:place! quantity! *", "居住, 生活, 被困"),
    when(
        "population",
        "place! * quantity!",
        "人口为, 人口约为, 人口约, 人口有, 人口达, 人口超过, 人口是, 总人口, 总人口为, 居住着, 生活着, 的人口, 人口总数",
    ),
    when("population", "place! quantity! *", "人口, 居民", near="有, 拥有"),
    # --- politics ---
    when("resign", "agent *", "拒绝辞职, 拒绝下台, 拒绝请辞", negative=True, intent=True),
    when("resign", "agent *", "将辞职, 将辞去, 将卸任, 将下台", intent=True),
    when(
        "resign",
        "agent *",
        "辞职, 辞职了, 的辞职, 辞去, 辞去了, 请辞, 引咎辞职, 宣布辞职, 提出辞职, 提交辞呈, 提交了辞呈, 递交辞呈, 递交了辞呈, 递交辞职信, 递交了辞职信, 下台了, 被迫下台, 宣布下台, 必须下台, 应该下台, 应当下台, 立即下台, 辞职下台, 卸任, 辞任, 挂冠而去",
    ),
    when(
        "hold_office",
        "agent *",
        "留任, 继续留任, 仍然在任, 仍在任, 继续任职, 仍在任上, 继续担任, 仍担任, 仍然担任, 留在任上, 继续执政, 仍是合法总统, 仍然是总统",
    ),
    when("hold_office", "agent! * object!", "担任, 出任, 就任, 当选, 当选为"),
    when("appoint", "agent * counterpart!", "任命, 任命了", near="为, 担任, 出任"),
    when(
        "dismiss",
        "counterpart! whose:agent *",
        "解职, 免职, 撤职, 罢免, 革职, 解除职务, 被免职, 被解职, 被撤职, 被罢免, 被革职, 被解除职务, 被免去职务",
        near="被",
    ),
    when(
        "dismiss",
        "agent * counterpart!",
        "罢免, 罢免了, 免去, 免去了, 解除了, 撤换了",
        near="职务, 罢免, 职, 部长, 总统, 总理, 省长, 市长",
    ),
    when("candidacy", "agent *", "参选, 竞选连任, 竞选总统, 参加竞选, 寻求连任, 参加总统选举"),
    when(
        "election_result",
        "agent! * event",
        "赢得选举, 赢得了选举, 赢得大选, 赢得了大选, 在选举中获胜, 在大选中获胜, 胜选",
        value="won",
        event="event:election",
    ),
    when(
        "election_result",
        "agent! * event",
        "输掉选举, 输掉了选举, 输掉大选, 输掉了大选, 败选, 在选举中落败",
        value="lost",
        event="event:election",
    ),
    when(
        "negotiate",
        "agent along:counterpart! *",
        "谈判, 进行谈判, 展开谈判, 举行谈判, 和谈, 对话, 进行对话, 展开对话, 开展对话, 磋商, 进行磋商, 会谈, 举行会谈, 的谈判, 的对话, 直接谈判, 秘密谈判, 进行秘密谈判, 进行直接谈判, 重启谈判, 恢复谈判",
    ),
    when(
        "negotiate",
        "agent! *",
        "进行谈判, 重返谈判桌, 回到谈判桌, 愿意谈判, 参加和谈, 参加谈判, 恢复谈判, 重启谈判",
        near="愿, 重返, 回到, 将, 会, 准备, 正在, 恢复, 重启, 参加",
    ),
    when("negotiate", "agent! *", "拒绝谈判, 拒绝对话, 拒绝和谈", negative=True, intent=True),
    when("agreement", "agent * object!", "将签署, 将签订", value="signed", intent=True),
    when("agreement", "agent * object!", "拒绝签署, 拒绝签订, 拒绝接受, 拒绝了", value="rejected", near=_PACTS),
    when(
        "agreement",
        "agent along:counterpart * object!",
        "签署, 签署了, 签订, 签订了, 签下, 签下了, 草签了",
        value="signed",
    ),
    when(
        "agreement", "object! whose:agent *", "已签署, 已经签署, 已签订, 已经签订, 正式签署, 获得签署", value="signed"
    ),
    when(
        "agreement",
        "agent along:counterpart * object!",
        "达成, 达成了, 接受, 接受了, 同意",
        value="agreed",
        near=_PACTS,
    ),
    when(
        "agreement",
        "agent * object!",
        "退出, 退出了, 撕毁, 撕毁了, 废除, 废除了, 终止, 终止了",
        value="ended",
        near=_PACTS,
    ),
    when(
        "support",
        "agent to:counterpart! *",
        "提供武器, 提供了武器, 提供军事援助, 提供军事支持, 输送武器, 运送武器",
        value="military",
    ),
    when("support", "agent! * counterpart!", "武装了, 训练了", value="military", near="叛军, 民兵, 武装, 游击队, 阵线"),
    when("support", "agent to:counterpart! *", "提供资金, 提供了资金, 提供资助", value="financial"),
    when("support", "agent! * counterpart!", "资助, 资助了", value="financial", near="叛军, 民兵, 武装, 游击队, 阵线"),
    when("depart", "agent! * place!", "逃离, 逃离了, 逃出, 离开了, 已离开, 已经离开, 出逃"),
    when("depart", "agent! from:place! *", "逃离, 逃走, 逃出, 出逃, 离开"),
    when(
        "said",
        "agent *",
        "从未说过, 从没说过, 从来没有说过, 从来没说过, 没有说过, 没说过, 未曾说过, 从未讲过, 没有讲过, 从未声称, 从未表示, 没有表示过, 从未承诺, 并未说过, 并没有说过, 从未宣布, 从未说",
        negative=True,
    ),
    when(
        "said",
        "agent! *",
        "告诉我, 告诉我们, 告诉过我, 对我说, 对我们说, 向我保证, 向我们保证, 向我证实, 向我们证实, 向我表示, 向我透露, 向我们透露, 向我承诺, 向我们承诺, 向我们表示",
    ),
    when(
        "operation_status",
        "object! *",
        "已开放, 重新开放, 恢复开放, 照常开放, 正常开放, 恢复运行, 正常运行, 恢复运营, 正常运营, 恢复通行, 已复课, 已复工",
        value="up",
    ),
    when(
        "operation_status",
        "object! *",
        "已关闭, 被关闭, 仍然关闭, 处于关闭状态, 已停运, 已停课, 已停工, 已停产, 已封闭, 被封闭, 暂停运营",
        value="down",
    ),
    when("operation_status", "agent * object!", "重新开放了, 开放了, 重开了", value="up"),
    when("operation_status", "agent * object!", "关闭了, 封闭了, 关停了", value="down"),
    when(
        "custody",
        "object! *",
        "被捕, 被拘留, 被逮捕, 被扣押, 被羁押, 被关押, 被拘捕, 遭拘留, 遭逮捕, 遭扣押, 在押, 仍在押",
        value="held",
    ),
    when("custody", "object! *", "获释, 被释放, 已获释, 重获自由, 已获自由", value="free"),
    when("custody", "agent * object!", "逮捕了, 拘留了, 扣押了, 羁押了, 抓捕了, 拘捕了", value="held"),
    when("custody", "agent * object!", "释放了, 放走了", value="free"),
    when("meet", "agent along:counterpart! *", "会面, 会晤, 举行会谈, 举行了会谈, 见面, 见过面"),
    when("meet", "agent * counterpart!", "会见了, 会晤了, 接见了, 会见"),
    when("damage", "object! *", "被毁, 被摧毁, 遭摧毁, 被夷为平地, 完全损毁", value="destroyed"),
    when("damage", "object! *", "受损, 严重受损, 遭到破坏", value="damaged"),
    when("jobs", "agent * quantity", "裁员, 裁减, 裁掉, 裁撤", value="cut"),
    when("pay", "agent *", "支付, 支付了, 支付过, 交付了, 付了", near="赎金", topic="issue:ransom"),
    when("operation_status", "object! *", "关闭", value="down"),
    when("kill", "object! *", "被打死, 被击毙, 被炸死, 被枪杀, 遇袭身亡"),
    when("responsible_for", "agent * event", "应对, 须对, 应当对, 必须对", near="负责, 责任"),
    when(
        "responsible_for",
        "event! *",
        "与我们无关, 与我方无关, 与我们没有关系, 与我们没有任何关系, 同我们无关",
        negative=True,
        ours=True,
    ),
    when("damage", "object! *", "被完全摧毁, 已被完全摧毁, 被彻底摧毁, 已被摧毁", value="destroyed"),
    when("damage", "object! *", "完好无损, 完好, 未受损, 没有受损, 未受破坏, 安然无恙", value="intact"),
)

_NOUNS = {
    "group:rebels": forms(
        "叛军, 反政府武装, 反叛武装, 反叛军, 叛乱分子, 反叛分子, 武装分子, 起义军, 游击队, 反对派武装, 反政府武装分子, 叛乱武装, 反政府军, 叛军部队, 叛军武装, 叛军战士"
    ),
    "group:army": forms("军队, 陆军, 国防军, 军方, 武装部队, 正规军, 海军, 空军, 国民军, 解放军, 人民解放军"),
    "group:forces": forms(
        "战机, 军机, 空军, 的部队, 的士兵, 的战士, 的武装人员, 的军队, 的官兵, 的民兵, 部队, 士兵, 战士, 武装人员, 军人, 官兵, 将士, 武装力量, 安全部队, 民兵, 志愿军, 联军, 维和部队, 雇佣兵, 战斗人员"
    ),
    "group:police": forms("警察, 警方, 警员, 公安, 防暴警察, 警察部队, 警官, 宪兵, 武警"),
    "group:government": forms("政府, 当局, 政权, 中央政府, 政府军, 政府部队, 官方, 内阁, 政府军队"),
    "group:opposition": forms("反对派, 反对党, 在野党, 反对派人士"),
    "group:enemy": forms("敌人, 敌军, 敌方, 侵略者, 占领者, 占领军, 侵略军, 入侵者"),
    "group:civilians": forms("平民, 百姓, 老百姓, 居民, 村民, 市民, 平民百姓, 当地居民, 非战斗人员, 无辜平民"),
    "group:children": forms("儿童, 孩子, 小孩, 学童, 小学生, 学生, 婴儿"),
    "group:women": forms("妇女, 女性, 女子"),
    "group:people": forms("民众, 群众, 人们, 难民, 工人, 矿工, 乘客, 旅客, 家庭, 灾民, 患者, 病人, 游客"),
    "group:prisoners": forms("战俘, 囚犯, 人质, 被拘押者, 在押人员, 被扣押者"),
    "group:journalists": forms("记者, 新闻记者, 媒体工作者"),
    "group:protesters": forms("示威者, 抗议者, 示威民众, 抗议民众"),
    "group:company": forms("公司, 企业"),
    "group:hospital": forms("医生, 护士, 医护人员, 医务人员"),
    "facility:ship": forms("船只, 船舶, 货船, 商船, 油轮, 军舰, 战舰, 护卫舰, 驱逐舰, 潜艇, 渔船, 舰艇"),
    "facility:airport": forms("机场, 国际机场, 空军基地"),
    "facility:bridge": forms("大桥, 桥梁"),
    "facility:port": forms("港口, 海港"),
    "facility:refinery": forms("炼油厂"),
    "facility:powerplant": forms("发电厂, 电厂, 核电站, 发电站, 核电厂, 水电站"),
    "facility:dam": forms("大坝, 水坝, 水库"),
    "facility:hospital": forms("医院, 诊所"),
    "facility:school": forms("学校, 中学, 小学, 大学"),
    "facility:prison": forms("监狱, 看守所"),
    "facility:border": forms("口岸, 过境点, 边境口岸, 检查站, 边境检查站, 过境口岸"),
    "facility:road": forms("公路, 高速公路, 隧道"),
    "facility:station": forms("车站, 火车站, 警察局"),
    "facility:mine": forms("煤矿, 金矿, 矿山, 铜矿, 铁矿"),
    "facility:pipeline": forms("输油管道, 天然气管道, 输气管道"),
    "facility:factory": forms("工厂"),
    "facility:market": forms("市场, 集市"),
    "facility:mosque": forms("清真寺, 教堂, 寺庙"),
    "facility:embassy": forms("大使馆, 使馆, 领事馆"),
    "facility:parliament": forms("议会大楼, 国会大厦"),
    "hazard:flood": forms("洪水, 洪灾, 水灾, 洪涝, 山洪, 洪涝灾害"),
    "hazard:earthquake": forms("地震, 强震"),
    "hazard:fire": forms("火灾, 大火, 山火, 森林火灾"),
    "hazard:crash": forms("空难, 坠机, 车祸, 撞车, 列车脱轨, 飞机失事, 交通事故"),
    "hazard:explosion": forms("爆炸, 大爆炸, 爆炸事故, 爆炸事件"),
    "hazard:landslide": forms("山体滑坡, 滑坡, 泥石流, 雪崩"),
    "hazard:storm": forms("台风, 飓风, 风暴, 暴风雨, 龙卷风, 气旋"),
    "hazard:collapse": forms("坍塌, 塌方, 倒塌"),
    "event:attack": forms("袭击, 袭击事件, 攻击, 空袭, 炮击, 轰炸, 伏击, 枪击, 枪击事件, 恐怖袭击"),
    "event:killing": forms("暗杀, 谋杀, 屠杀, 刺杀, 大屠杀, 惨案, 暗杀事件, 谋杀案"),
    "event:summit": forms("峰会, 首脑会议"),
    "event:conference": forms("会议, 大会, 和平会议"),
    "event:talks": forms("和谈, 和平谈判"),
    "event:election": forms("选举, 大选, 总统选举, 议会选举, 公投"),
    "event:ceremony": forms("仪式, 典礼, 葬礼, 阅兵"),
    "event:protest": forms("抗议活动, 示威, 示威游行, 集会"),
    "issue:agreement": forms(
        "协议, 协定, 条约, 和约, 合约, 合同, 和平协议, 和平协定, 贸易协定, 贸易协议, 停火协议, 停战协议"
    ),
    "issue:budget": forms("预算, 预算案"),
    "issue:plan": forms("计划, 方案, 提案, 改革"),
    "issue:tax": forms("税收, 燃油税, 增值税"),
    "issue:law": forms("法律, 法案"),
    "issue:tariffs": forms("关税"),
    "issue:sanctions": forms("制裁"),
    "office:president": forms("总统, 国家主席"),
    "office:primeminister": forms("总理, 首相"),
    "office:minister": forms("部长, 内政部长, 国防部长, 外交部长, 财政部长, 卫生部长, 外长, 防长"),
    "office:governor": forms("省长, 州长, 总督"),
    "office:mayor": forms("市长"),
    "office:chief": forms("局长, 司令, 指挥官, 总司令, 主任, 董事长"),
    "office:judge": forms("法官, 检察官, 检察长"),
    "goods:aid": forms("援助物资, 人道主义援助, 人道援助, 救援物资, 救援车队, 人道主义物资, 救济物资"),
    "goods:food": forms("粮食, 食品, 面粉, 小麦, 食物"),
    "goods:medicine": forms("药品, 疫苗, 医疗物资"),
    "goods:water": forms("饮用水, 自来水"),
    "goods:fuel": forms("燃料, 天然气, 汽油, 柴油"),
    "weapon:drone": forms("无人机"),
    "weapon:missile": forms("导弹, 火箭弹"),
    "weapon:chemical": forms("化学武器, 毒气, 化武"),
    "weapon:cluster": forms("集束弹药, 集束炸弹"),
    "weapon:nuclear": forms("核武器, 核弹"),
    "weapon:mine": forms("地雷"),
    "weapon:artillery": forms("火炮, 迫击炮, 榴弹炮"),
    "item:video": forms("视频, 录像, 录音"),
    "item:photo": forms("照片, 图片"),
    "item:document": forms("文件, 信件, 备忘录"),
    "item:evidence": forms("证据"),
    "period:last_year": forms("去年"),
    "period:this_year": forms("今年"),
    "period:last_month": forms("上个月, 上月"),
    "period:this_month": forms("本月, 这个月"),
    "period:today": forms("今天, 今日"),
    "period:yesterday": forms("昨天, 昨日"),
    "period:last_week": forms("上周, 上星期"),
}


def _at(verbs: tuple[str, ...], heads: tuple[str, ...] = ("",)) -> tuple[str, ...]:
    """What stands directly behind the name of the one whom the verb befalls."""
    leading = tuple(head + one + verb for verb in verbs for one in _LEADING for head in heads)
    return (*leading, *(head + verb + one for verb in verbs for one in _TRAILING for head in heads))


# "在" in "现在" would make the agent behind it a place where something happens.
_NOW = tuple(
    replace(one, pattern=f"now:agent! {one.pattern.partition(' ')[2]}")
    for one in (*goods.TRIGGERS, *_TRIGGERS, *rulings.TRIGGERS, *affairs.TRIGGERS)
    if one.pattern.startswith("agent")
)

MEANING = Meaning(
    spaced=False,
    compound="last",
    triggers=(*_NOW, *goods.TRIGGERS, *_TRIGGERS, *rulings.TRIGGERS, *affairs.TRIGGERS),
    nouns=joined(_NOUNS, affairs.NOUNS, goods.NOUNS, people.NOUNS, rulings.NOUNS),
    markers={
        "by": forms("被, 遭, 遭到, 遭受"),
        "whose": forms(
            "已被, 已经被, 没有被, 并未被, 并没有被, 未被, 可能被, 可能已被, 是被, 昨天被, 昨日被, 今天被, 已遭, 被, 由, 遭, 遭到, 遭受, 受到, 受, 归, 为"
        ),
        "under": forms("在, 处于, 处在, 仍在, 由, 受, 置于"),
        "in": forms("在, 位于"),
        "from": forms("从"),
        "to": forms("对, 向, 对于, 给, 为"),
        "with": forms("与, 跟"),
        "along": forms("与, 和, 同, 跟"),
        "against": forms("针对"),
        "toward": forms("对, 向, 针对, 朝"),
        "now": forms("现在"),
        "lost": _at(_LOSING, ("", "市", "镇", "城", "村", "机场", "全境")),
        "dies": _at(_DYING),
        "slain": _at(_SLAYING),
        "harmed": _at(_HARMING),
        "vanished": _at(_VANISHING),
        "accusative": forms("把, 将"),
    },
    heads=forms(
        "市, 省, 县, 镇, 村, 城, 州, 区, 城市, 地区, 首都, 省份, 全境, 全市, 全省, 全城, 市区, 城区, 镇区, 市中心, 境内"
    ),
    theirs=forms("其, 己方, 该组织的, 该国"),
    selves=forms("我们, 我军, 我方, 我部, 我, 本人, 我党, 我们自己, 本届政府, 我军部队, 我们的人"),
    own=forms("我方, 我军, 我们的, 我的, 我国, 本国, 我方的, 我国的"),
    titles=forms("总统, 部长, 省长, 市长, 将军, 司令, 指挥官, 上校, 法官, 总理, 首相, 国王, 主席, 先生, 女士"),
    stops=forms(
        "就出售, 就收购, 就转让, 就购买, 的, 了, 着, 过, 这, 那, 该, 此, 这个, 那个, 这座, 这次, 一个, 一座, 一处, 一所, 一名, 该市, 他, 她, 它, 他们, 她们, 附近, 周边"
    ),
    # --- negation ---
    granting=forms("谴责, 譴責, 欢迎, 歡迎, 批评, 批評, 赞扬, 讚揚, 称赞, 稱讚, 痛斥, 抨击, 抨擊, 哀悼, 遗憾, 遺憾"),
    requiring=forms("要求, 呼吁, 呼籲, 敦促, 促请, 促請, 希望, 请求, 請求"),
    negators=forms(
        "不, 没, 没有, 未, 并未, 并没有, 从未, 从来没有, 从没, 尚未, 并非, 不是, 不会, 不再, 绝不, 决不, 从不, 永不, 无法, 无意, 无力, 未能, 未曾, 毫无"
    ),
    refusals=forms("拒绝从, 拒绝与, 拒绝同, 拒绝和, 拒绝跟, 拒绝向, 拒绝对, 拒绝在, 拒不"),
    no_negators=forms(
        "不仅, 不仅仅, 不但, 不只, 不光, 不久, 不断, 不少, 不得不, 不过, 不料, 不同, 不法, 不满, 不明, 不幸, 不排除, 不管, 不论, 不顾, 不惜, 不时, 不足, 不到, 不超过, 不低于, 不少于, 不多, 不可避免, 不得已, 不约而同, 不容置疑, 无不, 不下, 不畏, 不懈, 不安, 不良, 不利, 不分, 不禁, 不由得, 莫不, 未来, 未经, 未知, 未遂, 未成年, 沉没, 没收, 淹没, 没落, 是不是, 会不会, 有没有, 能不能, 未婚, 不息, 不屈, 对不起, 了不起, 差不多"
    ),
    denials=forms("否认, 谎称, 诈称, 造谣称, 造谣说, 谣传, 误传, 讹传, 妄称, 矢口否认, 断然否认"),
    denials_after=forms(
        "不属实, 并不属实, 并不真实, 不真实, 并非事实, 不是事实, 不是真的, 并不是真的, 不是真实的, 是假的, 都是假的, 是假消息, 是假新闻, 是谣言, 都是谣言, 纯属谣言, 纯属捏造, 纯属虚构, 纯属造谣, 是捏造的, 是谎言, 都是谎言, 是虚假的, 系谣言, 系虚假信息, 是虚假信息, 毫无根据, 没有根据, 毫无事实根据, 没有事实根据, 没有任何根据, 子虚乌有, 与事实不符, 不符合事实, 是错误的, 是无稽之谈, 纯属无稽之谈, 是不实消息, 是不实信息, 属不实信息, 是不实之词, 是敌人的宣传, 只是谣言, 一派胡言, 予以否认, 加以否认, 表示否认, 均予以否认, 是胡说八道, 假消息, 假新闻"
    ),
    rejections=forms("驳斥, 驳回, 反驳, 拒绝接受"),
    contents=forms("说法, 指控, 报道, 传言, 谣言, 消息, 指责, 言论"),
    nobody=forms("没有人, 没人, 无一人, 没有任何人, 没有平民, 没有士兵, 没有一名, 没有一个人"),
    anybody=forms("任何人, 任何平民, 任何士兵, 任何一名"),
    # --- commitment ---
    probable=forms(
        "大概, 想必, 看来, 看起来, 似乎, 据信, 恐怕, 十有八九, 我们认为, 我们相信, 我认为, 我相信, 据初步, 应该已, 疑似"
    ),
    possible=forms("可能, 也许, 或许, 兴许, 不排除, 说不定, 未必, 或已, 有望, 是否, 能否, 可否, 有没有"),
    future=forms(
        "将会, 将出席, 将参加, 将在, 将于, 将与, 将同, 将和, 将从, 将对, 将向, 将继续, 将不, 将坚持, 将很快, 将再次, 将重新, 将立即, 将彻底, 将永远, 将全力, 将最终, 将全面, 将坚决, 将把, 将被, 将由, 将要, 即将, 必将, 终将, 仍将, 还将, 都将, 也将, 就将, 并将, 我们将, 他们将, 我将, 他将, 她将, 我方将, 政府将, 不会, 会继续, 将会继续, 我们会, 他们会, 我会, 他会, 她会, 就会, 都会, 也会, 一定会, 必定会, 迟早会, 很快会, 会在, 会与, 会从, 打算, 拒绝从, 拒绝与, 拒绝同, 拒绝和, 拒绝跟, 拒绝向, 拒绝对, 计划在, 计划于, 计划从, 计划对, 计划向, 准备, 决心, 誓言, 发誓, 有意, 愿意, 想要, 绝不, 决不, 永不, 力争, 企图, 试图, 即将要, 很快就要, 明天, 下周, 下个月, 明年, 来年"
    ),
    future_after=forms("只是时间问题, 是时间问题, 指日可待, 迫在眉睫, 近在眼前, 不可避免, 在即"),
    demands=forms(
        "不要, 切勿, 请勿, 必须, 应当, 应该, 要求, 敦促, 呼吁, 务必, 需要, 责令, 勒令, 强烈要求, 应立即, 应尽快, 理应, 请求, 催促, 命令, 不应, 不应该, 不许"
    ),
    since=forms("自, 自从, 以来, 至今, 从19*, 从20*"),
    conditions=forms(
        "如果, 假如, 假若, 倘若, 若是, 如若, 一旦, 只要, 要是, 除非, 万一, 若不, 若敌, 若叛军, 若政府, 若对方, 若军, 只有当, 只有在, 前提是, 在此条件下"
    ),
    consequences=forms("那么, 我们就, 就会, 便会"),
    questions=forms("是否, 难道, 为什么, 为何, 何时, 谁, 请问, 怎么"),
    hearsay=forms(
        "说, 声称, 宣称, 据称, 据说, 听说, 据报道, 报道称, 报道说, 有报道称, 有消息称, 消息称, 传言称, 传闻, 传言, 据传, 据悉, 有人称, 有人说, 表示, 透露, 指出, 自称, 号称, 告诉, 告诉我, 告诉我们, 向我保证, 向我们保证, 向我证实, 向我们证实, 向我透露, 向我们透露, 向我承诺, 向我们承诺"
    ),
    evaluations=forms("可耻, 荒谬, 卑鄙, 野蛮, 令人发指, 英勇, 伟大, 可悲"),
    acts={
        Act.CONFIRM: forms("证实, 确认, 可以证实, 可以确认"),
        Act.ADMIT: forms("承认, 坦承, 道歉"),
        Act.ACCUSE: forms("指责, 指控, 谴责, 控诉"),
        Act.PROMISE: forms("承诺, 保证, 誓言, 发誓"),
        Act.THREATEN: forms("威胁, 扬言"),
        Act.WARN: forms("警告, 告诫"),
        Act.OFFER: forms("提议, 愿意"),
        Act.DENY: forms("否认"),
        Act.CORRECT: forms("更正, 纠正"),
        Act.RETRACT: forms("撤回声明, 收回声明, 收回言论"),
        Act.DECLARE: forms("宣布, 宣告, 郑重声明"),
    },
    scopes={
        "never": forms("从未, 从来没有, 从来没, 从没, 从不, 绝不, 决不, 永不, 永远不, 绝不会, 决不会, 未曾"),
        "always": forms("始终, 一直, 永远, 历来"),
        "no_longer": forms("不再, 已不, 已经不"),
        "still": forms("仍, 仍然, 依然, 还在, 仍旧"),
        "all": forms("全部, 完全, 全面, 整个, 所有, 彻底, 全境, 全市, 全省, 全城"),
        "some": forms("部分, 一部分, 大部分, 一些, 半个, 多数"),
        "more": forms("截至目前, 迄今为止, 截至"),
    },
    # --- shape ---
    contrasts=forms("而是, 是"),
    joiners=forms("但, 但是, 然而, 尽管, 虽然, 因为, 因此, 而是, 而且, 与此同时"),
    coordinators=forms("并, 并且, 而且"),
)
