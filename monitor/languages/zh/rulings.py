"""Chinese for what is called for, approved, punished, done against the law, known of, or does not exist."""

from __future__ import annotations

from monitor.grammar.meaning import forms, when

TRIGGERS = (
    # --- what is called for ---
    when("call_for", "agent! * object!", "要求, 要求举行, 要求提前举行, 呼吁, 呼吁举行, 呼吁提前举行, 敦促举行, 主张, 主张举行"),
    # --- who knew; "我们知道", "众所周知" are left out ---
    when("knew", "agent! to:topic! *", "不知情, 毫不知情, 并不知情, 一无所知, 毫无所知, 事先不知情, 事先毫不知情", negative=True),
    when("knew", "agent! to:topic! *", "知情, 事先知情, 早已知情, 早就知情"),
    when("knew", "agent! * topic!", "事先知道, 早就知道, 早已知道, 事先获悉, 事先得知, 知道该, 知道这次, 知道这一, 知道此次, 知道此, 知道这份"),
    # --- what an authority decided on a product or a work; laws and plans are measures ---
    when("approval", "object! *", "未获批准, 未获批, 没有获批, 没有获得批准, 尚未获批, 尚未获得批准, 未被批准", value="approved", negative=True),
    when("approval", "object! *", "获批, 已获批, 已获批准, 获得批准, 已获得批准, 被批准, 获批上市, 获准上市, 获准使用", value="approved"),
    when("approval", "agent * object!", "批准了, 批准, 已批准, 已经批准, 核准了, 核准", value="approved"),
    when("approval", "object! *", "被拒绝, 遭拒绝, 被否决, 遭否决, 被驳回, 遭驳回", value="rejected"),
    when("approval", "agent * object!", "拒绝批准, 拒绝了, 否决了, 驳回了", value="rejected"),
    when("approval", "object! *", "被吊销许可, 被撤销批准, 被撤销许可, 已退市", value="withdrawn"),
    # --- a punishment; the figure of what an appeal makes of it is left out ---
    when("sentence", "object! * quantity!", "被判处, 被判, 获刑, 判处, 被判入狱, 被判刑, 被判处有期徒刑, 被判监禁", near="年, 个月"),
    when("sentence", "* object! quantity!", "判处, 判了", near="年徒刑, 年监禁, 有期徒刑, 年有期徒刑, 个月"),
    when("sentence", "object! * quantity!", "被罚款, 被处罚款, 被处以罚款"),
    # --- a wrong ---
    when("committed_offence", "agent * object", "偷窃了, 盗窃了, 偷走了, 贪污了, 贪污, 挪用了, 挪用, 侵吞了, 侵吞", topic="offence:theft"),
    when("committed_offence", "agent * object", "贿赂了, 贿赂, 行贿, 收买了", topic="offence:bribery"),
    when("committed_offence", "agent * object!", "操纵, 操纵了", near="选举, 大选, 投票, 公投", topic="offence:rigging"),
    when("committed_offence", "agent * object", "舞弊", near="选举, 大选, 投票, 公投", topic="offence:rigging"),
    when("committed_offence", "object! *", "被操纵, 遭操纵, 遭到操纵, 受到操纵", near="选举, 大选, 投票, 公投", topic="offence:rigging"),
    when("committed_offence", "agent *", "从事间谍活动, 从事过间谍活动, 进行间谍活动, 充当间谍, 刺探情报, 窃取机密", topic="offence:espionage"),
    when("committed_offence", "agent *", "犯下战争罪, 犯下战争罪行, 犯了战争罪, 犯有战争罪, 犯战争罪, 犯下反人类罪, 犯下种族灭绝罪, 实施种族灭绝", topic="offence:war_crime"),
    when("committed_offence", "agent *", "叛国, 犯有叛国罪, 犯下叛国罪, 背叛国家, 背叛了国家", topic="offence:treason"),
    when("committed_offence", "agent * object", "伪造了, 伪造", near="文件, 签名, 结果, 护照, 证书", topic="offence:forgery"),
    # --- whether there is a thing at all; doubt, need, reason and proof are left out ---
    when("exists", "* object!", "没有这样的, 没有这种, 并没有这样的, 不存在这样的, 不存在这种, 并不存在这样的, 不存在所谓的", negative=True),
    when("exists", "object! *", "不存在, 并不存在, 根本不存在, 从不存在, 从未存在, 从未发生, 从未举行, 没有发生过, 并未发生", negative=True),
    when("exists", "object! *", "确实存在, 真实存在, 的确存在"),
)  # fmt: skip

NOUNS = {"goods:medicine": forms("疫苗, 药物, 新药")}
