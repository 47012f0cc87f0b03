"""The meaning part of Turkish that speaks of services, courts, measures, goods and health: beside that of war.

Verbs stand as stems: what follows says tense, person and negation, and the patterns of meaning.py read it.
"""

from __future__ import annotations

from monitor.grammar.meaning import forms, when

TRIGGERS = (
    # --- what is kept out: first, as it needs goods, and the same verbs stop services ---
    when(
        "obstruct",
        "agent object! *",
        "kesti*, kesme*, kestiği*, kesmiş*, engelledi*, engelliyor*, engelleme*, engellediği*, alıkoydu*, alıkoyuyor*, el koydu*, el koyma*, yağmaladı*, geri çevirdi*, geçişine izin verme*, girişine izin verme*, girmesine izin verme*, durdurdu*",
    ),
    when(
        "obstruct",
        "object! agent:by *",
        "kesildi*, kesilmiş*, engellendi*, engellen*, geri çevrildi*, alıkonuldu*, yağmalandı*, sokulmu*, sokulma*",
    ),
    # --- what works and what does not ---
    when(
        "operation_status",
        "object! *",
        "çalışıyor*, çalışmakta*, çalışmaya devam*, çalışmasını sürdür*, hizmet veriyor*, hizmet vermeye*, hizmete girdi*, hizmete açıldı*, faaliyette*, faaliyetini sürdür*, faaliyetlerini sürdür*, faaliyete geçti*, yeniden açıl*, ulaşıma açıl*, ulaşıma açık*, trafiğe açıl*, trafiğe açık*, normale dön*, yeniden başla*, devreye girdi*, devreye alındı*, işliyor*, açık*",
        value="up",
    ),
    when(
        "operation_status",
        "object! *",
        "durdu*, durmuş*, durduruldu*, durdurul*, felç*, kapatıl*, kapalı*, kapandı*, çalışmıyor*, hizmet dışı*, hizmet veremiyor*, devre dışı*, kesildi*, kesik*, kesilmiş*, askıya alındı*, iptal edildi*, İptal edildi*, bloke*, ulaşıma kapa*, trafiğe kapa*, faaliyetini durdur*, faaliyetlerini durdur*, arızalan*",
        value="down",
    ),
    when(
        "operation_status",
        "agent object! *",
        "durdurdu*, durdurdular, felç etti*, bloke etti*, askıya aldı*, kesti*, iptal etti*",
        value="down",
    ),
    when("operation_status", "agent object! *", "yeniden açtı*, hizmete açtı*, yeniden başlattı*", value="up"),
    # --- shot down, run into ---
    when(
        "attack",
        "object! agent:by *",
        "düşürüldü*, düşürülmü*, düşürüldüğü*, vuruldu*, vurulmu*, vurulduğu*, batırıldı*, batırılmı*, hedef alındı*, hedef alınmı*, saldırıya uğradı*, saldırıya uğra*, ateş altına alındı*, top ateşine tutuldu*",
    ),
    when(
        "attack",
        "agent object! *",
        "düşürdü*, düşürme*, düşürmü*, düşürdüğü*, vurdu*, vurma*, vurmuş*, vurduğu*, batırdı*, batırma*, batırdığı*, hedef aldı*, hedef alma*, hedef aldığı*, çarptı*, çarpma*, çarptığı*, tosladı*, mahmuzladı*, mahmuzla*",
    ),
    when(
        "cause",
        "event! object! *",
        "neden oldu*, sebep oldu*, yol açtı*, kaynaklan*, sonucu, yüzünden, nedeniyle, sonucunda, sonucu meydana geldi*",
    ),
    when("cause", "event! *", "kasıtlı*, kundaklama*, kasten*, bilerek*, sabotaj*", object="cause:attack"),
    when("cause", "event! *", "kazaydı, kazadır, kaza sonucu", object="cause:accident"),
    # --- who is held ---
    when(
        "custody",
        "object! agent:by *",
        "kaçırıldı*, kaçırılmı*, kaçırıldığı*, rehin alındı*, rehin alınmı*, rehin tutul*, tutuklandı*, tutuklanmı*, tutuklandığı*, gözaltında*, gözaltına alın*, tutuklu*, hapiste*, cezaevinde*, esir alındı*, esir alınmı*, alıkonul*, elimizde*, ev hapsinde*, ev hapsine alındı*",
        value="held",
    ),
    when(
        "custody",
        "object! agent:by *",
        "serbest bırakıl*, serbest kaldı*, serbest*, özgür*, tahliye edil*, kurtarıldı*, kurtarıl*, salıverildi*",
        near="serbest, özgür, tahliye, rehin, kurtarıl, salıver",
        value="free",
    ),
    when(
        "custody",
        "agent object! *",
        "kaçırdı*, kaçırma*, kaçırdığı*, rehin aldı*, rehin alma*, rehin tut*, tutukladı*, tutuklama*, alıkoydu*, alıkoyma*, esir aldı*",
        value="held",
    ),
    when("custody", "agent object! *", "serbest bırak*, salıverdi*, tahliye etti*", value="free"),
    # --- office and vote ---
    when(
        "hold_office",
        "agent *",
        "görevimin başında*, görevinin başında*, görevde*, hâlâ cumhurbaşkanı*, hala cumhurbaşkanı*, cumhurbaşkanıyım, cumhurbaşkanı olmaya devam*, görevini sürdür*, görevimi sürdür*, iktidarda*, başkan olmaya devam*",
    ),
    when(
        "dismiss",
        "counterpart! agent:by *",
        "görevden uzaklaştırıl*, görevinden uzaklaştırıl*, devrildi*, devril*, azledil*, görevinden alın*, görevine son veril*, düşürüldü*",
        near="görev, devril, azled, iktidar",
    ),
    when(
        "dismiss",
        "agent! counterpart! *",
        "devirdi*, görevden uzaklaştırdı*, azletti*, görevinden aldı*, görevine son verdi*",
    ),
    when(
        "appoint",
        "counterpart! object *",
        "atandı*, atanmı*, tayin edildi*, getirildi*",
        near="atan, tayin, göreve getiril, görevine getiril, başkanlığına getiril, bakanlığına getiril",
    ),
    when("appoint", "agent counterpart! *", "atadı*, tayin etti*, görevlendirdi*"),
    when(
        "election_result",
        "agent! *",
        "seçimi kazan*, seçimleri kazan*, kazandık, kazandı*, kazandığı*, galip*, zafer*, birinci oldu*, seçildi*, zaferini ilan*",
        near="seçim, sandık, oy , oyların, galip, zafer",
        value="won",
        event="event:election",
    ),
    when(
        "election_result",
        "agent! *",
        "seçimi kaybet*, seçimleri kaybet*, yenilgiyi kabul*, yenildi*, kaybetti*",
        near="seçim, sandık, yenilgi, yenildi",
        value="lost",
        event="event:election",
    ),
    when(
        "vote_share",
        "agent! quantity! *",
        "oy aldı*, oy alıyor*, oyunu aldı*, aldı, oyla, oy oranına ulaştı*",
        near="oy ",
    ),
    # --- agreements and measures ---
    when(
        "agreement",
        "agent counterpart:with *",
        "anlaştı*, anlaştık*, anlaşmadı*, anlaşmadık, mutabakata vardı*, mutabakata var*, uzlaştı*, uzlaştık*, anlaşmaya var*",
        value="agreed",
        object="issue:agreement",
    ),
    when(
        "agreement",
        "*",
        "anlaşma yok, anlaşma yoktur, anlaşma sağlan*, mutabakat sağlan*, anlaşma yapıl*, anlaşma söz konusu değil",
        value="agreed",
        object="issue:agreement",
    ),
    when("agreement", "object! *", "feshedildi*, bozuldu*, iptal edildi*, sona erdi*, çöktü*", value="ended"),
    when(
        "measure_status",
        "object! *",
        "yürürlükte*, yürürlüğe girdi*, kabul edildi*, ilan edildi*, İlan edildi*, uzatıldı*, uzatıl*, uygulanıyor*, devam ediyor*, getirildi*, onaylandı*, geçerli*, sürüyor*",
        value="in_force",
    ),
    when(
        "measure_status",
        "object! *",
        "kaldırıldı*, kaldırıl*, kaldırılmı*, kaldırılma*, iptal edildi*, İptal edildi*, askıya alındı*, geri çekildi*, sona erdi*, yürürlükten kalk*, yürürlükten kaldırıl*",
        value="repealed",
    ),
    when(
        "measure_status",
        "agent object! *",
        "ilan etti*, getirdi*, uyguladı*, uygulayacak*, artırdı*, artırma*, artıracak*, artırdığı*, yükseltti*, yükseltme*, yükseltecek*, yükselttiği*, uzattı*, koydu*, onayladı*, kabul etti*",
        value="in_force",
    ),
    when(
        "measure_status",
        "agent object! *",
        "kaldırdı*, kaldırma*, kaldırdığı*, kaldıracak*, iptal etti*, askıya aldı*, geri çekti*, son verdi*",
        value="repealed",
    ),
    when(
        "sanction",
        "agent object *",
        "yaptırım uyguladı*, yaptırım uygulama*, yaptırım getirdi*, yaptırım kararı aldı*, yaptırım uygulay*",
        value="imposed",
    ),
    when(
        "sanction",
        "agent object *",
        "yaptırımları kaldırdı*, yaptırımları kaldırma*, yaptırımlarını kaldırdı*, yaptırımı kaldırdı*, yaptırımları kaldıra*",
        value="lifted",
    ),
    when("recognize", "agent object! *", "tanıyor*, tanıdı*, tanımıyor*, tanımadı*, tanımayacak*, tanıyacak*, tanıma*"),
    when(
        "attend",
        "agent event! *",
        "katılacak*, katılma*, katıldı*, katılıyor*, katılmıyor*, katılmayacak*, gidecek*, gitmeyecek*",
    ),
    when("attend", "agent event! *", "boykot*", negative=True),
    when(
        "stance",
        "agent topic! *",
        "destekliyor*, destekledi*, desteklemiyor*, destekleyecek*, desteklemeyecek*",
        value="for",
    ),
    when("stance", "agent topic! *", "karşıyız, karşıyım, karşı çıkıyor*, karşı çıktı*, karşı", value="against"),
    # --- goods and arms ---
    when(
        "deliver",
        "object! place *",
        "ulaştı*, ulaşmı*, ulaşıyor*, ulaştığı*, girdi*, giriyor*, girmedi*, vardı*, teslim edildi*, dağıtıldı*, akıyor*, ulaştırıldı*",
    ),
    when(
        "deliver",
        "agent object! *",
        "ulaştırdı*, ulaştırma*, teslim etti*, dağıttı*, gönderdi*, gönderme*, verdi*, geçişine izin verdi*, girişine izin verdi*, girmesine izin verdi*",
        near="yardım, gıda, ilaç, buğday, tahıl, su , yakıt, gaz, konvoy",
    ),
    when(
        "support",
        "agent counterpart! *",
        "silah sattı*, silah satma*, silah satıyor*, silah verdi*, silah verme*, silah veriyor*, silahlandır*, silah gönder*, silah tedarik*, silah sağl*",
        value="military",
    ),
    when("use_weapon", "agent means! *", "kullandı*, kullanma*, kullanıyor*, kullandığı*, kullanmış*, attı*"),
    when(
        "violate",
        "agent object *",
        "ihlal etti*, İhlal etti*, ihlal etme*, ihlal ediyor*, ihlal ettiği*, çiğnedi*",
        near="hava saha, sınır, egemenli, anlaşma, karasu",
    ),
    when(
        "abuse",
        "agent object! *",
        "işkence etti*, İşkence etti*, işkence ediyor*, işkence yap*, işkence etme*, dövdü*, kötü muamele*",
    ),
    when(
        "abuse",
        "object! agent:by *",
        "işkence gör*, İşkence gör*, işkenceye maruz*, işkence yapıl*, dövüldü*, kötü muameleye maruz*",
    ),
    # --- people and crowds ---
    when(
        "protest",
        "quantity! *",
        "yürüdü*, sokağa çıktı*, sokaklara çıktı*, sokağa döküldü*, meydanda toplandı*, toplandı*, katıldı*, gösteri yaptı*, protesto etti*, protestocu, gösterici",
        near="gösteri, miting, protesto, yürüyüş, sokağ, sokak, meydan",
    ),
    # --- health ---
    when("case_count", "object! quantity! *", "vaka*, vakası*, hasta*, kişiye bulaş*, olgu*", value="cases"),
    when("case_count", "quantity! object! *", "vakası*, vakaları*, vaka görül*, tanısı*, teşhisi*", value="cases"),
    when("case_count", "object! quantity! *", "öldü*, hayatını kaybetti*, can kaybı*, ölüm*", value="deaths"),
    when(
        "health_status",
        "object! *",
        "hastaneye kaldırıl*, hastanede*, ağır hasta*, komada*, yoğun bakımda*, felç geçir*, kalp krizi geçir*, hasta",
        value="has",
    ),
    when(
        "health_status",
        "object! *",
        "sağlıklı*, sağlığı yerinde*, sağlığım yerinde*, iyi durumda*, sağlık durumu iyi*, gayet iyi*, sapasağlam*",
        value="has_not",
    ),
    # --- the law ---
    when(
        "verdict",
        "object! agent:by *",
        "mahkûm edil*, mahkum edil*, mahkûm oldu*, mahkum oldu*, suçlu bulun*, suçlu*",
        value="guilty",
    ),
    when("verdict", "object! agent:by *", "beraat*, aklandı*, suçsuz*, masum*", value="acquitted"),
    when("charge", "object! *", "suçlandı*, dava açıldı*, İddianame*, iddianame*, hakkında dava*, yargılanıyor*"),
    when(
        "investigate",
        "agent object *",
        "soruşturma başlat*, soruşturma aç*, soruşturuyor*, soruşturma yürüt*",
        value="open",
    ),
    when(
        "authentic",
        "object! *",
        "montaj*, kurgu*, sahte*, düzmece*, yapay zek*, üzerinde oynanmı*, mizansen*",
        value="fake",
    ),
    when("authentic", "object! *", "gerçek, gerçektir, orijinal*, otantik*", value="genuine"),
    when(
        "indicator",
        "object! quantity! *",
        "oldu*, gerçekleşti*, çıktı*, yükseldi*, düştü*, seviyesinde*, olarak gerçekleşti*, ulaştı*, geriledi*, açıklandı*, olarak açıklandı*, civarında*",
    ),
    when("indicator", "object! * quantity!", "yüzde"),
    # --- who joins, who comes, who speaks ---
    when(
        "membership",
        "agent object! *",
        "katıldı*, üye oldu*, üyesi*, üyesidir",
        near="örgüt, birliğ, ittifak, ligi, federasyon, parti",
    ),
    when(
        "membership",
        "agent object! *",
        "ayrıldı*, ayrılma*, ayrıldığı*, çekildi*",
        near="örgüt, birliğ, ittifak, ligi, federasyon, parti",
        negative=True,
    ),
    when(
        "contact",
        "agent counterpart:with! *",
        "telefonla görüş*, telefonda görüş*, konuştu*, konuşma*, temas kurdu*, temas kurma*, irtibat*",
    ),
    when(
        "depart", "agent *", "ülkeyi terk et*, ülkeden kaç*, ülkeden ayrıl*, yurt dışına kaç*, yurtdışına kaç*, kaçtı*"
    ),
    when("location", "agent! place! *", "bulunuyor*, bulunmakta*, geldi*, döndü*, indi*, bulunuyorum, kalıyor*"),
    when(
        "jobs",
        "agent quantity *",
        "işten çıkar*, yollarını ayır*, yollarımızı ayır*, işine son ver*, İşten çıkar*, istihdamı azalt*",
        value="cut",
    ),
    when("dismiss", "*", "görevden alındığım*, görevden alınmam*", counterpart="self"),
    when("resign", "*", "istifam*, istifa ettiğim*", ours=True),
    when("custody", "*", "tutuklandığım*, gözaltına alındığım*, tutuklanmam*", object="self", value="held"),
    when("vital_status", "*", "öldüğüm*, ölümüm*", object="self", value="dead"),
    when("obstruct", "agent object! *", "durdurdu*, durdurma*, askıya aldı*, askıya alma*"),
    # --- ne konuşuldu, ne alındı ---
    when("said", "agent! *", "bana, bize", near="söyledi, söylemişti, anlattı, bildirdi, iletti, söylemiş, dedi"),
    when("pay", "counterpart topic! *", "aldı*, almadı*, almış*, alma*, kabul et*"),
    when("pay", "counterpart quantity! *", "aldı*, almadı*, almış*", near="avro, euro, dolar, lira"),
    when("contact", "agent topic! *", "konuştu*, konuşma*, görüşme*, ele al*, tartış*"),
    when("meet", "agent counterpart:with! *", "görüş*, buluş*, bir araya gel*"),
    when("attend", "agent event! *", "katıl*"),
    # --- aynı şey için başka sözler ---
    when(
        "depart",
        "agent *",
        "kaçtı*, kaçmadı*, kaçmış*, kaçma*, firar et*, ülkeden ayrıl*, ülkeyi terk et*, ülkeden kaç*, yurt dışına kaç*",
    ),
    when(
        "attack",
        "object! agent:by *",
        "vuruldu*, vurulma*, vurulduğu*, düşürüldü*, düşürülme*, bombalandı*, bombalanma*, hedef alındı*, batırıldı*, ateş açıldı*, saldırıya uğra*",
    ),
    when(
        "attack",
        "agent object! *",
        "düşürdü*, düşürme*, vurdu*, vurma*, bombaladı*, bombalama*, batırdı*, ateş aç*, saldırdı*, saldırma*, saldırı düzenle*",
    ),
    when(
        "battle_outcome", "agent counterpart *", "püskürttü*, püskürtme*, püskürtüldü*, geri püskürt*", value="repelled"
    ),
    when("control", "place! *", "bizde, bizim, hâlâ bizim, hala bizim, elimizde", ours=True),
    when("capture", "place! *", "direniyor", negative=True),
    when("vital_status", "object! *", "kayıp, kaybol*, kendisinden haber alınam*", value="missing"),
    when("population", "place:in quantity! *", "mahsur*, enkaz altında*, kuşatma altında*"),
    when(
        "measure_status",
        "agent object! *",
        "artıracak*, artırma*, artıraca*, yükselt*, zam yap*, getirecek*, kaldıracak*",
        value="in_force",
    ),
    when("possess", "agent object! *", "sahip*, elinde bulundur*", near="silah, füze, nükleer, kanıt, delil, İHA"),
    when(
        "contact",
        "agent counterpart:with! *",
        "konuştu*, konuşma*, görüşme*, telefonlaş*, irtibat kur*, temas et*, haberleş*",
    ),
)

