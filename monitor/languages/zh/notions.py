"""The notions of Chinese."""

from __future__ import annotations

from monitor.grammar.notions import Notions, forms, notions

_WORDS = notions(
    """
    rise: 上升, 增加, 增长, 上涨, 提高, 涨, 攀升, 飙升, 增, 升, 扩大, 走高, 大涨, 上调, 提升, 增多
    fall: 下降, 减少, 下跌, 降低, 跌, 下滑, 暴跌, 降, 减, 缩小, 走低, 大跌, 下调, 削减, 裁减, 回落
    more: 更多, 多于, 超过, 以上, 高于
    less: 更少, 少于, 不到, 以下, 低于
    many: 许多, 很多, 众多, 大量, 多数, 数百, 数千, 不少, 好多, 无数
    few: 很少, 少数, 少量, 罕见, 几乎没有, 寥寥, 稀少
    high: 高, 最高, 创纪录, 高峰
    low: 低, 最低
    big: 大, 巨大, 庞大, 重大, 大型, 很大
    small: 小, 微小, 轻微, 小型, 有限, 很小
    win: 赢, 获胜, 胜利, 战胜, 击败, 夺冠, 胜
    lose: 输, 失败, 战败, 落败, 失利, 败
    begin: 开始, 启动, 展开, 发起, 开幕, 动工, 开工
    end: 结束, 停止, 终止, 中止, 完成, 暂停, 终结, 闭幕, 停, 完了
    open: 开放, 打开, 重开, 开通, 开业, 开门
    closed: 关闭, 封闭, 封锁, 关门, 停业, 关
    continue: 继续, 持续, 仍然, 保持, 依然, 延续, 一直
    allow: 允许, 准许, 批准, 许可, 可以, 同意
    forbid: 禁止, 不准, 阻止, 封杀, 限制, 不许, 禁令
    accept: 接受, 同意, 通过, 采纳, 欢迎, 批准
    refuse: 拒绝, 否决, 驳回, 回绝, 不接受
    support: 支持, 赞成, 拥护, 援助, 赞同, 帮助
    oppose: 反对, 批评, 谴责, 抗议, 抵制, 对抗
    confirm: 证实, 确认, 承认, 证明
    deny: 否认, 辟谣, 驳斥, 澄清, 矢口否认
    true: 真, 真实, 属实, 真的, 事实, 真正, 正确
    false: 假, 虚假, 不实, 谣言, 伪造, 捏造, 错误, 假的, 谎言, 不属实, 造谣, 不真实, 虚构
    rumour: 传言, 传闻, 据称, 声称, 指控, 所谓, 网传
    live: 活, 幸存, 活着, 生还, 存活
    die: 死, 死亡, 去世, 遇难, 杀死, 丧生, 身亡, 杀害, 处决, 自杀, 逝世, 牺牲
    hurt: 受伤, 伤, 负伤, 伤者
    unhurt: 安然无恙, 未受伤, 平安
    arrest: 逮捕, 拘留, 监禁, 扣押, 被捕, 入狱, 监狱, 抓
    free: 释放, 自由, 获释, 解放, 赦免
    guilty: 有罪, 罪, 定罪, 罪犯
    innocent: 无罪, 无辜, 清白
    arrive: 到达, 抵达, 到, 来, 进入, 返回, 回国, 回来
    leave: 离开, 撤离, 撤出, 退出, 撤军, 逃离, 走, 出走
    stay: 留, 留下, 留任, 待
    appoint: 任命, 当选, 委任, 选举, 聘用
    dismiss: 解雇, 辞职, 免职, 罢免, 开除, 下台, 撤职
    peace: 和平, 停火, 休战, 和解
    war: 战争, 战斗, 冲突, 交战, 入侵, 打仗
    agree: 协议, 协定, 共识, 达成, 条约
    dispute: 分歧, 争议, 争端, 争吵
    build: 建设, 建造, 建立, 修建, 重建, 建成
    destroy: 摧毁, 破坏, 毁, 拆除, 毁坏
    safe: 安全, 平安, 无害
    danger: 危险, 威胁, 风险, 有害
    succeed: 成功, 做到, 实现
    fail: 失败, 未能, 没能, 无法
    join: 加入, 参加, 参与, 成员
    fast: 快, 迅速, 加快, 立即, 马上, 很快
    slow: 慢, 缓慢, 放缓
    strong: 强, 强大, 加强, 强劲
    weak: 弱, 虚弱, 削弱, 疲软
    better: 更好, 改善, 好转, 提高
    worse: 更糟, 恶化, 变差
    good: 好, 良好, 优秀, 积极, 不错
    bad: 坏, 糟糕, 差, 消极, 恶劣
    long: 长, 长期, 很久, 久
    short: 短, 短期, 短暂
    new: 新, 最近, 现代
    old: 旧, 老, 古老, 以前, 原
    first: 第一, 首次, 首
    last: 最后, 末
    early: 早, 提前
    late: 晚, 迟, 推迟
    before: 之前, 以前, 前
    after: 之后, 以后, 后
    possible: 可能, 能, 能够, 可以
    impossible: 不可能, 不能, 无法
    easy: 容易, 简单, 轻松
    hard: 困难, 难, 艰难, 复杂
    need: 需要, 必须, 必要, 应该, 要求
    needless: 不必, 不需要, 无需, 自愿
    known: 知道, 著名, 公开, 公布, 已知
    secret: 秘密, 未知, 隐瞒, 机密, 不知道
    find: 发现, 找到
    missing: 失踪, 消失, 缺失
    remember: 记得, 记住
    forget: 忘记, 忘
    love: 爱, 喜欢, 喜爱
    hate: 恨, 讨厌, 憎恨
    glad: 高兴, 快乐, 满意, 乐观, 开心
    sad: 悲伤, 难过, 生气, 悲观, 担忧, 不满, 不高兴
    hot: 热, 炎热, 变暖
    cold: 冷, 寒冷
    north: 北, 北部, 北方
    south: 南, 南部, 南方
    east: 东, 东部, 东方
    west: 西, 西部, 西方
    inside: 里, 内, 内部, 里面
    outside: 外, 外部, 外面
    man: 男, 男人, 男子, 丈夫, 父亲, 儿子, 他
    woman: 女, 女人, 女子, 妻子, 母亲, 女儿, 她
    young: 年轻, 青年, 儿童, 孩子
    dear: 贵, 昂贵
    cheap: 便宜, 廉价
    rich: 富, 富有, 富裕
    poor: 穷, 贫困, 贫穷
    full: 满, 充满
    empty: 空, 空的
    buy: 买, 购买, 收购
    sell: 卖, 出售, 销售
    import: 进口
    export: 出口
    home: 国内, 本国, 本地
    foreign: 外国, 国外, 国际
    legal: 合法, 合宪
    illegal: 非法, 违法, 违宪
    impose: 实施, 征收, 施加
    lift: 取消, 解除, 撤销
    hold: 举行, 召开, 举办
    cancel: 取消, 延期, 推迟
    friend: 朋友, 盟友, 伙伴
    enemy: 敌人, 对手, 敌
    most: 大多数, 大部分, 多半
    minority: 少数, 小部分
    present: 出席, 存在, 在场, 有
    absent: 缺席, 不存在, 没有, 不在
    send: 送, 派, 发送, 派遣
    receive: 收到, 得到, 获得
    give: 给, 提供, 捐赠, 赠送
    take: 拿, 没收, 夺取
    trust: 信任, 相信, 可靠
    doubt: 怀疑, 不信, 质疑
    escalate: 升级, 紧张, 加剧
    calm: 缓和, 平静, 冷静
    whole: 全部, 完全, 整个, 全
    part: 部分, 一部分
    praise: 赞扬, 称赞, 表扬, 感谢
    blame: 指责, 责怪, 批评, 谴责
    keep: 遵守, 保持, 履行
    break: 违反, 打破, 破坏
    unite: 团结, 统一, 联合
    divide: 分裂, 分开, 分离
    profit: 利润, 盈利, 收益
    loss: 亏损, 损失
    surplus: 过剩, 盈余, 顺差
    shortage: 短缺, 不足, 缺乏, 逆差
    healthy: 健康, 康复, 治愈
    ill: 病, 生病, 感染, 患
    near: 近, 附近, 靠近
    far: 远, 遥远
    same: 相同, 一样, 同样, 不变
    different: 不同, 改变, 变化, 其他
    public: 公开, 公共
    private: 私人, 私下
    day: 白天, 早上
    night: 夜, 晚上
    natural: 自然, 天然
    manmade: 人造, 人工
    useful: 有用, 有效
    useless: 无用, 无效
    attack: 攻击, 袭击, 打击, 轰炸, 进攻
    protect: 保护, 防御, 保卫
    advance: 前进, 推进, 进步
    retreat: 后退, 撤退, 退步
    positive: 积极, 正面, 阳性, 有利
    negative: 消极, 负面, 阴性, 不利
    permanent: 永久, 永远, 长期, 最终
    temporary: 临时, 暂时, 短暂, 过渡
    expel: 驱逐, 赶走, 遣返, 开除, 逐出
    admit: 收容, 接纳, 安置, 收留
    just: 公正, 公平, 正当, 合理
    unjust: 不公, 不公正, 不公平, 不合理
    direct: 直接, 面对面
    indirect: 间接
    enough: 足够, 充足, 充分
    lacking: 不足, 不够, 欠缺
    voluntary: 自愿, 主动, 自发
    forced: 强制, 被迫, 强行, 强迫
    fear: 害怕, 担心, 担忧, 恐惧, 忧虑
    alone: 独自, 单独, 一个人
    together: 一起, 共同, 联合, 一同
    block: 冻结, 封锁, 扣押, 没收
    release: 解冻, 归还, 移交, 交还
    invade: 入侵, 侵略, 占领, 吞并
    liberate: 解放, 收复, 夺回
    asleep: 睡觉, 睡着, 睡眠
    awake: 醒来, 清醒, 起床
    sit: 坐着, 坐在
    stand: 站着, 站在
    silent: 沉默, 不说话, 安静
    outspoken: 说话, 发言, 讲话, 表态
    cause: 导致, 引起, 造成, 引发
    prevent: 防止, 避免, 预防, 阻止

    post:president: 总统, 国家主席, 主席
    post:prime minister: 总理, 首相
    post:minister: 部长, 外长
    post:king: 国王, 女王
    post:governor: 州长, 省长
    post:mayor: 市长
    post:ambassador: 大使
    post:spokesman: 发言人
    post:deputy: 议员, 代表
    post:general: 将军, 司令
    body:government: 政府
    body:parliament: 议会, 国会, 人大
    body:court: 法院, 法官, 检察
    body:army: 军队, 军方, 士兵
    body:police: 警察, 警方
    body:un: 联合国
    body:eu: 欧盟
    body:nato: 北约
    body:who: 世卫组织
    country:us: 美国, 华盛顿, 白宫, 美
    country:uk: 英国, 伦敦
    country:fr: 法国, 巴黎
    country:de: 德国, 柏林
    country:ru: 俄罗斯, 莫斯科, 俄
    country:ua: 乌克兰, 基辅
    country:cn: 中国, 北京, 我国
    country:jp: 日本, 东京
    country:kr: 韩国, 首尔
    country:kp: 朝鲜, 平壤
    country:in: 印度
    country:pk: 巴基斯坦
    country:af: 阿富汗, 喀布尔, 塔利班
    country:ir: 伊朗, 德黑兰
    country:iq: 伊拉克
    country:sy: 叙利亚
    country:il: 以色列
    country:ps: 巴勒斯坦, 加沙, 哈马斯
    country:sa: 沙特
    country:tr: 土耳其
    country:au: 澳大利亚
    country:ca: 加拿大
    country:tw: 台湾
    continent:europe: 欧洲
    continent:africa: 非洲
    continent:asia: 亚洲
    weekday:1: 星期一, 周一
    weekday:2: 星期二, 周二
    weekday:3: 星期三, 周三
    weekday:4: 星期四, 周四
    weekday:5: 星期五, 周五
    weekday:6: 星期六, 周六
    weekday:7: 星期日, 周日, 星期天
    rank:2: 第二
    rank:3: 第三
    season:winter: 冬天, 冬季
    season:summer: 夏天, 夏季
    fuel:oil: 石油, 原油
    fuel:gas: 天然气
    money:dollar: 美元
    money:euro: 欧元
    money:yuan: 人民币
    election: 选举, 投票, 公投
    party: 党, 政党
    law: 法律, 法案, 宪法
    sanctions: 制裁
    tax: 税
    budget: 预算
    bank: 银行
    price: 价格
    economy: 经济
    company: 公司, 企业
    worker: 工人, 员工, 职工
    strike: 罢工
    protest: 抗议, 示威
    refugee: 难民, 移民
    civilian: 平民, 居民, 群众, 人民
    journalist: 记者, 媒体, 报纸
    video: 视频
    photo: 照片, 图片
    report: 报告, 研究, 调查
    statement: 声明, 讲话
    talks: 谈判, 会谈, 对话, 会议, 峰会, 会见
    visit: 访问
    weapon: 武器
    missile: 导弹, 火箭
    drone: 无人机
    plane: 飞机, 航班
    ship: 船, 舰
    hospital: 医院
    doctor: 医生
    school: 学校, 大学, 学生
    virus: 病毒, 疫情
    vaccine: 疫苗
    explosion: 爆炸
    fire: 火灾
    flood: 洪水
    earthquake: 地震
    nuclear: 核
    water: 水
    food: 食品, 粮食
    city: 城市, 村
    football: 足球, 比赛, 球队
    say: 说, 表示, 称, 宣布
    """
)

