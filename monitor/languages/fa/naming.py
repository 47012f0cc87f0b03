"""The naming part of Persian and Dari."""

from __future__ import annotations

from monitor.grammar.naming import Naming, forms

NAMING = Naming(
    honorifics=forms("""
        آقای, آقا, خانم, بانو, جناب, داکتر, دکتر, دوکتور, انجنیر, مهندس, حاجی, الحاج, حاج, استاد, پروفسور, ملا,
        مولوی, مولانا, مفتی, قاری, حافظ, شیخ, آیت‌الله, آیت الله, حجت‌الاسلام, حجت الاسلام, حجه الاسلام,
        والمسلمین, سید, جنرال, ژنرال, دگروال, دگرجنرال, سردار, سرتیپ, سرهنگ, سرلشکر, امیر سرتیپ, شهید, مرحوم,
        قوماندان, ارباب
    """),
    particles=forms("بن, ابن, آل, از, و, در, به, هم"),
    optional=forms("محمد"),
    heads=forms("عبد, عبدال"),
    tails=forms("الله, اللّٰه, الدین, الحق, الرحمن, الرحمان, الاسلام, الملک"),
    legal=forms("شرکت, موسسه, مؤسسه, گروه"),
    voices=forms("""
        سخنگوی, سخنگو, سخنگویان, معاون سخنگوی, معاون سخنگو, مقام‌های, مقامات, مسئولان, مسوولان, نماینده,
        نمایندگان, اعلامیه, اعلامیه‌ی
    """),
    titles=forms("""
        سرپرست, معین, معاون, پیشین, سابق, کفیل, ارشد, اول, دوم, ریاست, امور, خارجه, داخله, دفاع, موقت, نخست
    """),
    links=forms("های, از, در, و, این, ی"),
    suffixes=forms("ی, ها, های, هایی, یی, را"),
    bound=forms("""
        سخنگوی, معاون سخنگوی, نماینده, نماینده‌ی, مشاور, معاون, دفتر, برادر, پسر, فرزند, خانواده, هواداران,
        نیروهای, طرفداران, جبهه, حزب, حکومت
    """),
    concepts={
        "ministry": forms("وزارت"),
        "foreign": forms("خارجه, خارجی"),
        "affairs": forms("امور"),
        "defence": forms("دفاع, نظامی, دفاعی"),
        "interior": forms("داخله, کشور"),
        "state": forms("ملی, دولتی"),
        "government": forms("حکومت, دولت"),
        "army": forms("ارتش, اردو, نیروهای, مسلح"),
        "police": forms("پولیس, پلیس, انتظامی"),
        "security": forms("امنیت, امنیتی"),
        "council": forms("شورا, شورای"),
        "party": forms("حزب"),
        "front": forms("جبهه"),
        "movement": forms("جنبش, نهضت"),
        "union": forms("اتحادیه, اتحاد"),
        "bank": forms("بانک"),
        "institute": forms("انستیتو, پژوهشکده, پژوهشگاه"),
        "research": forms("تحقیقات, پژوهش"),
        "centre": forms("مرکز, مرکزی"),
        "university": forms("دانشگاه, پوهنتون"),
        "academy": forms("آکادمی"),
        "plant": forms("کارخانه"),
        "bureau": forms("دفتر, اداره"),
        "agency": forms("خبرگزاری, آژانس"),
        "service": forms("خدمات"),
        "committee": forms("کمیته, کمیسیون"),
        "court": forms("محکمه, دادگاه"),
        "technology": forms("فناوری, تکنولوژی"),
        "machine": forms("مهندسی, ماشین"),
        "electronic": forms("الکترونیک"),
        "aviation": forms("هوایی, هواپیمایی, هوا"),
        "ship": forms("کشتیرانی, دریایی"),
        "oil": forms("نفت"),
        "gas": forms("گاز"),
        "chemical": forms("شیمیایی"),
        "production": forms("صنایع, صنعتی, تولید"),
        "news": forms("خبر, روزنامه"),
        "fund": forms("صندوق, بنیاد"),
        "people": forms("مردمی, مردم, خلق"),
        "trade": forms("بازرگانی, تجارت"),
        "energy": forms("انرژی"),
        "nuclear": forms("هسته‌ای, اتمی"),
        "iranian": forms("ایران"),
        "islamic": forms("اسلامی"),
        "revolution": forms("انقلاب"),
        "guard": forms("پاسداران, سپاه"),
        "resistance": forms("مقاومت"),
        "liberation": forms("آزادی"),
        "democratic": forms("دموکراتیک"),
        "emirate": forms("امارت"),
        "organisation": forms("سازمان"),
        "international": forms("بین‌المللی"),
        "human": forms("بشر"),
        "rights": forms("حقوق"),
        "republic": forms("جمهوری"),
    },
)