NOUNS = {
    "indicator:rate": forms("faiz*, politika faizi*, faiz oran*"),
    "facility:aircraft": forms(
        "uçak*, uçağ*, yolcu uçağ*, helikopter*, savaş uçağ*, savaş uçağı*, savaş uça*, bombardıman uça*"
    ),
    "facility:railway": forms("tren*, tren seferleri*, demiryolu*, metro*"),
    "facility:grid": forms("elektrik*, elektrik şebekesi*, şebeke*, trafo merkezi*, trafo*"),
    "facility:waterworks": forms("su şebekesi*, su arıtma*"),
    "facility:airspace": forms("hava sahası*, hava saha*"),
    "facility:ship": forms(
        "devriye botu*, sahil güvenlik gemisi*, balıkçı teknesi*, botu*, gemisi*, gemiye, gemimize, botumuz*"
    ),
    "facility:school": forms("okullar*, üniversiteler*, dersler*"),
    "facility:market": forms("pazar*, çarşı*"),
    "facility:village": forms("köyü*"),
    "facility:station": forms("istasyon*, karakol*, gar"),
    "facility:canal": forms("kanal*, boğaz*"),
    "facility:terminal": forms("terminal*, depo*, akaryakıt deposu*"),
    "facility:office": forms("karargâh*, karargah*, kışla*, saray*, askeri üs*, garnizon*, kışla*, karakol*, üs"),
    "facility:internet": forms("internet*, İnternet*"),
    "hazard:collapse": forms("göçük*, çökme*, göçüğ*"),
    "cause:accident": forms(
        "kaza, teknik arıza*, arıza*, insan hatası*, pilotaj hatası*, kısa devre*, ihmal*, İhmal*, gaz kaçağı*, motor arızası*"
    ),
    "cause:attack": forms("kundaklama*, sabotaj*, bomba*, patlayıcı*"),
    "cause:nature": forms("yıldırım*, aşırı yağış*, sağanak*, kuraklık*, sıcaklar*"),
    "event:protest": forms("gösteri, gösteriler*, miting*, protesto*, yürüyüş*"),
    "event:strike": forms("genel grev*"),
    "group:company": forms("şirket*, firma*"),
    "group:hospital": forms("hekimler*, doktorlar*"),
    "disease:cholera": forms("kolera*"),
    "disease:measles": forms("kızamık*"),
    "disease:ebola": forms("ebola*"),
    "disease:polio": forms("çocuk felci*"),
    "disease:plague": forms("veba*"),
    "disease:dengue": forms("dang humması*, dang*"),
    "disease:malaria": forms("sıtma*"),
    "disease:flu": forms("grip*, kuş gribi*"),
    "disease:typhoid": forms("tifo*"),
    "disease:any": forms("salgın*, virüs*, hastalık*"),
    "goods:water": forms("su, suyu*, suyun*, içme suyu*"),
    "goods:fuel": forms("doğal gaz*, doğalgaz*, gaz akışı*, gazı*"),
    "goods:arms": forms("silah*, mühimmat*"),
    "goods:grain": forms("tahıl*, buğday*"),
    "issue:ban": forms("yasak, yasağı*, yasağın*, ambargo*, men kararı*, yasakları*"),
    "issue:tariffs": forms("gümrük vergi*, tarife*"),
    "issue:curfew": forms("sokağa çıkma yasağı*"),
    "issue:emergency": forms("olağanüstü hal*, sıkıyönetim*, ohal*"),
    "issue:quarantine": forms("karantina*"),
    "issue:decree": forms("kararname*, moratoryum*, abluka*"),
    "issue:subsidy": forms("sübvansiyon*"),
    "issue:wage": forms("asgari ücret*, emekli maaş*"),
    "issue:visa": forms("vize*, ruhsat*, lisans*"),
    "issue:money": forms("rüşvet*, para"),
    "indicator:inflation": forms("enflasyon*"),
    "indicator:unemployment": forms("işsizlik*, İşsizlik*"),
    "indicator:growth": forms("büyüme*, ekonomik büyüme*"),
    "indicator:deficit": forms("bütçe açığı*"),
    "indicator:turnout": forms("katılım, katılım oranı*, seçime katılım*"),
    "indicator:price": forms("ekmek fiyatı*, petrol fiyatı*, benzin fiyatı*"),
    "weapon:cluster": forms("misket bombası*, misket bombaları*"),
    "weapon:nuclear": forms("nükleer silah*"),
    "weapon:mine": forms("kara mayını*, mayın*"),
    "item:evidence": forms("delil*, kanıt*"),
    "office:judge": forms("savcı*, hâkim, hakim, yargıç*"),
    "period:last_year": forms("geçen yıl"),
    "period:this_year": forms("bu yıl"),
    "period:last_month": forms("geçen ay"),
    "period:today": forms("bugün"),
    "period:yesterday": forms("dün"),
    "period:month_1": forms("ocak ayında, ocakta"),
    "period:month_2": forms("şubat ayında, şubatta"),
    "period:month_3": forms("mart ayında, martta"),
    "period:month_4": forms("nisan ayında, nisanda"),
    "period:month_5": forms("mayıs ayında, mayısta"),
    "period:month_6": forms("haziran ayında, haziranda"),
    "period:month_7": forms("temmuz ayında, temmuzda"),
    "period:month_8": forms("ağustos ayında, ağustosta"),
    "period:month_9": forms("eylül ayında, eylülde"),
    "period:month_10": forms("ekim ayında, ekimde"),
    "period:month_11": forms("kasım ayında, kasımda"),
    "period:month_12": forms("aralık ayında, aralıkta"),
    "facility:valley": forms("vadi*"),
    "issue:tax": forms("vergi*, harç, geçiş ücreti"),
    "group:forces": forms(
        "hava savunma*, özel kuvvetler*, komando*, deniz piyade*, donanma*, pilotlar*, sınır muhafız*"
    ),
    "goods:aid": forms("tır, tırlar*, kamyon*, yardım konvoyu*"),
}
