/** ISO 3166 code | names | adjective | what its people are called (singular; plural with s where it is regular). */
export const countryRows = `
AE|United Arab Emirates;UAE;Emirates|Emirati|Emirati
AF|Afghanistan|Afghan|Afghan
AL|Albania|Albanian|Albanian
AM|Armenia|Armenian|Armenian
AO|Angola|Angolan|Angolan
AR|Argentina|Argentine;Argentinian|Argentine;Argentinian
AT|Austria|Austrian|Austrian
AU|Australia|Australian|Australian
AZ|Azerbaijan|Azerbaijani;Azeri|Azerbaijani
BA|Bosnia and Herzegovina;Bosnia|Bosnian|Bosnian
BD|Bangladesh|Bangladeshi|Bangladeshi
BE|Belgium|Belgian|Belgian
BG|Bulgaria|Bulgarian|Bulgarian
BH|Bahrain|Bahraini|Bahraini
BI|Burundi|Burundian|Burundian
BO|Bolivia|Bolivian|Bolivian
BR|Brazil|Brazilian|Brazilian
BY|Belarus|Belarusian;Belarussian|Belarusian
CA|Canada|Canadian|Canadian
CD|Democratic Republic of the Congo;Congo|Congolese|Congolese
CF|Central African Republic||
CH|Switzerland|Swiss|Swiss
CI|Ivory Coast;Cote d'Ivoire|Ivorian|Ivorian
CL|Chile|Chilean|Chilean
CM|Cameroon|Cameroonian|Cameroonian
CN|China;People's Republic of China|Chinese|Chinese
CO|Colombia|Colombian|Colombian
CR|Costa Rica|Costa Rican|Costa Rican
CU|Cuba|Cuban|Cuban
CY|Cyprus|Cypriot|Cypriot
CZ|Czech Republic;Czechia|Czech|Czech
DE|Germany|German|German
DK|Denmark|Danish|Dane
DO|Dominican Republic|Dominican|Dominican
DZ|Algeria|Algerian|Algerian
EC|Ecuador|Ecuadorian|Ecuadorian
EE|Estonia|Estonian|Estonian
EG|Egypt|Egyptian|Egyptian
ER|Eritrea|Eritrean|Eritrean
ES|Spain|Spanish|Spaniard
ET|Ethiopia|Ethiopian|Ethiopian
FI|Finland|Finnish|Finn
FR|France|French|Frenchman;Frenchwoman
GB|United Kingdom;Great Britain;Britain;England;Scotland;Wales;U.K.;UK|British;English;Scottish;Welsh|Briton
GE|Georgia|Georgian|Georgian
GH|Ghana|Ghanaian|Ghanaian
GN|Guinea|Guinean|Guinean
GQ|Equatorial Guinea||
GR|Greece|Greek|Greek
GT|Guatemala|Guatemalan|Guatemalan
HK|Hong Kong||
HN|Honduras|Honduran|Honduran
HR|Croatia|Croatian|Croat
HT|Haiti|Haitian|Haitian
HU|Hungary|Hungarian|Hungarian
ID|Indonesia|Indonesian|Indonesian
IE|Ireland|Irish|Irishman;Irishwoman
IL|Israel|Israeli|Israeli
IN|India|Indian|Indian
IQ|Iraq|Iraqi|Iraqi
IR|Iran;Islamic Republic of Iran|Iranian|Iranian
IS|Iceland|Icelandic|Icelander
IT|Italy|Italian|Italian
JM|Jamaica|Jamaican|Jamaican
JO|Jordan|Jordanian|Jordanian
JP|Japan|Japanese|Japanese
KE|Kenya|Kenyan|Kenyan
KG|Kyrgyzstan|Kyrgyz|Kyrgyz
KH|Cambodia|Cambodian|Cambodian
KP|North Korea;DPRK|North Korean|North Korean
KR|South Korea|South Korean|South Korean
KW|Kuwait|Kuwaiti|Kuwaiti
KZ|Kazakhstan|Kazakh;Kazakhstani|Kazakh
LA|Laos|Laotian|Laotian
LB|Lebanon|Lebanese|Lebanese
LK|Sri Lanka|Sri Lankan|Sri Lankan
LR|Liberia|Liberian|Liberian
LT|Lithuania|Lithuanian|Lithuanian
LV|Latvia|Latvian|Latvian
LY|Libya|Libyan|Libyan
MA|Morocco|Moroccan|Moroccan
MD|Moldova|Moldovan|Moldovan
ME|Montenegro|Montenegrin|Montenegrin
MG|Madagascar|Malagasy|Malagasy
MK|North Macedonia;Macedonia|Macedonian|Macedonian
ML|Mali|Malian|Malian
MM|Myanmar;Burma|Burmese|Burmese
MN|Mongolia|Mongolian|Mongolian
MR|Mauritania|Mauritanian|Mauritanian
MV|Maldives|Maldivian|Maldivian
MX|Mexico|Mexican|Mexican
MY|Malaysia|Malaysian|Malaysian
MZ|Mozambique|Mozambican|Mozambican
NE|Niger||
NG|Nigeria|Nigerian|Nigerian
NI|Nicaragua|Nicaraguan|Nicaraguan
NL|Netherlands;Holland|Dutch|Dutchman;Dutchwoman
NO|Norway|Norwegian|Norwegian
NP|Nepal|Nepalese;Nepali|Nepali
NZ|New Zealand||New Zealander
OM|Oman|Omani|Omani
PA|Panama|Panamanian|Panamanian
PE|Peru|Peruvian|Peruvian
PH|Philippines|Philippine;Filipino|Filipino;Filipina
PK|Pakistan|Pakistani|Pakistani
PL|Poland|Polish|Pole
PS|Palestine|Palestinian|Palestinian
PT|Portugal|Portuguese|Portuguese
PY|Paraguay|Paraguayan|Paraguayan
QA|Qatar|Qatari|Qatari
RO|Romania|Romanian|Romanian
RS|Serbia|Serbian|Serb
RU|Russian Federation;Russia|Russian|Russian
RW|Rwanda|Rwandan|Rwandan
SA|Saudi Arabia|Saudi|Saudi
SD|Sudan|Sudanese|Sudanese
SE|Sweden|Swedish|Swede
SG|Singapore|Singaporean|Singaporean
SI|Slovenia|Slovenian|Slovene
SK|Slovakia|Slovak|Slovak
SN|Senegal|Senegalese|Senegalese
SO|Somalia|Somali|Somali
SS|South Sudan|South Sudanese|South Sudanese
SV|El Salvador|Salvadoran|Salvadoran
SY|Syria|Syrian|Syrian
TH|Thailand|Thai|Thai
TJ|Tajikistan|Tajik|Tajik
TM|Turkmenistan|Turkmen|Turkmen
TN|Tunisia|Tunisian|Tunisian
TR|Turkey;Türkiye|Turkish|Turk
TT|Trinidad and Tobago|Trinidadian|Trinidadian
TW|Taiwan|Taiwanese|Taiwanese
TZ|Tanzania|Tanzanian|Tanzanian
UA|Ukraine|Ukrainian|Ukrainian
UG|Uganda|Ugandan|Ugandan
US|United States of America;United States;U.S.A.;U.S.;USA;US;America|American;U.S.;US|American
UY|Uruguay|Uruguayan|Uruguayan
UZ|Uzbekistan|Uzbek|Uzbek
VE|Venezuela|Venezuelan|Venezuelan
VN|Vietnam|Vietnamese|Vietnamese
YE|Yemen|Yemeni|Yemeni
ZA|South Africa|South African|South African
ZM|Zambia|Zambian|Zambian
ZW|Zimbabwe|Zimbabwean|Zimbabwean
`;

