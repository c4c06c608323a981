/** Parts of which names are invented: given names, and family names as every stem with every ending. */
export type NameParts = {
  share: number;
  given: string[];
  stems: string[];
  endings: string[];
  familyFirst?: boolean;
};

const words = (text: string) => text.trim().split(/\s+/);

/** By script; the share says how many of the invented names are written in it. */
export const nameParts: Record<string, NameParts> = {
  latin: {
    share: 70,
    given: words(`
      Adam Agnes Ahmed Alan Albert Alice Amina Ana Andrea Andrew Anna Anton Arthur Beatriz Ben Boris Bruno Carla
      Carlos Cecile Chiara Clara Daniel David Diego Dina Dmitry Edith Elena Emil Emma Erik Eva Fatima Felix Frank
      Gabriel George Greta Hamid Hanna Hans Hassan Helen Hugo Ibrahim Igor Ines Irina Isaac Ivan Jan Jana Jean Joan
      John Jonas Jorge Jose Julia Karim Karl Katarina Khalid Lars Laura Leila Leo Lucia Luis Magda Marco Maria
      Marie Mark Marta Mateo Michael Milan Miriam Mohamed Nadia Nikolai Nina Nora Olga Oscar Otto Pablo Paul Pavel
      Peter Petra Rachid Rosa Samuel Sara Sergei Sofia Stefan Tamara Theo Thomas Vera Victor Walter Yusuf Zoran`),
    stems: words(`
      Ab Adel Al Alb And Arl Bal Ban Bar Ben Berg Bor Bran Brin Cal Can Car Cast Cor Dal Dar Del Den Dor Dov Ed Eng
      Fal Fer Fin Fran Gal Gar Ger Gor Gran Hal Han Har Hel Hol Jan Jor Kal Kar Kel Kor Kov Lam Lar Len Lin Lor
      Mad Mal Man Mar Mel Mil Mor Nad Nor Ol Or Os Pal Par Pas Pel Per Pol Rad Ram Ras Rin Rod Ros Sal San Sar Sel
      Ser Sol Stan Tal Tar Tel Tor Val Var Vel Vin Wal War Wen Wil Zal Zan Zel`),
    endings: words(`
      a aba ado ager ak ani ano ara ard ari aro as ase aux ber berg cik dale den do dorf dt el ela elli en eni er
      ers es eson et ev eva ez feld ford gard grave ham heim ic ich ides ik ikov in ina ini ino inov is itz kin land
      ley lund man mann mont off ola oni or ora os ova ovic ovski quist rell rez ria sen shi ski son stad stein
      sten stone strom ton ucci uk ulin ura velt ville well wick wood yan`),
  },
  cyrillic: {
    share: 12,
    given: words(`
      Агата Александр Алексей Алёна Анастасия Андрей Анна Антон Аркадий Богдан Борис Вадим Валентин Вера Виктор
      Виталий Владимир Владислав Галина Георгий Григорий Дарья Денис Дмитрий Евгений Екатерина Елена Зоя Иван
      Игорь Илья Инна Ирина Кирилл Константин Ксения Лариса Лев Лидия Людмила Максим Марина Мария Михаил Надежда
      Наталья Никита Николай Нина Оксана Олег Ольга Павел Пётр Раиса Роман Руслан Светлана Семён Сергей София
      Станислав Степан Тамара Тарас Татьяна Тимофей Ульяна Фёдор Юлия Юрий Яна Ярослав`),
    stems: words(`
      Авер Агап Бар Бел Бер Богд Борз Брус Вал Вас Вер Волк Гал Гор Град Гриш Дан Дем Дорон Дуб Ершт Жар Жел Завр
      Зим Зуб Игн Ил Казан Калин Карп Ким Кол Корн Крав Куз Лав Лаз Леб Лог Лук Мак Мал Март Мед Мил Мор Нест
      Ник Нов Окун Орл Осип Пав Пан Пест Пол Проб Рад Раз Род Руд Сав Саз Сел Сем Сид Скор Сол Стар Суб Тар Тим
      Тит Трет Уш Фад Фил Хар Хом Цвет Чап Черн Шар Шев Щеп Юд Як`),
    endings: words(`
      ак аков анов арёв аренко ашин ев евич евский енко ёв ець ик иков илин ин инский ич ко ков ов ова овец овский
      ских ский ук унов ухин цев чак ченко чик чук ын юк як янов`),
  },
  arabic: {
    share: 6,
    given: words(`
      أحمد أمير أمينة إبراهيم إسماعيل بشير جمال حسن حسين حمزة خالد داود رشيد رضا زينب سارة سعيد سليم سمير صالح طارق
      عادل عباس عبدالله عثمان علي عمر فاطمة فريد فيصل قاسم كريم ليلى محمد محمود مريم مصطفى منصور ناصر نبيل هاني
      هشام ياسر يوسف`),
    stems: words(`
      بحر برك بغد بكر تمي جبر جزا جمي حدا حرب حكي حلب خطي خلي درو رحي رزا زهر سال سبا شري شاه صاد صبر طبر طرا ظاه
      عبا عرا عزي عطا غان فار فرا قاد قرش كاظ كرم لطي مال مدن مرا مصر نجا نور هاش وزي ياس`),
    endings: words("ا اد ادي ار اري اس اش ام امي ان اني اوي ة د دي ر ري زاده س ف في ل لي م مي ن ني وري ي"),
  },
  devanagari: {
    share: 4,
    given: words(
      "अजय अनिल अमित अर्जुन आशा कमल कविता किरण गीता दीपक नीता प्रकाश मीना मोहन रमेश राज रवि लता विजय संजय सीता सुनील",
    ),
    stems: words("अग्र कप चौ जै ठा ति त्रि द्वि ना पट पा बन भट मल मि मेह राज रा वर्म वि शर शुक सक सिं सोल"),
    endings: words("क कर त न नी पाल ल वाल वेदी मा या र री ला सेन"),
  },
  thai: {
    share: 3,
    given: words(
      "กมล กานดา จันทร์ ชัย ชาติ ดารา นภา นิรันดร์ บุญมี ประเสริฐ พิมพ์ มาลี รัตนา วิชัย สมชาย สมศรี สุดา สุรชัย อนันต์",
    ),
    stems: words("กิตติ แก้ว จิตร ชัย ดี ทอง ธน บุญ ประ พงษ์ พร มี รัตน รุ่ง วงศ์ วิ ศรี สม สุข แสง อินทร์"),
    endings: words("กุล เกษม ไชย ดี ทอง ธรรม นนท์ ประเสริฐ พงศ์ มณี รักษ์ วัฒน์ ศรี สกุล สุข"),
  },
  han: {
    share: 3,
    familyFirst: true,
    given: words(
      "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 娟 涛 明 超 秀英 建国 志强 小明 文华 海燕 玉兰 国平 春梅 永红 学松 佳怡 子轩 美玲 俊杰",
    ),
    stems: words(
      "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕",
    ),
    endings: [""],
  },
  hangul: {
    share: 2,
    familyFirst: true,
    given: words(
      "민준 서연 지훈 수진 영희 철수 정은 현우 은주 상훈 미경 동현 지영 성민 하늘 경희 준호 혜진 태호 보람",
    ),
    stems: words("김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 전 홍 고 문 손 배"),
    endings: [""],
  },
};