NOTIONS = Notions(
    words=_WORDS,
    small=forms("""
        的, 了, 着, 过, 是, 在, 和, 与, 及, 或, 而, 也, 都, 就, 还, 又, 很, 把, 被, 让, 使, 给, 对, 向, 从, 到, 于, 为, 以, 之, 其, 此, 这, 那, 个, 些, 们,
        我, 你, 您, 它, 自, 己, 吗, 呢, 吧, 啊, 嗯, 呀, 哦, 地, 得, 所, 但, 因, 如, 果, 则, 并, 会, 要, 将, 已, 只, 才, 再, 么, 什, 怎, 谁, 哪, 几, 不, 没,
        未, 有, 上, 下, 中, 里, 一, 那个, 这个, 就是, 一个
    """),
    unlike="",
    marks=notions(
        """
        some: 一些, 有些, 有的, 部分, 大多数, 某些
        """
    ),
    lacks=forms("无, 毫无, 没有, 缺乏, 别, 莫"),
    exclusive=forms("只, 仅, 唯一, 只有, 仅仅, 才"),
    universal=forms("所有, 全部, 每, 都, 总是, 一切, 任何, 全体, 完全, 从不, 从来, 全都"),
    contrary=forms("其实, 事实上, 实际上, 相反, 但, 但是, 然而, 而是, 不过, 虽然, 却"),
)