/** Cities, regions and landmarks that news of detained people names, by country. */
export const placeRows = `
AE|Dubai;Abu Dhabi;Sharjah
AF|Kabul;Kandahar;Bagram
AM|Yerevan
AR|Buenos Aires;Ezeiza
AT|Vienna
AU|Canberra;Sydney;Melbourne;Perth;Brisbane
AZ|Baku
BE|Brussels;Antwerp
BG|Sofia
BR|Brasilia;Sao Paulo;Rio de Janeiro
BY|Minsk;Gomel
CA|Ottawa;Toronto;Vancouver;Montreal;Ontario;Quebec
CH|Geneva;Zurich;Bern;Basel
CN|Beijing;Shanghai;Guangzhou;Shenzhen;Dandong;Xinjiang;Tianjin;Dalian;Liaoning
CO|Bogota
CU|Havana;Guantanamo Bay;Guantanamo
CY|Nicosia;Larnaca;Limassol
CZ|Prague
DE|Berlin;Munich;Frankfurt;Hamburg;Bonn
DK|Copenhagen
EE|Tallinn
EG|Cairo;Alexandria;Tora
ES|Madrid;Barcelona
FI|Helsinki
FR|Paris;Lyon;Marseille;Strasbourg
GB|London;Manchester;Birmingham;Edinburgh;Glasgow;Salisbury;Belfast;Northern Ireland
GE|Tbilisi
GR|Athens;Thessaloniki
HU|Budapest
ID|Jakarta;Bali
IE|Dublin
IL|Jerusalem;Tel Aviv;Gaza
IN|New Delhi;Delhi;Mumbai;Goa
IQ|Baghdad;Erbil;Basra
IR|Tehran;Evin;Isfahan;Shiraz;Qom
IT|Rome;Milan;Turin
JP|Tokyo;Osaka
KE|Nairobi
KG|Bishkek
KP|Pyongyang;Kaesong
KR|Seoul;Busan;Incheon
KZ|Astana;Almaty;Nur-Sultan
LB|Beirut
LR|Monrovia
LT|Vilnius
LV|Riga
LY|Tripoli;Benghazi
MA|Rabat;Casablanca;Tangier
MD|Chisinau
MM|Yangon;Naypyidaw
MX|Mexico City;Tijuana
MY|Kuala Lumpur
NG|Lagos;Abuja
NL|Amsterdam;The Hague;Rotterdam
NO|Oslo;Svalbard
PK|Islamabad;Karachi;Lahore
PL|Warsaw;Krakow
PT|Lisbon
QA|Doha
RO|Bucharest
RS|Belgrade
RU|Moscow;Kremlin;St. Petersburg;Saint Petersburg;Petersburg;Siberia;Mordovia;Chechnya;Dagestan;Lefortovo;Yekaterinburg;Kazan;Rostov;Sochi;Vladivostok;Perm;Khimki;Sheremetyevo;Lubyanka;Yaroslavl;Magadan;Kaluga;Tver;Murmansk
SA|Riyadh;Jeddah
SD|Khartoum
SE|Stockholm
SY|Damascus;Aleppo;Raqqa;Idlib
TH|Bangkok;Phuket
TJ|Dushanbe
TR|Istanbul;Ankara;Izmir
TW|Taipei
UA|Kiev;Kyiv;Crimea;Donetsk;Luhansk;Donbas;Odessa;Simferopol;Sevastopol
US|Washington DC;Washington D.C.;Washington;New York City;New York;Manhattan;Brooklyn;Los Angeles;San Francisco;Chicago;Boston;Houston;Dallas;Miami;Atlanta;Seattle;Philadelphia;Alexandria;Denver;Detroit;Phoenix;Las Vegas;Minneapolis;Guam;Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;White House;Capitol Hill;Pentagon;Walter Reed;Indianapolis;Wilmington;McLean;Langley;Quantico;Mar-a-Lago;Terre Haute;Fort Dix;Danbury
UZ|Tashkent
VE|Caracas
VN|Hanoi
YE|Sanaa;Aden
ZA|Pretoria;Johannesburg;Cape Town
ZW|Harare
|Europe;Asia;Africa;Middle East;Latin America;South America;North America;Central America;Korean Peninsula;Siberian;Balkans;Caucasus;Caribbean;Arctic;Antarctica;Scandinavia;European Union
`;
