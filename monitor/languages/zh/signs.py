"""The two ways of writing Chinese."""

from __future__ import annotations

from collections.abc import Iterable

# Taiwan and Hong Kong write the same words in traditional signs; lists are kept in simplified ones and doubled. Signs
# that stand for several traditional ones (后, 里, 复, 只) are left out: the few words with them are listed both ways.
_TRADITIONAL = str.maketrans(
    "说称认为强调实声证断诬谎扬写释应驳评责绍报预测质问讲续联单确论叹忆总结开诺现显发补辩坚胁张诫吁谴议赞对转诉记体们"
    "没无绝愿会将当该难须计划获临种项这别紧还时间随来欢谢贺遗满担忧赏愤惊怀乐观语国际党长员军机构组织办银医检财专题学"
    "师选举统轰呛讽讥恳审决击严签归层权团阁协县乡内红边门侦执辞维灾轻颤哑泪头气继传导务书处顾资业产经济参众亲队练点热"
    "阵战简讯图视频独访听读综数从给让过动势车见闻网电话录关据与于并众纽约华尔顿邮卫镜环韩岛广东两个亚乌价储兰况则剧劝"
    "厅厉双叙响坏场尽属带异径挥换摇敌条极标栏样汉泽爱监盘纪纷线细终绰编罗职肃胜脸舆节规览讳讶设识诊词诚误请谈谋谓负购"
    "贴赛踪较辑达进远连郑针锁锐错镇阳领颂风饱馆马驻验创却",
    "說稱認為強調實聲證斷誣謊揚寫釋應駁評責紹報預測質問講續聯單確論嘆憶總結開諾現顯發補辯堅脅張誡籲譴議讚對轉訴記體們"
    "沒無絕願會將當該難須計劃獲臨種項這別緊還時間隨來歡謝賀遺滿擔憂賞憤驚懷樂觀語國際黨長員軍機構組織辦銀醫檢財專題學"
    "師選舉統轟嗆諷譏懇審決擊嚴簽歸層權團閣協縣鄉內紅邊門偵執辭維災輕顫啞淚頭氣繼傳導務書處顧資業產經濟參眾親隊練點熱"
    "陣戰簡訊圖視頻獨訪聽讀綜數從給讓過動勢車見聞網電話錄關據與於並眾紐約華爾頓郵衛鏡環韓島廣東兩個亞烏價儲蘭況則劇勸"
    "廳厲雙敘響壞場盡屬帶異徑揮換搖敵條極標欄樣漢澤愛監盤紀紛線細終綽編羅職肅勝臉輿節規覽諱訝設識診詞誠誤請談謀謂負購"
    "貼賽蹤較輯達進遠連鄭針鎖銳錯鎮陽領頌風飽館馬駐驗創卻",
)


def both(words: Iterable[str]) -> tuple[str, ...]:
    """The words in simplified and in traditional signs."""
    return tuple(dict.fromkeys(form for word in words for form in (word, word.translate(_TRADITIONAL))))
